const LU = '{libelle} ({nom}) : {attendu} attendu, « {lu} » lu ; '

/** Phrases : arguments illisibles, lectures des points ouverts, hypothèses. */
export const PHRASES_ARGUMENTS: Readonly<Record<string, string>> = {
  'argument.illisible': `${LU}corrigez la valeur.`,
  'argument.ambigu': `${LU}millier ou décimale ? Écrivez le nombre sans séparateur de milliers, ou avec une espace (1 234), ou avec un nombre de décimales autre que trois.`,
  'argument.unite': `${LU}retirez l’unité.`,
  'argument.booleen': `${LU}remplacez la valeur logique.`,
  'argument.negatif': `${LU}une valeur négative n’a pas de sens ici.`,
  'argument.decimal': `${LU}retirez les décimales ou vérifiez la colonne.`,
  'argument.trop-grand': `${LU}valeur hors du possible, vérifiez la colonne.`,
  'argument.hors-domaine': `${LU}un nombre au-dessus de 1 se lit en pour cent, et un taux ne dépasse pas 100 %.`,
  'argument.annee-courte': `${LU}écrivez l’année sur quatre chiffres.`,
  'argument.date-impossible': `${LU}cette date n’existe pas.`,
  'argument.hors-liste': '{libelle} ({nom}) : « {lu} » lu, valeur attendue parmi {choix} ; choisissez l’une d’elles.',
  'argument.hors-periode': 'Période (periode) : « {lu} » lu, hors période connue ; périodes admises : {connues}.',
  'argument.plage': '{libelle} ({nom}) : une seule cellule attendue, plage de {lignes} × {colonnes} lue ; désignez une cellule.',
  'argument.en-trop': '{recus} arguments lus, {attendus} au plus attendus ; retirez les derniers.',
  'lectures.id-inconnu': 'Lectures (lectures) : point ouvert « {lu} » inconnu, AMB-01 à AMB-75 attendus ; corrigez l’identifiant.',
  'lectures.lecture-inexistante': 'Lectures (lectures) : « {lu} » n’est pas une lecture de {id} ; lectures admises : {admises}.',
  'lectures.contradictoires': 'Lectures (lectures) : deux lectures différentes de {id} ; gardez-en une.',
  'lectures.contredites': 'L’argument {argument} (« {lu} ») contredit la lecture choisie de {id} ; retirez l’un des deux.',
  'lectures.illisibles': 'Lectures (lectures) : « {lu} » lu, texte « AMB-01: autre; AMB-05: autre 2 » ou plage de deux colonnes attendu.',
  'lectures.colonnes': 'Lectures (lectures) : plage de deux colonnes attendue (point ouvert, lecture), {colonnes} lue(s).',
  'hypothese.effet': 'Point ouvert : {question}. Lecture retenue : {libelle}. Autre lecture : {effets}.',
  'hypothese.sans-effet': 'Point ouvert : {question}. Lecture retenue : {libelle}. Les autres lectures donnent la même valeur.',
  'com.part-incomplete': '{designation} : non calculable, renseignez le nombre et le total.',
  'com.denominateur-nul': '{designation} : sans objet, le total est nul.',
}
