import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { fabriquerLivre } from '../fabrique/livre'

const LIGNES =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1"><f>A1</f></c></row>' +
  '<row r="1048576"><c r="XFD1048576" t="b"><v>1</v></c></row>'

describe('parcourirValeurs', () => {
  it('passe les cellules remplies et les écritures en attente, pas les cases vides ni effacées', async () => {
    const classeur = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'F', lignes: LIGNES }] }))
    await classeur.ecrire({ feuille: 'F', ligne: 4, colonne: 2, lignes: 1, colonnes: 1 }, [['écrit']])
    await classeur.ecrire({ feuille: 'F', ligne: 0, colonne: 0, lignes: 1, colonnes: 1 }, [[null]])
    const vues: unknown[] = []
    await classeur.parcourirValeurs('F', (ligne, colonne, valeur) => vues.push([ligne, colonne, valeur]))
    expect(vues).toHaveLength(3)
    expect(vues).toEqual(expect.arrayContaining([[0, 2, null], [1_048_575, 16_383, true], [4, 2, 'écrit']]))
  })
})
