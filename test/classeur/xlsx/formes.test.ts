import fc from 'fast-check'
import type { MiseEnFormeSituee } from '../../../src/classeur/port'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import type { StyleDeCellule } from '../../../src/classeur/xlsx'
import { lireArbre } from '../../../src/classeur/xlsx/xml/arbre'
import { refuse } from '../affirmer'
import { plageDe, poser } from '../contrat-appuis'
import { CORPUS } from '../fabrique/corpus'
import { ENTETE_XML, PRINCIPAL, STYLES, fabriquerLivre } from '../fabrique/livre'
import { partiesChangees, textesDe } from '../fabrique/parties'

const LIGNES = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="3"><v>3</v></c></row>'

function livre({ styles, avant = '' }: { readonly styles?: string | null; readonly avant?: string } = {}): Uint8Array {
  return fabriquerLivre({ feuilles: [{ nom: 'F', lignes: LIGNES, avant }], ...(styles !== undefined && { styles }) })
}

async function former(octets: Uint8Array, ...formes: readonly MiseEnFormeSituee[]): Promise<Uint8Array> {
  const classeur = await ouvrirXlsx(octets)
  await classeur.mettreEnForme(formes)
  return classeur.enregistrer()
}

async function styleDe(octets: Uint8Array, ligne: number, colonne: number): Promise<StyleDeCellule | undefined> {
  const { cellules, styles } = await (await ouvrirXlsx(octets)).presentation('F')
  return styles[cellules.find((cellule) => cellule.ligne === ligne && cellule.colonne === colonne)?.style ?? 0]
}

async function stylesXml(octets: Uint8Array): Promise<string> {
  return (await textesDe(octets)).get('xl/styles.xml') ?? ''
}

async function colonnesXml(octets: Uint8Array): Promise<string> {
  return /<(?:\w+:)?cols>.*<\/(?:\w+:)?cols>/.exec((await textesDe(octets)).get('xl/worksheets/sheet1.xml') ?? '')?.[0] ?? ''
}

