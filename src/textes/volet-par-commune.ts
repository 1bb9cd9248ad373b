/** Phrases : tables que chaque commune du contrat a en propre, dans le volet. */
export const PHRASES_VOLET_PAR_COMMUNE: Readonly<Record<string, string>> = {
  'volet.tables.table-de-commune': '{table}, {commune}',
  'volet.tables.titre-de-commune': '{commune} : {table} · {titre}',
  'volet.tables.communes-de-table':
    'Ce contrat couvre plusieurs communes : la situation de chacune est examinée à part. Chaque commune a son tableau, dans sa feuille.',
  'volet.tables.etat-communes': 'communes dans le classeur : {ecrites} sur {total}',
  'volet.tables.etat-communes-brouillons': 'communes dans le classeur : {ecrites} sur {total} ; saisies à écrire : {brouillons}',
  'volet.tables.retour-communes': 'Communes de {table}',
  'volet.tables.feuille': 'Feuille « {feuille} »',
  'volet.tables.passages': 'D’une commune à l’autre',
  'volet.tables.precedente': 'Commune précédente : {commune}',
  'volet.tables.suivante': 'Commune suivante : {commune}',
  'volet.tables.sans-commune-connue':
    'Le contrat a déjà des saisies de {table} d’avant qu’il compte plusieurs communes. Donnez-les à celle dont elles sont : ' +
    'vous les écrirez ensuite dans sa feuille. Rien n’est effacé de la feuille « {table} ».',
  'volet.tables.donner-a': 'Commune dont ce sont les saisies',
  'volet.tables.donner': 'Reprendre ces saisies',
}
