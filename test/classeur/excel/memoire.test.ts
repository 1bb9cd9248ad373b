import { effacerTemoins } from '../../hote-excel/temoin/construire'
import { lancerAdaptateur } from './lancer'
import type { AdaptateurLance } from './lancer'

let { hote, essai }: AdaptateurLance = {} as AdaptateurLance

beforeAll(async () => {
  ;({ hote, essai } = await lancerAdaptateur())
})
afterAll(() => {
  hote?.fermer()
  effacerTemoins()
})
afterEach(() => {
  hote.pannes.modeEdition = false
  hote.classeur.partiesXml.clear()
})

function partie(...entrees: readonly string[]): string {
  return `<memoire xmlns="urn:mixite:memoire:1">${entrees.join('')}</memoire>`
}

describe('mémoire du classeur dans une partie XML', () => {
  it('écrit une seule partie, de la forme convenue', async () => {
    await essai.classeur.memoriser('contrat', '{"epci":"Val d’Orge & Cie"}')
    await essai.classeur.memoriser('correspondance', '[1]')
    expect([...hote.classeur.partiesXml.values()]).toEqual([
      partie(
        '<entree clef="contrat">{&quot;epci&quot;:&quot;Val d’Orge &amp; Cie&quot;}</entree>',
        '<entree clef="correspondance">[1]</entree>',
      ),
    ])
    expect(await essai.classeur.lireMemoire('contrat')).toBe('{"epci":"Val d’Orge & Cie"}')
    expect(await essai.classeur.lireMemoire('inconnue')).toBeNull()
  })

  it('ôte la partie avec sa dernière entrée, sans toucher à celles des autres', async () => {
    hote.classeur.partiesXml.set('autre', '<etat xmlns="urn:autre"/>')
    await essai.classeur.memoriser('contrat', 'x')
    await essai.classeur.memoriser('contrat', null)
    await essai.classeur.memoriser('jamais gardée', null)
    expect([...hote.classeur.partiesXml]).toEqual([['autre', '<etat xmlns="urn:autre"/>']])
  })

  it('ne perd rien quand deux gardes se chevauchent', async () => {
    await Promise.all(['a', 'b', 'c'].map((clef) => essai.classeur.memoriser(clef, `texte ${clef}`)))
    expect(await Promise.all(['a', 'b', 'c'].map((clef) => essai.classeur.lireMemoire(clef)))).toEqual(['texte a', 'texte b', 'texte c'])
    expect(hote.classeur.partiesXml.size).toBe(1)
  })

  it('relit ce qu’un fichier a gardé, déclaration XML comprise', async () => {
    hote.classeur.partiesXml.set('x', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${partie('<entree clef="contrat">é_x0001_</entree>')}`)
    expect(await essai.classeur.lireMemoire('contrat')).toBe('é\u0001')
    await essai.classeur.memoriser('contrat', 'è')
    expect([...hote.classeur.partiesXml.values()]).toEqual([partie('<entree clef="contrat">è</entree>')])
  })

  it.each([
    ['une racine inconnue', '<autre xmlns="urn:mixite:memoire:1"/>'],
    ['une version plus récente', '<memoire xmlns="urn:mixite:memoire:2"><entree clef="contrat">x</entree></memoire>'],
    ['un élément inattendu', partie('<entree clef="contrat">x</entree><autre/>')],
    ['une entrée qui contient des éléments', partie('<entree clef="contrat">x<b/></entree>')],
    ['une entrée sans clef', partie('<entree>x</entree>')],
    ['une clef en double', partie('<entree clef="contrat">x</entree>', '<entree clef="contrat">y</entree>')],
  ])('refuse %s et n’y touche pas', async (_titre, xml) => {
    hote.classeur.partiesXml.set('x', xml)
    const attendu = { code: 'memoire-illisible', donnees: { lu: expect.stringContaining('urn:mixite') } }
    expect(await essai.refus(() => essai.classeur.lireMemoire('contrat'))).toEqual(attendu)
    expect(await essai.refus(() => essai.classeur.memoriser('contrat', 'perdu'))).toEqual(attendu)
    expect(await essai.refus(() => essai.classeur.memoriser('contrat', null))).toEqual(attendu)
    expect([...hote.classeur.partiesXml]).toEqual([['x', xml]])
  })

  it('refuse deux parties à nous plutôt que d’en choisir une', async () => {
    hote.classeur.partiesXml.set('x', partie('<entree clef="contrat">x</entree>')).set('y', partie())
    expect(await essai.refus(() => essai.classeur.lireMemoire('contrat'))).toMatchObject({ code: 'memoire-illisible' })
  })

  it('nomme la saisie en cours, puis garde', async () => {
    hote.pannes.modeEdition = true
    expect(await essai.refus(() => essai.classeur.memoriser('contrat', 'x'))).toMatchObject({ code: 'cellule-en-edition' })
    hote.pannes.modeEdition = false
    await essai.classeur.memoriser('contrat', 'y')
    expect(await essai.classeur.lireMemoire('contrat')).toBe('y')
  })
})