describe('graisse et renvoi à la ligne', () => {
  it('ajoute une police grasse à la fin, tout le reste identique', async () => {
    const avant = livre()
    const apres = await former(avant, { plage: plageDe('F', 0, 0), gras: true })
    expect(partiesChangees(avant, apres)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml'])
    expect(await stylesXml(apres)).toBe(
      STYLES.replace('<fonts count="2">', '<fonts count="3">')
        .replace('</fonts>', '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>')
        .replace('<cellXfs count="4">', '<cellXfs count="5">')
        .replace('</cellXfs>', '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" applyFont="1"/></cellXfs>'),
    )
    expect(await styleDe(apres, 0, 0)).toMatchObject({ gras: true, police: 'Calibri', taille: 11 })
  })

  it('ôte la graisse en gardant police, couleur, fond, bordures et alignement', async () => {
    const apres = await former(livre(), { plage: plageDe('F', 0, 1), gras: false })
    const { styles } = await (await ouvrirXlsx(livre())).presentation('F')
    expect(await styleDe(apres, 0, 1)).toEqual({ ...styles[1], gras: false })
    expect(await stylesXml(apres)).toContain('<font><i/><sz val="14"/>')
  })

  it('réemploie la police grasse et le style déjà là', async () => {
    const une = await former(livre(), { plage: plageDe('F', 0, 0), gras: true })
    const deux = await former(une, { plage: plageDe('F', 8, 0, 2, 2), gras: true })
    expect(partiesChangees(une, deux)).toEqual(['xl/worksheets/sheet1.xml'])
    expect(Buffer.from(await former(deux, { plage: plageDe('F', 0, 0), gras: true })).equals(deux)).toBe(true)
  })

  it('comprend une graisse écrite et refusée (val="0")', async () => {
    const styles = STYLES.replace('<font><sz val="11"/>', '<font><b val="0"/><sz val="11"/>')
    const apres = await former(livre({ styles }), { plage: plageDe('F', 0, 0), gras: true })
    expect(await stylesXml(apres)).toContain('<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>')
    expect(Buffer.from(await former(livre({ styles }), { plage: plageDe('F', 0, 0), gras: false })).equals(livre({ styles }))).toBe(true)
  })

  it('pose le renvoi sans perdre le verrou, et l’ôte sans perdre le centrage', async () => {
    const pose = await former(livre(), { plage: plageDe('F', 0, 2), renvoiALaLigne: true })
    expect(await stylesXml(pose)).toContain(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyProtection="1" applyAlignment="1"><alignment wrapText="1"/><protection locked="0"/></xf>',
    )
    const ote = await former(livre(), { plage: plageDe('F', 0, 1), renvoiALaLigne: false })
    expect(await styleDe(ote, 0, 1)).toMatchObject({ renvoi: false, horizontal: 'center', gras: true })
  })

  it('cumule ce qu’on demande en plusieurs fois, la dernière demande l’emportant', async () => {
    const classeur = await ouvrirXlsx(livre())
    await classeur.mettreEnForme([{ plage: plageDe('F', 0, 0), gras: true, format: '0%' }])
    await classeur.mettreEnForme([{ plage: plageDe('F', 0, 0), renvoiALaLigne: true, format: '0.0' }])
    const apres = await classeur.enregistrer()
    expect(await styleDe(apres, 0, 0)).toMatchObject({ gras: true, renvoi: true, format: '0.0' })
    expect(await stylesXml(apres)).toContain('<cellXfs count="5">')
  })

  it('ouvre une liste de polices là où il n’y en a pas, sans changer les cellules présentes', async () => {
    const styles = `${ENTETE_XML}<x:styleSheet xmlns:x="${PRINCIPAL}"><x:numFmts count="0"/><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>`
    const apres = await stylesXml(await former(livre({ styles }), { plage: plageDe('F', 0, 0), gras: true }))
    expect(apres).toContain('<x:numFmts count="0"/><x:fonts count="2"><x:font/><x:font><x:b/></x:font></x:fonts><x:cellXfs count="2">')
    expect(apres).toContain('<x:xf/><x:xf fontId="1" applyFont="1"/>')
  })

  it('garde le contenu posé en même temps, formule comprise, et ne crée rien en effaçant', async () => {
    const classeur = await ouvrirXlsx(livre())
    await poser(classeur, 'F', [1, 0], [[{ formule: '=A1*2', valeur: 2 }, 'texte', null]])
    await classeur.mettreEnForme([{ plage: plageDe('F', 1, 0, 1, 2), gras: true }])
    const relu = await ouvrirXlsx(await classeur.enregistrer())
    expect(await relu.lire(plageDe('F', 1, 0, 1, 3))).toEqual({ valeurs: [[2, 'texte', null]], formules: [['=A1*2', null, null]] })
    expect((await relu.presentation('F')).cellules.filter(({ ligne }) => ligne === 1)).toHaveLength(2)
  })

  it('refuse un classeur signé et trop de cellules, mais élargit toute une colonne', async () => {
    const classeur = await ouvrirXlsx(livre())
    await refuse(classeur.mettreEnForme([{ plage: plageDe('F', 0, 0, 1_048_576, 3), gras: true }]), 'plage-invalide', 'trop')
    await classeur.mettreEnForme([{ plage: plageDe('F', 0, 0, 1_048_576, 16_384), largeur: 10 }])
    expect(await colonnesXml(await classeur.enregistrer())).toBe('<cols><col min="1" max="16384" width="10.7109375" customWidth="1"/></cols>')
  })
})

describe('classeur sans styles', () => {
  it('en reçoit de corrects, déclarés et cités une fois', async () => {
    const avant = livre({ styles: null })
    const apres = await former(avant, { plage: plageDe('F', 0, 0), format: '0.00%', gras: true })
    expect(partiesChangees(avant, apres)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ])
    const textes = await textesDe(apres)
    expect(textes.get('[Content_Types].xml')?.match(/PartName="\/xl\/styles.xml"/g)).toHaveLength(1)
    expect(textes.get('xl/_rels/workbook.xml.rels')).toContain('relationships/styles" Target="styles.xml"')
    expect(() => lireArbre(textes.get('xl/styles.xml') ?? '', 'xl/styles.xml')).not.toThrow()
    expect(await styleDe(apres, 0, 0)).toMatchObject({ format: '0.00%', gras: true, police: 'Calibri', fond: null })
    expect(await styleDe(apres, 5, 5)).toMatchObject({ format: 'General', gras: false, verrouille: true })
  })

  it('ne les reçoit ni pour une largeur, ni deux fois', async () => {
    const avant = livre({ styles: null })
    expect(partiesChangees(avant, await former(avant, { plage: plageDe('F', 0, 0), largeur: 20 }))).toEqual(['xl/worksheets/sheet1.xml'])
    const classeur = await ouvrirXlsx(avant)
    await classeur.mettreEnForme([{ plage: plageDe('F', 0, 0), gras: true }])
    const une = await classeur.enregistrer()
    expect(Buffer.from(await classeur.enregistrer()).equals(une)).toBe(true)
    expect((await textesDe(une)).get('[Content_Types].xml')?.match(/styles\.xml/g)).toHaveLength(1)
  })
})

describe('classeur sans styles, plusieurs feuilles', () => {
  it('n’en reçoit qu’une partie, où chaque feuille trouve son format', async () => {
    const classeur = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'F', lignes: LIGNES }, { nom: 'G', lignes: LIGNES }], styles: null }))
    await classeur.mettreEnForme([
      { plage: plageDe('F', 0, 0), format: '0.00%' },
      { plage: plageDe('G', 0, 0), format: '0.0' },
    ])
    const apres = await classeur.enregistrer()
    expect([...(await textesDe(apres)).keys()].filter((nom) => /styles/.test(nom))).toEqual(['xl/styles.xml'])
    const relu = await ouvrirXlsx(apres)
    const formats = ['F', 'G'].map(async (nom) => {
      const { cellules, styles } = await relu.presentation(nom)
      return styles[cellules[0]?.style ?? 0]?.format
    })
    expect(await Promise.all(formats)).toEqual(['0.00%', '0.0'])
  })
})

