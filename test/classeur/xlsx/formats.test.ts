import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { refuse } from '../affirmer'
import { plageDe, poser } from '../contrat-appuis'
import { CORPUS } from '../fabrique/corpus'
import { ENTETE_XML, PRINCIPAL, STYLES, fabriquerLivre } from '../fabrique/livre'
import { partiesChangees, textesDe } from '../fabrique/parties'

const LIGNES =
  '<row r="1" spans="1:2"><c r="A1"><v>0.25</v></c><c r="B1" s="1" t="n"><f>A1*2</f><v>0.5</v></c></row>' +
  '<row r="2" s="1" customFormat="1"><c r="B2" s="3"><v>7</v></c></row>'

function livre(styles?: string | null): Uint8Array {
  return fabriquerLivre({ feuilles: [{ nom: 'F', lignes: LIGNES }], ...(styles !== undefined && { styles }) })
}

interface FormatPose {
  readonly ligne: number
  readonly colonne: number
  readonly format: string
}

async function ecrireFormats(octets: Uint8Array, formats: readonly FormatPose[]): Promise<Uint8Array> {
  const classeur = await ouvrirXlsx(octets)
  await classeur.mettreEnForme(formats.map(({ ligne, colonne, format }) => ({ plage: plageDe('F', ligne, colonne), format })))
  return classeur.enregistrer()
}

async function formatsLus(octets: Uint8Array): Promise<Readonly<Record<string, string | undefined>>> {
  const { cellules, styles } = await (await ouvrirXlsx(octets)).presentation('F')
  return Object.fromEntries(cellules.map(({ ligne, colonne, style }) => [`${ligne},${colonne}`, styles[style]?.format]))
}

describe('format de nombre donné à une cellule', () => {
  it('ajoute un style à la fin, compte juste, et ne touche à rien d’autre', async () => {
    const avant = livre()
    const apres = await ecrireFormats(avant, [{ ligne: 0, colonne: 0, format: '0%' }])
    expect(partiesChangees(avant, apres)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml'])
    const textes = await textesDe(apres)
    const ajout = '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>'
    expect(textes.get('xl/styles.xml')).toBe(STYLES.replace('<cellXfs count="4">', '<cellXfs count="5">').replace('</cellXfs>', `${ajout}</cellXfs>`))
    const feuille = (await textesDe(avant)).get('xl/worksheets/sheet1.xml')
    expect(textes.get('xl/worksheets/sheet1.xml')).toBe(feuille?.replace('<c r="A1">', '<c s="4" r="A1">').replace(' spans="1:2"', ''))
  })

  it('garde le reste du style, la formule et sa valeur', async () => {
    const apres = await ecrireFormats(livre(), [{ ligne: 0, colonne: 1, format: 'dd/mm/yyyy' }])
    const relu = await ouvrirXlsx(apres)
    const { styles, cellules } = await relu.presentation('F')
    const indice = cellules.find(({ ligne, colonne }) => ligne === 0 && colonne === 1)?.style ?? -1
    expect(styles[indice]).toEqual({ ...styles[1], format: 'dd/mm/yyyy' })
    expect((await relu.formules('F'))[0]).toMatchObject({ formule: '=A1*2', valeur: 0.5 })
    expect((await textesDe(apres)).get('xl/styles.xml')).toContain('<xf numFmtId="14" fontId="1" fillId="2" borderId="1" applyNumberFormat="1"><alignment')
  })

  it('écrit un format que le fichier n’a pas, une seule fois, et réemploie celui qu’il a', async () => {
    const apres = await ecrireFormats(livre(), [
      { ligne: 0, colonne: 0, format: '0.000" m²"' },
      { ligne: 4, colonne: 4, format: '0.000" m²"' },
      { ligne: 5, colonne: 5, format: '0.00%' },
    ])
    const styles = (await textesDe(apres)).get('xl/styles.xml') ?? ''
    expect(styles).toContain('<numFmts count="2"><numFmt numFmtId="164" formatCode="0.00%"/><numFmt numFmtId="165" formatCode="0.000&quot; m²&quot;"/></numFmts>')
    expect(styles).toContain('<cellXfs count="6">')
    expect(styles).toContain('<xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>')
    expect(await formatsLus(apres)).toMatchObject({ '0,0': '0.000" m²"', '4,4': '0.000" m²"', '5,5': '0.00%' })
  })

  it('n’ajoute plus rien quand le style existe ou que la cellule l’a déjà', async () => {
    const une = await ecrireFormats(livre(), [{ ligne: 0, colonne: 0, format: '0%' }])
    const deux = await ecrireFormats(une, [{ ligne: 8, colonne: 0, format: '0%' }])
    expect(partiesChangees(une, deux)).toEqual(['xl/worksheets/sheet1.xml'])
    expect(Buffer.from(await ecrireFormats(deux, [{ ligne: 0, colonne: 0, format: '0%' }])).equals(deux)).toBe(true)
  })

  it('part du style de la ligne pour une cellule absente, avec le contenu posé en même temps', async () => {
    const classeur = await ouvrirXlsx(livre())
    await poser(classeur, 'F', [1, 0], [[0.5]])
    await classeur.mettreEnForme([{ plage: plageDe('F', 1, 0), format: '0%' }])
    const relu = await ouvrirXlsx(await classeur.enregistrer())
    const { styles, cellules } = await relu.presentation('F')
    expect(styles[cellules.find(({ ligne, colonne }) => ligne === 1 && colonne === 0)?.style ?? -1]).toMatchObject({ format: '0%', gras: true })
    expect((await relu.lire(plageDe('F', 1, 0))).valeurs).toEqual([[0.5]])
  })

  it('ouvre une liste de formats là où il n’y en a pas, espace de noms préfixé compris', async () => {
    const styles = `${ENTETE_XML}<x:styleSheet xmlns:x="${PRINCIPAL}"><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>`
    const textes = await textesDe(await ecrireFormats(livre(styles), [{ ligne: 0, colonne: 0, format: '0.0' }]))
    expect(textes.get('xl/styles.xml')).toContain(
      '<x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="0.0"/></x:numFmts>' +
        '<x:cellXfs count="2"><x:xf/><x:xf numFmtId="164" applyNumberFormat="1"/></x:cellXfs>',
    )
  })

  it('ne se fie pas à un numéro prédéfini que le fichier a détourné', async () => {
    const styles = STYLES.replace('numFmtId="164" formatCode', 'numFmtId="9" formatCode')
    expect(await formatsLus(await ecrireFormats(livre(styles), [{ ligne: 0, colonne: 0, format: '0%' }]))).toMatchObject({ '0,0': '0%' })
  })

  it('refuse une cellule verrouillée, sans rien écrire', async () => {
    const riche = CORPUS.get('riche') as Uint8Array
    const protege = await ouvrirXlsx(riche)
    const libre = { plage: plageDe('Protégée', 0, 1), format: '0%' }
    await refuse(protege.mettreEnForme([libre, { plage: plageDe('Protégée', 0, 0, 1, 2), gras: true }]), 'feuille-protegee', 'verrouillée')
    expect(Buffer.from(await protege.enregistrer()).equals(riche)).toBe(true)
  })
})
