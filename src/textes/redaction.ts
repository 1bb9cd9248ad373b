export const PHRASES_REDACTION = {
  'redaction.table-vide': '{titre} ({table}) : à remplir.',
  'redaction.motif': '{commune} : motif du niveau retenu à écrire.',
  'redaction.comptabilisation': 'Règles de comptabilisation du bilan {periode} à écrire.',
  'redaction.manque-de-commune': '{commune} : {manque}',
  'redaction.parc': 'donnez ses résidences principales et ses logements sociaux, dont dépend le plafond de PLS.',
  'redaction.plh': 'dites si elle est couverte par un PLH, dont dépend le plafond de PLS.',
  'redaction.qualitatif':
    '{commune} : sur {objectif|logements} à réaliser, au moins {plai} en PLAI et au plus {pls} en PLS ou assimilés.',
  'redaction.mutualisation':
    'Pour l’ensemble des {communes} communes de la répartition, l’objectif retenu pour {periode} est de {retenu|logements}, soit {taux} % du nombre de logements sociaux manquants ({manquants}) ; leurs objectifs avant mutualisation s’élèvent à {legal|logements}.',
  'redaction.couverture': '{commune} : la liste des projets compte {comptes|logements} pour un objectif de {objectif|logements}, soit {taux} % de l’objectif.',
  'redaction.couverture-partielle':
    '{commune} : la liste des projets compte {comptes|logements} pour un objectif de {objectif|logements}, soit {taux} % de l’objectif. Il manque {manquent|logements} pour l’atteindre.',
  'redaction.couverture-nulle': '{commune} : aucun projet de la liste ne concourt à l’objectif de {objectif|logements}.',
  'redaction.couverture-plai': '{commune} : il manque {plai|logements} en PLAI pour atteindre le minimum.',
  'redaction.couverture-pls': '{commune} : les projets dépassent de {pls|logements} le maximum de PLS ou assimilés.',
  'redaction.appreciation': 'Appréciation d’une liste de projets plus courte que l’objectif à écrire.',
}
