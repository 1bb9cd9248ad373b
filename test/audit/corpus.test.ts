import { auditerAttendu } from '../../scripts/mesurer-audit/auditer-attendu'
import { lireAttendus } from '../../scripts/mesurer-audit/attendus'
import { comparer } from '../../scripts/mesurer-audit/comparer'
import type { Comparaison } from '../../scripts/mesurer-audit/comparer'
import { redigerComparaison } from '../../scripts/mesurer-audit/rediger'
import { RAPPEL_VISE, totaliser } from '../../scripts/mesurer-audit/totaux'

describe('classeurs d’épreuve de l’audit', () => {
  const attendus = lireAttendus('test/classeurs')
  const comparaisons: Comparaison[] = []

  beforeAll(async () => {
    for (const attendu of attendus) comparaisons.push(comparer(attendu, await auditerAttendu(attendu)))
  })

  it('au moins trente classeurs, propres et fautifs', () => {
    expect(attendus.length).toBeGreaterThanOrEqual(30)
    expect(new Set(attendus.map(({ propre }) => propre)).size).toBe(2)
    const graves = attendus.filter(({ fautes }) => fautes.some(({ gravite }) => gravite === 'EL' || gravite === 'IN'))
    expect(graves.filter(({ propre }) => propre).map(({ nom }) => nom)).toEqual([])
  })

  it('aucune erreur légale ni incohérence sur un classeur propre', () => {
    expect(comparaisons.filter(({ propre, enTrop }) => propre && enTrop.length > 0).map(redigerComparaison)).toEqual([])
  })

  it('au moins 95 % des fautes semées sont trouvées', () => {
    const { rappel } = totaliser(comparaisons)
    const oublis = comparaisons.filter(({ oubliees }) => oubliees.length > 0).map(redigerComparaison)
    expect(rappel >= RAPPEL_VISE ? [] : oublis).toEqual([])
  })
})
