import { trouverFonction } from '../../src/catalogue'
import type { ArgumentBrut } from '../../src/catalogue'
import { rendre } from '../../src/textes'

const COTATION = trouverFonction('COTATION')
const SRU = trouverFonction('SRU_OBJECTIF')

function appeler(fonction: typeof COTATION, args: readonly ArgumentBrut[]) {
  if (fonction === undefined) throw new Error('fonction absente du catalogue')
  return rendre(fonction, fonction.evaluer(args, { expliquer: true }))
}

describe('ce que la cotation signale sans changer une note', () => {
  it('chiffre le recouvrement de deux critères d’un même fait (COT-09, exemple du registre)', () => {
    const rendu = appeler(COTATION, [
      [['P12', 'S09']],
      [
        [true, true],
        [true, false],
      ],
      [
        ['critère', 'points', 'seuil'],
        ['P12', 20, null],
        ['Sur occupation (nombre de pièces)', 10, null],
      ],
      '2024-03-15',
    ])
    expect(rendu.valeur).toEqual([[30], [20]])
    expect(rendu.alertes).toContainEqual(expect.stringMatching(/P12 et S09 .*30 points.* 1 demande\(s\) : 1 /))
  })

  it('cite en date une cellule à venir, même saisie en numéro de série', () => {
    const rendu = appeler(COTATION, [
      [['Dépôt']],
      [[45400]],
      [
        ['critère', 'points', 'barème'],
        ['Dépôt', 1, 'par mois'],
      ],
      '2024-03-15',
    ])
    expect(rendu.valeur).toEqual([[{ erreur: '#VALEUR!', message: expect.stringContaining('« 18/04/2024 » lu') }]])
  })

  it('nomme les colonnes que la grille ne lit pas, et elles seules', () => {
    const rendu = appeler(COTATION, [
      [['Demande', 'DALO', 'Pièce', 'Chien']],
      [['D-001', true, null, true]],
      [
        ['critère', 'points', 'pièce'],
        ['P01', 100, 'Pièce'],
      ],
      '2024-03-15',
    ])
    expect(rendu.valeur).toEqual([[100]])
    const nonCotees = rendu.explication.filter(({ etape }) => etape === 'Colonnes non cotées')
    expect(nonCotees.map(({ calcul }) => calcul)).toEqual([expect.stringMatching(/^Demande, Chien : /)])
  })

  it('coupe la liste des demandes citées au-delà de dix', () => {
    const demandes = Array.from({ length: 30_000 }, () => [true, true])
    const rendu = appeler(COTATION, [
      [['P04', 'S29']],
      demandes,
      [
        ['critère', 'points'],
        ['P04', 1],
        ['S29', 1],
      ],
      '2024-03-15',
    ])
    expect(rendu.alertes).toContainEqual(expect.stringMatching(/30\s000 demande\(s\) : 1, 2, 3, 4, 5, 6, 7, 8, 9, 10…/))
  })
})

it('refuse une lecture laissée vide dans un texte', () => {
  const rendu = appeler(SRU, [10000, 2300, 25, null, null, null, null, 'AMB-01:'])
  expect([rendu.etat, rendu.message]).toEqual(['refuse', expect.stringContaining('AMB-01:')])
})

it('FLUX_PART dit tous ses refus ensemble', () => {
  const rendu = appeler(trouverFonction('FLUX_PART'), [100, 200, 0.31, 'État'])
  expect(rendu.etat).toBe('refuse')
  expect(rendu.message).toMatch(/31 % lu.*200 lus/)
})
