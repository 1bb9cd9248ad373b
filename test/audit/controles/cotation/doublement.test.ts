import type { Saisie } from '../../../../src/classeur/port'
import type { OptionsDAudit } from '../../../../src/audit'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

async function graves(lignes: Lignes, options?: Partial<OptionsDAudit>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles({ Demandes: lignes }, options)).filter((constat) => /^(?:EL|IN) COT-/.test(constat))
}

const TITRES = ['Numéro unique', 'Date de calcul', 'Handicap', 'Points DALO', 'Pièce justificative (date)', 'Doublement', 'Points retenus DALO']
const ligne = (numero: string, piece: Saisie, double: Saisie, retenus: number): readonly Saisie[] => [numero, '15/03/2024', 'N', 100, piece, double, retenus]

describe('doublement, une ligne par demande (COT-06)', () => {
  it('une pièce d’un an ou plus, ou absente', async () => {
    const lignes = [TITRES, ligne('A', '16/03/2023', 'O', 200), ligne('B', '15/03/2023', 'O', 200), ligne('C', null, 'O', 200), ligne('D', null, 'N', 100), ligne('E', '01/09/2022', 'N', 100)]
    expect(await graves(lignes)).toEqual(['EL COT-06 Demandes!F3 O→Non', 'EL COT-06 Demandes!F4 O→Non'])
    expect(await graves(lignes, { lectures: new Map([['AMB-29', 1]]) })).toEqual(['EL COT-06 Demandes!F4 O→Non'])
  })

  it('un facteur, et la pièce dite fournie', async () => {
    const lignes: Lignes = [
      ['Demande', 'Date de calcul', 'DALO (points)', 'Pièce fournie', 'Date de la pièce', 'Facteur', 'Note'],
      ['A', '15/03/2024', 100, 'Oui', '01/09/2022', 2, 200],
      ['B', '15/03/2024', 100, 'Non', null, 2, 200],
      ['C', '15/03/2024', 100, 'Oui', '01/12/2023', 2, 200],
      ['D', '15/03/2024', 100, 'Non', null, 1, 100],
    ]
    expect(await graves(lignes)).toEqual(['EL COT-06 Demandes!F2 2→1', 'EL COT-06 Demandes!F3 2→1'])
  })

  it('deux pièces, ou aucune : rien ne dit à laquelle tient le doublement', async () => {
    const deux = [[...TITRES, 'Pièce handicap (date)'], [...ligne('A', '01/09/2022', 'O', 200), '01/02/2024'], [...ligne('B', '01/09/2022', 'O', 200), '01/02/2024']]
    expect(await graves(deux)).toEqual([])
    const sans = [['Numéro unique', 'Handicap', 'Points DALO', 'Sur occupation (nombre de pièces)', 'Pièces manquantes', 'Doublement'], ['A', 'N', 100, 2, 'N', 'O'], ['B', 'N', 100, 3, 'N', 'O']]
    expect(await graves(sans)).toEqual([])
  })
})
