import { strToU8 } from 'fflate'
import fc from 'fast-check'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { delimiterDonnees } from '../../../src/classeur/xlsx/feuille/delimiter'
import { lireEnveloppe } from '../../../src/classeur/xlsx/feuille/enveloppe'
import { lireAMesure } from '../../../src/classeur/xlsx/feuille/lire-a-mesure'
import { lireDonnees } from '../../../src/classeur/xlsx/feuille/lire-feuille'
import { COMPRESSION_NODE } from '../../../src/classeur/xlsx/zip/deflate-node'
import { CORPUS } from '../fabrique/corpus'
import { ENTETE_XML, fabriquerLivre, feuilleXml, PRINCIPAL } from '../fabrique/livre'
import { textesDe } from '../fabrique/parties'

const PARTIE = 'feuille'

function couper(octets: Uint8Array, pas: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(octets.length / pas) }, (_, i) => octets.slice(i * pas, (i + 1) * pas))
}

function parMorceaux(octets: Uint8Array, pas: number, fenetre?: number) {
  return lireAMesure(couper(octets, pas), octets.length, PARTIE, fenetre)
}

function dUnBloc(octets: Uint8Array) {
  const enveloppe = lireEnveloppe(octets, PARTIE)
  return { donnees: lireDonnees(octets, enveloppe.bornes, PARTIE, false), enveloppe }
}

/** Une centaine de lignes, des textes accentués et une ligne vide. */
const LIGNES = Array.from({ length: 100 }, (_, i) =>
  i === 50 ? `<row r="${i + 1}"/>\n` : `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="C${i + 1}" s="2" t="str"><f>A${i + 1}&amp;"é"</f><v>${i}é</v></c></row>`,
).join('')
const FEUILLE = strToU8(feuilleXml({ nom: '', lignes: LIGNES, avant: '<sheetPr/>', apres: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' }))

describe('lire une feuille à mesure de sa décompression', () => {
  it.each([1, 7, 300, 5_000, 1_000_000])('donne les mêmes cellules, la même enveloppe et les mêmes bornes que d’un bloc : morceaux de %d octets', async (pas) => {
    expect(await parMorceaux(FEUILLE, pas)).toEqual(dUnBloc(FEUILLE))
    expect(await parMorceaux(FEUILLE, pas, 600)).toEqual(dUnBloc(FEUILLE))
  })

  it.each([...CORPUS])('renonce, ou lit la même chose que d’un bloc : classeur %s', async (_titre, octets) => {
    for (const [partie, xml] of await textesDe(octets)) {
      if (!/worksheets\/sheet\d+\.xml$/.test(partie) || xml.includes('<chartsheet')) continue
      for (const pas of [13, 400]) {
        const lue = await parMorceaux(strToU8(xml), pas)
        if (lue !== null) expect(lue).toEqual(dUnBloc(strToU8(xml)))
      }
    }
  })

  it('quels que soient les morceaux et la fenêtre', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 3_000 }), async (pas, fenetre) => {
        const lue = await parMorceaux(FEUILLE, pas, fenetre)
        if (fenetre >= 500) expect(lue).not.toBeNull()
        if (lue !== null) expect(lue).toEqual(dUnBloc(FEUILLE))
      }),
      { numRuns: 100 },
    )
  })

  it('une fausse fermante dans un commentaire de la fin ne trompe pas', async () => {
    const octets = strToU8(feuilleXml({ nom: '', lignes: '<row r="1"><c r="A1"><v>1</v></c></row>', apres: '<!-- </row></sheetData> -->' }))
    expect(await parMorceaux(octets, 20)).toEqual(dUnBloc(octets))
  })

  it.each([
    ['sans cellules', feuilleXml({ nom: '' })],
    ['CDATA', feuilleXml({ nom: '', lignes: '<row r="1"><c r="A1" t="str"><v><![CDATA[</row>]]></v></c></row>' })],
    ['fausse ouvrante en commentaire', feuilleXml({ nom: '', avant: '<!-- <sheetData> -->', lignes: LIGNES })],
    ['cellules d’un autre espace de noms', `${ENTETE_XML}<x:worksheet xmlns:x="${PRINCIPAL}"><sheetData>${LIGNES}</sheetData><x:sheetData/></x:worksheet>`],
    ['sans fermante', `${ENTETE_XML}<worksheet xmlns="${PRINCIPAL}"><sheetData>${LIGNES}`],
    ['coupée dans une ligne', feuilleXml({ nom: '', lignes: LIGNES }).slice(0, 3_000)],
    ['coupée dans l’enveloppe', ENTETE_XML],
    ['lignes en désordre', feuilleXml({ nom: '', lignes: LIGNES + LIGNES })],
  ])('renonce : %s', async (_titre, xml) => {
    for (const pas of [11, 700, 100_000]) expect(await parMorceaux(strToU8(xml), pas)).toBeNull()
  })

  it('renonce devant une ligne plus longue que la fenêtre, ou un texte mal codé', async () => {
    expect(await parMorceaux(FEUILLE, 50, 60)).toBeNull()
    const faux = FEUILLE.slice()
    faux[faux.lastIndexOf(0xc3) + 1] = 0x20
    expect(await parMorceaux(faux, 50)).toBeNull()
  })

  it('d’une grande feuille, une écriture s’enregistre comme après une lecture d’un bloc', async () => {
    const texte = (i: number): string => Array.from({ length: 16 }, (_, k) => i * k * Math.PI).join(' ')
    const lignes = Array.from({ length: 36_000 }, (_, i) => `<row r="${i + 1}"><c r="B${i + 1}" t="str"><v>${texte(i)}</v></c><c r="G${i + 1}"><v>${i + 0.25}</v></c></row>`).join('')
    const octets = fabriquerLivre({ feuilles: [{ nom: 'F', lignes, apres: '<pageMargins left="0" right="0" top="0" bottom="0" header="0" footer="0"/>' }] })
    const retouchee = async (preparer: (classeur: Awaited<ReturnType<typeof ouvrirXlsx>>) => Promise<unknown>): Promise<Uint8Array> => {
      const classeur = await ouvrirXlsx(octets, { compression: COMPRESSION_NODE })
      await preparer(classeur)
      await classeur.ecrire({ feuille: 'F', ligne: 20_000, colonne: 2, lignes: 1, colonnes: 1 }, [['neuf']])
      return classeur.enregistrer()
    }
    const [aMesure, dUnSeulBloc] = [await retouchee((classeur) => classeur.figer()), await retouchee((classeur) => classeur.particularites())]
    expect(Buffer.compare(aMesure, dUnSeulBloc)).toBe(0)
    const relue = await (await ouvrirXlsx(aMesure)).figer()
    expect([relue.feuilles[0]?.valeur(20_000, 2), relue.feuilles[0]?.valeur(35_999, 6), relue.feuilles[0]?.lignes]).toEqual(['neuf', 35_999.25, 36_000])
    expect(delimiterDonnees(strToU8(feuilleXml({ nom: '', lignes })), PARTIE).finContenu).toBeGreaterThan(8 * 1024 * 1024)
  })
})
