import fc from 'fast-check'
import { figerClasseur } from '../../src/classeur/figer'
import type { FeuilleFigee, Instantane } from '../../src/classeur/instantane'
import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { Classeur, Plage, Saisie } from '../../src/classeur/port'
import type { Rectangle } from '../../src/classeur/rectangle'
import { ouvrirXlsx } from '../../src/classeur/xlsx'
import { CORPUS } from './fabrique/corpus'
import { fabriquerLivre } from './fabrique/livre'

type Contenu = readonly (readonly Saisie[])[]

async function remplir(classeur: Classeur, feuille: string, contenu: Contenu): Promise<void> {
  const [lignes, colonnes] = [contenu.length, contenu[0]?.length ?? 0]
  if (lignes > 0 && colonnes > 0) await classeur.ecrire({ feuille, ligne: 2, colonne: 1, lignes, colonnes }, contenu)
}

/** Le même contenu, posé en B3 : figé en mémoire, puis dans un fichier enregistré et rouvert. */
async function figerDesDeuxFacons(contenu: Contenu): Promise<readonly [Instantane, Instantane]> {
  const memoire = creerClasseurMemoire([{ nom: 'F' }])
  await remplir(memoire, 'F', contenu)
  const fichier = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'F' }] }))
  await remplir(fichier, 'F', contenu)
  return [await figerClasseur(memoire), await (await ouvrirXlsx(await fichier.enregistrer())).figer()]
}

function rectangle({ ligne, colonne, lignes, colonnes }: Rectangle): Rectangle {
  return { ligne, colonne, lignes, colonnes }
}

/** Tout ce que l'audit lit d'une feuille, cases vides et bords compris. */
function montrer({ nom, visibilite, lignes, colonnes, lignesRemplies, valeur, nature, nombre, formule, formules, fusions, tableaux }: FeuilleFigee) {
  const cases = Array.from({ length: lignes + 1 }, (_, i) =>
    Array.from({ length: colonnes + 1 }, (__, j) => [valeur(i, j), nature(i, j), nombre(i, j), formule(i, j)?.formule ?? null]),
  )
  const places = formules.map((lue) => [lue.ligne, lue.colonne, lue.formule, lue.calculee])
  return { nom, visibilite, lignes, colonnes, remplies: Array.from(lignesRemplies), cases, places, fusions: fusions.map(rectangle), tableaux: tableaux.filter(({ plage }) => plage.ligne < lignes) }
}

const CASES_COMPAREES = 20_000

const CONTENU: Contenu = [
  [1, 'texte', true, null],
  [0, '', false, { erreur: '#DIV/0!' }],
  [null, null, null, null],
  [{ formule: '=B3+1', valeur: 2 }, { formule: '=MIXITE.VERSION()', valeur: 'v' }, 45_366, { formule: '=1=2', valeur: false }],
]

