import { enPoints } from '../../../src/classeur/excel/mise-en-forme'
import { NIVEAUX_LTSC_2021 } from '../../hote-excel/protocole/niveaux'
import { effacerTemoins } from '../../hote-excel/temoin/construire'
import type { FeuilleSimulee } from '../../hote-excel/modele/feuille'
import { rang } from '../../hote-excel/modele/feuille'
import { plageDe } from '../contrat-appuis'
import { lancerAdaptateur } from './lancer'
import type { AdaptateurLance } from './lancer'

let { hote, essai }: AdaptateurLance = {} as AdaptateurLance
let feuille: FeuilleSimulee

beforeAll(async () => {
  ;({ hote, essai } = await lancerAdaptateur())
})
afterAll(() => {
  hote?.fermer()
  effacerTemoins()
})
beforeEach(() => {
  feuille = hote.classeur.ajouter(`Formes ${hote.classeur.feuilles.length}`)
})
afterEach(() => {
  hote.pannes.modeEdition = false
  hote.espion = () => undefined
})

function plage(ligne: number, colonne: number, lignes = 1, colonnes = 1) {
  return plageDe(feuille.nom, ligne, colonne, lignes, colonnes)
}

function etat() {
  return { formats: [...feuille.formats.entries()], aspects: [...feuille.aspects.entries()], largeurs: [...feuille.largeurs.entries()] }
}

