import type { Notion } from '../../../donnees'

/** Ce qu’un contrat lit d’un fichier de communes, dans l’ordre où on le confirme. */
export const NOTIONS_UTILES = [
  'nom',
  'code',
  'epci',
  'departement',
  'residences',
  'logements',
  'taux',
  'cible',
  'situation',
  'exemptee',
  'deficitaire',
  'carencee',
  'manquants',
  'objectifRetenu',
  'tauxRetenu',
  'accord',
  'plh',
] as const satisfies readonly Notion[]

export type NotionUtile = (typeof NOTIONS_UTILES)[number]

/** Données de l’inventaire : leur année doit être celle de la période du contrat. */
const D_INVENTAIRE: ReadonlySet<Notion> = new Set<Notion>(['residences', 'logements', 'taux', 'manquants'])

export function estDInventaire(notion: Notion): boolean {
  return D_INVENTAIRE.has(notion)
}
