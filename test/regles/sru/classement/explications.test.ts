import type { ArgumentBrut } from '../../../../src/catalogue'
import { calculer } from '../../../cas/lecteur'

function valeurs(fonction: string, args: readonly ArgumentBrut[]) {
  return calculer(fonction, args).explication.map(({ valeur }) => valeur)
}

describe('ce que l’explication montre', () => {
  it('SRU_TAUX : le taux affiché ne contredit pas les deux cibles', () => {
    expect(valeurs('SRU_TAUX', [9873, 1898])).toEqual(['19,22 %', 'non atteinte', 'non atteinte'])
    expect(valeurs('SRU_TAUX', [25000, 6249])).toEqual(['24,996 %', 'atteinte', 'non atteinte'])
    expect(valeurs('SRU_TAUX', [10000, 2000])).toEqual(['20,00 %', 'atteinte', 'non atteinte'])
    expect(calculer('SRU_TAUX', [9873, 1898]).parametres.map(({ id, valeur }) => [id, valeur])).toEqual([
      ['P_cible.20', 20],
      ['P_cible.25', 25],
    ])
  })

  it('SRU_ECART : statut, et borne à moins de 0,05 point seulement', () => {
    expect(valeurs('SRU_ECART', [9873, 1898, 0.25])).toEqual(['19,22 %', '5,78 points', 'déficitaire'])
    expect(valeurs('SRU_ECART', [10000, 2500, 0.25])).toEqual(['25,00 %', '0,00 point', 'non déficitaire'])
    expect(valeurs('SRU_ECART', [25000, 5751, 0.25])).toEqual(['23,004 %', '1,996 point', 'déficitaire', '1,996 point'])
    expect(valeurs('SRU_ECART', [10000, 2105, 0.25])).toEqual(['21,05 %', '3,95 points', 'déficitaire'])
    expect(calculer('SRU_ECART', [10000, 2104, 0.25]).explication[3]?.calcul).toContain('borne de 4 points')
  })

  it('SRU_ECART sous AMB-03 : l’écart publié, et le statut qui en suit', () => {
    expect(valeurs('SRU_ECART', [25000, 6249, 0.25, 'AMB-03: autre'])).toEqual(['24,996 %', '0,004 point', '0,00 point', 'non déficitaire'])
    expect(calculer('SRU_ECART', [9873, 1898, 0.25, 'AMB-03: autre']).explication[2]?.calcul).toContain('25 % − 19,22 %')
  })

  it('SRU_MANQUANTS : la valeur non arrondie, puis celle du calcul, puis celle retenue', () => {
    expect(valeurs('SRU_MANQUANTS', [9873, 1898, 0.25, 620]).slice(2)).toEqual([570.25, 571, 620])
    expect(valeurs('SRU_MANQUANTS', [10000, 2600, 0.25]).slice(2)).toEqual([-100, 0])
  })

  it('SRU_MANQUANTS : sous AMB-03, un déficit notifié devient sans objet, et l’hypothèse le dit', () => {
    const { valeur, hypotheses } = calculer('SRU_MANQUANTS', [25000, 6249, 0.25, 3])
    expect(valeur).toBe(3)
    expect(hypotheses).toEqual([expect.objectContaining({ id: 'AMB-03', effet: expect.stringContaining('sans objet') })])
  })

  it('SRU_REGIME : le classement, ses articles et ses paramètres', () => {
    const parametres = (args: readonly ArgumentBrut[]) => calculer('SRU_REGIME', args).parametres.map(({ id }) => id)
    expect(valeurs('SRU_REGIME', [9873, 1898, 0.25]).at(-1)).toBe('33 %')
    expect(valeurs('SRU_REGIME', [9873, 1898, 0.25, 'nouvelle entrante']).at(-1)).toBe('VIII')
    expect(valeurs('SRU_REGIME', [10000, 2500, 0.25]).at(-1)).toBe('non déficitaire')
    expect(valeurs('SRU_REGIME', [null, null, null, 'exemptée'])).toEqual(['exemptée'])
    expect(parametres([9873, 1898, 0.25])).toEqual(['P_cible.25', 'P_bornes.basse', 'P_bornes.haute', 'P_legal.33'])
    expect(parametres([9873, 1898, 0.25, 'nouvelle entrante'])).toEqual(['P_cible.25', 'P_bornes.basse', 'P_bornes.haute'])
  })

  it('SRU_REGIME : espace ordinaire, pour qu’une formule puisse comparer', () => {
    expect(calculer('SRU_REGIME', [9873, 1898, 0.25]).valeur).toBe('33\u0020%')
  })
})

describe('l’explication du taux de rattrapage suit la lecture choisie', () => {
  const regime = (args: readonly ArgumentBrut[]) =>
    calculer('SRU_REGIME', args).explication.map(({ calcul, valeur }) => `${calcul} : ${valeur}`)

  it.each([
    [2300, null, 'écart de 2 points (inclus) à 4 points (inclus) : 50 %'],
    [2300, 'AMB-01: autre', 'écart de 2 points au plus : 100 %'],
    [2200, 'AMB-01: autre', 'écart de 2 points (exclu) à 4 points (inclus) : 50 %'],
    [2100, 'AMB-02: autre', 'écart de 4 points au moins : 33 %'],
    [2200, 'AMB-02: autre', 'écart de 2 points (inclus) à 4 points (exclu) : 50 %'],
    [2400, null, 'écart inférieur à 2 points : 100 %'],
    [2000, null, 'écart supérieur à 4 points : 33 %'],
  ])('%s logements sur 10 000 (%s)', (logements, lectures, attendu) => {
    expect(regime([10_000, logements, 0.25, null, null, null, lectures])).toContain(attendu)
  })

  it.each(['SRU_REGIME', 'SRU_TAUX_RATTRAPAGE', 'SRU_OBJECTIF', 'RATTRAPAGE_PLANCHER'])(
    '%s : sur le taux publié (AMB-03), l’écart de 4,004 points se montre à 4,00',
    (fonction) => {
      const vides = { SRU_OBJECTIF: 4, RATTRAPAGE_PLANCHER: 5 }[fonction] ?? 3
      const { explication } = calculer(fonction, [25_000, 5249, 0.25, ...Array<null>(vides).fill(null), 'AMB-03: autre'])
      expect(explication.find(({ etape }) => etape === 'Écart sur le taux publié')?.valeur).toBe('4,00 points')
      expect(explication.some(({ valeur }) => valeur === '50 %')).toBe(true)
    },
  )

  it('un écart négatif porte un vrai signe moins', () => {
    expect(calculer('SRU_ECART', [10_000, 2600, 0.25]).explication[1]?.valeur).toBe('−1,00 point')
  })
})
