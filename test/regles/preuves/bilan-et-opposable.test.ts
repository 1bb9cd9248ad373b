import type { ArgumentBrut } from '../../../src/catalogue'
import { calculer } from '../../cas/lecteur'
import { arrondir, comparer, nombre, pourCent } from './droit'
import { tirer } from './tirage'

const MILLE = 1_000

/** Valeur établie, ou l'état ; sans explication, comme une cellule. */
function valeur(nom: string, args: readonly ArgumentBrut[]): unknown {
  const rendu = calculer(nom, args, false)
  return rendu.etat === 'etabli' ? rendu.valeur : rendu.etat
}

/** L. 302-8, III : au moins 30 % de PLAI ; au plus 30 % de PLS, 20 % si le taux est sous 10 % et qu'aucun PLH ne couvre la commune. */
const plaiMinimum = (logements: number): number => Number(arrondir({ n: 30n * BigInt(logements), d: 100n }, 'supérieur'))
function plsMaximum(logements: number, centiemes: number, plh: boolean): number {
  const part = centiemes < 1_000 && !plh ? 20n : 30n
  return Number(arrondir({ n: part * BigInt(logements), d: 100n }, 'inférieur'))
}

describe('parts de PLAI et de PLS (SRU-10)', () => {
  it('de 0 à mille logements : trois dixièmes par excès, trois ou deux dixièmes par défaut', () => {
    const fautes: unknown[] = []
    for (let logements = 1; logements <= MILLE; logements++) {
      if (valeur('SRU_PLAI_MIN', [logements]) !== plaiMinimum(logements)) fautes.push(['PLAI', logements])
      for (const [centiemes, plh] of [[999, false], [1_000, false], [999, true], [1_001, false]] as const) {
        const obtenu = valeur('SRU_PLS_MAX', [logements, `${centiemes / 100} %`, plh])
        if (obtenu !== plsMaximum(logements, centiemes, plh)) fautes.push(['PLS', logements, centiemes, plh, obtenu])
      }
    }
    expect(fautes).toEqual([])
  })

  it('le minimum de PLAI et le maximum de PLS croissent avec l’objectif et tiennent ensemble', () => {
    for (let logements = 2; logements <= MILLE; logements++) {
      const [avant, apres] = [logements - 1, logements].map((n) => [valeur('SRU_PLAI_MIN', [n]), valeur('SRU_PLS_MAX', [n, 15, true])].map(Number))
      expect((apres?.[0] ?? 0) - (avant?.[0] ?? 0)).toBeGreaterThanOrEqual(0)
      expect((apres?.[1] ?? 0) - (avant?.[1] ?? 0)).toBeGreaterThanOrEqual(0)
      expect((apres?.[0] ?? 0) + (apres?.[1] ?? 0)).toBeLessThanOrEqual(logements)
    }
  })
})

describe('bilan triennal (SRU-12, SRU-13)', () => {
  it('vingt mille bilans au hasard : parts exactes, verdicts sur les entiers, reste et excédent', () => {
    const entre = tirer(20260101n)
    const fautes: unknown[] = []
    for (let i = 0; i < 20_000 && fautes.length < 3; i++) {
      const objectif = entre(1, 300)
      const realises = Math.max(1, objectif + entre(-40, 40))
      const plai = Math.min(realises, Math.max(0, plaiMinimum(realises) + entre(-2, 2)))
      const centiemes = [900, 999, 1_000, 1_001, 1_800][entre(0, 4)] ?? 0
      const plh = entre(0, 1) === 1
      const pls = Math.min(realises - plai, Math.max(0, plsMaximum(realises, centiemes, plh) + entre(-2, 2)))
      const qualitatif = plai >= plaiMinimum(realises) && pls <= plsMaximum(realises, centiemes, plh)
      const attendu = [[
        realises / objectif, plai / realises, pls / realises,
        realises >= objectif ? 'atteint' : 'non atteint', qualitatif ? 'atteint' : 'non atteint', Math.max(0, objectif - realises),
      ]]
      const obtenu = valeur('SRU_BILAN', [objectif, realises, plai, pls, `${centiemes / 100} %`, plh])
      const excedent = valeur('SRU_EXCEDENT', [realises, objectif])
      if (JSON.stringify(obtenu) !== JSON.stringify(attendu)) fautes.push({ objectif, realises, plai, pls, centiemes, plh, obtenu, attendu })
      if (excedent !== Math.max(0, realises - objectif)) fautes.push({ realises, objectif, excedent })
    }
    expect(fautes).toEqual([])
  })
})

