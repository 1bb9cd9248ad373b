import { fabriquerLivre } from '../classeur/fabrique/livre'
import { lancerIci, ouvrirBanc } from './lancer-mixite'
import type { Banc } from './lancer-mixite'

let banc: Banc
beforeAll(() => {
  banc = ouvrirBanc()
})
afterAll(() => banc.fermer())

/** Une cellule oubliée au bout de la feuille : le rectangle qui les contient toutes a dix-sept milliards de cases. */
function eloignees(formule: string): Uint8Array {
  const lignes =
    `<row r="1"><c r="A1"><v>9873</v></c><c r="B1"><v>1898</v></c><c r="C1"><f>${formule}</f><v>1</v></c></row>` +
    '<row r="1048576"><c r="A1048576"><v>7</v></c><c r="XFD1048576"><v>1</v></c></row>'
  return fabriquerLivre({ feuilles: [{ nom: 'F', lignes }] })
}

async function recalculer(formule: string) {
  banc.ecrireFichier('entree.xlsx', eloignees(formule))
  const { code, sortie } = await lancerIci('recalculer', banc.chemin('entree.xlsx'), '--sortie', banc.chemin('sortie.xlsx'))
  expect(code).toBe(0)
  const { changements, aRecalculerDansExcel } = JSON.parse(sortie) as { changements: unknown; aRecalculerDansExcel: unknown }
  return { changements, aRecalculerDansExcel }
}

describe('feuille dont les cellules sont éloignées', () => {
  it('se recalcule sans être tenue case par case', async () => {
    expect(await recalculer('_xldudf_MIXITE_SRU_OBJECTIF(A1,B1,0.25)')).toEqual({
      changements: [{ cellule: 'F!C1', avant: 1, apres: 189 }],
      aRecalculerDansExcel: [],
    })
  })

  it('lit une colonne entière jusqu’à la dernière cellule', async () => {
    expect(await recalculer('SUM(A:A)+0*_xldudf_MIXITE_SRU_OBJECTIF(A1,B1,0.25)')).toEqual({
      changements: [{ cellule: 'F!C1', avant: 1, apres: 9880 }],
      aRecalculerDansExcel: [],
    })
  })

  it('laisse à Excel une plage qui ne tient pas en mémoire, et dit laquelle', async () => {
    expect(await recalculer('SUM(D:XFD)+_xldudf_MIXITE_SRU_OBJECTIF(A1,B1,0.25)')).toEqual({
      changements: [],
      aRecalculerDansExcel: [{ cellule: 'F!C1', motif: 'Plage trop grande pour Mixité (F!D1:XFD1048576) : bornez-la aux lignes remplies.' }],
    })
  })
})
