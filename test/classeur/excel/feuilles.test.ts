import { effacerTemoins } from '../../hote-excel/temoin/construire'
import { plageDe } from '../contrat-appuis'
import { lancerAdaptateur } from './lancer'
import type { AdaptateurLance } from './lancer'

let { hote, essai }: AdaptateurLance = {} as AdaptateurLance

beforeAll(async () => {
  ;({ hote, essai } = await lancerAdaptateur({ feuilles: { Feuil1: [[1]], 'Ma feuille': [['a']] } }))
})
afterAll(() => {
  hote?.fermer()
  effacerTemoins()
})
afterEach(() => {
  hote.pannes.modeEdition = false
  hote.classeur.structureProtegee = false
  hote.espion = () => undefined
})

function noms() {
  return hote.classeur.feuilles.map(({ nom }) => nom)
}

describe('feuilles ajoutées et ôtées par Office.js', () => {
  it('ôte une feuille ajoutée par ici, même renommée depuis', async () => {
    await essai.classeur.ajouterFeuille('TAB-13')
    Object.assign(hote.classeur.feuille('TAB-13'), { nom: 'Objectifs' })
    await essai.classeur.supprimerFeuille('Objectifs')
    expect(noms()).toEqual(['Feuil1', 'Ma feuille'])
  })

  it('refuse d’ôter une feuille d’un autre, fût-elle du même nom qu’une feuille ôtée', async () => {
    expect(await essai.refus(() => essai.classeur.supprimerFeuille('Feuil1'))).toEqual({
      code: 'feuille-non-ajoutee',
      donnees: { feuille: 'Feuil1' },
    })
    await essai.classeur.ajouterFeuille('TAB-14')
    await essai.classeur.supprimerFeuille('TAB-14')
    hote.classeur.oter(hote.classeur.ajouter('TAB-14'))
    hote.classeur.ajouter('TAB-14')
    expect(await essai.refus(() => essai.classeur.supprimerFeuille('TAB-14'))).toMatchObject({ code: 'feuille-non-ajoutee' })
    hote.classeur.oter(hote.classeur.feuille('TAB-14'))
  })

  it('refuse d’ajouter et d’ôter quand la structure est protégée', async () => {
    await essai.classeur.ajouterFeuille('TAB-15')
    hote.classeur.structureProtegee = true
    const attendu = { code: 'structure-protegee' }
    expect(await essai.refus(() => essai.classeur.ajouterFeuille('TAB-16'))).toMatchObject(attendu)
    expect(await essai.refus(() => essai.classeur.supprimerFeuille('TAB-15'))).toMatchObject(attendu)
    hote.classeur.structureProtegee = false
    await essai.classeur.supprimerFeuille('TAB-15')
    expect(noms()).toEqual(['Feuil1', 'Ma feuille'])
  })

  it('nomme la saisie en cours', async () => {
    await essai.classeur.ajouterFeuille('TAB-17')
    hote.pannes.modeEdition = true
    const appels = [
      () => essai.classeur.ajouterFeuille('TAB-18'),
      () => essai.classeur.supprimerFeuille('TAB-17'),
      () => essai.classeur.montrer(plageDe('Feuil1', 0, 0)),
      () => essai.classeur.obstacles(plageDe('Feuil1', 0, 0)),
      () => essai.classeur.graphiques('Feuil1'),
      () => essai.classeur.lireMemoire('contrat'),
    ]
    for (const appel of appels) expect(await essai.refus(appel)).toMatchObject({ code: 'cellule-en-edition' })
    expect(noms()).toEqual(['Feuil1', 'Ma feuille', 'TAB-17'])
  })
})

describe('plage montrée', () => {
  it('active sa feuille et la sélectionne', async () => {
    await essai.classeur.montrer(plageDe('Ma feuille', 4, 2, 2, 3))
    expect(hote.classeur.active).toBe('Ma feuille')
    expect(hote.classeur.selection).toEqual(plageDe('Ma feuille', 4, 2, 2, 3))
  })

  it('ne démasque pas une feuille masquée', async () => {
    const masquee = hote.classeur.ajouter('Masquée')
    masquee.visibilite = 'Hidden'
    expect(await essai.refus(() => essai.classeur.montrer(plageDe('Masquée', 0, 0)))).toMatchObject({ code: 'hote' })
    expect(masquee.visibilite).toBe('Hidden')
  })
})

describe('écriture longue', () => {
  it('rend la main à la page entre deux échanges', async () => {
    const suite: string[] = []
    hote.espion = ({ Actions }) => {
      if (Actions.some(({ Name, ActionType }) => Name === 'Formulas' && ActionType === 4)) suite.push('écriture')
    }
    const battement = hote.fenetre.setInterval(() => {
      if (suite.at(-1) !== 'main') suite.push('main')
    }, 0)
    const valeurs = Array.from({ length: 5_000 }, (_l, i) => Array.from({ length: 10 }, (_c, j) => i * 10 + j))
    await essai.classeur.ecrire(plageDe('Feuil1', 0, 0, 5_000, 10), valeurs)
    hote.fenetre.clearInterval(battement)
    expect(suite.filter((temps) => temps === 'écriture')).toHaveLength(3)
    expect(suite.join(' ')).toMatch(/écriture main écriture main écriture/)
    expect(hote.classeur.valeur('Feuil1!J5000')).toBe(49_999)
  })
})
