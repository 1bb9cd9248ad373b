import { objectifAuTaux } from '../../../../src/regles'
import type { ModeArrondi } from '../../../../src/regles'
import { LECTURES_PAR_DEFAUT, MODES_ARRONDI } from '../../../../src/regles'
import { calculer } from '../../../cas/lecteur'

/** Suite congruentielle à graine fixe : les mêmes couples à chaque passage. */
function suite(graine: number): (borne: number) => number {
  let etat = graine
  return (borne) => {
    etat = (Math.imul(etat, 1664525) + 1013904223) >>> 0
    return Math.floor((etat / 4294967296) * borne)
  }
}

/** Témoin : numérateur × manquants / dénominateur, arrondi, en entiers de taille libre. */
function temoin(n: bigint, d: bigint, manquants: number, mode: ModeArrondi): number {
  const produit = n * BigInt(manquants)
  if (mode === 'supérieur') return Number((produit + d - 1n) / d)
  return Number(mode === 'proche' ? (2n * produit + d) / (2n * d) : produit / d)
}

describe('objectif pour un taux déclaré : exact', () => {
  it('100 000 couples au hasard, comparés à une arithmétique exacte', () => {
    const tirer = suite(20221231)
    const ecarts: string[] = []
    for (let i = 0; i < 100_000; i += 1) {
      const decimales = tirer(9)
      const unites = 1 + tirer(100 * 10 ** decimales)
      const points = Number(`${unites}e-${decimales}`)
      const manquants = tirer(2) === 0 ? tirer(5000) : tirer(1_000_000_001)
      const arrondi = MODES_ARRONDI[tirer(3)] as ModeArrondi
      const lu = objectifAuTaux({ manquants, taux: points, arrondi, lectures: LECTURES_PAR_DEFAUT }, { expliquer: false })
      const attendu = temoin(BigInt(unites), 100n * 10n ** BigInt(decimales), manquants, arrondi)
      if (lu.etat !== 'etabli' || lu.valeur !== attendu) ecarts.push(`${points} % × ${manquants}, ${arrondi} : ${attendu}`)
    }
    expect(ecarts).toEqual([])
  })

  it('10 000 couples saisis dans une cellule, en fraction : la lecture ne perd rien', () => {
    const tirer = suite(7)
    const ecarts: string[] = []
    for (let i = 0; i < 10_000; i += 1) {
      const unites = 1 + tirer(10_000)
      const manquants = 1 + tirer(5000)
      const { valeur } = calculer('SRU_OBJECTIF_TAUX', [manquants, Number(`${unites}e-4`)], false)
      if (valeur !== temoin(BigInt(unites), 10_000n, manquants, 'supérieur')) ecarts.push(`${unites} / 10 000 × ${manquants}`)
    }
    expect(ecarts).toEqual([])
  })
})

describe('objectif pour un taux déclaré : explication', () => {
  it('nature du taux, valeur non arrondie, trois arrondis', () => {
    const { explication, parametres } = calculer('SRU_OBJECTIF_TAUX', [571, 0.2802])
    expect(explication.map(({ valeur }) => valeur)).toEqual(['28,02 %', 159.9942, 160])
    expect(explication[2]?.calcul).toBe('supérieur 160 · proche 160 · inférieur 159')
    expect(parametres.map(({ id }) => id)).toEqual([
      'P_legal.33', 'P_legal.50', 'P_legal.100', 'P_ab.33', 'P_ab.50', 'P_ab.100', 'P_mut',
    ])
  })

  it.each([
    [0.33, ['P_legal.33'], 'VII'],
    [0.5, ['P_legal.50'], 'VII'],
    [1, ['P_legal.100'], 'VII'],
    [0.15, ['P_entrant.rang_1'], 'VIII'],
    [0.25, ['P_entrant.rang_2', 'P_ab.33'], 'VIII'],
    [0.25, ['P_entrant.rang_2', 'P_ab.33'], 'IX'],
    [0.1, ['P_entrant.en_cours'], 'VIII'],
  ])('%s est un taux légal (%j, %s), sans alerte', (taux, ids, paragraphe) => {
    const { alertes, parametres, explication } = calculer('SRU_OBJECTIF_TAUX', [571, taux])
    expect(alertes).toEqual([])
    expect(parametres.map((p) => p.id)).toEqual(ids)
    expect(explication[0]?.calcul).toMatch(new RegExp(`\\b${paragraphe}\\b`))
  })

  it('les refus se disent ensemble : lecture contredite et taux nul', () => {
    const { message } = calculer('SRU_OBJECTIF_TAUX', [571, 0, 'proche', 'AMB-05: autre 2'])
    expect(message).toMatch(/contredit.*0 ou cellule vide/)
  })
})
