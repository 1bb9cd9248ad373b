/** Phrases : remplissage des tables des volets, de la page de titre et des signatures. */
export const PHRASES_REMPLIR_VOLETS: Readonly<Record<string, string>> = {
  'remplir-volets.lignes-proposees':
    '{table} : aucune ligne saisie, une ligne proposée par signataire obligatoire de ce territoire (art. L. 302-8-1, I du CCH). Complétez les cases vides.',
  'remplir-volets.champs-vides': 'Champs du préambule à compléter : {champs}.',
  'remplir-volets.sans-repere': '{commune} : taux cible non renseigné, la part du logement social n’est comparée à aucun repère.',
  'remplir-volets.inventaire-propose':
    '{commune} : aucun inventaire saisi, seul celui du 1er janvier {annee} est proposé, lu dans la feuille « Communes ». Ajoutez les années précédentes.',
  'remplir-volets.une-annee': 'Évolution du parc : moins de deux années complètes, donc ni courbe ni projection. Ajoutez des inventaires.',
  'remplir-volets.plusieurs-communes':
    '{table} décrit une seule commune, et ce contrat en compte {nombre} : remplissez une feuille par commune.',
  'remplir-volets.date-illisible':
    '{table}, « {rubrique} » : « {lu} » ne se lit pas comme une date, rien ne s’en calcule. Écrivez-la JJ/MM/AAAA.',
  'remplir-volets.projection':
    'Projection à titre informatif : elle prolonge sur {annees} ans le rythme moyen observé de {debut} à {fin}.',
}
