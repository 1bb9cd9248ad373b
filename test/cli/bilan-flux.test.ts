import { octetsDUnClasseurNeuf, ouvrirXlsx } from '../../src/classeur/xlsx'
import type { ClasseurXlsx } from '../../src/classeur/xlsx'
import type { Contenu, Valeur } from '../../src/classeur/port'
import { exigerLibreOffice, recalculer } from '../classeur/libreoffice/libreoffice'
import { partiesChangees } from '../classeur/fabrique/parties'
import { attendreRefus, lancerIci, ouvrirBanc } from './lancer-mixite'
import type { Banc } from './lancer-mixite'

const CSV = `Réservataire;Typologie;Financement;QPV;Commune;Période de construction;Proposés;Attribués
État;T2;PLAI;0;Lyon;1949-1974;210;199
Ville de Lyon;T3;PLUS;N;Lyon;1975-1989;1 300;1 280
Action Logement;F4;PLS;O;Bron;avant 1949;130;119
`
const TITRES = ['Réservataire', 'Typologie', 'Financement', 'QPV', 'Commune', 'Période de construction', 'Proposés', 'Attribués']
const LIGNES: readonly (readonly Valeur[])[] = [
  ['État', 'T2', 'PLAI', 'O', 'Lyon', '1949-1974', 210, 199],
  ['Ville de Lyon', 'Loft', 'PLUS', 0, 'Lyon', '1975-1989', 430, 399],
]

interface Imprime {
  readonly proposes: number
  readonly attribues: number
  readonly table: string
  readonly ventilations: readonly { readonly ventilation: string; readonly modalites: readonly unknown[]; readonly aClasser: unknown }[]
  readonly aClasser: readonly unknown[]
  readonly alertes: readonly string[]
}

let banc: Banc
let numero = 0
beforeAll(() => {
  banc = ouvrirBanc()
})
afterAll(() => banc.fermer())

async function classeurDe(feuilles: Readonly<Record<string, readonly (readonly Valeur[])[]>>): Promise<Uint8Array> {
  const classeur = await ouvrirXlsx(await octetsDUnClasseurNeuf('Notes'))
  for (const [feuille, contenu] of Object.entries(feuilles)) {
    await classeur.ajouterFeuille(feuille)
    await classeur.ecrire({ feuille, ligne: 0, colonne: 0, lignes: contenu.length, colonnes: contenu[0]?.length ?? 0 }, contenu)
  }
  return classeur.enregistrer()
}

async function lancer(nom: string, contenu: Uint8Array | string, ...options: string[]) {
  const [entree, sortie] = [`${++numero}-${nom}`, `${numero}-bilan.xlsx`]
  banc.ecrireFichier(entree, contenu)
  const execution = await lancerIci('bilan-flux', banc.chemin(entree), '--sortie', banc.chemin(sortie), ...options)
  return { execution, sortie, entree }
}

async function bilanDe(sortie: string): Promise<{ readonly classeur: ClasseurXlsx; readonly contenu: Contenu }> {
  const classeur = await ouvrirXlsx(banc.lireFichier(sortie))
  const plage = await classeur.plageUtile('Bilan du flux')
  if (plage === null) throw new Error('feuille vide')
  return { classeur, contenu: await classeur.lire(plage) }
}

