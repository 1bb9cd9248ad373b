import type { Journal } from '../../../remplissage'
import type { Brouillon, Dossier } from '../../dossier/dossier'
import { avecBrouillon, memeBrouillon, sansBrouillon } from './brouillon'
import type { ContratLu } from './contrat-lu'

interface Ecrit {
  readonly table: string
  readonly brouillon: Brouillon
  readonly remiseDemandee: boolean
}

/** Par journal, et par écriture, le brouillon qu’elle a rangé dans la feuille. */
const ECRITS = new WeakMap<Journal, Map<number, Ecrit>>()

/** Retient ce qu’une écriture a rangé : la remettre rend la feuille d’avant, les saisies ne doivent pas s’y perdre. */
export function retenirLeBrouillon(journal: Journal, ecriture: number, table: string, brouillon: Brouillon): void {
  const ecrits = ECRITS.get(journal) ?? new Map<number, Ecrit>()
  ECRITS.set(journal, ecrits.set(ecriture, { table, brouillon, remiseDemandee: false }))
}

/** À dire avant de remettre une écriture. */
export function annoncerLaRemise(journal: Journal, ecriture: number): void {
  const ecrit = ECRITS.get(journal)?.get(ecriture)
  if (ecrit !== undefined) ECRITS.get(journal)?.set(ecriture, { ...ecrit, remiseDemandee: true })
}

/**
 * Le dossier, avec les brouillons des écritures remises depuis ; le même s’il n’y en a pas. Un brouillon plus récent l’emporte.
 */
export function rendreLesBrouillons(journal: Journal, dossier: Dossier): Dossier {
  const presentes = new Set(journal.ecritures().map(({ id }) => id))
  let rendu = dossier
  for (const [id, { table, brouillon, remiseDemandee }] of ECRITS.get(journal) ?? []) {
    if (presentes.has(id)) continue
    ECRITS.get(journal)?.delete(id)
    if (remiseDemandee && rendu.brouillons[table] === undefined) rendu = avecBrouillon(rendu, table, brouillon)
  }
  return rendu
}

/** Le dossier sans les brouillons que les feuilles portent déjà mot pour mot ; le même s’il n’y en a pas. */
export function sansBrouillonsEcrits(dossier: Dossier, { tables }: Pick<ContratLu, 'tables'>): Dossier {
  return Object.entries(dossier.brouillons).reduce((allege, [id, brouillon]) => {
    const ecrit = tables[id]?.ecrit
    return ecrit !== undefined && memeBrouillon(brouillon, ecrit) ? sansBrouillon(allege, id) : allege
  }, dossier)
}
