import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import type { Classeur, GraphiqueAPoser, MiseEnFormeSituee, Plage } from '../../../src/classeur/port'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { CORPUS } from '../../classeur/fabrique/corpus'
import { fabriquerLivre } from '../../classeur/fabrique/livre'
import { partiesChangees } from '../../classeur/fabrique/parties'
import { jusqua } from '../attendre'
import { attendreLeCoffre } from './coffre'
import { choisir, enregistrer, fabriquer } from './fichiers'
import { ajouterFeuille, allerA, attendreEtat, attendreValeur, coinDesFeuilles, lireEtat, selection, taper } from './gestes'
import { lancerAtelier, pageCalme } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

const TEXTE = '{"communes":["L’Île-d’Épinay"]}'
const LIGNES = '<row r="1"><c r="A1"><v>2024</v></c><c r="B1"><v>0.25</v></c></row><row r="2"><c r="A2"><v>2025</v></c><c r="B2"><f>B1+0.05</f><v>0.3</v></c></row>'
const PROTEGEE = { nom: 'P', lignes: '<row r="1"><c r="A1"><v>1</v></c></row>', apres: '<sheetProtection sheet="1"/>' }

type Page_ = typeof window & { readonly mixite: { readonly classeur: Classeur } }

function plage(feuille: string, ligne: number, colonne: number, lignes = 1, colonnes = 1): Plage {
  return { feuille, ligne, colonne, lignes, colonnes }
}

const GRAPHIQUE: GraphiqueAPoser = {
  nom: 'GRA-01',
  titre: 'Taux',
  description: 'Taux de 2024 et 2025',
  abscisses: plage('F', 0, 0, 2, 1),
  series: [{ titre: 'taux', valeurs: plage('F', 0, 1, 2, 1), genre: 'courbe' }],
  format: '0%',
  place: plage('F', 5, 0, 15, 6),
}

