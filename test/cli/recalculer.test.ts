import { fabriquerLivre } from '../classeur/fabrique/livre'
import type { FeuilleFabriquee } from '../classeur/fabrique/livre'
import { partiesChangees, textesDe } from '../classeur/fabrique/parties'
import { fabriquerZip } from '../classeur/fabrique/zip'
import { classeurCommunes } from './classeur-communes'
import { attendreRefus, lancerIci, ouvrirBanc } from './lancer-mixite'
import type { Banc } from './lancer-mixite'

interface Bilan {
  readonly fichier: string
  readonly recalculees: number
  readonly changements: readonly { readonly cellule: string; readonly avant: unknown; readonly apres: unknown }[]
  readonly aRecalculerDansExcel: readonly { readonly cellule: string; readonly motif: string }[]
}

let banc: Banc
let numero = 0
beforeAll(() => {
  banc = ouvrirBanc()
})
afterAll(() => banc.fermer())

async function recalculer(octets: Uint8Array) {
  const [entree, sortie] = [`entree-${++numero}.xlsx`, `sortie-${numero}.xlsx`]
  banc.ecrireFichier(entree, octets)
  const execution = await lancerIci('recalculer', banc.chemin(entree), '--sortie', banc.chemin(sortie))
  if (execution.code !== 0) throw new Error(execution.erreur)
  const apres = banc.lireFichier(sortie)
  return { execution, bilan: JSON.parse(execution.sortie) as Bilan, apres, changees: partiesChangees(octets, apres), textes: await textesDe(apres) }
}

/** Classeur d'une ou deux feuilles ; chaque cellule est `adresse` → contenu XML de `<c>`. */
function livre(cellules: Readonly<Record<string, string>>, plus: Partial<FeuilleFabriquee> = {}): Uint8Array {
  const lignes = new Map<number, string[]>()
  for (const [adresse, contenu] of Object.entries(cellules)) {
    const ligne = Number(/\d+/.exec(adresse)?.[0])
    lignes.set(ligne, [...(lignes.get(ligne) ?? []), `<c r="${adresse}"${contenu}</c>`])
  }
  const xml = [...lignes].sort(([a], [b]) => a - b).map(([ligne, cases]) => `<row r="${ligne}">${cases.join('')}</row>`)
  return fabriquerLivre({ feuilles: [{ nom: 'F', lignes: xml.join(''), ...plus }] })
}

const NOTRE = (rp: string): string => `_xldudf_MIXITE_SRU_OBJECTIF(${rp},1898,0.25)`

/** Sans `<v>` ni `t`, la feuille doit être la même avant et après. */
function sansValeurs(xml: string): string {
  return xml.replace(/<v>[^<]*<\/v>/g, '').replace(/<c ([^>]*?) t="[a-z]+"/gi, '<c $1').replace(/<c r="(\w+)" (s="\d+" )?t="\w+"/g, '<c r="$1" $2')
}