describe('mixite bilan-flux', () => {
  it('d’un CSV, une sortie qui existait est remplacée et c’est dit', async () => {
    const { execution, sortie, entree } = await lancer('t.csv', CSV)
    expect(execution.erreur).toBe('')
    const encore = await lancerIci('bilan-flux', banc.chemin(entree), '--sortie', banc.chemin(sortie))
    expect(encore.erreur).toContain('existait : il a été remplacé')
  })

  it('d’un CSV : classeur neuf, table recopiée, six ventilations, totaux vivants, échéances', async () => {
    const { execution, sortie } = await lancer('t.csv', CSV, '--annee', '2024', '--json')
    expect(execution).toMatchObject({ code: 0, erreur: '' })
    const objet = JSON.parse(execution.sortie) as Imprime
    expect(objet).toMatchObject({ proposes: 1640, attribues: 1598, table: 'Table', aClasser: [], alertes: [] })
    expect(objet.ventilations.map(({ ventilation }) => ventilation)).toEqual(['Réservataire', 'Typologie', 'Financement', 'QPV', 'Commune', 'Période de construction'])
    const { classeur, contenu } = await bilanDe(sortie)
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Table', 'Bilan du flux'])
    const totaux = contenu.valeurs.flatMap((ligne, i) => (ligne[1] === 'Total' ? [[ligne.slice(2, 4), contenu.formules[i]?.slice(2, 4)]] : []))
    expect(totaux.map(([valeurs]) => valeurs)).toEqual(Array.from({ length: 6 }, () => [1640, 1598]))
    expect(totaux[0]?.[1]).toEqual(['=SUM(C2:C4)', '=SUM(D2:D4)'])
    expect(contenu.valeurs.flat()).toEqual(expect.arrayContaining(['oui', 2024, '27/02/2025', '30/03/2025']))
    const { valeurs } = await classeur.lire({ feuille: 'Table', ligne: 2, colonne: 3, lignes: 1, colonnes: 5 })
    expect(valeurs).toEqual([['N', 'Lyon', '1975-1989', 1300, 1280]])
  })

  it('LibreOffice, forcé de tout recalculer, trouve les mêmes totaux', async () => {
    await exigerLibreOffice()
    const { sortie } = await lancer('t.csv', CSV)
    const { valeurs = [] } = (await recalculer(banc.lireFichier(sortie)))['Bilan du flux'] ?? {}
    expect(valeurs.filter((ligne) => ligne[1] === 'Total').map((ligne) => ligne.slice(2, 5))).toEqual(Array.from({ length: 6 }, () => [1640, 1598, 1598 / 1640]))
    expect(valeurs.find(([titre]) => titre === 'Contrôle')?.slice(2, 4)).toEqual(['oui', 'oui'])
  })

  it('d’un classeur : sa table intacte, ce qui reste à classer avec ses lignes, code 3', async () => {
    const octets = await classeurDe({ Flux: [['Bilan 2024', ...TITRES.slice(1).map(() => null)], TITRES, ...LIGNES] })
    const { execution, sortie, entree } = await lancer('c.xlsx', octets, '--json')
    expect(execution).toMatchObject({ code: 3, erreur: '' })
    const objet = JSON.parse(execution.sortie) as Imprime
    expect(objet.aClasser).toEqual([{ ventilation: 'Typologie', lu: 'Loft', lignes: [4], proposes: 430, attribues: 399 }])
    expect(objet.ventilations[3]?.modalites).toEqual([
      { modalite: 'en QPV', proposes: 210, attribues: 199 },
      { modalite: 'hors QPV', proposes: 430, attribues: 399 },
    ])
    expect(banc.lireFichier(entree)).toEqual(octets)
    expect(partiesChangees(octets, banc.lireFichier(sortie)).filter((partie) => partie.includes('sheet2'))).toEqual([])
  })

  it('en clair : une phrase, puis les alertes', async () => {
    const { execution } = await lancer('c.xlsx', await classeurDe({ Flux: [TITRES, ...LIGNES] }))
    expect(execution.sortie.split('\n')[0]).toMatch(/« Bilan du flux » écrite dans .*640 logements proposés et 598 attribués, en 2 lignes\./)
    expect(execution.sortie).toContain('« Loft » n’est pas reconnu')
  })

  it('une feuille « Bilan du flux » différente ne se remplace que sur demande, et rien n’en reste', async () => {
    const octets = await classeurDe({ Flux: [TITRES, ...LIGNES], 'Bilan du flux': Array.from({ length: 60 }, (_rien, i) => [`ancien ${i}`]) })
    const { execution } = await lancer('c.xlsx', octets)
    attendreRefus(execution, 2, /Cellules déjà remplies : 'Bilan du flux'!A1.*--remplacer/)
    const { execution: accordee, sortie } = await lancer('c.xlsx', octets, '--remplacer')
    expect(accordee.code).toBe(3)
    expect((await bilanDe(sortie)).contenu.valeurs.flat().filter((valeur) => String(valeur).startsWith('ancien'))).toEqual([])
  })

  it('AMB-45 se lit dans la feuille « Hypothèses »', async () => {
    const octets = await classeurDe({ Flux: [TITRES, ...LIGNES], Hypothèses: [['Point ouvert', 'Lecture'], ['AMB-45', 'autre']] })
    const { sortie } = await lancer('c.xlsx', octets, '--annee', '2024')
    expect((await bilanDe(sortie)).contenu.valeurs.flat()).toEqual(expect.arrayContaining(['28/02/2025', '31/03/2025']))
  })

  it.each<[string, string, RegExp]>([
    ['sans proposés', 'Commune;Attribués\nLyon;1\n', /colonne « proposés » attendue/],
    ['nombre illisible', 'Commune;Proposés;Attribués\nLyon;abc;1\n', /ligne 2, colonne « proposés ».*« abc » lu/],
    ['sans ligne comptée', 'Commune;Proposés;Attribués\nTotal;5;5\n', /aucune ligne de logements/],
    ['ligne trop longue', 'Commune;Proposés;Attribués\nLyon;1;1;7\nBron;1;1\n', /ligne 2 : plus de cellules que de titres/],
    ['deux colonnes', 'Commune;Ville;Proposés;Proposés;Attribués\nLyon;x;1;1;1\n', /deux colonnes pour « proposés »/],
  ])('refus, %s', async (_nom, csv, phrase) => {
    const { execution, sortie } = await lancer('t.csv', csv)
    attendreRefus(execution, 2, phrase)
    expect(() => banc.lireFichier(sortie)).toThrow()
  })

  it.each<[string, readonly string[], RegExp]>([
    ['année', ['--annee', '24'], /« 24 » lu/],
    ['année lointaine', ['--annee', '2101'], /2000 à 2100/],
    ['feuille d’un CSV', ['--feuille', 'X'], /.+/],
    ['option inconnue', ['--anee', '2024'], /anee/],
  ])('mauvais usage, %s', async (_nom, options, phrase) => attendreRefus((await lancer('t.csv', CSV, ...options)).execution, 64, phrase))

  it('deux tables possibles, aucune, feuille inconnue, sortie d’un CSV en .csv', async () => {
    const deux = await classeurDe({ Un: [TITRES, ...LIGNES], Deux: [TITRES, ...LIGNES] })
    attendreRefus((await lancer('c.xlsx', deux)).execution, 64, /Un, Deux.*--feuille/)
    expect((await lancer('c.xlsx', deux, '--feuille', 'deux')).execution.code).toBe(3)
    attendreRefus((await lancer('c.xlsx', deux, '--feuille', 'Trois')).execution, 64, /Un, Deux/)
    attendreRefus((await lancer('c.xlsx', await classeurDe({ Un: [['a', 'b']] }))).execution, 2, /aucune table reconnue/)
    attendreRefus((await lancer('c.xlsx', await classeurDe({}), '--feuille', 'Notes')).execution, 2, /aucune table reconnue/)
    banc.ecrireFichier('seul.csv', CSV)
    attendreRefus(await lancerIci('bilan-flux', banc.chemin('seul.csv'), '--sortie', banc.chemin('b.csv')), 64, /\.xlsx/)
  })

  it('l’aide dit les codes de sortie, et la commande assemblée marche', () => {
    expect(banc.lancer('bilan-flux', '--help').sortie).toContain('3 fait mais il reste à classer')
  })
})
