import { effacerTemoins } from '../../hote-excel/temoin/construire'
import type { FeuilleSimulee } from '../../hote-excel/modele/feuille'
import { rang } from '../../hote-excel/modele/feuille'
import { NIVEAUX_LTSC_2021 } from '../../hote-excel/protocole/niveaux'
import { plageDe } from '../contrat-appuis'
import { lancerAdaptateur } from './lancer'
import type { AdaptateurLance } from './lancer'

let { hote, essai }: AdaptateurLance = {} as AdaptateurLance
let feuille: FeuilleSimulee
const SANS_OBSTACLE = { protegee: false, filtre: false, fusions: [], lignesMasquees: [], colonnesMasquees: [], tableaux: [] }

function zone(ligne: number, colonne: number, lignes: number, colonnes: number) {
  return { ligne, colonne, lignes, colonnes }
}

beforeAll(async () => {
  ;({ hote, essai } = await lancerAdaptateur())
})
afterAll(() => {
  hote?.fermer()
  effacerTemoins()
})
beforeEach(() => {
  feuille = hote.classeur.ajouter(`Obstacles ${hote.classeur.feuilles.length}`)
})

function relever(ligne: number, colonne: number, lignes = 1, colonnes = 1) {
  return essai.classeur.obstacles(plageDe(feuille.nom, ligne, colonne, lignes, colonnes))
}

describe('obstacles d’une plage, vus par Office.js', () => {
  it('n’en voit aucun sur une feuille nue', async () => {
    expect(await relever(0, 0, 10, 5)).toEqual(SANS_OBSTACLE)
  })

  it('dit protégé ce qu’une cellule verrouillée empêcherait d’écrire', async () => {
    feuille.protegee = true
    feuille.deverrouillees.add(rang(0, 0))
    expect(await relever(0, 0)).toMatchObject({ protegee: false })
    expect(await relever(0, 0, 1, 2)).toMatchObject({ protegee: true })
    feuille.protegee = false
    expect(await relever(0, 0, 1, 2)).toMatchObject({ protegee: false })
  })

  it('rend les fusions qui touchent la plage, même nées au-dessus ou à gauche', async () => {
    feuille.fusions.push(zone(0, 0, 3, 2), zone(5, 1, 1, 4), zone(8, 0, 2, 1))
    expect((await relever(1, 1, 5, 2)).fusions).toEqual([plageDe(feuille.nom, 0, 0, 3, 2), plageDe(feuille.nom, 5, 1, 1, 4)])
    expect((await relever(3, 0, 2, 5)).fusions).toEqual([])
  })

  it('rend les lignes masquées, toutes, aucune ou quelques-unes', async () => {
    for (const ligne of [2, 4, 5, 9]) feuille.lignesMasquees.add(ligne)
    expect((await relever(3, 0, 5)).lignesMasquees).toEqual([4, 5])
    expect((await relever(4, 0, 2)).lignesMasquees).toEqual([4, 5])
    expect((await relever(6, 0, 3)).lignesMasquees).toEqual([])
  })

  it('rend les lignes masquées d’une colonne entière, par échanges bornés', async () => {
    for (const ligne of [0, 19_999, 20_000, 1_048_575]) feuille.lignesMasquees.add(ligne)
    let rangees = 0
    hote.espion = ({ Actions }) => {
      rangees = Math.max(rangees, Actions.filter(({ Name }) => Name === 'GetRowProperties').length)
    }
    expect((await relever(0, 0, 1_048_576)).lignesMasquees).toEqual([0, 19_999, 20_000, 1_048_575])
    hote.espion = () => undefined
    expect(rangees).toBe(3)
  })

  it('rend les colonnes masquées', async () => {
    for (const colonne of [1, 3]) feuille.colonnesMasquees.add(colonne)
    expect((await relever(0, 0, 2, 4)).colonnesMasquees).toEqual([1, 3])
    expect((await relever(0, 3)).colonnesMasquees).toEqual([3])
    expect((await relever(0, 4)).colonnesMasquees).toEqual([])
  })

  it('distingue un filtre qui cache des lignes de lignes masquées à la main', async () => {
    feuille.lignesMasquees.add(4)
    feuille.filtre = { zone: zone(0, 7, 10, 2), actif: true }
    expect(await relever(3, 0, 3)).toMatchObject({ filtre: true, lignesMasquees: [4] })
    expect(await relever(5, 0, 3)).toMatchObject({ filtre: false, lignesMasquees: [] })
    feuille.filtre = { zone: zone(0, 7, 10, 2), actif: false }
    expect(await relever(3, 0, 3)).toMatchObject({ filtre: false, lignesMasquees: [4] })
    feuille.filtre = { zone: zone(20, 0, 10, 2), actif: true }
    expect(await relever(3, 0, 3)).toMatchObject({ filtre: false, lignesMasquees: [4] })
  })

  it('rend les tableaux qui touchent la plage, et le filtre d’un tableau d’à côté', async () => {
    feuille.lignesMasquees.add(12)
    feuille.tableaux.push({ nom: 'T_Communes', zone: zone(0, 0, 6, 3), filtre: false }, { nom: 'T_Loin', zone: zone(10, 9, 5, 2), filtre: true })
    const vus = await relever(5, 2, 8, 2)
    expect(vus.tableaux).toEqual([{ nom: 'T_Communes', plage: plageDe(feuille.nom, 0, 0, 6, 3) }])
    expect(vus.filtre).toBe(true)
  })

  it('refuse une feuille absente et une plage hors de la feuille', async () => {
    expect(await essai.refus(() => essai.classeur.obstacles(plageDe('Absente', 0, 0)))).toMatchObject({ code: 'feuille-absente' })
    expect(await essai.refus(() => relever(-1, 0))).toMatchObject({ code: 'plage-invalide' })
  })

  it('sous ExcelApi 1.13, tait les fusions et dit le reste', async () => {
    const ancien = await lancerAdaptateur({ niveaux: { ...NIVEAUX_LTSC_2021, ExcelApi: '1.12' } })
    const feuil1 = ancien.hote.classeur.feuille('Feuil1')
    feuil1.fusions.push(zone(0, 0, 2, 2))
    feuil1.lignesMasquees.add(1)
    expect(await ancien.essai.classeur.obstacles(plageDe('Feuil1', 0, 0, 3, 1))).toEqual({ ...SANS_OBSTACLE, lignesMasquees: [1] })
    ancien.hote.fermer()
  })
})