describe('mixite recalculer', () => {
  it('recalcule nos cellules, partagées comprises, et ce qui en dépend, dans l’ordre', async () => {
    const { bilan, execution } = await recalculer(classeurCommunes())
    expect(bilan.changements).toEqual([
      { cellule: 'Communes!E2', avant: 1, apres: 189 },
      { cellule: 'Communes!E3', avant: '#NOM?', apres: 165 },
      { cellule: 'Communes!E4', avant: 3, apres: '#VALEUR!' },
      { cellule: 'Synthèse!B5', avant: 7, apres: 100 },
      { cellule: 'Synthèse!B6', avant: 8, apres: 0 },
      { cellule: 'Synthèse!A1', avant: 99, apres: 354 },
      { cellule: 'Synthèse!B7', avant: 15, apres: 100 },
      { cellule: 'Synthèse!B1', avant: 198, apres: 708 },
    ])
    expect(bilan.recalculees).toBe(7)
    expect(execution.erreur).toBe('mixite : Formules recalculées : 7 ; valeurs changées : 8 ; cellules à recalculer dans Excel : 2.\n')
  })

  it('laisse à Excel ce qu’il ne sait pas évaluer, et ce qui en dépend, avec leur ancienne valeur', async () => {
    const { bilan, textes } = await recalculer(classeurCommunes())
    expect(bilan.aRecalculerDansExcel).toEqual([
      { cellule: 'Synthèse!C1', motif: expect.stringContaining('TEXTE') },
      { cellule: 'Synthèse!D1', motif: expect.stringContaining('Synthèse!C1') },
    ])
    expect(textes.get('xl/worksheets/sheet2.xml')).toContain('<c r="C1" t="str"><f>TEXT(A1,"0")</f><v>99</v></c><c r="D1"><f>LEN(C1)</f><v>2</v></c>')
  })

  it('ne change que des valeurs : formules, styles et toute autre partie restent', async () => {
    const avant = classeurCommunes()
    const { changees, textes } = await recalculer(avant)
    expect(changees).toEqual(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
    const textesAvant = await textesDe(avant)
    for (const partie of changees) expect(sansValeurs(textes.get(partie) ?? '')).toBe(sansValeurs(textesAvant.get(partie) ?? ''))
    expect(textes.get('xl/worksheets/sheet1.xml')).toContain('<c r="E3" s="1"><f t="shared" si="0"/><v>165</v></c>')
    expect(textes.get('xl/worksheets/sheet1.xml')).toContain('<c r="E4" s="1" t="e"><f t="shared" si="0"/><v>#VALUE!</v></c>')
    expect(textes.get('xl/workbook.xml')).not.toContain('fullCalcOnLoad')
  })

  it('rend le fichier à l’octet près quand rien ne change', async () => {
    const { apres } = await recalculer(classeurCommunes())
    const encore = await recalculer(apres)
    expect(encore.bilan.changements).toEqual([])
    expect(Buffer.from(encore.apres).equals(Buffer.from(apres))).toBe(true)
  })

  it('ne recalcule pas une formule native qui ne dépend pas de nous', async () => {
    const { bilan } = await recalculer(livre({ A1: '><f>SUM(1,1)</f><v>77</v>', B1: `><f>${NOTRE('9873')}</f><v>189</v>` }))
    expect(bilan).toMatchObject({ recalculees: 1, changements: [], aRecalculerDansExcel: [] })
  })

  it('ne dérange pas ce qui lit une de nos cellules inchangées', async () => {
    const { bilan } = await recalculer(livre({ A1: `><f>${NOTRE('9873')}</f><v>189</v>`, B1: '><f>TEXT(A1,"0")</f><v>189</v>', C1: '><f>A1+1</f><v>77</v>' }))
    expect(bilan).toMatchObject({ recalculees: 1, changements: [], aRecalculerDansExcel: [] })
  })

  it('remet d’abord à jour les formules natives que nos fonctions lisent', async () => {
    const { bilan } = await recalculer(
      livre({
        A1: '><v>9873</v>',
        B1: '><f>A1*1</f><v>5000</v>',
        C1: '><f>SUM(B1:B9)</f><v>5000</v>',
        D1: `><f>${NOTRE('C1')}</f><v>1</v>`,
        E1: '><f>A1*2</f><v>1</v>',
      }),
    )
    expect(bilan.changements.map(({ cellule, apres }) => [cellule, apres])).toEqual([
      ['F!B1', 9873],
      ['F!C1', 9873],
      ['F!D1', 189],
    ])
    const native = await recalculer(livre({ B1: '><f>VALUE(TEXT(9873,"0"))</f><v>9873</v>', D1: `><f>${NOTRE('B1')}</f><v>1</v>` }))
    expect(native.bilan).toMatchObject({ changements: [{ cellule: 'F!D1', apres: 189 }], aRecalculerDansExcel: [] })
  })

  it('calcule une longue chaîne sans déborder la pile, chaque maillon après le précédent', async () => {
    const chaine = Object.fromEntries(Array.from({ length: 3000 }, (_rien, i) => [`A${i + 2}`, `><f>A${i + 1}+1</f><v>0</v>`]))
    const { bilan } = await recalculer(livre({ A1: `><f>${NOTRE('9873')}</f><v>1</v>`, ...chaine }))
    expect(bilan.recalculees).toBe(3001)
    expect(bilan.changements.at(-1)).toEqual({ cellule: 'F!A3001', avant: 0, apres: 3189 })
  })

  it('n’évalue pas une boucle', async () => {
    const { bilan } = await recalculer(livre({ A1: `><f>${NOTRE('B1')}</f><v>1</v>`, B1: '><f>A1+9000</f><v>2</v>', C1: '><f>B1</f><v>3</v>' }))
    expect(bilan.changements).toEqual([])
    expect(bilan.aRecalculerDansExcel.map(({ cellule }) => cellule).sort()).toEqual(['F!A1', 'F!B1', 'F!C1'])
  })

  it('calcule une formule sans valeur enregistrée avant ce qui la lit', async () => {
    const { bilan } = await recalculer(livre({ A1: `><f>${NOTRE('B1')}</f><v>1</v>`, B1: '><f>9000+873</f>' }))
    expect(bilan.changements).toEqual([
      { cellule: 'F!B1', avant: null, apres: 9873 },
      { cellule: 'F!A1', avant: 1, apres: 189 },
    ])
    const inconnue = await recalculer(livre({ A1: `><f>${NOTRE('B1')}</f><v>1</v>`, B1: '><f>TODAY()</f>' }))
    expect(inconnue.bilan.changements).toEqual([])
    expect(inconnue.bilan.aRecalculerDansExcel.map(({ cellule }) => cellule)).toEqual(['F!B1', 'F!A1'])
  })

  it('se méfie de DECALER et INDIRECT dès que quelque chose change', async () => {
    const cellules = { A1: `><f>${NOTRE('9873')}</f><v>1</v>`, B1: '><f>INDIRECT("A1")</f><v>1</v>', C1: `><f>${NOTRE('B1*9873')}</f><v>189</v>` }
    const change = await recalculer(livre(cellules))
    expect(change.bilan.changements).toEqual([{ cellule: 'F!A1', avant: 1, apres: 189 }])
    expect(change.bilan.aRecalculerDansExcel.map(({ cellule }) => cellule)).toEqual(['F!B1', 'F!C1'])
    const stable = await recalculer(livre({ ...cellules, A1: `><f>${NOTRE('9873')}</f><v>189</v>` }))
    expect(stable.bilan.aRecalculerDansExcel).toEqual([])
  })

  it('laisse à Excel un débordement qui change de taille ; une matricielle, elle, remplit sa plage', async () => {
    banc.ecrireFichier('vide.xlsx', livre({ D1: '><v>9873</v>', D2: '><v>9873</v>', D3: '><v>9873</v>' }))
    banc.lancer('ecrire', 'vide.xlsx', "'F'!B1", '=MIXITE.SRU_OBJECTIF(D1:D2;1898;0,25)', '--sortie', 'deborde.xlsx')
    const parties = await textesDe(banc.lireFichier('deborde.xlsx'))
    const retoucher = (recrire: (xml: string) => string): Uint8Array =>
      fabriquerZip([...parties].map(([nom, contenu]) => ({ nom, contenu: nom.endsWith('sheet1.xml') ? recrire(contenu) : contenu })))
    const { bilan } = await recalculer(retoucher((xml) => xml.replace('D1:D2', 'D1:D3')))
    expect(bilan.changements).toEqual([])
    expect(bilan.aRecalculerDansExcel).toEqual([{ cellule: 'F!B1', motif: expect.stringContaining('3 × 1') }])
    const perime = await recalculer(retoucher((xml) => xml.replaceAll('<v>189</v>', '<v>1</v>')))
    expect(perime.bilan.changements.map(({ cellule, apres }) => [cellule, apres])).toEqual([
      ['F!B1', 189],
      ['F!B2', 189],
    ])
    const matricielle = `><f t="array" ref="B1:B3">${NOTRE('D1:D2')}</f><v>1</v>`
    const remplie = await recalculer(livre({ B1: matricielle, B2: '><v>2</v>', B3: '><v>3</v>', D1: '><v>9873</v>', D2: '><v>9873</v>' }))
    expect(remplie.bilan.changements.map(({ apres }) => apres)).toEqual([189, 189, '#N/A'])
  })

  it('réduit une plage à la case de la ligne dans une formule simple', async () => {
    const { bilan } = await recalculer(livre({ A1: '><v>5</v>', A2: '><v>9873</v>', B2: `><f>${NOTRE('A1:A2')}</f><v>1</v>` }))
    expect(bilan.changements).toEqual([{ cellule: 'F!B2', avant: 1, apres: 189 }])
  })

  it('lit les variantes abîmées d’un nom et laisse celles d’un autre complément', async () => {
    const { bilan } = await recalculer(
      livre({
        A1: '><f>[2]!_xldudf_mixite_sru_objectif(9873,1898,0.25)</f><v>1</v>',
        A2: '><f>MIXITE.SRU_OBJECTIF(9873,1898,0.25)</f><v>1</v>',
        A3: '><f>_xldudf_AUTRE_X(1)</f><v>1</v>',
        A4: '><f>MIXITE.INCONNUE(1)</f><v>1</v>',
      }),
    )
    expect(bilan.changements.map(({ cellule, apres }) => [cellule, apres])).toEqual([
      ['F!A1', 189],
      ['F!A2', 189],
    ])
    expect(bilan.aRecalculerDansExcel).toEqual([{ cellule: 'F!A4', motif: expect.stringContaining('MIXITE.INCONNUE') }])
  })

  it('remplace le fichier nommé, l’entrée comprise', async () => {
    banc.ecrireFichier('a.xlsx', classeurCommunes())
    banc.ecrireFichier('b.xlsx', 'ancien')
    expect(banc.lancer('recalculer', 'a.xlsx', '--sortie', 'b.xlsx').erreur).toContain('b.xlsx existait')
    attendreRefus(banc.lancer('recalculer', 'a.xlsx'), 64, /--sortie/)
    const { code, sortie } = banc.lancer('recalculer', 'a.xlsx', '--sortie', 'a.xlsx')
    expect([code, (JSON.parse(sortie) as Bilan).changements.length]).toEqual([0, 8])
    expect((await textesDe(banc.lireFichier('a.xlsx'))).get('xl/worksheets/sheet1.xml')).toContain('<v>189</v>')
  })
})
