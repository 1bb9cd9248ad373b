import type { ArgumentBrut } from '../../../src/catalogue'
import { trouverFonction } from '../../../src/catalogue'
import { baremeDe, calculerRattrapage, regimeVII, resoudreLectures } from '../../../src/regles/sru'
import type { Mode } from './droit'
import { manquants, rattrapage, regime, TAUX_ENTRANTE } from './droit'
import { tirer, tirerCommune } from './tirage'

const MODES: readonly Mode[] = ['supérieur', 'proche', 'inférieur']
const NOMBRE = 100_000
const bareme = baremeDe('2023-2025')
const parDefaut = resoudreLectures(new Map())

/** Valeur établie, ou l'état ; sans explication, comme une cellule. */
function calculer(nom: string, args: readonly ArgumentBrut[]): unknown {
  const resultat = trouverFonction(nom)?.evaluer(args, { expliquer: false })
  return resultat?.etat === 'etabli' ? resultat.valeur : (resultat?.etat ?? 'fonction absente')
}

/** Compare sans passer par `expect` à chaque tirage : cent mille appels s'y verraient. */
function comparerTout(
  graine: bigint,
  comparer: (entre: (min: number, max: number) => number) => readonly [unknown, unknown],
  nombre = NOMBRE,
): void {
  const entre = tirer(graine)
  const fautes: (readonly [unknown, unknown])[] = []
  for (let i = 0; i < nombre && fautes.length < 5; i++) {
    const [obtenu, attendu] = comparer(entre)
    if (JSON.stringify(obtenu) !== JSON.stringify(attendu)) fautes.push([obtenu, attendu])
  }
  expect(fautes).toEqual([])
}

describe('cent mille communes au hasard contre une seconde écriture du droit', () => {
  it('SRU-01, SRU-02 et SRU-03 : régime et déficit', () => {
    comparerTout(20230101n, (entre) => {
      const { residences, logements, cible } = tirerCommune(entre)
      const trouve = regimeVII(residences, logements, cible, bareme, parDefaut)
      const calcul = calculerRattrapage({ residences, logements, cible, notifies: null }, 'droit commun', bareme, parDefaut)
      const attendu = regime(residences, logements, cible)
      return [
        [residences, logements, cible, trouve === 0 ? 'aucun' : String(trouve), calcul?.deficit ?? 0],
        [residences, logements, cible, attendu, attendu === 'aucun' ? 0 : Number(manquants(residences, logements, cible))],
      ]
    })
  })

  it('SRU-01 à SRU-06 : taux, manquants, régime et taux de rattrapage par les fonctions, entrantes comprises', () => {
    const situations = [null, ...Object.keys(TAUX_ENTRANTE)]
    comparerTout(20280101n, (entre) => {
      const { residences, logements, cible } = tirerCommune(entre)
      const situation = situations[entre(0, situations.length - 1)] ?? null
      const commune = [residences, logements, cible]
      const attendu = regime(residences, logements, cible)
      const entrante = situation === null ? undefined : TAUX_ENTRANTE[situation]
      const taux = attendu === 'aucun' ? 'sans-objet' : Number(entrante?.n ?? attendu) / 100
      const nom = attendu === 'aucun' ? 'non déficitaire' : entrante === undefined ? `${attendu} %` : 'VIII'
      return [
        [
          ...commune, situation,
          calculer('SRU_TAUX', [residences, logements]),
          calculer('SRU_MANQUANTS', commune),
          calculer('SRU_REGIME', [...commune, situation]),
          calculer('SRU_TAUX_RATTRAPAGE', [...commune, situation]),
        ],
        [...commune, situation, logements / residences, Math.max(0, Number(manquants(residences, logements, cible))), nom, taux],
      ]
    })
  })

  it('SRU-04 et SRU-09, CMS-04, CMS-08 : objectif et planchers par les fonctions, notifié ou non', () => {
    const regimes = new Set<string>()
    comparerTout(20251231n, (entre) => {
      const { residences, logements, cible } = tirerCommune(entre)
      const mode = MODES[entre(0, 2)] ?? 'supérieur'
      const notifie = entre(0, 3) === 0 ? entre(1, residences) : null
      const attendu = rattrapage(residences, logements, cible, mode, notifie)
      if (attendu !== null) regimes.add(attendu.regime)
      const sinon = notifie === null ? 'sans-objet' : 'refuse'
      const plancher = (dispositif: string): unknown =>
        calculer('RATTRAPAGE_PLANCHER', [residences, logements, cible, dispositif, notifie, mode])
      const entree = [residences, logements, cible, mode, notifie]
      return [
        [
          ...entree,
          calculer('SRU_OBJECTIF', [residences, logements, cible, null, notifie, mode]),
          plancher('abaissant'),
          plancher('mutualisant'),
        ],
        [
          ...entree,
          attendu === null ? sinon : Number(attendu.objectif),
          attendu === null ? sinon : Number(attendu.abaissant),
          attendu === null ? sinon : Number(attendu.mutualisant),
        ],
      ]
    })
    expect([...regimes].sort()).toEqual(['100', '33', '50'])
  })

  it('SRU-03 : les bornes de 2 et de 4 points au logement près, de 25 résidences à un milliard', () => {
    const vus = { deux: 0, quatre: 0 }
    for (const residences of [25, 50, 75, 100, 1_700, 9_850, 100_000, 12_345_600, 999_999_975, 1_000_000_000]) {
      for (const cible of [20, 25]) {
        for (const borne of [2, 4]) {
          const juste = ((cible - borne) * residences) / 100
          for (const logements of [Math.ceil(juste) - 1, Math.ceil(juste), Math.floor(juste), Math.floor(juste) + 1]) {
            const attendu = regime(residences, logements, cible)
            const trouve = regimeVII(residences, logements, cible, bareme, parDefaut)
            expect([residences, logements, cible, trouve === 0 ? 'aucun' : String(trouve)]).toEqual([residences, logements, cible, attendu])
          }
          if (!Number.isInteger(juste)) continue
          expect(regime(residences, juste, cible)).toBe('50')
          vus[borne === 2 ? 'deux' : 'quatre'] += 1
        }
      }
    }
    expect(Math.min(vus.deux, vus.quatre)).toBeGreaterThan(5)
  })
})
