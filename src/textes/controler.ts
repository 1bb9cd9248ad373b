/** Phrases : contrôles des tables du contrat. */
export const PHRASES_CONTROLER: Readonly<Record<string, string>> = {
  'controler.valeur': '{cellule}, colonne « {colonne} » : « {lu} » lu, on attend {attendu}. Corrigez la case.',
  'controler.decrochage': 'Le taux décroche en {annees} : les résidences principales y croissent plus vite que les logements sociaux. Dites pourquoi.',
  'controler.inventaire':
    'Inventaire de {annee} : {lu} {donnee} ici, {attendu} dans la feuille « Communes » pour {commune}. Gardez le nombre de l’inventaire notifié.',
  'controler.commune-etrangere': 'La commune « {commune} » n’est pas du contrat. Ôtez sa ligne, ou ajoutez la commune au contrat.',
  'controler.communes-du-preambule': 'Le préambule ne nomme pas {communes}, pourtant du contrat. Complétez le champ « Nom de la commune ».',
  'controler.sans-projet': 'Aucun projet dans la liste de l’article 3. Ajoutez les projets financés ou à financer dans la période.',
  'controler.sans-projet-de-commune': '{commune} : aucun projet dans la liste de l’article 3. Ajoutez-en, ou dites pourquoi la liste n’en a pas.',
  'controler.deux-listes': 'Projet déjà dans la liste de l’article 3, ligne {ligne}. Gardez-le dans une seule des deux listes.',
  'controler.a-la-ligne': 'Ligne {ligne} : {phrase}',
  'controler.de-la-commune': '{commune} : {phrase}',
}