describe('figer un classeur', () => {
  it('de mémoire et de fichier : mêmes valeurs, natures, formules, lignes remplies', async () => {
    const [memoire, fichier] = await figerDesDeuxFacons(CONTENU)
    expect(memoire.feuilles.map(montrer)).toEqual(fichier.feuilles.map(montrer))
    const [feuille] = fichier.feuilles
    expect([feuille?.lignes, feuille?.colonnes, Array.from(feuille?.lignesRemplies ?? [])]).toEqual([6, 5, [2, 3, 5]])
    expect([feuille?.nature(2, 1), feuille?.nature(2, 2), feuille?.nature(2, 3), feuille?.nature(3, 4), feuille?.nature(3, 2)]).toEqual([1, 2, 3, 4, 0])
  })

  it('une feuille vide n’a ni ligne ni colonne', async () => {
    const [memoire, fichier] = await figerDesDeuxFacons([])
    expect(memoire.feuilles.map(montrer)).toEqual(fichier.feuilles.map(montrer))
    expect(memoire.feuilles[0]).toMatchObject({ lignes: 0, colonnes: 0 })
  })

  it('quel que soit le contenu', async () => {
    const valeur = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((nombre) => (nombre === 0 ? 0 : nombre)),
      fc.boolean(),
      fc.constantFrom('', 'a', ' é ', '01004', '_x0041_', 'ligne\nsuivante'),
      fc.constantFrom('#N/A', '#REF!', '#NOM?').map((erreur) => ({ erreur }) as const),
      fc.integer().map((nombre) => ({ formule: `=${nombre}+A1`, valeur: nombre })),
    )
    const contenu = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
      .chain(([lignes, colonnes]) => fc.array(fc.array(valeur, { minLength: colonnes, maxLength: colonnes }), { minLength: lignes, maxLength: lignes }))
    await fc.assert(
      fc.asyncProperty(contenu, async (pose) => {
        const [memoire, fichier] = await figerDesDeuxFacons(pose)
        expect(memoire.feuilles.map(montrer)).toEqual(fichier.feuilles.map(montrer))
      }),
      { numRuns: 100 },
    )
  })

  it.each([...CORPUS])('un fichier lu par le port donne le même instantané : classeur %s', async (_titre, octets) => {
    const classeur = await ouvrirXlsx(octets)
    const direct = await classeur.figer()
    // Une cellule au bout de la feuille ferait comparer des milliards de cases vides.
    const sauf = direct.feuilles.filter(({ lignes, colonnes }) => lignes * colonnes > CASES_COMPAREES).map(({ nom }) => nom)
    const parLePort = await figerClasseur(classeur, { sauf })
    const sansCalcul = (feuille: FeuilleFigee) => ({ ...montrer(feuille), places: feuille.formules.map(({ ligne, colonne, formule }) => [ligne, colonne, formule]) })
    expect(parLePort.feuilles.map(sansCalcul)).toEqual(direct.feuilles.filter(({ nom }) => !sauf.includes(nom)).map(sansCalcul))
  })

  it('refuse, avant toute lecture, une feuille qu’une cellule perdue étend au bout ; mise de côté, les autres se lisent', async () => {
    const memoire = creerClasseurMemoire([{ nom: 'A' }, { nom: 'B' }])
    await remplir(memoire, 'A', CONTENU)
    const etendue = (lignes: number, colonnes: number): Plage => ({ feuille: 'B', ligne: 1_048_576 - lignes, colonne: 0, lignes, colonnes })
    const ouvrir = (plage: Plage) => {
      const lire = jest.fn(async ({ lignes, colonnes }: Plage) => ({
        valeurs: Array.from({ length: lignes }, () => new Array<null>(colonnes).fill(null)),
        formules: [],
      }))
      const plageUtile = async (nom: string): Promise<Plage | null> => (nom === 'B' ? plage : memoire.plageUtile(nom))
      return { lire, classeur: { feuilles: () => memoire.feuilles(), obstacles: (lue: Plage) => memoire.obstacles(lue), plageUtile, lire } }
    }
    const perdue = ouvrir(etendue(1_048_576, 16_384))
    await expect(figerClasseur(perdue.classeur)).rejects.toMatchObject({
      code: 'feuille-trop-etendue',
      donnees: { feuille: 'B', cellule: 'XFD1048576', lu: 17_180, limite: 20 },
    })
    const dessus = ouvrir(etendue(1_000_001, 20))
    await expect(figerClasseur(dessus.classeur)).rejects.toMatchObject({ code: 'feuille-trop-etendue', donnees: { cellule: 'T1048576', lu: 21 } })
    expect([perdue.lire.mock.calls, dessus.lire.mock.calls]).toEqual([[], []])
    expect((await figerClasseur(perdue.classeur, { sauf: ['B'] })).feuilles.map(({ nom }) => nom)).toEqual(['A'])
    const pile = ouvrir(etendue(1_000_000, 20))
    const arret = new Error('arrêt')
    await expect(figerClasseur(pile.classeur, { pas: async (part) => (part > 0.5 ? Promise.reject(arret) : undefined) })).rejects.toBe(arret)
    expect(pile.lire).toHaveBeenCalled()
  })

  it('laisse de côté les feuilles nommées, et dit l’avancement sans jamais reculer', async () => {
    const memoire = creerClasseurMemoire([{ nom: 'A' }, { nom: 'B' }, { nom: 'C' }])
    for (const nom of ['A', 'B', 'C']) await remplir(memoire, nom, CONTENU)
    const parts: number[] = []
    const { feuilles } = await figerClasseur(memoire, { sauf: ['B'], pas: async (part) => void parts.push(part) })
    expect([feuilles.map(({ nom }) => nom), parts]).toEqual([['A', 'C'], [0, 0.5]])
  })
})
