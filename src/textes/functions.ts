/** Phrases : frontière avec Excel. */
export const PHRASES_FUNCTIONS: Readonly<Record<string, string>> = {
  'functions.argument-illisible':
    'Argument « {argument} » : valeur d’un type que Mixité ne lit pas (image, type de données enrichi) ; ' +
    'un nombre, un texte, VRAI ou FAUX est attendu. Remplacez la cellule par sa valeur simple.',
  'functions.trop-de-cellules':
    'Cet appel lit {cellules} cellules, dont {plage} pour « {argument} » ; {maximum} au plus. Bornez les plages aux lignes remplies ; ' +
    'pour noter une grande liste de demandes, ouvrez le volet Mixité, « Coter une liste ».',
  'functions.trop-lourd':
    'Cet appel pèse plus de 5 Mo ({cellules} cellules, dont {plage} pour « {argument} ») ; Excel sur le web n’en transporte pas ' +
    'davantage. Bornez les plages aux lignes remplies ; pour noter une grande liste de demandes, ouvrez le volet Mixité, « Coter une liste ».',
  'functions.nombre-impossible': 'Le calcul ne donne pas un nombre fini. Vérifiez les arguments, puis signalez ce cas avec la formule.',
  'functions.erreur-interne':
    'Erreur interne de Mixité : le calcul a échoué sans que vos données soient en cause. ' +
    'Ouvrez le volet Mixité, relevez la version et signalez la formule.',
}
