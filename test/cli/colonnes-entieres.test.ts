import { fabriquerLivre } from '../classeur/fabrique/livre'
import { lancerIci, ouvrirBanc } from './lancer-mixite'

const LIGNES = 1_500
/** De processeur : trois suffisent ; il en fallait vingt-cinq quand chaque formule relisait sa colonne. */
const SECONDES_MAX = 15

/** Chaque ligne cherche dans une colonne entière, en additionne une autre et appelle nos fonctions. */
function ligne(i: number): string {
  const n = i + 1
  return (
    `<row r="${n}"><c r="A${n}"><v>${9000 + i}</v></c><c r="B${n}"><v>${1000 + (i % 500)}</v></c>` +
    `<c r="C${n}"><f>_xldudf_MIXITE_SRU_OBJECTIF(VLOOKUP(${9000 + i},A:B,1,FALSE),B${n},0.25)</f><v>1</v></c>` +
    `<c r="D${n}"><f>SUMIF(A:A,A${n},C:C)</f><v>2</v></c>` +
    `<c r="E${n}"><f>COUNTIF(B:B,B${n})+0*D${n}</f><v>2</v></c></row>`
  )
}

it('des formules qui lisent des colonnes entières se recalculent en un temps raisonnable', async () => {
  const banc = ouvrirBanc()
  const lignes = Array.from({ length: LIGNES }, (_ligne, i) => ligne(i)).join('')
  banc.ecrireFichier('entree.xlsx', fabriquerLivre({ feuilles: [{ nom: 'F', lignes }] }))
  const debut = process.cpuUsage()
  const { code, sortie } = await lancerIci('recalculer', banc.chemin('entree.xlsx'), '--sortie', banc.chemin('sortie.xlsx'))
  const { user, system } = process.cpuUsage(debut)
  banc.fermer()
  expect(code).toBe(0)
  const { changements } = JSON.parse(sortie) as { changements: { cellule: string; apres: unknown }[] }
  const obtenues = new Map(changements.map(({ cellule, apres }) => [cellule, apres]))
  expect(['F!C1', 'F!C1500', 'F!D1', 'F!D1500', 'F!E1', 'F!E1500'].map((cellule) => obtenues.get(cellule))).toEqual([413, 372, 413, 372, 3, 3])
  expect((user + system) / 1e6).toBeLessThan(SECONDES_MAX)
})