describe('mise en forme par Office.js', () => {
  it.each([
    [8.43, 48],
    [1, 9],
    [20, 108.75],
  ])('une largeur de %d caractères fait %d points, comme dans la boîte d’Excel', (caracteres, points) => {
    expect(enPoints(caracteres)).toBe(points)
  })

  it('pose formats, gras, renvoi et largeurs, dans l’ordre, sans toucher au contenu', async () => {
    hote.classeur.saisir(feuille, 0, 0, 'Commune')
    await essai.classeur.mettreEnForme([
      { plage: plage(0, 0, 1, 2), gras: true, renvoiALaLigne: true, largeur: 20 },
      { plage: plage(1, 0, 2, 2), format: '#,##0' },
      { plage: plage(2, 1), format: '0.00%', gras: false },
    ])
    expect(hote.classeur.valeur(`'${feuille.nom}'!A1`)).toBe('Commune')
    expect(feuille.aspects.get(rang(0, 1))).toEqual({ gras: true, renvoi: true })
    expect(feuille.aspects.get(rang(2, 1))).toEqual({ gras: false })
    expect([rang(1, 0), rang(2, 0), rang(2, 1)].map((place) => feuille.formats.get(place))).toEqual(['#,##0', '#,##0', '0.00%'])
    expect(feuille.formats.has(rang(0, 0))).toBe(false)
    expect([...feuille.largeurs]).toEqual([[0, 108.75], [1, 108.75]])
  })

  it('pose un filtre sur une liste et fige les lignes jusqu’à ses titres', async () => {
    await essai.classeur.mettreEnForme([{ plage: plage(2, 0, 5, 3), liste: true }])
    expect(feuille.filtre).toEqual({ zone: { ligne: 2, colonne: 0, lignes: 5, colonnes: 3 }, actif: false })
    expect(feuille.lignesFigees).toBe(3)
  })

  it('refuse une liste sur une feuille protégée, même si sa protection laisse mettre en forme', async () => {
    feuille.protegee = true
    feuille.permissions.formatDesCellules = true
    feuille.permissions.formatDesColonnes = true
    await expect(essai.classeur.mettreEnForme([{ plage: plage(2, 0, 5, 3), liste: true }])).rejects.toMatchObject({ code: 'feuille-protegee' })
    expect(feuille.filtre).toBeNull()
  })

  it('règle la page imprimée, et répète les lignes de titres', async () => {
    await essai.classeur.mettreEnForme([{ plage: plage(2, 0, 2, 3), gras: true, impression: { titresRepetes: true } }])
    expect(feuille.page).toEqual({ Orientation: 'Landscape', Zoom: { horizontalFitToPages: 1 }, PrintTitleRows: '$3:$4' })
    expect(feuille.aspects.get(rang(2, 0))).toEqual({ gras: true })
  })

  it('laisse les lignes répétées quand la page n’en demande pas', async () => {
    await essai.classeur.mettreEnForme([{ plage: plage(2, 0), impression: { titresRepetes: false } }])
    expect(feuille.page).toEqual({ Orientation: 'Landscape', Zoom: { horizontalFitToPages: 1 } })
  })

  it('refuse de régler la page d’une feuille protégée', async () => {
    feuille.protegee = true
    feuille.permissions.formatDesCellules = true
    const refus = await essai.refus(() => essai.classeur.mettreEnForme([{ plage: plage(2, 0), impression: { titresRepetes: true } }]))
    expect(refus).toMatchObject({ code: 'feuille-protegee' })
    expect(feuille.page).toEqual({})
  })

  it('pose le reste sur un poste sans imprimante, qui refuse toute page', async () => {
    Object.freeze(feuille.page)
    await essai.classeur.mettreEnForme([{ plage: plage(2, 0), gras: true, impression: { titresRepetes: true } }])
    expect(feuille.aspects.get(rang(2, 0))).toEqual({ gras: true })
  })

  it('ne demande aucune page à un Excel qui ne les règle pas', async () => {
    const ancien = await lancerAdaptateur({ niveaux: { ...NIVEAUX_LTSC_2021, ExcelApi: '1.8' } })
    const demandes: string[] = []
    ancien.hote.espion = ({ Actions }) => void demandes.push(...Actions.map(({ Name = '' }) => Name))
    await ancien.essai.classeur.mettreEnForme([{ plage: plageDe('Feuil1', 0, 0), gras: true, impression: { titresRepetes: true } }])
    ancien.hote.fermer()
    expect(demandes).toContain('Bold')
    expect(demandes).not.toContain('Orientation')
  })

  it('remet les formats si l’un d’eux est refusé, et ne pose rien d’autre', async () => {
    feuille.formats.set(rang(0, 0), '0.0')
    feuille.formats.set(rang(0, 1), '@')
    const refus = await essai.refus(() =>
      essai.classeur.mettreEnForme([
        { plage: plage(0, 0, 1, 3), format: '0.00%', gras: true, largeur: 30 },
        { plage: plage(0, 0), format: '[incompris' },
      ]),
    )
    expect(refus).toMatchObject({ code: 'hote', donnees: { code: 'InvalidArgument', feuille: feuille.nom } })
    expect(etat()).toEqual({ formats: [[0, '0.0'], [1, '@'], [2, 'General']], aspects: [], largeurs: [] })
  })

  it.each([
    ['un gras sans permission', { gras: true }, {}, 'feuille-protegee'],
    ['un format sans permission', { format: '0' }, { formatDesColonnes: true }, 'feuille-protegee'],
    ['un renvoi sans permission', { renvoiALaLigne: true }, { formatDesColonnes: true }, 'feuille-protegee'],
    ['une largeur sans permission', { largeur: 12 }, { formatDesCellules: true }, 'feuille-protegee'],
    ['une largeur permise', { largeur: 12 }, { formatDesColonnes: true }, null],
    ['un gras permis', { gras: true, format: '0' }, { formatDesCellules: true }, null],
  ])('feuille protégée : %s', async (_titre, forme, permissions, code) => {
    feuille.protegee = true
    // La protection de la feuille empêche la mise en forme des cellules déverrouillées aussi.
    feuille.deverrouillees.add(rang(0, 0))
    Object.assign(feuille.permissions, permissions)
    const avant = hote.classeur.ajouter(`Libre ${hote.classeur.feuilles.length}`)
    const formes = [{ plage: plageDe(avant.nom, 0, 0), gras: true }, { plage: plage(0, 0), ...forme }]
    const refus = await essai.refus(() => essai.classeur.mettreEnForme(formes))
    expect(refus?.code ?? null).toBe(code)
    expect(avant.aspects.size).toBe(code === null ? 1 : 0)
  })

  it('refuse une feuille absente avant de rien changer', async () => {
    const formes = [{ plage: plage(0, 0), gras: true }, { plage: plageDe('Absente', 0, 0), gras: true }]
    expect(await essai.refus(() => essai.classeur.mettreEnForme(formes))).toMatchObject({
      code: 'feuille-absente',
      donnees: { feuille: 'Absente' },
    })
    expect(feuille.aspects.size).toBe(0)
  })

  it('nomme la saisie en cours', async () => {
    hote.pannes.modeEdition = true
    const refus = await essai.refus(() => essai.classeur.mettreEnForme([{ plage: plage(0, 0), gras: true }]))
    expect(refus).toMatchObject({ code: 'cellule-en-edition' })
  })

  it('attend la fin d’une saisie ouverte après les formats, pour ne pas rester à moitié', async () => {
    hote.espion = ({ Actions }) => {
      if (!Actions.some(({ Name, ActionType }) => Name === 'NumberFormat' && ActionType === 4)) return
      queueMicrotask(() => {
        hote.pannes.modeEdition = true
        setTimeout(() => (hote.pannes.modeEdition = false), 100)
      })
    }
    await essai.classeur.mettreEnForme([{ plage: plage(0, 0), format: '0.0', gras: true }])
    expect(feuille.aspects.get(rang(0, 0))).toEqual({ gras: true })
  })

  it('relit les anciens formats de cent colonnes en un échange', async () => {
    let lectures = 0
    hote.espion = ({ Actions }) => {
      if (Actions.some(({ QueryInfo }) => QueryInfo?.Select?.includes('numberFormat') === true)) lectures += 1
    }
    await essai.classeur.mettreEnForme(Array.from({ length: 100 }, (_, j) => ({ plage: plage(0, j, 200), format: '0.0' })))
    expect(lectures).toBe(1)
    expect(feuille.formats.get(rang(199, 99))).toBe('0.0')
  })

  it('ne demande rien pour aucune forme', async () => {
    let requetes = 0
    hote.espion = () => void (requetes += 1)
    await essai.classeur.mettreEnForme([])
    expect(requetes).toBe(0)
  })
})
