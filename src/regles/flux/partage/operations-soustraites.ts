import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import { placerConstat } from '../../com'
import type { Gravite } from '../../socle/constat'
import type { Message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { CategorieSoustraite } from '../categories-soustraites'
import { CATEGORIES_SOUSTRAITES, lireCategorieSoustraite } from '../categories-soustraites'

export const COLONNES_DES_OPERATIONS = {
  bailleur: { titres: ['bailleur'], type: 'texte' },
  annee: { titres: ['année'], type: 'entier', zeroVide: true },
  operation: { titres: ['opération', 'opération de rattachement'], type: 'texte', exigee: true },
  categorie: { titres: ['catégorie soustraite', 'catégorie'], type: 'texte', exigee: true },
  logements: { titres: ['logements soustraits', 'logements'], type: 'entier', exigee: true },
  programme: { titres: ['programme', 'programme national'], type: 'texte' },
  mutation: { titres: ['mutation du locataire', 'relogement du locataire'], type: 'booleen', zeroVide: true },
  references: { titres: ['références des logements', 'références'], type: 'texte' },
} as const satisfies ColonnesAttendues

export type LigneDOperation = LigneLue<typeof COLONNES_DES_OPERATIONS>

/** Ligne de B entier : ce que le bailleur a déclaré, à comparer à la somme de ses opérations. */
export const TOTAL_DES_OPERATIONS = 'total'

/** Une opération et ce qu'on en retient ; `null` : à préciser avant de la compter. */
export interface OperationJugee {
  readonly ligne: LigneDOperation
  readonly categorie: CategorieSoustraite | typeof TOTAL_DES_OPERATIONS | undefined
  readonly retenus: number | null
  readonly constats: readonly ConstatDeTableau[]
}

const DROITS_UNIQUES = /\bdroits? uniques?\b/
const PROGRAMMES = /^(?:n?pnru|anru|(?:nouveau )?programme national de re(?:novation|nouvellement) urbaine?)\b/

/** Place un constat de ce tableau, à la règle dite. */
export function releverOperation(
  { numero }: Pick<LigneDOperation, 'numero'>,
  gravite: Gravite,
  colonne: keyof typeof COLONNES_DES_OPERATIONS,
  id: string,
  donnees: Message['donnees'] = {},
  regle = 'FLUX-05',
): ConstatDeTableau {
  const lieu = { regle, ligne: numero, colonne: COLONNES_DES_OPERATIONS[colonne].titres[0] }
  return placerConstat(lieu, gravite, `flux.operations.${id}`, donnees)
}

/**
 * Juge une opération seule (FLUX-05) : une démolition hors PNRU ou NPNRU, une vente sans mutation du locataire et des droits
 * uniques ne se soustraient pas ; une donnée qui en décide et manque laisse le nombre en suspens, jamais à 0.
 */
export function jugerOperation(ligne: LigneDOperation): OperationJugee {
  const { categorie: lue, logements, operation } = ligne
  const mots = normaliser(lue ?? '')
  const juger = (categorie: OperationJugee['categorie'], retenus: number | null, ...constats: readonly ConstatDeTableau[]): OperationJugee => ({
    ligne,
    categorie,
    retenus,
    constats: [...constats, ...(logements === null ? [releverOperation(ligne, 'IN', 'logements', 'nombre-absent')] : [])],
  })
  if (mots === TOTAL_DES_OPERATIONS || mots === `${TOTAL_DES_OPERATIONS} b`) return juger(TOTAL_DES_OPERATIONS, logements)
  if (DROITS_UNIQUES.test(mots) || DROITS_UNIQUES.test(normaliser(operation ?? ''))) return juger(undefined, 0, releverOperation(ligne, 'EL', 'categorie', 'droits-uniques', {}, 'FLUX-07'))
  const categorie = lireCategorieSoustraite(lue ?? '')
  if (categorie === undefined) return juger(undefined, null, releverOperation(ligne, 'IN', 'categorie', 'hors-liste', { lu: lue ?? '', admises: LISTE }))
  const sansNom = operation === null ? [releverOperation(ligne, 'IN', 'operation', 'sans-operation')] : []
  const [retenus, ...constats] = retenir(ligne, categorie)
  return juger(categorie, retenus, ...sansNom, ...constats)
}

const LISTE = CATEGORIES_SOUSTRAITES.map(({ id, libelle }) => `${id} ${libelle}`).join(' ; ')

function retenir(ligne: LigneDOperation, categorie: CategorieSoustraite): readonly [number | null, ...ConstatDeTableau[]] {
  const { logements, programme, mutation } = ligne
  if (logements === 0) return [0]
  if (categorie === 'b2') {
    if (programme === null) return [null, releverOperation(ligne, 'IN', 'programme', 'programme-a-dire')]
    if (!PROGRAMMES.test(normaliser(programme))) return [0, releverOperation(ligne, 'EL', 'programme', 'hors-programme', { lu: programme })]
  }
  if (categorie === 'b5') {
    if (mutation === null) return [null, releverOperation(ligne, 'IN', 'mutation', 'mutation-a-dire')]
    if (!mutation) return [0, releverOperation(ligne, 'EL', 'mutation', 'vente-sans-mutation')]
  }
  return [logements]
}