describe('objectif opposable (SRU-11)', () => {
  const modalites = [null, 'sans aménagement', 'abaissant', 'mutualisant'] as const
  const combinaisons = [null, 220].flatMap((rehausse) =>
    [null, 160].flatMap((contrat) => modalites.flatMap((modalite) => [false, true].map((complet) => ({ rehausse, contrat, modalite, complet })))),
  )

  it.each(combinaisons)('$rehausse, contrat $contrat $modalite, complet $complet', ({ rehausse, contrat, modalite, complet }) => {
    const args = [189, rehausse, contrat, modalite, complet]
    const amenage = complet && (modalite === 'abaissant' || modalite === 'mutualisant')
    const sansNotification = amenage ? (contrat ?? 'incomplet') : (rehausse ?? 189)
    expect(valeur('SRU_OPPOSABLE', args)).toBe(sansNotification)
    for (const notifie of [1, 130, 189, 400]) {
      expect(valeur('SRU_OPPOSABLE', [...args, notifie])).toBe(notifie)
      expect(valeur('SRU_OPPOSABLE', [null, ...args.slice(1), notifie])).toBe(notifie)
    }
  })
})

describe('petite commune ou commune inconstructible (SRU-15)', () => {
  it('moins de 5 000 habitants, ou de 30 à 50 % d’inconstructibilité bornes comprises', () => {
    for (const population of [1, 4_999, 5_000, 5_001, 250_000]) {
      for (const centiemes of [0, 2_999, 3_000, 3_001, 4_999, 5_000, 5_001, 10_000]) {
        const remplie = population < 5_000 || (centiemes >= 3_000 && centiemes <= 5_000)
        expect([population, centiemes, valeur('SRU_PETITE_COMMUNE', [population, `${centiemes / 100} %`])]).toEqual([
          population, centiemes, remplie ? 'remplie' : 'non remplie',
        ])
      }
    }
  })
})

describe('année d’atteinte (SRU-18)', () => {
  it('cinq mille parcs au hasard : plus petit nombre d’années où le taux atteint la cible, sur des fractions exactes', () => {
    const entre = tirer(20300101n)
    const fautes: unknown[] = []
    const vus = new Set<string>()
    for (let i = 0; i < 5_000; i++) {
      const residences = entre(50, 20_000)
      const logements = entre(0, Math.floor(residences * 0.28))
      const accroissement = entre(0, 600)
      const part = entre(0, 100)
      const cible = entre(0, 1) === 0 ? 20 : 25
      const horizon = entre(1, 30)
      const attendu = anneeAtteinte(residences, logements, accroissement, part, cible, horizon)
      vus.add(typeof attendu === 'number' ? 'année' : attendu)
      const obtenu = valeur('SRU_ANNEE_ATTEINTE', [residences, logements, accroissement, `${part} %`, cible, 2022, horizon])
      if (obtenu !== attendu && fautes.length < 3) fautes.push({ residences, logements, accroissement, part, cible, horizon, obtenu, attendu })
    }
    expect(fautes).toEqual([])
    expect([...vus].sort()).toEqual(['année', 'déjà atteinte', 'jamais', 'pas avant l’horizon'])
  })
})

/** Essaie chaque année jusqu'à l'horizon ; « jamais » quand la part ne dépasse pas la cible ou que rien ne se construit. */
function anneeAtteinte(rp: number, ls: number, delta: number, part: number, cible: number, horizon: number): number | string {
  const atteinte = (n: number): boolean =>
    comparer({ n: 100n * BigInt(ls) + BigInt(n * part) * BigInt(delta), d: 100n * (BigInt(rp) + BigInt(n) * BigInt(delta)) }, pourCent(cible)) >= 0
  if (atteinte(0)) return 'déjà atteinte'
  if (comparer(nombre(part), nombre(cible)) <= 0 || delta === 0) return 'jamais'
  for (let n = 1; n <= horizon; n++) if (atteinte(n)) return 2022 + n
  return 'pas avant l’horizon'
}
