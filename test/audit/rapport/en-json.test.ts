import { constatEnJson } from '../../../src/audit/rapport/en-json'
import type { ConstatDAudit } from '../../../src/audit/types'

const CONSTAT: ConstatDAudit = {
  id: 'FLUX-09.suivi',
  regle: 'FLUX-09',
  gravite: 'EL',
  verdict: 'non-conforme',
  lieu: { feuille: 'Suivi', ligne: 4, colonne: 2, lignes: 1, colonnes: 1 },
  lu: 45473,
  attendu: 45382.5,
  message: { id: 'essai', donnees: {} },
  article: '',
  consequences: [],
}

function cites(constat: Partial<ConstatDAudit>): readonly unknown[] {
  const { lu, attendu } = constatEnJson({ ...CONSTAT, ...constat }, ({ id }) => id)
  return [lu, attendu]
}

describe('constat en JSON', () => {
  it('une date d’une colonne de dates se lit, heure comprise ; un texte y reste un texte', () => {
    expect(cites({ format: 'dd/mm/yyyy' })).toEqual(['2024-06-30', '2024-03-31'])
    expect(cites({ format: 'dd/mm/yyyy', lu: '31/11/2023', attendu: null })).toEqual(['31/11/2023', null])
  })

  it('le même nombre ailleurs reste un nombre', () => {
    expect(cites({})).toEqual([45473, 45382.5])
    expect(cites({ format: '#,##0' })).toEqual([45473, 45382.5])
  })
})

describe('adresses d’un constat', () => {
  it('une conséquence d’une autre feuille la nomme comme Excel l’écrit, celle de la sienne non', () => {
    const consequences = [
      { feuille: 'Suivi', ligne: 4, colonne: 3, lignes: 1, colonnes: 1 },
      { feuille: 'L’an 2', ligne: 0, colonne: 0, lignes: 2, colonnes: 1 },
    ]
    expect(constatEnJson({ ...CONSTAT, consequences }, ({ id }) => id).consequences).toEqual(['D5', '\'L’an 2\'!A1:A2'])
  })
})
