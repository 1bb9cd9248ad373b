import type { CommuneARemplir, ContenuSaisi } from './remplir/types'

const TITRES = [
  'commune',
  'situation',
  'résidences principales',
  'logements sociaux',
  'taux cible',
  'manquants notifiés',
  'objectif retenu',
  'taux retenu',
  'accord',
  'date d’accord',
]

/** Plage à ligne d'en-têtes que lisent les règles de la mutualisation (CMS-08 à CMS-11), une ligne par commune. */
export function plageDeRepartition(communes: readonly CommuneARemplir[]): readonly (readonly ContenuSaisi[])[] {
  return [TITRES, ...communes.map(rangeeDe)]
}

function rangeeDe(commune: CommuneARemplir): readonly ContenuSaisi[] {
  const { nom, situation, residences, logements, cible, manquants, objectifRetenu, tauxRetenu, accord, dateAccord } = commune
  return [nom, situation, residences, logements, cible, manquants, objectifRetenu, tauxRetenu, accord, dateAccord]
}
