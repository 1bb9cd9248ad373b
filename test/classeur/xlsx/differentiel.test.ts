import { strToU8 } from 'fflate'
import fc from 'fast-check'
import { analyserFeuille } from '../../../src/classeur/xlsx/feuille/analyser-feuille'
import { balayerFeuille } from '../../../src/classeur/xlsx/feuille/balayer-feuille'
import { CelluleOrdinaire } from '../../../src/classeur/xlsx/feuille/cellule-ordinaire'
import { delimiterDonnees } from '../../../src/classeur/xlsx/feuille/delimiter'
import { lireDonnees } from '../../../src/classeur/xlsx/feuille/lire-feuille'
import { lireNombre } from '../../../src/classeur/xlsx/feuille/nombre-octets'
import { analyserChaines, balayerChaines } from '../../../src/classeur/xlsx/livre/chaines-partagees'
import { estTexteXml } from '../../../src/classeur/xlsx/xml/verifier-octets'
import { CORPUS } from '../fabrique/corpus'
import { feuilleXml } from '../fabrique/livre'
import { textesDe } from '../fabrique/parties'

const PARTIE = 'feuille'

/** Les deux lecteurs, le rapide et le complet ; `rapide` est nul s'il a renoncé. */
function lireDesDeuxFacons(xml: string) {
  const octets = strToU8(xml)
  const bornes = delimiterDonnees(octets, PARTIE)
  const rapide = bornes.prefixe === '' && !bornes.autofermant && estTexteXml(octets) ? balayerFeuille(octets, bornes.contenu) : null
  return { rapide, complet: analyserFeuille(octets, PARTIE, false), retenu: lireDonnees(octets, bornes, PARTIE, false) }
}

/** Types d'une cellule ordinaire, par genre. */
const TYPES: Readonly<Record<number, number>> = { 0: 0, 1: 110, 2: 115, 4: 98 }

/** Octets qui suivent une cellule : trop près de leur fin, elle n'est pas lue par la voie ordinaire. */
const SUITE = ' '.repeat(64)

/** Lit une cellule de la ligne 7 par la voie ordinaire ; `null` si elle n'y est pas lue jusqu'à son bout. */
function lireSeule(cellule: string) {
  const ordinaire = new CelluleOrdinaire(strToU8(cellule + SUITE))
  const suite = cellule.startsWith('<c') ? ordinaire.lire(2, 7) : -1
  const { colonne, style, type, nombre } = ordinaire
  return suite === cellule.length ? { colonne, style, type, nombre } : null
}

