import type { GraphiqueAPoser } from '../../../src/classeur/port'
import { effacerTemoins } from '../../hote-excel/temoin/construire'
import type { FeuilleSimulee } from '../../hote-excel/modele/feuille'
import type { GraphiqueSimule } from '../../hote-excel/modele/graphique'
import { NIVEAUX_LTSC_2021 } from '../../hote-excel/protocole/niveaux'
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
  feuille = hote.classeur.ajouter(`TAB ${hote.classeur.feuilles.length}`)
})
afterEach(() => {
  hote.pannes.modeEdition = false
  hote.espion = () => undefined
})

const ABSENTE = { code: 'feuille-absente', donnees: { feuille: 'Absente' } }
const COURBE = { type: 'LineMarkers', axe: 'Secondary', fond: null, abscisses: 0 }

function exemple(change: Partial<GraphiqueAPoser> = {}): GraphiqueAPoser {
  return {
    nom: 'GRA-01',
    titre: 'Taux de logements sociaux',
    description: 'Le taux monte de 17 % à 19 % et reste sous la cible.',
    abscisses: plageDe(feuille.nom, 1, 0, 4),
    series: [
      { titre: 'Logements', valeurs: plageDe(feuille.nom, 1, 1, 4), genre: 'barres' },
      { titre: 'Taux', valeurs: plageDe(feuille.nom, 1, 2, 4), genre: 'courbe', axeSecondaire: true },
      { titre: 'Cible', valeurs: plageDe(feuille.nom, 1, 3, 4), genre: 'courbe', axeSecondaire: true, pointille: true },
    ],
    format: '#,##0',
    place: plageDe(feuille.nom, 6, 0, 15, 8),
    ...change,
  }
}

