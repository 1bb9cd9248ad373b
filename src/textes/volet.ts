/** Phrases : volet. */
export const PHRASES_VOLET: Readonly<Record<string, string>> = {
  'volet.retour': 'Accueil',
  'volet.titre-de-page': '{ecran} — Mixité',
  'volet.hors-excel': 'Cette page est le volet de Mixité : elle ne marche que dans Excel. Ouvrez un classeur, puis l’onglet Mixité.',
  'volet.hors-atelier': 'Cette page est le volet de Mixité : elle ne marche que dans l’atelier. Ouvrez l’adresse donnée par « npm start ».',
  'volet.valeur.vide': '(vide)',
  'volet.valeur.pourcent': '{fraction|pourcent}',
  'volet.valeur.jour': '{jour|date}',
  'volet.erreur.inattendue':
    'L’opération n’a pas abouti. Vérifiez que le classeur est ouvert et ' +
    'qu’aucune cellule n’est en cours de saisie, puis recommencez. Détail : {detail}',

  'volet.constats.el': 'Erreurs légales ({nombre})',
  'volet.constats.in': 'Incohérences ({nombre})',
  'volet.constats.al': 'Alertes ({nombre})',
  'volet.constats.if': 'Informations ({nombre})',
  'volet.constats.constat': '{regle} : {phrase}',
  'volet.constats.caches': 'Et {nombre} autre(s), à relire une fois ceux-ci levés.',

  'volet.accueil.titre': 'Mixité',
  'volet.accueil.ligne-1':
    'Calcule dans vos cellules le rattrapage SRU, les contrats de mixité sociale, la part d’un réservataire et la cotation des demandes.',
  'volet.accueil.ligne-2': 'Donne avec chaque nombre ses étapes, ses articles et les lectures retenues.',
  'volet.accueil.ligne-3': 'Garde vos données dans ce classeur : rien ne part sur Internet.',
  'volet.accueil.ecrans': 'Écrans',
  'volet.accueil.sujet-contrat': 'Contrat de mixité sociale',
  'volet.accueil.sujet-audit': 'Contrôle d’un classeur existant',
  'volet.accueil.sujet-cotation': 'Cotation de la demande',
  'volet.accueil.sujet-flux': 'Gestion en flux',
  'volet.accueil.sujet-suivi': 'Suivi de la cotation et du flux',
  'volet.accueil.sujet-formules': 'Formules',
  'volet.accueil.version': 'Mixité, version {version}',

  'volet.sonde.titre': 'Les fonctions tournent-elles ?',
  'volet.sonde.inconnu': 'Pas encore vérifié dans ce classeur.',
  'volet.sonde.verifier': 'Vérifier',
  'volet.sonde.reverifier': 'Vérifier de nouveau',
  'volet.sonde.demande':
    'L’essai écrit =MIXITE.VERSION() dans la cellule vide {cellule}, la relit, puis l’efface. Aucune autre cellule n’est touchée ; le classeur passe ' +
    'pour modifié. Dans Excel 2021, l’essai peut vider la liste des annulations (Ctrl+Z).',
  'volet.sonde.accord': 'Écrire, relire, effacer',
  'volet.sonde.refus': 'Ne pas vérifier',
  'volet.sonde.en-cours': 'Essai en cours…',
  'volet.sonde.tournent': 'Les fonctions tournent (version {version}). La cellule d’essai est de nouveau vide.',
  'volet.sonde.autre-version':
    'Les fonctions tournent en version {version}, le volet en version {attendue}. Fermez Excel et rouvrez le classeur ; ' +
    'Excel peut garder les anciennes fonctions jusqu’à 24 heures.',
  'volet.sonde.nom-vu': 'Les fonctions ne tournent pas : la cellule {cellule} montre #NOM?. Que faire :',
  'volet.sonde.muettes': 'Les fonctions ne tournent pas : la cellule d’essai a montré {lu}. Elle est de nouveau vide. Que faire :',
  'volet.sonde.remede-1': 'Accueil, Compléments, Mes compléments, puis Mixité ; attendez quelques secondes et vérifiez de nouveau.',
  'volet.sonde.remede-2': 'Si rien ne change, fermez Excel, rouvrez le classeur et recommencez.',
  'volet.sonde.remede-3':
    'Office 2016 et 2019 n’ont pas ces fonctions. L’écran « Insérer une fonction » y calcule quand même le résultat et l’explique.',
  'volet.sonde.sans-place':
    'Pas de cellule vide pour l’essai à droite de vos données. Sélectionnez une cellule d’une autre feuille, puis vérifiez de nouveau.',

  'volet.aide.titre': 'Aide',
  'volet.aide.listes': 'Apporter une liste ou une grille',
  'volet.aide.listes-texte':
    'Une feuille ou un tableau par liste, ses titres juste au-dessus des lignes, sans cellule fusionnée. Le volet propose ce qu’il trouve ; ' +
    'pour une autre plage, sélectionnez-la dans la feuille, titres compris, puis « Prendre la sélection ». Rien n’est écrit avant votre accord.',
  'volet.aide.saisie': 'Écrire une formule',
  'volet.aide.saisie-texte':
    'Séparez les arguments par des points-virgules et les décimales par une virgule : =MIXITE.SRU_OBJECTIF(B2;C2;25%). ' +
    'Un taux s’écrit 25 % ou 0,25. Le nom des fonctions est le même dans toutes les langues d’Excel.',
  'volet.aide.erreurs': '#VALEUR! ou #N/A dans une cellule',
  'volet.aide.erreurs-texte':
    '#VALEUR! : une donnée est impossible ou illisible. #N/A : le texte ne s’applique pas, ou il manque une donnée. ' +
    'Sélectionnez la cellule et ouvrez « Expliquer » pour lire la raison.',
  'volet.aide.nom': '#NOM? dans une cellule',
  'volet.aide.nom-texte':
    'Excel ne connaît pas la fonction : le complément n’est pas chargé sur ce poste. Ouvrez-le par Accueil, Compléments, ' +
    'Mes compléments, puis saisissez de nouveau la formule (F2, Entrée).',
  'volet.aide.clavier': 'Au clavier',
  'volet.aide.clavier-texte':
    'Tabulation passe d’un champ à l’autre, les flèches parcourent la liste des fonctions, Entrée choisit, Échap revient d’un cran. ' +
    'F6 passe de la feuille au volet.',
  'volet.aide.annuler': 'Annuler une insertion',
  'volet.aide.annuler-texte':
    'Après une insertion, le bouton « Annuler l’insertion » remet ce qu’il y avait, jusqu’à l’insertion suivante. ' +
    'Ctrl+Z n’y suffit pas toujours dans Excel 2021.',

  'volet.inserer.titre': 'Insérer une fonction',
  'volet.inserer.rechercher': 'Rechercher une fonction',
  'volet.inserer.aucune': 'Aucune fonction ne correspond. Essayez un autre mot, par exemple « objectif » ou « cotation ».',
  'volet.inserer.une': '1 fonction',
  'volet.inserer.plusieurs': '{nombre} fonctions',
  'volet.inserer.autre-fonction': 'Choisir une autre fonction',
  'volet.inserer.arguments': 'Arguments',
  'volet.inserer.obligatoires': 'Les champs marqués d’un astérisque (*) sont obligatoires.',
  'volet.inserer.sans-argument': 'Cette fonction n’attend aucun argument.',
  'volet.inserer.facultatifs': 'Arguments facultatifs ({nombre})',
  'volet.inserer.resultat': 'Résultat',
  'volet.inserer.formule': 'Formule',
  'volet.inserer.manquants': 'À remplir pour voir le résultat : {arguments}.',
  'volet.inserer.insertion': 'Insertion',
  'volet.inserer.arrivee': 'Cellule d’arrivée :',
  'volet.inserer.arrivee-aucune': 'aucune',
  'volet.inserer.prendre-arrivee': 'Prendre la sélection comme cellule d’arrivée',
  'volet.inserer.bouton': 'Insérer',
  'volet.inserer.pas-pret': 'Choisissez la cellule d’arrivée et remplissez les arguments obligatoires, puis insérez.',
  'volet.inserer.faite': 'Formule insérée dans {cellule}.',
  'volet.inserer.annuler': 'Annuler l’insertion en {cellule}',
  'volet.inserer.annulee': 'Insertion annulée : les cellules sont comme avant.',
  'volet.inserer.annulation-changee':
    'La cellule a changé depuis l’insertion : rien n’a été touché. Corrigez-la vous-même si vous voulez retrouver l’ancien contenu.',
  'volet.inserer.dans-un-resultat':
    'La cellule d’arrivée montre une ligne du résultat de {ancre} : y écrire casserait cette formule. Choisissez une autre cellule.',
  'volet.inserer.boucle':
    'La cellule d’arrivée {cellule} fait partie des données lues ({plage}) : la formule se lirait elle-même. Choisissez une autre cellule d’arrivée.',
  'volet.inserer.bas-de-feuille':
    'Le résultat compte {lignes} lignes et dépasserait le bas de la feuille à partir de {cellule}. Choisissez une cellule plus haute.',
  'volet.inserer.bord-de-feuille':
    'Le résultat compte {colonnes} colonnes et dépasserait le bord de la feuille à partir de {cellule}. Choisissez une cellule plus à gauche.',

  'volet.argument.libelle-et-unite': '{libelle} ({unite})',
  'volet.argument.aide-et-zero': '{aide} {zero}.',
  'volet.argument.exemple': 'Exemple : {exemple}',
  'volet.argument.par-defaut': 'Par défaut',
  'volet.argument.autre': 'Autre : une cellule ou un texte…',
  'volet.argument.cellule-ou-texte': '{argument} : cellule ou texte',
  'volet.argument.prendre': 'Prendre la sélection',
  'volet.argument.prendre-pour': 'Prendre la sélection pour : {argument}',
  'volet.argument.sans-selection': 'Aucune cellule n’est sélectionnée. Cliquez dans une feuille de calcul, puis recommencez.',
  'volet.argument.une-seule-cellule':
    'La sélection compte {cellules} cellules ; « {argument} » en attend une seule. Sélectionnez une cellule, puis recommencez.',

  'volet.remplacer.titre': 'Cellules déjà remplies',
  'volet.remplacer.une': 'La formule prendrait la place d’une cellule remplie. Rien n’est encore écrit.',
  'volet.remplacer.plusieurs': 'La formule prendrait la place de {nombre} cellules remplies. Rien n’est encore écrit.',
  'volet.remplacer.cellule': 'Cellule',
  'volet.remplacer.contenu': 'Contenu effacé',
  'volet.remplacer.formule': '{formule} (valeur : {valeur})',
  'volet.remplacer.reste': 'Et {nombre} autres.',
  'volet.remplacer.accord-une': 'Remplacer cette cellule',
  'volet.remplacer.accord': 'Remplacer ces {nombre} cellules',
  'volet.remplacer.refus': 'Ne rien remplacer',

  'volet.resultat.resultat': 'Résultat :',
  'volet.resultat.alerte': 'À vérifier :',
  'volet.resultat.alertes': 'À vérifier',
  'volet.resultat.etat-refuse': 'Refusé :',
  'volet.resultat.etat-incomplet': 'Incomplet :',
  'volet.resultat.etat-sans-objet': 'Sans objet :',
  'volet.resultat.explication': 'Étapes, articles, hypothèses',
  'volet.resultat.explication-ligne': 'Étapes et articles de la ligne {ligne}',
  'volet.resultat.etapes': 'Étapes du calcul',
  'volet.resultat.etape': 'Étape',
  'volet.resultat.valeur': 'Valeur',
  'volet.resultat.hypotheses': 'Hypothèses',
  'volet.resultat.lecture-retenue': '— lecture retenue : {lecture}.',
  'volet.resultat.references': 'Références',
  'volet.resultat.source-et-lieu': '{source}, {lieu}',
  'volet.resultat.parametres': 'Paramètres datés',
  'volet.resultat.validite-et-source': '{validite} — {source}',
  'volet.resultat.depuis': 'depuis le {du|date}',
  'volet.resultat.du-au': 'du {du|date} au {au|date}',
  'volet.resultat.ligne': 'Ligne',
  'volet.resultat.ligne-n': 'Ligne {numero}',
  'volet.resultat.lignes': 'Résultat en colonne de {lignes} lignes.',
  'volet.resultat.lignes-en-erreur': 'Lignes en erreur : {lignes}.',
  'volet.resultat.tableau': 'Résultat en tableau de {lignes} × {colonnes}.',
  'volet.resultat.tableau-a-parcourir': 'Résultat en tableau, à parcourir aux flèches',
  'volet.resultat.colonne': 'Colonne',
  'volet.resultat.colonne-n': 'Colonne {numero}',
  'volet.resultat.lignes-restantes': 'Et {lignes} autres lignes.',

  'volet.resultat.trop-lourd':
    'Les plages de cet appel pèsent plus de 5 Mo : Excel sur le web le refuse ; sur poste, rien n’établit qu’Excel les remette entières. ' +
    'Bornez-les aux lignes remplies.',
  'volet.resultat.coter-plutot': 'Une longue liste de demandes se note par « Coter une liste », à l’accueil du volet.',

  'volet.calcul.formule-illisible': 'La formule ne se lit pas. {motif}',
  'volet.calcul.sans-fonction': 'La formule n’appelle aucune fonction de Mixité.',
  'volet.calcul.argument-en-erreur':
    'L’argument « {argument} » ({ecriture}) vaut {erreur} : Excel propage cette erreur sans appeler la fonction. Corrigez d’abord cette donnée.',
  'volet.calcul.impossible': 'Le volet ne sait pas recalculer {ecriture}. {motif}',
  'volet.calcul.plage-trop-grande':
    'La formule lit {cellules} cellules ; le volet en relit {maximum} au plus. Bornez les plages (par exemple B2:D200 au lieu de B:D) ; ' +
    'une longue liste de demandes se note par « Coter une liste », à l’accueil du volet.',
  'volet.calcul.plage': 'plage de {lignes} × {colonnes}',
  'volet.calcul.omis': 'omis',
  'volet.calcul.par-defaut': 'par défaut',

  'volet.expliquer.titre': 'Expliquer',
  'volet.expliquer.lecture': 'Lecture de la cellule…',
  'volet.expliquer.actualiser': 'Actualiser',
  'volet.expliquer.sans-selection': 'Aucune cellule n’est sélectionnée. Cliquez dans une cellule qui porte une fonction de Mixité.',
  'volet.expliquer.cellule-vide':
    'La cellule {adresse} est vide. Sélectionnez une cellule qui porte une fonction de Mixité, ou insérez-en une.',
  'volet.expliquer.sans-fonction':
    'La cellule {adresse} ne porte aucune fonction de Mixité. Sélectionnez une cellule dont la formule contient MIXITE, ou insérez-en une.',
  'volet.expliquer.refus': 'Cellule {adresse}. {phrase}',
  'volet.expliquer.cellule': 'Cellule {adresse}',
  'volet.expliquer.cellule-et-ancre': '{adresse} (formule en {ancre})',
  'volet.expliquer.lue': 'Dans la cellule',
  'volet.expliquer.recalculee': 'Recalculée ici',
  'volet.expliquer.pas-recalculee': 'non recalculée',
  'volet.expliquer.egales': 'La cellule contient bien la valeur recalculée.',
  'volet.expliquer.differentes': 'Écart : la cellule contient {lue}, le calcul donne {recalculee}.',
  'volet.expliquer.ancienne': 'La valeur est ancienne, ou la cellule n’a pas été recalculée : validez de nouveau la formule (F2, Entrée).',
  'volet.expliquer.nom':
    'Excel ne connaît pas la fonction sur ce poste : ouvrez le complément (Accueil, Compléments, Mes compléments, Mixité), ' +
    'puis validez de nouveau la formule (F2, Entrée).',
  'volet.expliquer.propagation': 'Des cellules remplies empêchent le résultat de s’étaler : videz-les.',
  'volet.expliquer.occupe': 'Excel attend encore la réponse du complément. Attendez, puis actualisez ; si rien ne change, rouvrez le classeur.',
  'volet.expliquer.vides':
    'Cellules vides parmi les arguments : {cellules}. Excel transmet souvent 0 pour une cellule vide, ce qui peut expliquer l’écart.',
  'volet.expliquer.non-comparable':
    'La formule fait plus qu’appeler Mixité et le volet ne sait pas la recalculer en entier. Les fonctions de Mixité qu’elle contient sont expliquées ci-dessous.',
  'volet.expliquer.titre-et-ligne': '{titre}, ligne {ligne}',
  'volet.expliquer.recus': 'Valeurs reçues',
  'volet.expliquer.argument': 'Argument',

  'volet.copier.bouton': 'Copier l’explication',
  'volet.copier.faite': 'Explication copiée.',
  'volet.copier.a-la-main': 'Le presse-papiers est fermé au volet : le texte est sélectionné, copiez-le par Ctrl+C.',
  'volet.copier.cellule': 'Cellule {adresse} : {formule}',
  'volet.copier.lue': 'Valeur dans la cellule : {lue}',
  'volet.copier.recalculee': 'Valeur recalculée : {recalculee}',
  'volet.copier.ecart': 'Attention : ces deux valeurs diffèrent.',
}
