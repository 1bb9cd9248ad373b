const LU = 'Tableau ({argument}), ligne {ligne}, colonne « {titre} » : {attendu|attendu}, « {lu} » lu ; '

/** Phrases : tableaux à en-têtes remis à une fonction. */
export const PHRASES_TABLEAUX: Readonly<Record<string, string>> = {
  'tableau.colonne-absente': 'Tableau ({argument}) : colonne « {titre} » attendue, en-têtes lus : {lus} ; ajoutez-la ou renommez la colonne.',
  'tableau.colonne-double': 'Tableau ({argument}) : deux colonnes pour « {titre} » ; gardez-en une.',
  'tableau.illisible': `${LU}corrigez la cellule.`,
  'tableau.ambigu': `${LU}millier ou décimale ? Écrivez le nombre sans séparateur de milliers, ou avec une espace (1 234), ou avec un nombre de décimales autre que trois.`,
  'tableau.unite': `${LU}retirez l’unité.`,
  'tableau.booleen': `${LU}remplacez la valeur logique.`,
  'tableau.negatif': `${LU}une valeur négative n’a pas de sens ici.`,
  'tableau.decimal': `${LU}retirez les décimales ou vérifiez la colonne.`,
  'tableau.trop-grand': `${LU}valeur hors du possible, vérifiez la colonne.`,
  'tableau.hors-domaine': `${LU}un nombre au-dessus de 1 se lit en pour cent, et un taux ne dépasse pas 100 %.`,
  'tableau.annee-courte': `${LU}écrivez l’année sur quatre chiffres.`,
  'tableau.date-impossible': `${LU}cette date n’existe pas.`,
}