describe('largeur des colonnes', () => {
  const COLS =
    '<cols><col min="1" max="4" width="9.5" style="2" hidden="1" outlineLevel="1" customWidth="1" bestFit="1"/><col min="7" max="7" width="3"/></cols>'

  it('fractionne une plage de colonnes sans perdre ses attributs', async () => {
    const apres = await former(livre({ avant: COLS }), { plage: plageDe('F', 5, 1, 1, 2), largeur: 20 })
    expect(await colonnesXml(apres)).toBe(
      '<cols><col min="1" max="1" width="9.5" style="2" hidden="1" outlineLevel="1" customWidth="1" bestFit="1"/>' +
        '<col min="2" max="3" width="20.7109375" style="2" hidden="1" outlineLevel="1" customWidth="1"/>' +
        '<col min="4" max="4" width="9.5" style="2" hidden="1" outlineLevel="1" customWidth="1" bestFit="1"/><col min="7" max="7" width="3"/></cols>',
    )
  })

  it('insère les colonnes nouvelles à leur place, et n’écrit que la tête de la feuille', async () => {
    const avant = livre({ avant: COLS })
    const apres = await former(
      avant,
      { plage: plageDe('F', 0, 3, 1, 6), largeur: 12 },
      { plage: plageDe('F', 0, 7), largeur: 0.5 },
      { plage: plageDe('F', 0, 9, 9, 1), largeur: 255 },
    )
    expect(await colonnesXml(apres)).toBe(
      '<cols><col min="1" max="3" width="9.5" style="2" hidden="1" outlineLevel="1" customWidth="1" bestFit="1"/>' +
        '<col min="4" max="4" width="12.7109375" style="2" hidden="1" outlineLevel="1" customWidth="1"/>' +
        '<col min="5" max="6" width="12.7109375" customWidth="1"/><col min="7" max="7" width="12.7109375" customWidth="1"/>' +
        '<col min="8" max="8" width="0.85546875" customWidth="1"/><col min="9" max="9" width="12.7109375" customWidth="1"/>' +
        '<col min="10" max="10" width="255.7109375" customWidth="1"/></cols>',
    )
    expect(partiesChangees(avant, apres)).toEqual(['xl/worksheets/sheet1.xml'])
    const sansColonnes = async (octets: Uint8Array) => (await textesDe(octets)).get('xl/worksheets/sheet1.xml')?.replace(await colonnesXml(octets), '')
    expect(await sansColonnes(apres)).toBe(await sansColonnes(avant))
  })

  it.each([...CORPUS])('dans le classeur %s, se relit et laisse tout le reste', async (_titre, octets) => {
    const classeur = await ouvrirXlsx(octets)
    const feuille = (await classeur.feuilles())[0]?.nom ?? ''
    const [avant, utile] = [await classeur.presentation(feuille), await classeur.plageUtile(feuille)]
    await classeur.mettreEnForme([{ plage: plageDe(feuille, 0, 6), largeur: 33 }])
    const apres = await classeur.enregistrer()
    expect(partiesChangees(octets, apres)).toEqual(['xl/worksheets/sheet1.xml'])
    const relu = await ouvrirXlsx(apres)
    const presentation = await relu.presentation(feuille)
    const deG = ({ colonnes }: typeof avant) => colonnes.find(({ premiere, derniere }) => premiere <= 6 && derniere >= 6)
    expect(presentation).toEqual({ ...avant, colonnes: presentation.colonnes })
    expect(deG(presentation)).toEqual({ masquees: false, style: 0, ...deG(avant), premiere: 6, derniere: 6, largeur: 33.7109375 })
    expect(await relu.plageUtile(feuille)).toEqual(utile)
  })

  it('quel que soit l’ordre des plages, chaque colonne prend sa dernière largeur et les autres gardent la leur', async () => {
    const demandes = fc.array(fc.record({ colonne: fc.nat(11), colonnes: fc.integer({ min: 1, max: 4 }), largeur: fc.integer({ min: 1, max: 9 }) }))
    await fc.assert(
      fc.asyncProperty(demandes, async (largeurs) => {
        const apres = await former(
          livre({ avant: COLS }),
          ...largeurs.map(({ colonne, colonnes, largeur }) => ({ plage: plageDe('F', 0, colonne, 1, colonnes), largeur })),
        )
        const { colonnes } = await (await ouvrirXlsx(apres)).presentation('F')
        const ecrites = colonnes.flatMap(({ premiere, derniere, largeur }) =>
          Array.from({ length: derniere - premiere + 1 }, (_rien, i) => [premiere + i, largeur] as const),
        )
        const attendues = new Map<number, number>([[0, 9.5], [1, 9.5], [2, 9.5], [3, 9.5], [6, 3]])
        for (const { colonne, colonnes: nombre, largeur } of largeurs) {
          for (let j = 0; j < nombre; j += 1) attendues.set(colonne + j, largeur + 182 / 256)
        }
        expect(ecrites).toEqual([...attendues].sort(([une], [autre]) => une - autre))
      }),
      { numRuns: 60 },
    )
  })
})
