import type { CadreDuContrat, ConstatSitue, LigneSaisie, SaisieAControler } from '../../../src/trames'
import { controlerTable } from '../../../src/trames'
import { redigerConstat } from '../../../src/textes'
import { entree, PLEINE } from '../remplir/calculer'

export { P23, PLEINE, VIDE } from '../remplir/calculer'

export const CADRE: CadreDuContrat = entree([PLEINE])

export function cadre(suite: Partial<CadreDuContrat> = {}): CadreDuContrat {
  return { ...CADRE, ...suite }
}

type Suite = Partial<Omit<SaisieAControler, 'lignes'>>

/** Constats d'une table écrits « IN parties.titre » ou « IF controler.decrochage », dans l'ordre. */
export function constats(id: string, lignes: readonly LigneSaisie[], suite: Suite = {}): readonly string[] {
  return controler(id, lignes, suite).map(({ gravite, message }) => `${gravite} ${message.id.replace('cms-trame.', '')}`)
}

export function controler(id: string, lignes: readonly LigneSaisie[], suite: Suite = {}): readonly ConstatSitue[] {
  return controlerTable(id, { entree: CADRE, horsTableau: {}, ...suite, lignes })
}

export function phrases(id: string, lignes: readonly LigneSaisie[], suite: Suite = {}): readonly string[] {
  return controler(id, lignes, suite).map(redigerConstat)
}