describe('graphiques posés par Office.js', () => {
  it('pose les séries demandées et elles seules, avec leurs axes, leur trait et leur place', async () => {
    await essai.classeur.poserGraphique(exemple())
    const [pose, ...autres] = feuille.graphiques
    expect(autres).toEqual([])
    expect(pose?.nom).toBe('GRA-01')
    expect(pose?.description).toBe('Le taux monte de 17 % à 19 % et reste sous la cible.')
    expect(pose?.place).toEqual([plageDe(feuille.nom, 6, 0), plageDe(feuille.nom, 20, 7)])
    expect(pose?.series.map(({ proprietes, trait, fond, valeurs, abscisses }) => ({
      nom: proprietes.get('Name'),
      type: proprietes.get('ChartType'),
      axe: proprietes.get('AxisGroup'),
      marqueur: proprietes.get('MarkerStyle'),
      trait: trait.get('LineStyle'),
      fond,
      couleur: trait.get('Color'),
      creux: proprietes.get('MarkerBackgroundColor'),
      valeurs: valeurs?.colonne,
      abscisses: abscisses?.colonne,
    }))).toEqual([
      { nom: 'Logements', type: 'ColumnClustered', fond: '#BCCAD7', couleur: '#1F4E79', valeurs: 1, abscisses: 0 },
      { ...COURBE, nom: 'Taux', marqueur: 'Square', couleur: '#B4480A', creux: '#B4480A', valeurs: 2 },
      { ...COURBE, nom: 'Cible', marqueur: 'Triangle', trait: 'Dash', couleur: '#2E7D4F', creux: '#FFFFFF', valeurs: 3 },
    ])
    expect(Object.fromEntries([...(pose?.parties ?? [])].map(([nom, carnet]) => [nom, Object.fromEntries(carnet)]))).toEqual({
      titre: { Text: 'Taux de logements sociaux' },
      légende: { Visible: true, Position: 'Bottom' },
      'axe principal': { NumberFormat: '#,##0' },
      'titre d’axe principal': { Text: 'Logements' },
      'titre d’axe secondaire': { Text: 'Taux, Cible' },
    })
    expect(pose?.proprietes.get('DisplayBlanksAs')).toBe('NotPlotted')
    expect(pose?.proprietes.get('PlotVisibleOnly')).toBe(false)
  })

  it('pose des barres empilées en ligne, sans second axe si rien ne reste à gauche', async () => {
    const valeurs = plageDe(feuille.nom, 1, 1, 1, 5)
    const series = [{ titre: 'PLAI', valeurs, genre: 'barres-empilees' as const, axeSecondaire: true }]
    await essai.classeur.poserGraphique(exemple({ abscisses: plageDe(feuille.nom, 0, 1, 1, 5), series }))
    const serie = feuille.graphiques[0]?.series[0]
    expect(serie?.proprietes.get('ChartType')).toBe('ColumnStacked')
    expect(serie?.proprietes.has('AxisGroup')).toBe(false)
    expect(serie?.fond).toBe('#1F4E79')
    expect(feuille.graphiques[0]?.parties.has('titre d’axe secondaire')).toBe(false)
  })

  it('remplace un graphique du même nom, sans égard à la casse, et garde les autres', async () => {
    await essai.classeur.poserGraphique(exemple({ nom: 'gra-01' }))
    await essai.classeur.poserGraphique(exemple({ nom: 'GRA-02' }))
    await essai.classeur.poserGraphique(exemple({ titre: 'Neuf' }))
    expect(await essai.classeur.graphiques(feuille.nom)).toEqual(['GRA-02', 'GRA-01'])
    expect(feuille.graphiques[1]?.parties.get('titre')?.get('Text')).toBe('Neuf')
  })

  it('garde l’ancien et ne laisse rien du neuf si Excel refuse en cours de route', async () => {
    await essai.classeur.poserGraphique(exemple({ titre: 'Ancien' }))
    const refus = await essai.refus(() => essai.classeur.poserGraphique(exemple({ format: '[incompris' })))
    expect(refus).toMatchObject({ code: 'hote', donnees: { code: 'InvalidArgument' } })
    expect(await essai.classeur.graphiques(feuille.nom)).toEqual(['GRA-01'])
    expect(feuille.graphiques[0]?.parties.get('titre')?.get('Text')).toBe('Ancien')
  })

  it('rend son nom à l’ancien si Excel refuse celui du neuf', async () => {
    await essai.classeur.poserGraphique(exemple({ titre: 'Ancien' }))
    const intrus = { ...(feuille.graphiques[0] as GraphiqueSimule), id: 'intrus', nom: 'INTRUS' }
    feuille.graphiques.push(intrus)
    let echanges = 0
    hote.espion = ({ Actions }) => {
      if (!Actions.some(({ Name, ActionType }) => Name === 'Name' && ActionType === 4)) return
      // Au premier échange qui nomme, un autre graphique a déjà pris le nom ; il le rend au suivant.
      intrus.nom = echanges === 0 ? 'GRA-01' : 'INTRUS'
      echanges += 1
    }
    expect(await essai.refus(() => essai.classeur.poserGraphique(exemple()))).toMatchObject({ code: 'hote' })
    expect(echanges).toBe(2)
    expect(feuille.graphiques.map(({ nom, parties }) => [nom, parties.get('titre')?.get('Text')])).toEqual([
      ['GRA-01', 'Ancien'],
      ['INTRUS', 'Ancien'],
    ])
  })

  it('ne retire que ce qui a été posé par ici, sans se plaindre du reste', async () => {
    await essai.classeur.poserGraphique(exemple())
    await essai.classeur.retirerGraphique(feuille.nom, 'gra-01')
    await essai.classeur.retirerGraphique(feuille.nom, 'GRA-01')
    expect(await essai.classeur.graphiques(feuille.nom)).toEqual([])
    const deLUtilisateur = await lancerAdaptateur({ feuilles: { [feuille.nom]: [] } })
    await deLUtilisateur.essai.classeur.poserGraphique(exemple())
    feuille.graphiques.push(...deLUtilisateur.hote.classeur.feuille(feuille.nom).graphiques)
    deLUtilisateur.hote.fermer()
    await essai.classeur.retirerGraphique(feuille.nom, 'GRA-01')
    expect(await essai.classeur.graphiques(feuille.nom)).toEqual(['GRA-01'])
  })

  it.each([
    ['une série trop courte', () => exemple({ abscisses: plageDe(feuille.nom, 1, 0, 5) }), { code: 'graphique-invalide' }],
    ['un nom vide', () => exemple({ nom: ' ' }), { code: 'graphique-invalide' }],
    ['des abscisses d’une feuille absente', () => exemple({ abscisses: plageDe('Absente', 1, 0, 4) }), ABSENTE],
    ['une place sur une feuille absente', () => exemple({ place: plageDe('Absente', 1, 0, 4) }), ABSENTE],
  ])('refuse %s sans rien poser', async (_titre, graphique, refus) => {
    expect(await essai.refus(() => essai.classeur.poserGraphique(graphique()))).toMatchObject(refus)
    expect(feuille.graphiques).toEqual([])
  })

  it('refuse une feuille protégée, sauf si elle permet les objets', async () => {
    feuille.protegee = true
    const appels: (string | undefined)[] = []
    hote.espion = ({ ObjectPaths }) => void appels.push(...Object.values(ObjectPaths).map(({ Name }) => Name))
    expect(await essai.refus(() => essai.classeur.poserGraphique(exemple()))).toEqual({
      code: 'feuille-protegee',
      donnees: { feuille: feuille.nom },
    })
    expect(appels).not.toContain('Add')
    feuille.permissions.objets = true
    await essai.classeur.poserGraphique(exemple())
    expect(feuille.graphiques).toHaveLength(1)
  })

  it('nomme la saisie en cours', async () => {
    hote.pannes.modeEdition = true
    expect(await essai.refus(() => essai.classeur.poserGraphique(exemple()))).toMatchObject({ code: 'cellule-en-edition' })
    expect(await essai.refus(() => essai.classeur.retirerGraphique(feuille.nom, 'x'))).toMatchObject({ code: 'cellule-en-edition' })
  })

  it('sous ExcelApi 1.14, pose le graphique sans texte de remplacement', async () => {
    const ancien = await lancerAdaptateur({ niveaux: { ...NIVEAUX_LTSC_2021, ExcelApi: '1.13' }, feuilles: { [feuille.nom]: [] } })
    await ancien.essai.classeur.poserGraphique(exemple())
    expect(ancien.hote.classeur.feuille(feuille.nom).graphiques).toMatchObject([{ nom: 'GRA-01', description: '' }])
    ancien.hote.fermer()
  })
})
