import { creerTirage } from '../../scripts/exemple/alea'
import { CRITERES_SNE } from '../../src/regles'
import { AUJOURDHUI } from './w2'

const TYPOLOGIE = CRITERES_SNE.length

/** Points des 54 critères du module SNE (graine 11), de 1 à 50. */
export const POINTS_SNE: readonly number[] = tirerPoints()
/** Seuils des critères numériques, dans l’ordre du catalogue ; 0 ailleurs. */
export const SEUILS_SNE: readonly number[] = CRITERES_SNE.map(({ type }) => (type === 'nombre' ? 5 : 0))

function tirerPoints(): number[] {
  const r = creerTirage(11)
  return CRITERES_SNE.map(() => 1 + Math.floor(r() * 50))
}

/** Tire N demandes de 55 colonnes : les 54 critères du SNE selon leur nature, puis la typologie. */
export function genererW4(effectif: number): unknown[][] {
  const r = creerTirage(45)
  return Array.from({ length: effectif }, () => {
    const ligne: unknown[] = []
    for (const { type, id } of CRITERES_SNE) {
      if (type === 'booleen') ligne.push(r() < 0.1)
      else if (type === 'nombre') ligne.push(Math.floor(r() * 10))
      else ligne.push(AUJOURDHUI - Math.floor(r() * (id === 'S28' ? 2500 : 30_000)))
    }
    ligne[TYPOLOGIE] = `T${1 + Math.floor(r() * 6)}`
    return ligne
  })
}
