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
    delai: {
      nom: 'délai moyen',
      type: 'mixte',
      exigee: true,
      titres: ['Délai moyen', 'Délai moyen (mois)', 'Délai d’attente moyen'],
      synonymes: ['délai moyen d attente', 'délai', 'délai d attente', 'attente moyenne', 'délai moyen d attente mois', 'délai moyen mois', 'délai mois', 'délai d attente moyen mois', 'attente moyenne mois', 'délai moyen en mois'],
    },
  },
}
