import type { Journal } from '../../../remplissage'
import type { Brouillon, Dossier } from '../../dossier/dossier'
import { avecBrouillon, memeBrouillon, sansBrouillon } from './brouillon'
import type { ContratLu } from './contrat-lu'

interface Ecrit {
  readonly table: string
  readonly brouillon: Brouillon
  readonly remiseDemandee: boolean
}

/** Par journal, et par écriture, les brouillons qu’elle a rangés dans leur feuille. */
const ECRITS = new WeakMap<Journal, Map<number, readonly Ecrit[]>>()

/** Retient ce qu’une écriture a rangé : la remettre rend la feuille d’avant, les saisies ne doivent pas s’y perdre. */
export function retenirLeBrouillon(journal: Journal, ecriture: number, table: string, brouillon: Brouillon): void {
  const ecrits = ECRITS.get(journal) ?? new Map<number, readonly Ecrit[]>()
  const autres = (ecrits.get(ecriture) ?? []).filter((ecrit) => ecrit.table !== table)
  ECRITS.set(journal, ecrits.set(ecriture, [...autres, { table, brouillon, remiseDemandee: false }]))
}

/** À dire avant de remettre une écriture. */
export function annoncerLaRemise(journal: Journal, ecriture: number): void {
  const ecrits = ECRITS.get(journal)?.get(ecriture)
  if (ecrits !== undefined) {
    ECRITS.get(journal)?.set(
      ecriture,
      ecrits.map((ecrit) => ({ ...ecrit, remiseDemandee: true })),
    )
  }
}

/**
 * Le dossier, avec les brouillons des écritures remises depuis ; le même s’il n’y en a pas. Un brouillon plus récent l’emporte.
 */
export function rendreLesBrouillons(journal: Journal, dossier: Dossier): Dossier {
  const presentes = new Set(journal.ecritures().map(({ id }) => id))
  let rendu = dossier
  for (const [id, ecrits] of ECRITS.get(journal) ?? []) {
    if (presentes.has(id)) continue
    ECRITS.get(journal)?.delete(id)
    for (const { table, brouillon, remiseDemandee } of ecrits) {
      if (remiseDemandee && rendu.brouillons[table] === undefined) rendu = avecBrouillon(rendu, table, brouillon)
    }
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