describe('ce que la grille ne tient pas', () => {
  let atelier: Atelier
  let page: Page

  beforeAll(async () => {
    atelier = await lancerAtelier()
    page = await atelier.ouvrirPage()
  })
  afterAll(() => atelier.fermer())

  const memoriser = (clef: string, texte: string | null) =>
    page.evaluate(([c, t]) => (window as Page_).mixite.classeur.memoriser(c, t), [clef, texte] as const)
  const lireMemoire = (clef: string) => page.evaluate((c) => (window as Page_).mixite.classeur.lireMemoire(c), clef)
  const mettreEnForme = (formes: readonly MiseEnFormeSituee[]) =>
    page.evaluate((f) => (window as Page_).mixite.classeur.mettreEnForme(f), formes)
  const poserGraphique = (graphique: GraphiqueAPoser) => page.evaluate((g) => (window as Page_).mixite.classeur.poserGraphique(g), graphique)
  const graphiques = (feuille: string) => page.evaluate((f) => (window as Page_).mixite.classeur.graphiques(f), feuille)
  const obstacles = (visee: Plage) => page.evaluate((p) => (window as Page_).mixite.classeur.obstacles(p), visee)
  async function ouvrirLivre(nom: string): Promise<Uint8Array> {
    const octets = fabriquerLivre({ feuilles: [{ nom: 'F', lignes: LIGNES }, PROTEGEE] })
    await choisir(page, fabriquer(nom, octets))
    await page.waitForFunction((voulu) => document.querySelector('.ate-nom')?.textContent === voulu, nom)
    return octets
  }

  it('garde un texte dans le fichier, le relit à l’ouverture, et se dit modifié puis à jour', async () => {
    await ouvrirLivre('memoire.xlsx')
    expect([await lireMemoire('contrat'), await lireEtat(page)]).toEqual([null, 'à jour'])
    await memoriser('contrat', TEXTE)
    await attendreEtat(page, 'modifié')
    const ecrit = await enregistrer(page)
    await attendreEtat(page, 'à jour')
    expect(await (await ouvrirXlsx(ecrit)).lireMemoire('contrat')).toBe(TEXTE)
    await choisir(page, fabriquer('relu.xlsx', ecrit))
    await page.waitForFunction(() => document.querySelector('.ate-nom')?.textContent === 'relu.xlsx')
    expect([await lireMemoire('contrat'), await lireEtat(page)]).toEqual([TEXTE, 'à jour'])
    await memoriser('contrat', TEXTE)
    expect(await lireEtat(page)).toBe('à jour')
    expect(Buffer.from(await enregistrer(page)).equals(ecrit)).toBe(true)
  })

  it('écrit un vrai graphique, avec les valeurs de la grille, et dit qu’il ne se voit pas', async () => {
    await ouvrirLivre('graphique.xlsx')
    await taper(page, 'B1', '0,4')
    await attendreValeur(page, 'F', [1, 1], 0.45)
    await poserGraphique(GRAPHIQUE)
    expect(await graphiques('f')).toEqual(['GRA-01'])
    expect(await page.evaluate(() => (window as Page_).mixite.classeur.montreLesGraphiques)).toBe(false)
    await attendreEtat(page, 'modifié')
    const ecrit = await enregistrer(page)
    const relu = await ouvrirXlsx(ecrit)
    expect(await relu.graphiques('F')).toEqual(['GRA-01'])
    const chart = new TextDecoder().decode(unzipSync(ecrit)['xl/charts/chart1.xml'])
    expect([...chart.matchAll(/<c:v>([\d.]+)<\/c:v>/g)].map(([, valeur]) => valeur)).toEqual(expect.arrayContaining(['0.4', '0.45']))
    await page.evaluate(() => (window as Page_).mixite.classeur.retirerGraphique('F', 'gra-01'))
    expect(await (await ouvrirXlsx(await enregistrer(page))).graphiques('F')).toEqual([])
  })

  it('met en forme la grille et le fichier, vides compris, formules gardées', async () => {
    const octets = await ouvrirLivre('formes.xlsx')
    await mettreEnForme([
      { plage: plage('F', 0, 1, 3, 1), format: '0.00%', largeur: 20 },
      { plage: plage('F', 0, 0), gras: true, renvoiALaLigne: true },
      { plage: plage('F', 9, 3), format: '#,##0' },
    ])
    await attendreEtat(page, 'modifié')
    const ecrit = await enregistrer(page)
    expect(partiesChangees(octets, ecrit)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml'])
    const relu = await ouvrirXlsx(ecrit)
    const { cellules, styles, colonnes } = await relu.presentation('F')
    const aspect = (ligne: number, colonne: number) => {
      const style = styles[cellules.find((cellule) => cellule.ligne === ligne && cellule.colonne === colonne)?.style ?? 0]
      return [style?.format, style?.gras, style?.renvoi]
    }
    expect([aspect(0, 1), aspect(1, 1), aspect(2, 1)]).toEqual([['0.00%', false, false], ['0.00%', false, false], ['0.00%', false, false]])
    expect([aspect(0, 0), aspect(9, 3)]).toEqual([['General', true, true], ['#,##0', false, false]])
    expect(colonnes.map(({ premiere, derniere, largeur }) => [premiere, derniere, largeur])).toEqual([[1, 1, 20.7109375]])
    expect((await relu.lire(plage('F', 1, 1))).formules).toEqual([['=B1+0.05']])
    expect(Buffer.from(await enregistrer(page)).equals(ecrit)).toBe(true)
    await choisir(page, fabriquer('formes relues.xlsx', ecrit))
    await page.waitForFunction(() => document.querySelector('.ate-nom')?.textContent === 'formes relues.xlsx')
    expect(Buffer.from(await enregistrer(page)).equals(ecrit)).toBe(true)
  })

  it('une mise en forme annulée par Ctrl+Z n’est plus une modification', async () => {
    await ouvrirLivre('annulée.xlsx')
    await allerA(page, 'D4')
    await mettreEnForme([{ plage: plage('F', 0, 0, 2, 2), gras: true }])
    await attendreEtat(page, 'modifié')
    await page.keyboard.press('Control+Z')
    await attendreEtat(page, 'à jour')
    await mettreEnForme([{ plage: plage('F', 0, 3), largeur: 30 }])
    await attendreEtat(page, 'modifié')
    await page.keyboard.press('Control+Z')
    await attendreEtat(page, 'à jour')
  })

  it('refuse la mise en forme d’une feuille protégée, et dit les obstacles du fichier et de la grille', async () => {
    await ouvrirLivre('protégée.xlsx')
    await expect(mettreEnForme([{ plage: plage('F', 0, 0), gras: true }, { plage: plage('P', 0, 0), gras: true }])).rejects.toThrow('feuille-protegee')
    await expect(mettreEnForme([{ plage: plage('P', 0, 0), largeur: 30 }])).rejects.toThrow('feuille-protegee')
    expect(await lireEtat(page)).toBe('à jour')
    expect((await obstacles(plage('P', 0, 0))).protegee).toBe(true)
    await choisir(page, fabriquer('riche.xlsx', CORPUS.get('riche') as Uint8Array))
    await page.waitForFunction(() => document.querySelector('.ate-nom')?.textContent === 'riche.xlsx')
    expect(await obstacles(plage('Données', 0, 0, 16, 8))).toEqual({
      protegee: false,
      filtre: false,
      fusions: [plage('Données', 3, 3, 3, 2)],
      lignesMasquees: [3],
      colonnesMasquees: [6, 7],
      tableaux: [{ nom: 'Suivi', plage: plage('Données', 13, 3, 3, 2) }],
    })
  })

  it('ôte une feuille ajoutée, avant comme après l’enregistrement, et le fichier redevient celui d’avant', async () => {
    const octets = await ouvrirLivre('ôtée.xlsx')
    const oter = (nom: string) => page.evaluate((n) => (window as Page_).mixite.classeur.supprimerFeuille(n), nom)
    await ajouterFeuille(page, 'Une')
    await oter('une')
    await ajouterFeuille(page, 'Deux')
    await poserGraphique({ ...GRAPHIQUE, place: plage('Deux', 0, 0, 10, 5) })
    expect((await (await ouvrirXlsx(await enregistrer(page))).feuilles()).map(({ nom }) => nom)).toEqual(['F', 'P', 'Deux'])
    await oter('Deux')
    await attendreEtat(page, 'modifié')
    expect(Buffer.from(await enregistrer(page)).equals(octets)).toBe(true)
    await expect(oter('F')).rejects.toThrow('feuille-non-ajoutee')
  })

  it('montre une plage lointaine : feuille, sélection et défilement', async () => {
    await ouvrirLivre('montrer.xlsx')
    await page.evaluate(() => (window as Page_).mixite.classeur.montrer({ feuille: 'P', ligne: 150, colonne: 20, lignes: 2, colonnes: 2 }))
    expect(await selection(page)).toEqual(plage('P', 150, 20, 2, 2))
    await jusqua(async () => expect(await page.locator('.ate-grille input').first().inputValue()).toMatch(/^U151/))
    // La cellule qu’on clique au milieu de l’écran dit ce que la grille montre, une fois qu’elle a fini de défiler.
    const { x, y } = await coinDesFeuilles(page)
    await jusqua(async () => {
      await page.mouse.click(x + 400, y + 300)
      const cliquee = await selection(page)
      expect(cliquee).toMatchObject({ feuille: 'P', lignes: 1, colonnes: 1 })
      expect(Math.abs((cliquee?.ligne ?? 0) - 150)).toBeLessThan(40)
      expect(Math.abs((cliquee?.colonne ?? 0) - 20)).toBeLessThan(20)
    })
  })

  it('rend au volet le classeur qui vient d’être ouvert, et refuse à l’ancien d’y écrire', async () => {
    await ouvrirLivre('premier.xlsx')
    await page.evaluate(() => {
      ;(window as unknown as { ancien: Classeur }).ancien = (window as Page_).mixite.classeur
      ;(document.querySelector('iframe') as HTMLIFrameElement).dataset['temoin'] = 'ancien'
    })
    await ouvrirLivre('second.xlsx')
    const refus = await page.evaluate(() =>
      (window as unknown as { ancien: Classeur }).ancien.memoriser('contrat', 'égaré').then(
        () => 'accepté',
        (erreur: { code: string }) => erreur.code,
      ),
    )
    expect([refus, await lireMemoire('contrat')]).toEqual(['hote', null])
    expect(await page.locator('iframe').getAttribute('data-temoin')).toBeNull()
  })

  it('une copie de secours garde textes, graphiques et mises en forme', async () => {
    await ouvrirLivre('secours.xlsx')
    await memoriser('contrat', TEXTE)
    await poserGraphique(GRAPHIQUE)
    await mettreEnForme([{ plage: plage('F', 0, 1), gras: true, largeur: 20 }])
    await attendreLeCoffre(page, (copies) => copies.some(({ formes, memoire, graphiques }) => formes.length === 2 && memoire.length === 1 && graphiques.length === 1))
    await page.close({ runBeforeUnload: false })
    page = await atelier.ouvrirPage()
    await page.getByRole('button', { name: 'Reprendre ce travail' }).click()
    await page.waitForFunction(() => document.querySelector('.ate-nom')?.textContent === 'secours.xlsx')
    await pageCalme(page)
    expect([await lireMemoire('contrat'), await graphiques('F')]).toEqual([TEXTE, ['GRA-01']])
    const relu = await ouvrirXlsx(await enregistrer(page))
    expect([await relu.lireMemoire('contrat'), await relu.graphiques('F')]).toEqual([TEXTE, ['GRA-01']])
    const { cellules, styles, colonnes } = await relu.presentation('F')
    expect(styles[cellules.find(({ ligne, colonne }) => ligne === 0 && colonne === 1)?.style ?? 0]?.gras).toBe(true)
    expect(colonnes[0]).toMatchObject({ premiere: 1, largeur: 20.7109375 })
  })

  it('n’a rien enfreint', () => {
    expect(atelier.violations).toEqual([])
    expect(atelier.erreurs).toEqual([])
  })
})
