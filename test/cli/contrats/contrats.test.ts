import { lireAdresse } from '../../../src/classeur/adresse'
import { CORPUS } from '../../classeur/fabrique/corpus'
import { partiesChangees } from '../../classeur/fabrique/parties'
import { fautesDuPaquet } from '../../classeur/fabrique/verifier-paquet'
import { exigerLibreOffice, recalculerTous } from '../../classeur/libreoffice/libreoffice'
import { VIERGE } from '../banc-de-remplissage'
import { ouvrirBanc } from '../lancer-mixite'
import { attendusDe } from './attendus'
import { CONTRATS } from './contrats'
import type { Contrat } from './contrats'
import { lireTable, remplirContrat } from './contrat-rempli'
import type { ContratRempli } from './contrat-rempli'
import { commeLibreOffice, lueDeLibreOffice, sansNosFonctions } from './natives'
import { titresDeLaTrame } from './titres-de-la-trame'

jest.setTimeout(300_000)

const RICHE = CORPUS.get('riche') ?? new Uint8Array()

/** La première période part d'un classeur neuf, la seconde d'un classeur à macros, graphiques et tableaux croisés. */
function departDe({ nom }: Contrat): Uint8Array {
  return nom.endsWith('2023-2025') ? VIERGE : RICHE
}

const remplis = new Map<string, ContratRempli>()

function rempli({ nom }: Contrat): ContratRempli {
  const trouve = remplis.get(nom)
  if (trouve === undefined) throw new Error(`contrat non rempli : ${nom}`)
  return trouve
}

let banc = {} as ReturnType<typeof ouvrirBanc>
beforeAll(async () => {
  banc = ouvrirBanc()
  for (const contrat of CONTRATS) remplis.set(contrat.nom, await remplirContrat(banc, contrat, departDe(contrat)))
})
afterAll(() => banc.fermer())

describe.each(CONTRATS.map((contrat) => [contrat.nom, contrat] as const))('contrat %s, par la commande', (nom, contrat) => {
  const debut = Number(/(\d{4})-\d{4}$/.exec(nom)?.[1])

  it('chaque table porte les titres de la trame, dans leur ordre', async () => {
    for (const table of contrat.tables) {
      const titres = titresDeLaTrame(table, debut)
      const [lus = []] = (await lireTable(rempli(contrat), table)).valeurs
      // Un intitulé de bilan couvre deux colonnes, la seconde sans titre.
      const attendus = table === 'TAB-08' ? titres.flatMap((titre, i) => (i > 1 ? [null, titre] : [titre])) : titres
      expect([table, lus.slice(0, attendus.length)]).toEqual([table, attendus])
    }
  })

  it('les nombres sont ceux de la loi', async () => {
    for (const { feuille, a, valeurs } of attendusDe(nom)) {
      const { ligne, colonne } = lireAdresse(a, feuille)
      const lues = (await lireTable(rempli(contrat), feuille)).valeurs
      const rectangle = valeurs.map((rangee, i) => rangee.map((_valeur, j) => lues[ligne + i]?.[colonne + j] ?? null))
      expect([feuille, a, rectangle]).toEqual([feuille, a, valeurs])
    }
  })

  it('les graphiques de la trame sont posés, sauf celui de la seule demande', async () => {
    const { classeur } = rempli(contrat)
    expect(await classeur.graphiques('TAB-04')).toEqual(['GRA-01', 'GRA-02', 'GRA-03', 'GRA-04'])
    expect(await classeur.graphiques('TAB-10')).toEqual(['GRA-05'])
  })

  it('le paquet est juste : XML, relations, cibles, types', async () => {
    const deja = await fautesDuPaquet(departDe(contrat))
    expect((await fautesDuPaquet(rempli(contrat).octets)).filter((faute) => !deja.includes(faute))).toEqual([])
  })

  it('aucune autre partie du classeur ne change', () => {
    const ajoutees = /^xl\/(?:worksheets\/(?:_rels\/)?|charts\/|drawings\/(?:_rels\/)?)|^customXml\//
    const depart = departDe(contrat)
    const changees = partiesChangees(depart, rempli(contrat).octets)
    const avant = new Set(partiesChangees(depart, new Uint8Array(VIDE)))
    const touchees = changees.filter((partie) => avant.has(partie))
    const permises = [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]
    expect(touchees.filter((partie) => !permises.includes(partie))).toEqual([])
    expect(changees.filter((partie) => !avant.has(partie) && !ajoutees.test(partie))).toEqual([])
  })
})

/** Archive sans entrée. */
const VIDE = [0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]

it.each(CONTRATS.slice(0, 4).map((contrat) => [contrat.nom, contrat] as const))(
  '%s : rempli une seconde fois, aucun octet ne change',
  async (_nom, contrat) => {
    const { octets } = rempli(contrat)
    const encore = await remplirContrat(banc, contrat, octets)
    expect(encore.tables.filter(({ ecrites, graphiques }) => ecrites > 0 || graphiques.length > 0)).toEqual([])
    expect(Buffer.from(encore.octets).equals(Buffer.from(octets))).toBe(true)
  },
)

it('LibreOffice recalcule à la valeur écrite chaque formule native, et ce que lisent nos fonctions', async () => {
  await exigerLibreOffice()
  const copies = await Promise.all(CONTRATS.map((contrat) => sansNosFonctions(rempli(contrat).octets)))
  const recalcules = await recalculerTous(copies.map(({ octets }) => octets))
  const ecarts = copies.flatMap(({ natives }, i) =>
    natives.flatMap(({ feuille, ligne, colonne, formule, valeur }) => {
      const recalculee = lueDeLibreOffice(recalcules[i]?.[feuille]?.valeurs[ligne]?.[colonne])
      const ecrite = commeLibreOffice(valeur)
      return recalculee === ecrite
        ? []
        : [{ contrat: CONTRATS[i]?.nom, feuille, ligne, colonne, formule, ecrite, recalculee }]
    }),
  )
  expect(ecarts.slice(0, 10)).toEqual([])
  const calculees = new Set(copies.flatMap(({ natives }) => natives.map(({ feuille }) => feuille)))
  expect([...calculees].sort()).toEqual(
    ['00', '01', '02', '04', '05', '06', '07', '08', '09', '10', '12', '13', '14', '15', '16', '17', '18', '19'].map(
      (rang) => `TAB-${rang}`,
    ),
  )
  expect(copies.flatMap(({ natives }) => natives).length).toBeGreaterThan(2_000)
})
