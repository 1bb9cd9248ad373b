import { readFileSync } from 'node:fs'
import { auditer } from '../../src/audit'
import { figerClasseur } from '../../src/classeur/figer'
import { ouvrirXlsx } from '../../src/classeur/xlsx'
import { resumer } from './fabrique'

/** Ce que la première feuille de l'exemple annonce : deux objectifs sous leur minimum, une majoration sans accord, un taux d'effort illisible. */
const ANNONCEES = [
  'EL CMS-02 Abaissement!F9 60→73',
  'EL CMS-04 Abaissement!F7 62→63',
  'EL CMS-10 Mutualisation!G10 false→accord daté',
  'IN COM-01 Demandes!S129 #VALEUR!→null',
]

describe('audit du classeur d’exemple', () => {
  it('ses fautes sont celles qu’il annonce, et nulle autre', async () => {
    const classeur = await ouvrirXlsx(new Uint8Array(readFileSync('assets/exemple/exemple.xlsx')))
    const graves = resumer(auditer(await figerClasseur(classeur), { lectures: new Map(), jour: null })).filter((constat) => /^(?:EL|IN) /.test(constat))
    expect([...graves].sort((a, b) => a.localeCompare(b, 'fr'))).toEqual(ANNONCEES)
  })
})
