import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { plageDe } from '../contrat-appuis'
import { fabriquerLivre } from '../fabrique/livre'
import { textesDe } from '../fabrique/parties'

interface Ecriture {
  readonly texte: string | number
  readonly largeur?: number
  readonly lignes?: string
  readonly avant?: string
  readonly renvoi?: boolean
}

/** Ouvrante de la ligne 3, une fois un texte écrit en B3. */
async function ouvrante({ texte, largeur, lignes = '', avant = '', renvoi = true }: Ecriture): Promise<string> {
  const classeur = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'F', lignes, avant }] }))
  const plage = plageDe('F', 2, 1)
  await classeur.ecrire(plage, [[texte]])
  await classeur.mettreEnForme([{ plage, renvoiALaLigne: renvoi, ...(largeur === undefined ? {} : { largeur }) }])
  const xml = (await textesDe(await classeur.enregistrer())).get('xl/worksheets/sheet1.xml') ?? ''
  return /<row [^>]*r="3"[^>]*>/.exec(xml)?.[0] ?? ''
}

describe('hauteur des lignes dont un texte se renvoie', () => {
  it.each([
    ['un texte qui tient', 'dix lettres', '<row r="3">'],
    ['un mot de trop', 'dix lettres et', '<row r="3" ht="30">'],
    ['des mots coupés entre eux, non en leur milieu', 'abcdefg abcdefg abcdefg', '<row r="3" ht="45">'],
    ['un mot plus long que la colonne', 'x'.repeat(25), '<row r="3" ht="45">'],
    ['un retour à la ligne, et une ligne vide', 'a\n\nb', '<row r="3" ht="45">'],
    ['une phrase démesurée', 'mot '.repeat(500), '<row r="3" ht="409">'],
  ])('%s', async (_titre, texte, attendu) => {
    expect(await ouvrante({ texte, largeur: 11 })).toBe(attendu)
  })

  it('compte avec la largeur qu’a déjà la colonne, et la hauteur ordinaire de la feuille', async () => {
    const avant = '<sheetFormatPr defaultRowHeight="20"/><cols><col min="2" max="4" width="6.7"/></cols>'
    expect(await ouvrante({ texte: 'un texte', avant })).toBe('<row r="3" ht="40">')
    expect(await ouvrante({ texte: 'un texte', avant, largeur: 8 })).toBe('<row r="3">')
  })

  it('ne touche ni à une hauteur déjà là, ni à une ligne sans renvoi, ni à celle d’un nombre', async () => {
    const long = 'un texte bien trop long'
    expect(await ouvrante({ texte: long, lignes: '<row r="3" ht="18" customHeight="1"><c r="A3"><v>1</v></c></row>' })).toBe('<row r="3" ht="18" customHeight="1">')
    expect(await ouvrante({ texte: long, lignes: '<row r="3" spans="1:1"><c r="A3"><v>1</v></c></row>' })).toBe('<row ht="60" r="3">')
    expect(await ouvrante({ texte: long, renvoi: false })).toBe('<row r="3">')
    expect(await ouvrante({ texte: 123_456_789_012 })).toBe('<row r="3">')
  })
})
