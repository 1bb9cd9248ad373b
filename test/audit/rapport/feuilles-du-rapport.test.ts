import { auditer, feuillesDuRapport, TITRES_DU_RAPPORT } from '../../../src/audit'
import { sansLeRapport } from '../../../src/audit/rapport/feuilles-du-rapport'
import { figer } from '../fabrique'

const TABLEAU = [
  ['Commune', 'Résidences principales', 'Logements sociaux'],
  ['Aix', 1000, 200],
]

describe('feuilles que l’audit écrit', () => {
  it('se reconnaissent à leur première cellule, sous n’importe quel nom', async () => {
    const instantane = await figer({
      Mars: [[TITRES_DU_RAPPORT.audit], ['autre chose']],
      Données: TABLEAU,
      'Constats 2': [[TITRES_DU_RAPPORT.constats]],
      Lot: [[TITRES_DU_RAPPORT.synthese]],
      Audit: [['Audit du classeur']],
    })
    expect(feuillesDuRapport(instantane)).toEqual(['Mars', 'Constats 2', 'Lot'])
    expect(sansLeRapport(instantane).feuilles.map(({ nom }) => nom)).toEqual(['Données', 'Audit'])
  })

  it('ne sont pas auditées : leur présence ne change pas l’audit', async () => {
    const options = { lectures: new Map(), jour: null }
    const seul = auditer(await figer({ Données: TABLEAU }), options)
    const avec = auditer(await figer({ Audit: [[TITRES_DU_RAPPORT.audit], ...TABLEAU], Données: TABLEAU }), options)
    expect(avec.tableaux.map(({ feuille, plage }) => [feuille.nom, plage])).toEqual(seul.tableaux.map(({ feuille, plage }) => [feuille.nom, plage]))
    expect(avec.constats).toEqual(seul.constats)
  })

  it('un classeur sans rapport est rendu tel quel', async () => {
    const instantane = await figer({ Données: TABLEAU })
    expect(sansLeRapport(instantane)).toBe(instantane)
  })
})