describe('balayage rapide et analyse complète', () => {
  it.each([...CORPUS])('rendent la même feuille : classeur %s', async (_titre, octets) => {
    for (const [partie, xml] of await textesDe(octets)) {
      if (!/worksheets\/sheet\d+\.xml$/.test(partie) || xml.includes('<chartsheet')) continue
      const { rapide, complet, retenu } = lireDesDeuxFacons(xml)
      if (rapide !== null) expect(rapide).toEqual(complet)
      expect(retenu).toEqual(complet)
    }
  })

  it('le balayage ne renonce pas sur une feuille ordinaire', () => {
    const { rapide, complet } = lireDesDeuxFacons(
      feuilleXml({
        nom: '',
        lignes:
          '<row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" s="3" t="s"><v>12</v></c><c r="B1"><f t="shared" ref="B1:B9" si="4">A1&amp;"é"</f><v>-1.25E-3</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> a &lt; b </t></is></c></row>' +
          '<row r="2" s="2" customFormat="1" ht="20.25" hidden="1"><c r="A2" cm="3"><f t="array" ref="A2:A4">X(1)</f><v>1</v></c><c r="XFD2" t="b"><v>1</v></c></row>',
      }),
    )
    expect(rapide).not.toBeNull()
    expect(rapide).toEqual(complet)
    expect(complet.formules.get(3)).toEqual({ type: 'matricielle', texte: 'X(1)', ref: 'A2:A4', groupe: null, cm: 3 })
    expect(complet.attributsDeLignes.get(1)).toEqual({ hauteur: 20.25, masquee: true, style: 2 })
  })

  it('s’agrandit pour des cellules plus serrées que prévu', () => {
    const lignes = Array.from({ length: 40 }, (_ligne, i) => `<row>${Array.from({ length: 100 }, (_case, j) => `<c><v>${i + j}</v></c>`).join('')}</row>`)
    const { rapide, complet } = lireDesDeuxFacons(feuilleXml({ nom: '', lignes: lignes.join('') }))
    expect(rapide).toEqual(complet)
    expect(complet.nombres).toHaveLength(4_000)
    expect([complet.nombres[0], complet.nombres[3_999], complet.colonnes[3_999]]).toEqual([0, 138, 99])
  })

  it.each([
    ['CDATA', '<row r="1"><c r="A1" t="str"><v><![CDATA[x]]></v></c></row>'],
    ['commentaire', '<row r="1"><!-- c --><c r="A1"><v>1</v></c></row>'],
    ['instruction', '<row r="1"><?x?><c r="A1"><v>1</v></c></row>'],
    ['texte riche en ligne', '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>'],
    ['référence en minuscules', '<row r="1"><c r="a1"><v>1</v></c></row>'],
    ['date ISO', '<row r="1"><c r="A1" t="d"><v>2024-01-01</v></c></row>'],
    ['booléen à deux chiffres', '<row r="1"><c r="A1" t="b"><v>01</v></c></row>'],
    ['extension de cellule', '<row r="1"><c r="A1"><v>1</v><extLst/></c></row>'],
  ])('le balayage rend la main : %s', (_titre, lignes) => {
    const { rapide, complet, retenu } = lireDesDeuxFacons(feuilleXml({ nom: '', lignes }))
    expect(rapide).toBeNull()
    expect(retenu).toEqual(complet)
    expect(complet.colonnes).toHaveLength(1)
  })

  it('sur des feuilles tirées au hasard, même résultat ou renoncement', () => {
    const texte = fc.string({ unit: 'grapheme', maxLength: 12 }).map((brut) => brut.replace(/[<&]|\p{Cc}/gu, '').replaceAll(']]>', ''))
    const valeur = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((nombre) => ['', `<v>${nombre}</v>`] as const),
      fc.nat(99).map((indice) => [' t="s"', `<v>${indice}</v>`] as const),
      texte.map((contenu) => [' t="str"', `<f>A1&amp;"${contenu.replaceAll('"', '')}"</f><v>${contenu}</v>`] as const),
      texte.map((contenu) => [' t="inlineStr"', `<is><t>${contenu}&#233;&lt;_x0041_</t></is>`] as const),
      fc.boolean().map((vrai) => [' t="b"', `<v>${vrai ? 1 : 0}</v>`] as const),
      fc.constantFrom([' t="e"', '<v>#N/A</v>'], [' s="7"', ''], ['', '<v/>'], [' t="n" s="2"', '<v> 4 </v>']),
    )
    const feuille = fc.uniqueArray(fc.nat(40), { maxLength: 6 }).chain((lignes) =>
      fc.tuple(...[...lignes].sort((une, autre) => une - autre).map((ligne) => fc.array(valeur, { maxLength: 4 }).map((cellules) => [ligne, cellules] as const))),
    )
    fc.assert(
      fc.property(feuille, (lignes) => {
        const xml = lignes
          .map(([ligne, cellules]) => `<row r="${ligne + 1}">${cellules.map(([type, contenu], j) => `<c r="${'ABCD'[j]}${ligne + 1}"${type}>${contenu}</c>`).join('')}</row>`)
          .join('')
        const { rapide, complet } = lireDesDeuxFacons(feuilleXml({ nom: '', lignes: xml }))
        if (rapide !== null) expect(rapide).toEqual(complet)
      }),
      { numRuns: 300 },
    )
  })

  it.each(['<c r="A7" s="12" t="s"><v>345</v></c>', '<c r="AB7" t="b"><v>1</v></c>', '<c r="C7"><v>-12.50</v></c>', '<c r="D7" s="3"/>'])(
    'cellule ordinaire à une lettre près, comme l’analyse complète ou pas du tout : %s',
    (cellule) => {
      expect(lireSeule(cellule)).not.toBeNull()
      const lettre = fc.constantFrom(...'<>/"=crstvbn0189.-eE AZ')
      fc.assert(
        fc.property(fc.nat(cellule.length - 1), lettre, fc.boolean(), (place, nouvelle, remplace) => {
          const changee = cellule.slice(0, place) + nouvelle + cellule.slice(remplace ? place + 1 : place)
          const lue = lireSeule(changee)
          if (lue === null) return
          const { complet } = lireDesDeuxFacons(feuilleXml({ nom: '', lignes: `<row r="7">${changee}</row>` }))
          const [genre, nombre, style, colonne] = [complet.genres, complet.nombres, complet.styles, complet.colonnes].map((valeurs) => valeurs[0])
          expect(lue).toEqual(genre === undefined ? { ...lue, type: 0, style: 0 } : { colonne, style, type: TYPES[genre], nombre: genre === 0 ? lue.nombre : nombre })
        }),
        { numRuns: 1000 },
      )
    },
  )

  it.each(['<c r="A7" s="12" t="s"><v>345</v></c>', `<c r="A7"><v>${'0'.repeat(80)}1</v></c>`])('près de la fin des octets, rien n’est lu ni ne casse : %s', (cellule) => {
    for (let fin = 2; fin < cellule.length; fin += 1) expect(new CelluleOrdinaire(strToU8(cellule.slice(0, fin))).lire(2, 7)).toBe(-1)
  })

  it('lit un nombre décimal au bit près', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.double({ min: 0, max: 1e4, noNaN: true })), (nombre) => {
        const octets = strToU8(String(nombre))
        expect(lireNombre(octets, 0, octets.length)).toBe(Object.is(nombre, -0) ? 0 : nombre)
      }),
      { numRuns: 3000 },
    )
  })

  it.each(['', '-', '.', 'abc', '1e', '0x10', '1,5', 'Infinity', '1e400', 'NaN', '1 2'])('refuse le nombre « %s »', (texte) => {
    const octets = strToU8(texte)
    expect(lireNombre(octets, 0, octets.length)).toBeNaN()
  })
})

describe('chaînes partagées', () => {
  const sst = (contenu: string): string => `<?xml version="1.0"?>\n<sst xmlns="x">${contenu}</sst>`

  it('les deux lectures s’accordent sur les chaînes simples', () => {
    const xml = sst('<si><t>a</t></si><si><t/></si><si><t xml:space="preserve"> b\r\n&amp;&#xe9; _x000D_</t></si>\n<si><t></t></si>')
    expect(balayerChaines(xml)).toEqual(['a', '', ' b\n&é \r', ''])
    expect(analyserChaines(xml, PARTIE)).toEqual(['a', '', ' b\n&é \r', ''])
  })

  it.each([
    ['texte riche', '<si><r><t>a</t></r><r><t>b</t></r></si>', ['ab']],
    ['phonétique', '<si><t>a</t><rPh sb="0" eb="1"><t>x</t></rPh></si>', ['a']],
    ['CDATA', '<si><t><![CDATA[<b>]]></t></si>', ['<b>']],
  ])('le balayage rend la main : %s', (_titre, contenu, attendu) => {
    expect(balayerChaines(sst(contenu))).toBeNull()
    expect(analyserChaines(sst(contenu), PARTIE)).toEqual(attendu)
  })
})
