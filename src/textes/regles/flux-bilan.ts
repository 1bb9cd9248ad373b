/** Phrases : bilan annuel du flux. */
export const PHRASES_FLUX_BILAN: Readonly<Record<string, string>> = {
  'flux.bilan.sans-ligne': 'Table (table) : aucune ligne de logements sous les titres ; donnez la ligne de titres et les lignes du bilan.',
  'flux.bilan.colonne-manquante':
    'Table (table) : colonne « {attendu} » attendue pour cette ventilation, en-têtes lus : {lus} ; ajoutez-la ou renommez la colonne.',
  'flux.bilan.ventilation-absente':
    '{titre} : la table n’a pas de colonne « {attendu} », alors que le bilan annuel se ventile aussi par là (art. R. 441-5-1 du CCH) ; tout y est à classer.',
  'flux.bilan.ventilation-incertaine':
    '{titre} : aucune colonne sûre ; {possibles} pourrait l’être : renommez-la « {attendu} ». En attendant, tout y est à classer (art. R. 441-5-1 du CCH).',
  'flux.bilan.a-classer':
    'Colonne « {colonne} » : « {lu} » n’est pas reconnu et reste à classer ({nombre} ligne(s) : {lignes} ; {proposes} proposés, {attribues} attribués).',
  'flux.bilan.vide-a-classer':
    'Colonne « {colonne} » : cellules vides, à classer ({nombre} ligne(s) : {lignes} ; {proposes} proposés, {attribues} attribués).',
  'flux.bilan.autres-a-classer': 'Colonne « {colonne} » : {nombre} autres écritures à classer ({proposes} proposés, {attribues} attribués).',
  'flux.bilan.attribues-superieurs':
    '{titre}, {nom} : {attribues} attribués pour {proposes} proposés. Des logements attribués n’ont-ils pas été comptés comme proposés ?',
  'flux.bilan.lignes-depassees': 'Plus de logements attribués que de proposés : {nombre} ligne(s) de la table ({lignes}). Vérifiez ces nombres.',
  'flux.bilan.nombres-vides':
    'Nombre de logements vide, compté pour zéro : {nombre} ligne(s) de la table ({lignes}). Écrivez 0 s’il n’y en a pas.',
  'flux.bilan.periodes-chevauchees':
    'Les périodes de construction « {une} » et « {autre} » ont des années en commun : un même logement peut-il être dans l’une ou dans l’autre ?',
  'flux.bilan.totaux-ecartes': 'Lignes de total laissées hors du compte ({nombre}) : {lignes}.',
  'flux.bilan.etape.lues': 'Lignes comptées',
  'flux.bilan.calcul.lues': '{lignes} lignes de logements, {ecartees} ligne(s) de total écartée(s)',
  'flux.bilan.etape.proposes': 'Logements proposés',
  'flux.bilan.etape.attribues': 'Logements attribués',
  'flux.bilan.calcul.somme': 'somme de {lignes} lignes, la même dans les six ventilations',
  'flux.bilan.annee-impossible': 'Année du bilan (annee) : {lu} lu, une année de {de} à {a} attendue ; écrivez-la sur quatre chiffres.',
  'flux.bilan.etape.bilan': 'Bilan aux réservataires, dernier jour sûr',
  'flux.bilan.etape.previsionnel': 'Prévisionnel des soustraits de l’année qui suit, dernier jour sûr',
  'flux.bilan.etape.intercommunalite': 'Bilan à l’intercommunalité, dernier jour sûr',
  'flux.bilan.calcul.echeance': 'avant le {avant|date}, selon la lecture d’AMB-45',
  'flux.suivi-bilan.annee-absente': '{titre} : année manquante ; l’échéance n’est pas jugée.',
  'flux.suivi-bilan.annee-impossible': '{titre} : {lu} lu ; écrivez l’année sur quatre chiffres.',
  'flux.suivi-bilan.ventilation-inconnue': 'Ventilation « {lu} » inconnue, à classer. Attendues : {connues}.',
  'flux.suivi-bilan.attribues-superieurs': '{attribues} attribués pour {proposes} proposés : vérifiez les deux nombres.',
  'flux.suivi-bilan.ventilations-absentes': 'Bilan sans ces ventilations : {absentes} (art. R. 441-5-1 du CCH).',
  'flux.suivi-bilan.ventilations-doubles': 'Ventilations données deux fois : {doubles} ; gardez une ligne de chaque.',
  'flux.suivi-bilan.totaux-differents': '{lu} lu, {attendu} à la ligne {ligne} : toutes les ventilations d’un bilan ont le même total.',
  'flux.suivi-bilan.non-signe': 'Bilan sans signature du directeur général, conseillée pour prévenir les contestations.',
  'flux.suivi-bilan.soustraits-absents': 'Le bilan ne dit pas les relogements et mutations soustraits du flux ; il doit les comprendre (art. R. 441-5-1 du CCH).',
  'flux.suivi-bilan.categorie-inconnue': 'Catégorie « {lu} » inconnue : la liste b1 à b6 est fermée, « total » mis à part.',
  'flux.suivi-bilan.categories-doubles': 'Catégories données deux fois : {doubles} ; un logement n’en a qu’une.',
  'flux.suivi-bilan.categories-manquantes': 'Réalisé non renseigné : {manquantes}. Écrivez 0 s’il n’y en a pas.',
  'flux.suivi-bilan.total-des-soustraits': 'Total {lu} lu, {somme} en additionnant les catégories.',
  'flux.suivi-bilan.ecart-sans-explication': '{realise} réalisés pour {prevu} prévus : un écart de plus de {seuil} % s’explique.',
  'flux.suivi-bilan.previsionnel-absent': 'Ni vente, ni mutation, ni opération : le prévisionnel des logements soustraits manque (art. R. 441-5 I du CCH).',
  'flux.suivi-bilan.previsionnel-incomplet': 'B prévisionnel non calculé, manquent : {absents}. Écrivez 0 s’il n’y en a pas.',
  'flux.suivi-bilan.previsionnel-a-repartir':
    'Opérations : {operations|logements} au total, {repartis|logements} par catégorie ; dites le reste par catégorie d’opération (art. R. 441-5 I du CCH).',
  'flux.suivi-bilan.previsionnel-contredit':
    'Opérations : {operations|logements} au total, {repartis|logements} par catégorie ; corrigez l’un ou l’autre, B n’est pas calculé.',
  'flux.suivi-bilan.previsionnel-sans-justification': 'Prévision sans justification : le volume prévu s’objective et se documente.',
  'flux.suivi-bilan.soustraits-superieurs': '{soustraits} logements soustraits prévus pour {misEnLocation} mis en location : vérifiez les deux.',
  'flux.suivi-bilan.destinataire-absent': 'Destinataire non renseigné : EPCI ?',
  'flux.suivi-bilan.transmis-differents': '{transmis} transmis, {duBilan} dans le bilan remis aux réservataires : les nombres doivent être les mêmes.',
  'flux.suivi-bilan.non-envoye': 'Pas envoyé ; dernier jour le {dernier|date}, dépassé de {jours} jour{jours|s}.',
  'flux.suivi-bilan.retard': 'Envoyé le {envoi|date}, dernier jour le {dernier|date} : {jours} jour{jours|s} de retard.',
  'flux.suivi-bilan.envoi-discute':
    'Envoyé le {envoi|date}, jour même que le texte écrit « avant le » : en retard d’un jour si la veille est le dernier jour, à temps si ce jour compte (AMB-45).',
  'flux.suivi-bilan.envoi-precoce': 'Envoyé le {envoi|date}, avant la fin de {annee} : le bilan porte-t-il bien sur l’année entière ?',
}
