import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { refuse } from '../affirmer'
import { plageDe, poser } from '../contrat-appuis'
import { CORPUS } from '../fabrique/corpus'
import { fabriquerLivre } from '../fabrique/livre'
import { partiesChangees, textesDe } from '../fabrique/parties'

const FEUILLE = 'xl/worksheets/sheet1.xml'
const NOTRE =
  '<row r="1" spans="1:2"><c r="A1" s="1"><f t="array" ref="A1:A3">_xldudf_MIXITE_COTATION(B1:B3)</f><v>1</v></c></row><row r="2"><c r="A2" s="2" t="str"><v>x</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>a</t></is></c></row>'

async function feuilleApres(
  lignes: string,
  valeurs: Parameters<Awaited<ReturnType<typeof ouvrirXlsx>>['remplacerValeurs']>[1],
): Promise<string> {
  const classeur = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'F', lignes }] }))
  await classeur.remplacerValeurs('F', valeurs)
  const xml = (await textesDe(await classeur.enregistrer())).get(FEUILLE) ?? ''
  return xml.slice(xml.indexOf('<sheetData>') + 11, xml.indexOf('</sheetData>'))
}

describe('remplacer des valeurs en cache', () => {
  it('ne change que <v> et t, formule, style et spans restent', async () => {
    expect(
      await feuilleApres(NOTRE, [
        { ligne: 0, colonne: 0, valeur: 'é<' },
        { ligne: 1, colonne: 0, valeur: 12 },
        { ligne: 2, colonne: 0, valeur: true },
        { ligne: 3, colonne: 0, valeur: { erreur: '#VALEUR!' } },
      ]),
    ).toBe(
      '<row r="1" spans="1:2"><c r="A1" s="1" t="str"><f t="array" ref="A1:A3">_xldudf_MIXITE_COTATION(B1:B3)</f><v>é&lt;</v></c></row><row r="2"><c r="A2" s="2"><v>12</v></c></row><row r="3"><c r="A3" t="b"><v>1</v></c></row><row r="4"><c r="A4" t="e"><v>#VALUE!</v></c></row>',
    )
  })

  it.each([
    ['sans valeur en cache', '<c r="A1"><f>X()</f></c>', 5, '<c r="A1"><f>X()</f><v>5</v></c>'],
    ['valeur autofermante', '<c r="A1" t="str"><f>X()</f><v/></c>', 5, '<c r="A1"><f>X()</f><v>5</v></c>'],
    ['cellule autofermante', '<c r="A1" s="1"/>', false, '<c r="A1" s="1" t="b"><v>0</v></c>'],
    ['type n écrit', '<c t="n" r="A1"><v>1</v></c>', 2, '<c t="n" r="A1"><v>2</v></c>'],
    ['métadonnée de valeur devenue fausse', '<c r="A1" t="e" vm="1"><f>X()</f><v>#VALUE!</v></c>', 2, '<c r="A1"><f>X()</f><v>2</v></c>'],
    ['valeur ôtée', '<c r="A1" t="str" s="1"><v>a</v></c>', null, '<c r="A1" s="1"></c>'],
    ['formule partagée', '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c>', 3, '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>3</v></c>'],
    ['même valeur autrement écrite', '<c r="A1"><v>1.0</v></c>', 1, '<c r="A1"><v>1.0</v></c>'],
  ])('%s', async (_titre, avant, valeur, apres) => {
    expect(await feuilleApres(`<row r="1">${avant}</row>`, [{ ligne: 0, colonne: 0, valeur }])).toBe(`<row r="1">${apres}</row>`)
  })

  it('une valeur inchangée rend le fichier à l’octet', async () => {
    const riche = CORPUS.get('riche') as Uint8Array
    const classeur = await ouvrirXlsx(riche)
    await classeur.remplacerValeurs('Données', [
      { ligne: 11, colonne: 0, valeur: 205 },
      { ligne: 1, colonne: 2, valeur: { erreur: '#DIV/0!' } },
    ])
    expect(Buffer.from(await classeur.enregistrer()).equals(riche)).toBe(true)
  })

  it('garde la chaîne de calcul et ne touche que la feuille', async () => {
    const riche = CORPUS.get('riche') as Uint8Array
    const classeur = await ouvrirXlsx(riche)
    await classeur.remplacerValeurs('données', [{ ligne: 11, colonne: 0, valeur: 206 }])
    expect((await classeur.lire(plageDe('Données', 11, 0))).valeurs).toEqual([[206]])
    expect((await classeur.lire(plageDe('Données', 11, 0))).formules).toEqual([['=MIXITE.SRU_OBJECTIF(A1,B1,0.25)']])
    expect((await classeur.formules('Données')).at(-1)?.valeur).toBe(206)
    expect(partiesChangees(riche, await classeur.enregistrer())).toEqual([FEUILLE])
  })

  it('met à jour une formule posée dans la même séance', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('calendrier 1904') as Uint8Array)
    await poser(classeur, 'D', [0, 1], [[{ formule: '=MIXITE.VERSION()', valeur: 'ancienne' }]])
    await classeur.remplacerValeurs('D', [{ ligne: 0, colonne: 1, valeur: 'nouvelle' }])
    const relu = await ouvrirXlsx(await classeur.enregistrer())
    expect(await relu.formules('D')).toMatchObject([{ formule: '=MIXITE.VERSION()', valeur: 'nouvelle' }])
  })

  it('refuse tout si une seule valeur est illisible', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    const valeurs = [
      { ligne: 11, colonne: 0, valeur: 1 },
      { ligne: 11, colonne: 1, valeur: Number.NaN },
    ]
    await refuse(classeur.remplacerValeurs('Données', valeurs), 'valeur-illisible', 'NaN')
    expect((await classeur.lire(plageDe('Données', 11, 0))).valeurs).toEqual([[205]])
  })
})
