import { ouvrirXlsx } from '../../src/classeur/xlsx'
import { CORPUS } from '../classeur/fabrique/corpus'
import { fabriquerLivre } from '../classeur/fabrique/livre'
import { partiesChangees } from '../classeur/fabrique/parties'
import { ABAISSANTE, MUTUALISANTES, ouvrirRemplissage, VIERGE } from './banc-de-remplissage'
import { classeurCommunes } from './classeur-communes'
import { attendreRefus, lancerIci } from './lancer-mixite'

let { banc, remplir, remplie } = {} as ReturnType<typeof ouvrirRemplissage>
beforeAll(() => {
  ;({ banc, remplir, remplie } = ouvrirRemplissage())
})
afterAll(() => banc.fermer())

describe('mixite remplir : classeur', () => {
  it('dans un classeur riche, toute autre partie ressort octet pour octet', async () => {
    const riche = CORPUS.get('riche') ?? new Uint8Array()
    const { octets } = await remplie('TAB-13', ABAISSANTE, riche)
    // Une formule posée retire la chaîne de calcul ; les pourcentages ajoutent un style.
    expect(partiesChangees(riche, octets)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet5.xml',
      'xl/worksheets/sheet6.xml',
      'xl/worksheets/sheet7.xml',
    ])
  })

  it.each([...CORPUS])('remplit un classeur « %s »', async (_nom, entree) => {
    const { code, table, octets } = await remplie('TAB-14', MUTUALISANTES, entree)
    expect([code, table.valeurs.at(-1)?.[3]]).toEqual([0, 417])
    expect(partiesChangees(entree, octets).filter((partie) => partie === 'xl/worksheets/sheet1.xml')).toEqual([])
  })

  it('refuse d’écraser, nomme les cellules, et n’écrase qu’avec l’accord', async () => {
    const { execution, apres } = await remplir('TAB-13', ABAISSANTE, classeurCommunes())
    // Un tableau d'Excel y a déjà ses propres titres : les remplacer renommerait ses colonnes.
    attendreRefus(execution, 2, /en-tête du tableau .* : Communes!A1:D1\. /)
    expect(() => banc.lireFichier(apres)).toThrow(/ENOENT/)
    const autres = fabriquerLivre({ feuilles: [{ nom: 'Communes', lignes: '<row r="1"><c r="A1" t="inlineStr"><is><t>Ville</t></is></c></row>' }] })
    attendreRefus((await remplir('TAB-13', ABAISSANTE, autres)).execution, 2, /déjà remplies : Communes!A1\. .*--remplacer/)
    const occupe = fabriquerLivre({ feuilles: [{ nom: 'tab-13', lignes: '<row r="2"><c r="B2"><v>5</v></c></row><row r="9"><c r="A9"><v>5</v></c></row>' }] })
    attendreRefus((await remplir('TAB-13', ABAISSANTE, occupe)).execution, 2, /'tab-13'!B2\. /)
    const { code, objet, table } = await remplie('TAB-13', ABAISSANTE, occupe, '--remplacer')
    expect([code, objet.feuille, table.valeurs[1]?.[1], table.valeurs[8]?.[0]]).toEqual([0, 'tab-13', 571, 5])
    expect(objet.alertes.at(-1)).toMatch(/'tab-13'!A9/)
  })

  it('une seconde table retrouve la feuille « Communes » et n’y touche pas ; une commune changée se refuse', async () => {
    const premiere = await remplie('TAB-13', ABAISSANTE)
    const seconde = await remplie('TAB-16', ABAISSANTE, premiere.octets)
    expect(seconde.objet.alertes).toEqual([])
    expect(partiesChangees(premiere.octets, seconde.octets)).not.toContain('xl/worksheets/sheet2.xml')
    expect(seconde.table.valeurs[1]).toEqual([160, 48, 0.3, 48, null, 'X'])
    const changee = await remplir('TAB-14', ABAISSANTE.replace('9873', '9874'), premiere.octets)
    attendreRefus(changee.execution, 2, /déjà remplies : Communes!B2\. /)
    expect((await remplie('TAB-13', ABAISSANTE, premiere.octets)).table).toEqual(premiere.table)
  })

  it('une feuille « Communes » faite à la main, de même contenu, garde ses octets ; une formule y est une cellule remplie', async () => {
    const { communes } = await remplie('TAB-16', ABAISSANTE)
    const texte = (adresse: string, valeur: unknown): string => `<c r="${adresse}" t="inlineStr"><is><t>${String(valeur)}</t></is></c>`
    const titres = (communes.valeurs[0] ?? []).map((valeur, rang) => texte(`${'ABCDEFGHIJKL'[rang] ?? ''}1`, valeur)).join('')
    const nombres = '<c r="B2"><v>9873</v></c><c r="C2"><v>1898</v></c><c r="D2"><v>0.25</v></c><c r="G2"><v>160</v></c>'
    const livre = (b2: string): Uint8Array =>
      fabriquerLivre({ feuilles: [{ nom: 'Communes', lignes: `<row r="1" spans="1:12">${titres}</row><row r="2">${texte('A2', 'X')}${b2}</row>` }] })
    const tenue = livre(nombres)
    expect(partiesChangees(tenue, (await remplie('TAB-16', ABAISSANTE, tenue)).octets)).not.toContain('xl/worksheets/sheet1.xml')
    const calculee = livre(nombres.replace('<v>9873', '<f>9870+3</f><v>9873'))
    attendreRefus((await remplir('TAB-16', ABAISSANTE, calculee)).execution, 2, /déjà remplies : Communes!B2\. /)
  })

  it('nomme les formules d’une autre table que des communes remplacées rendent périmées', async () => {
    const premiere = await remplie('TAB-16', ABAISSANTE)
    expect(premiere.objet.alertes).toEqual([])
    const seconde = await remplie('TAB-13', ABAISSANTE.replace('160', '150'), premiere.octets, '--remplacer')
    expect(seconde.objet.alertes.at(-1)).toMatch(/ancienne valeur : 'TAB-16'!A2:B2, D2\. /)
    expect(seconde.table.valeurs[1]?.[5]).toBe(150)
    const encore = await remplie('TAB-13', ABAISSANTE.replace('160', '140'), seconde.octets, '--remplacer')
    expect(encore.objet.alertes.at(-1)).not.toMatch(/TAB-13/)
  })

  it.each([
    ['TAB-13', ABAISSANTE],
    ['TAB-14', MUTUALISANTES],
    ['TAB-16', ABAISSANTE],
  ])('recalculer ne change rien après remplir %s', async (table, donnees) => {
    const { apres, octets } = await remplie(table, donnees)
    const execution = await lancerIci('recalculer', banc.chemin(apres), '--sortie', banc.chemin(`recalcule-${apres}`))
    const bilan = JSON.parse(execution.sortie) as { recalculees: number; changements: unknown[]; aRecalculerDansExcel: unknown[] }
    expect(bilan).toMatchObject({ changements: [], aRecalculerDansExcel: [] })
    expect(bilan.recalculees).toBeGreaterThan(0)
    expect(banc.lireFichier(`recalcule-${apres}`)).toEqual(octets)
  })

  it('une valeur changée dans « Communes » se propage à la table', async () => {
    const { apres } = await remplie('TAB-13', ABAISSANTE)
    const fichier = banc.chemin(apres)
    expect((await lancerIci('ecrire', fichier, "'Communes'!C2", '2000', '--sortie', fichier)).code).toBe(0)
    expect((await lancerIci('recalculer', fichier, '--sortie', fichier)).code).toBe(0)
    const classeur = await ouvrirXlsx(banc.lireFichier(apres))
    const { valeurs } = await classeur.lire({ feuille: 'TAB-13', ligne: 1, colonne: 1, lignes: 1, colonnes: 3 })
    expect(valeurs).toEqual([[469, 0.33, 155]])
  })

  it('la commande assemblée remplit, remplace la sortie et le dit ; mal appelée, elle dit ce qui manque', () => {
    banc.ecrireFichier('c.csv', ABAISSANTE)
    banc.ecrireFichier('e.xlsx', VIERGE)
    const complets = ['--donnees', 'c.csv', '--classeur', 'e.xlsx', '--sortie', 'e.xlsx']
    expect(banc.lancer('remplir', 'TAB-13', ...complets)).toMatchObject({ code: 0, erreur: '' })
    attendreRefus(banc.lancer('remplir', 'TAB-42', ...complets), 64, /TAB-00, TAB-01, .*TAB-20/)
    attendreRefus(banc.lancer('remplir'), 64, /--help/)
    banc.ecrireFichier('v.xlsx', VIERGE)
    attendreRefus(banc.lancer('remplir', 'TAB-13', '--classeur', 'v.xlsx', '--sortie', 'w.xlsx'), 64, /--donnees/)
    attendreRefus(banc.lancer('remplir', 'TAB-13', '--donnees', 'c.csv', '--sortie', 'e.xlsx'), 64, /--classeur/)
    attendreRefus(banc.lancer('remplir', 'TAB-13', ...complets.slice(0, 4)), 64, /--sortie/)
    attendreRefus(banc.lancer('remplir', 'TAB-13', '--donnees', 'absent.csv', ...complets.slice(2)), 2, /absent\.csv/)
    expect(banc.lancer('remplir', '--help').sortie).toMatch(/TAB-13.*TAB-14.*TAB-16/s)
    banc.ecrireFichier('deja.xlsx', 'ancien')
    expect(banc.lancer('remplir', 'TAB-13', '--donnees', 'c.csv', '--classeur', 'v.xlsx', '--sortie', 'deja.xlsx').erreur).toMatch(/remplacé/)
  })
})
