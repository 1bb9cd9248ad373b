/** Phrases : distribution des notes et délais d’attente. */
export const PHRASES_COTATION_STATISTIQUES: Readonly<Record<string, string>> = {
  'secret.seuil': 'Seuil du secret (seuil_secret) : {lu} lu, {minimum} au moins attendu ; plus bas, il ne cacherait rien.',
  'secret.lecture-sans-seuil': 'Lectures (lectures) : une autre lecture d’AMB-65 demande sa valeur ; donnez-la dans seuil_secret.',
  'secret.groupes-masques':
    '{nombre} groupe(s) masqué(s) : effectif sous {seuil}, ou qui en révélerait un par différence avec le total (COM-08).',
  'secret.etape': 'Groupes masqués',
  'secret.calcul': 'effectif sous {seuil}, et autant d’autres qu’il en faut pour ne rien révéler par différence',
  'distribution.case': 'Notes de la distribution ({argument}), ligne {ligne} : {attendu|attendu}, « {lu} » lu ; corrigez la cellule.',
  'distribution.colonnes': 'Notes de la distribution ({argument}) : une seule colonne attendue, {colonnes} lues ; désignez une colonne.',
  'distribution.hauteurs':
    'Notes de la distribution ({argument}) : {notes} lignes attendues comme les notes, {lignes} lues ; désignez les mêmes lignes.',
  'distribution.analogues':
    'Lectures (lectures) : AMB-33 « autre » compare des demandes analogues ; donnez leur typologie et leur localisation dans groupes.',
  'distribution.aucune-note': 'Aucune note parmi {lignes} ligne(s), {inactives} demande(s) inactive(s) écartée(s) ; désignez les notes des demandes actives.',
  'distribution.sans-actives':
    'Toutes les notes sont comptées : les demandes radiées ou satisfaites ne doivent pas l’être ; donnez la colonne des demandes actives (actives).',
  'distribution.zeros': '{zeros} note(s) à 0 comptée(s) ; une cellule vide se lit parfois 0, vérifiez que la plage s’arrête à la dernière demande.',
  'distribution.etape.population': 'Demandes comparées',
  'distribution.calcul.population': '{vides} ligne(s) sans note et {inactives} demande(s) inactive(s) écartées',
  'distribution.etape.mediane': 'Médiane',
  'distribution.calcul.mediane': 'note centrale, ou moyenne des deux centrales si l’effectif est pair',
  'delai.manques': 'Donnée(s) manquante(s) : {manques}. Renseignez-les pour calculer les délais.',
  'delai.colonnes': 'Délais ({argument}) : une seule colonne attendue, {colonnes} lues ; désignez une colonne.',
  'delai.hauteurs': 'Délais ({argument}) : {depots} lignes attendues comme les dates de dépôt, {lignes} lues ; désignez les mêmes lignes.',
  'delai.annee': 'Année observée (annee) : une année sur quatre chiffres attendue, « {lu} » lu ; donnez l’année précédente (N − 1).',
  'delai.date':
    'Délais ({argument}), ligne {ligne} : une date attendue (cellule de date, « AAAA-MM-JJ » ou « JJ/MM/AAAA »), « {lu} » lu ; corrigez la cellule.',
  'delai.avant':
    'Délais, ligne {ligne} : satisfaction le {satisfaction}, avant la demande du {depot} ; corrigez l’une des deux dates.',
  'delai.petits':
    '{petits} case(s) compte(nt) moins de {seuil} attributions : avant de diffuser le tableau, masquez-les en donnant seuil_secret (COM-08).',
  'delai.etape.population': 'Attributions de l’année',
  'delai.calcul.population': '{attentes} demande(s) en attente et {autresAnnees} satisfaite(s) une autre année, non comptées',
  'delai.etape.moyenne': 'Délai moyen de l’ensemble',
  'delai.calcul.moyenne': 'jours de la demande à la satisfaction, sommés sur les demandes, divisés par l’effectif et par 30,4375, au dixième',
  'banc.nominatif':
    'Échantillon nominatif : {colonnes} ; ôtez ces colonnes, un numéro par demande suffit et rien d’autre n’est nécessaire (COM-08).',
  'banc.grille-en-cause': 'Grille « {nom} ».',
  'banc.aucune-note': 'Aucune demande notée : {vides} ligne(s) vide(s), {erreurs} illisible(s) ; désignez les demandes sous leurs titres.',
  'banc.echantillon-court': 'Moins de {conseille} demandes notées : la distribution dit peu ; essayez la grille sur un échantillon plus grand.',
  'banc.masque': 'Moins de {seuil} demandes notées : rien ne se publie (COM-08) ; agrandissez l’échantillon, ou baissez le seuil du secret pour un essai.',
  'banc.meme-nom': 'Les deux grilles portent le même nom : donnez un nom de version à chacune, un poids modifié fait une nouvelle version.',
  'banc.lignes-en-erreur': 'Grille « {grille} » : {nombre} demande(s) illisible(s), non notée(s), dont ligne(s) {lignes} ; corrigez-les.',
  'fiche.note-absente': 'Note de la demande (note) : manquante ; calculez-la d’abord avec COTATION.',
  'fiche.delai': 'Délai d’attente moyen (delai) : un nombre de mois positif, ou « aucune attribution constatée », attendu ; « {lu} » lu ; reprenez la case de COTATION_DELAI.',
  'fiche.prioritaire':
    'Caractère prioritaire (prioritaire) : « prioritaire », « non prioritaire », « à vérifier », VRAI ou FAUX attendu, « {lu} » lu ; corrigez-le.',
  'fiche.grille': 'Grille (grille) : colonnes « critère » et « points » attendues ; désignez la grille avec sa ligne de titres.',
  'fiche.analogues':
    'Lectures (lectures) : AMB-33 « autre » compare des demandes analogues, que la fiche ne sait pas reconnaître ; donnez dans notes les seules notes de ces demandes et ôtez cette lecture.',
  'fiche.manques': 'Le demandeur doit connaître aussi : {manques} ; complétez la fiche avant de la remettre.',
  'fiche.note-ajoutee': 'La note {note} ne figurait pas parmi les notes de l’EPCI : elle y a été ajoutée avant le calcul.',
}
