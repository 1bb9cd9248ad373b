import { normaliser } from '../../../regles'
import type { ModeleDeTableau } from '../../reconnaissance/types'

const TYPOLOGIE = {
  nom: 'typologie',
  type: 'texte' as const,
  titres: ['Typologie', 'Typologie demandée'],
  synonymes: ['typo', 'taille', 'type de logement', 'taille du logement', 'logement demandé', 'typologie du logement', 'groupe'],
}

/** Distribution des notes : une ligne par typologie (COT-20). */
export const MODELE_DISTRIBUTION: ModeleDeTableau = {
  id: 'COT-20',
  objet: 'typologie',
  minimum: 2,
  typer: ({ notions }) => (['meilleure', 'plusFaible', 'mediane'].filter((notion) => notions.has(notion)).length >= 2 ? 'COT-20' : null),
  notions: {
    typologie: TYPOLOGIE,
    financement: { nom: 'financement', type: 'texte', titres: ['Financement'], synonymes: ['type de financement'] },
    effectif: {
      nom: 'demandes actives',
      type: 'effectif',
      titres: ['Demandes actives', 'Nombre de demandes', 'Effectif'],
      synonymes: ['demandes', 'nombre de demandes actives', 'nombre de notes', 'demandeurs', 'nb demandeurs', 'nb notes', 'nombre de demandeurs'],
    },
    meilleure: { nom: 'meilleure note', type: 'nombre', titres: ['Meilleure note'], synonymes: ['note maximale', 'note la plus haute', 'note max', 'max', 'maximum', 'note la plus élevée', 'plus haute note', 'note la plus forte'] },
    plusFaible: { nom: 'note la plus faible', type: 'nombre', titres: ['Note la plus faible'], synonymes: ['note minimale', 'note la plus basse', 'note min', 'min', 'minimum', 'plus faible note', 'plus basse note', 'moins bonne note'] },
    mediane: { nom: 'note médiane', type: 'nombre', titres: ['Note médiane', 'Médiane'], synonymes: ['médiane des notes', 'note mediane', 'méd'] },
  },
}

/** Délai d'attente moyen : une ligne par typologie et financement (COT-19). */
export const MODELE_DELAIS: ModeleDeTableau = {
  id: 'COT-19',
  objet: 'typologie',
  minimum: 2,
  notions: {
    typologie: TYPOLOGIE,
    financement: { nom: 'financement', type: 'texte', titres: ['Financement'], synonymes: ['type de financement', 'produit'] },
    effectif: {
      nom: 'attributions',
      type: 'effectif',
      titres: ['Baux signés', 'Attributions', 'Demandes satisfaites'],
      synonymes: ['baux', 'nombre d attributions', 'effectif', 'demandes satisfaites en', 'nombre de baux', 'attributions suivies de baux', 'logements attribués', 'nb demandes satisfaites'],
    },
    annee: { nom: 'année des attributions', type: 'annee', titres: ['Année'], synonymes: ['année des attributions', 'année de référence', 'année de calcul', 'exercice', 'année des baux'] },
    delai: {
      nom: 'délai moyen',
      type: 'mixte',
      exigee: true,
      titres: ['Délai moyen', 'Délai moyen (mois)', 'Délai d’attente moyen'],
      synonymes: ['délai moyen d attente', 'délai', 'délai d attente', 'attente moyenne', 'délai moyen d attente mois', 'délai moyen mois', 'délai mois', 'délai d attente moyen mois', 'attente moyenne mois', 'délai moyen en mois'],
    },
  },
}

const FINANCEMENTS = ['plai', 'plus', 'pls'] as const
const ATTENTE = /\bdelais?\b|\battente\b/

/** Les mêmes délais, une colonne par financement (COT-19). */
export const MODELE_DELAIS_CROISES: ModeleDeTableau = {
  id: 'COT-19-croise',
  objet: 'typologie',
  minimum: 3,
  typer: ({ notions, textes }) => (FINANCEMENTS.filter((notion) => notions.has(notion)).length >= 2 && textes.some((texte) => ATTENTE.test(normaliser(texte))) ? 'COT-19' : null),
  notions: {
    typologie: { ...TYPOLOGIE, exigee: true },
    plai: { nom: 'délai PLAI', type: 'mixte', titres: ['PLAI'], synonymes: ['délai PLAI', 'délai moyen PLAI', 'PLAI mois'] },
    plus: { nom: 'délai PLUS', type: 'mixte', titres: ['PLUS'], synonymes: ['délai PLUS', 'délai moyen PLUS', 'PLUS mois'] },
    pls: { nom: 'délai PLS', type: 'mixte', titres: ['PLS'], synonymes: ['délai PLS', 'délai moyen PLS', 'PLS mois'] },
    tous: { nom: 'délai tous financements', type: 'mixte', titres: ['Tous financements'], synonymes: ['ensemble', 'tous', 'total', 'tous financements confondus', 'ensemble des financements', 'délai moyen', 'moyenne'] },
  },
}

/** Demandes satisfaites, d'où sortent les délais : une ligne par bail (COT-19). */
export const MODELE_SATISFAITES: ModeleDeTableau = {
  id: 'COT-19-baux',
  objet: 'demande satisfaite',
  minimum: 3,
  typer: ({ notions }) => (notions.has('bail') || notions.has('attribution') ? 'COT-19' : null),
  notions: {
    numero: { nom: 'numéro de demande', type: 'texte', titres: ['Numéro unique', 'Numéro de demande'], synonymes: ['demande', 'numéro', 'n°', 'n° demande', 'dossier', 'n° unique', 'NUR', 'NUD', 'référence'] },
    typologie: { ...TYPOLOGIE, exigee: true },
    financement: { nom: 'financement', type: 'texte', titres: ['Financement'], synonymes: ['type de financement', 'produit'] },
    depot: {
      nom: 'date de demande',
      type: 'date',
      exigee: true,
      titres: ['Date de la demande', 'Date de dépôt'],
      synonymes: ['date de demande', 'date demande', 'demande initiale', 'date de demande initiale', 'demande du', 'déposée le', 'demande initiale du', 'date de la demande initiale', 'date dépôt', 'demande déposée le'],
    },
    bail: { nom: 'date de bail', type: 'date', titres: ['Date du bail', 'Date de signature du bail'], synonymes: ['bail', 'bail signé le', 'date de bail', 'signature du bail', 'date bail', 'bail du', 'entrée dans les lieux'] },
    attribution: { nom: 'date d’attribution', type: 'date', titres: ['Date d’attribution'], synonymes: ['attribution', 'attribuée le', 'attribué le', 'date de satisfaction', 'satisfaite le', 'attribution du'] },
  },
}
