export const PHRASES_REDACTION = {
  'redaction.table-vide': '{titre} ({table}) : à remplir.',
  'redaction.motif': '{commune} : motif du niveau retenu à écrire.',
  'redaction.comptabilisation': 'Règles de comptabilisation du bilan {periode} à écrire.',
  'redaction.manque-de-commune': '{commune} : {manque}',
  'redaction.plh': 'dites si elle est couverte par un PLH, dont dépend le plafond de PLS.',
  'redaction.qualitatif':
    '{commune} : sur {objectif|logements} à réaliser, {plai} au moins sont financés en PLAI et {pls} au plus en PLS ou assimilés.',
}
