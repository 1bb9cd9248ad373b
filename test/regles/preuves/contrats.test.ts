import type { ArgumentBrut } from '../../../src/catalogue'
import { calculer } from '../../cas/lecteur'
import { arrondir, comparer, fois, moitie, nombre, pourCent, rattrapage, TAUX_ABAISSE, TAUX_LEGAL } from './droit'
import { enIso, lireIso } from './jours'
import { tirer, tirerCommune } from './tirage'

/** Valeur établie, ou l'état ; sans explication, comme une cellule. */
function valeur(nom: string, args: readonly ArgumentBrut[]): unknown {
  const rendu = calculer(nom, args, false)
  return rendu.etat === 'etabli' ? rendu.valeur : rendu.etat
}
const cases = (nom: string, args: readonly ArgumentBrut[]): readonly (readonly unknown[])[] => valeur(nom, args) as readonly (readonly unknown[])[]

describe('objectif retenu par un contrat, dix mille communes au hasard', () => {
  it('CMS-04 : conforme entre le plancher exact et le légal, jamais dessous ; au-dessus, à vérifier', () => {
    const entre = tirer(20240304n)
    const vus = new Set<string>()
    const fautes: unknown[] = []
    for (let i = 0; i < 10_000; i++) {
      const { residences, logements, cible } = tirerCommune(entre)
      const droit = rattrapage(residences, logements, cible, 'supérieur')
      if (droit === null || droit.regime === 'aucun') continue
      const pivot = entre(0, 1) === 0 ? droit.abaissant : droit.objectif
      const retenu = Math.max(1, Number(pivot) + entre(-2, 2))
      const exact = fois(TAUX_ABAISSE[droit.regime], nombre(droit.manquants))
      const attendu = comparer(nombre(retenu), exact) < 0 ? 'non conforme' : BigInt(retenu) > droit.objectif ? 'à vérifier' : 'conforme'
      vus.add(attendu)
      const [[regime, plancher, verdict] = []] = cases('CMS_CONTROLE', [residences, logements, cible, retenu])
      if (regime !== `${droit.regime} %` || plancher !== Number(droit.abaissant) || verdict !== attendu) {
        fautes.push({ residences, logements, cible, retenu, regime, plancher, verdict, attendu })
      }
    }
    expect(fautes.slice(0, 3)).toEqual([])
    expect(vus.size).toBe(3)
  })

  it('CMS-08, CMS-10 : jamais sous la moitié légale exacte ; au-dessus du légal, l’accord', () => {
    const entre = tirer(20240308n)
    const vus = new Set<string>()
    const fautes: unknown[] = []
    for (let i = 0; i < 10_000; i++) {
      const { residences, logements, cible } = tirerCommune(entre)
      const droit = rattrapage(residences, logements, cible, 'supérieur')
      if (droit === null || droit.regime === 'aucun') continue
      const pivot = entre(0, 1) === 0 ? droit.mutualisant : droit.objectif
      const retenu = Math.max(1, Number(pivot) + entre(-2, 2))
      const accord = entre(0, 1) === 1
      const exact = moitie(fois(TAUX_LEGAL[droit.regime], nombre(droit.manquants)))
      const sansAccord = BigInt(retenu) > droit.objectif && !accord
      const attendu = comparer(nombre(retenu), exact) < 0 || sansAccord ? 'non conforme' : 'conforme'
      vus.add(`${attendu}, ${sansAccord}`)
      const [[, plancher, verdict] = []] = cases('CMS_CONTROLE', [residences, logements, cible, retenu, 'mutualisant', null, null, accord])
      if (plancher !== Number(droit.mutualisant) || verdict !== attendu) {
        fautes.push({ residences, logements, cible, retenu, accord, plancher, verdict, attendu })
      }
    }
    expect(fautes.slice(0, 3)).toEqual([])
    expect(vus.size).toBe(3)
  })
})

describe('mutualisation à l’échelle de l’EPCI', () => {
  it('CMS-09 : sommes des objectifs arrondis, conforme seulement si rien ne manque ; deux mille EPCI au hasard', () => {
    const entre = tirer(20240309n)
    const vus = new Set<unknown>()
    const fautes: unknown[] = []
    for (let i = 0; i < 2_000; i++) {
      const communes = Array.from({ length: entre(2, 5) }, (_, rang) => {
        const regime = (['33', '50', '100'] as const)[entre(0, 2)] ?? '33'
        const manquants = entre(2, 900)
        const legal = fois(TAUX_LEGAL[regime], nombre(manquants))
        const plancher = Number(arrondir(moitie(legal), 'supérieur'))
        const avant = Number(arrondir(legal, 'supérieur'))
        const retenu = entre(0, 2) === 0 ? avant : Math.max(1, plancher + entre(entre(0, 4) === 0 ? -1 : 0, Math.max(1, 2 * (avant - plancher))))
        return { nom: `C${rang}`, manquants, taux: Number(regime) / 100, avant, plancher, retenu }
      })
      const somme = (champ: 'avant' | 'retenu' | 'plancher'): number => communes.reduce((total, commune) => total + commune[champ], 0)
      const tenus = communes.every(({ retenu, plancher }) => retenu >= plancher)
      const attendu = ['Total', somme('avant'), somme('retenu'), somme('plancher'), '0 accord manquant', tenus && somme('retenu') >= somme('avant') ? 'conforme' : 'non conforme']
      vus.add(attendu[5])
      const plage = [
        ['commune', 'manquants', 'taux', 'objectif retenu', 'accord'],
        ...communes.map(({ nom, manquants, taux, retenu, avant }) => [nom, manquants, taux, retenu, retenu > avant ? 'Oui' : null]),
      ]
      const total = cases('CMS_MUTUALISATION', [plage]).at(-1)
      if (JSON.stringify(total) !== JSON.stringify(attendu)) fautes.push({ communes, total, attendu })
    }
    expect(fautes.slice(0, 2)).toEqual([])
    expect(vus.size).toBe(2)
  })
})

describe('arrondissements', () => {
  it('CMS-16 : prioritaire strictement sous 15 %, au logement près', () => {
    for (const residences of [1, 7, 20, 100, 10_000, 123_457]) {
      const borne = (15 * residences) / 100
      for (const logements of [Math.ceil(borne) - 1, Math.ceil(borne), Math.floor(borne) + 1].filter((n) => n >= 0 && n <= residences)) {
        const plage = [
          ['Arrondissement', 'Résidences principales', 'Logements sociaux', 'Objectif'],
          ['1er', residences, logements, 100],
          ['2e', 10, 0, 100],
        ]
        const [ligne] = cases('CMS_ARRONDISSEMENTS', [plage, 200])
        const prioritaire = comparer(nombre(logements, residences), pourCent(15)) < 0
        expect([residences, logements, ligne?.[1], ligne?.[2]]).toEqual([residences, logements, logements / residences, prioritaire ? 'oui' : 'non'])
      }
    }
  })
})

describe('durées et échéances', () => {
  const TRIENNALES = [2023, 2026, 2029, 2032, 2035].map((debut) => `${debut}-${debut + 2}`)

  it.each(['abaissant', 'mutualisant'])('CMS-05, CMS-11 : %s, toutes les suites de périodes comptées jusqu’à la première interruption', (dispositif) => {
    for (let masque = 0; masque < 32; masque++) {
      const abaissees = TRIENNALES.filter((_, rang) => (masque >> rang) % 2 === 1)
      TRIENNALES.forEach((examinee, rang) => {
        let attendu = 1
        while (attendu <= rang && abaissees.includes(TRIENNALES[rang - attendu] ?? '')) attendu++
        const plage = abaissees.length === 0 ? 'aucune' : abaissees.map((periode) => [periode])
        expect([abaissees, examinee, valeur('CMS_COMPTEUR', [plage, dispositif, examinee])]).toEqual([abaissees, examinee, attendu])
      })
    }
  })

  it('CMS-17 : la réunion de préparation se tient au plus tard six mois avant le terme', () => {
    for (const [fin, limite] of [
      ['2025-12-31', '2025-06-30'],
      ['2025-08-31', '2025-02-28'],
      ['2024-08-31', '2024-02-29'],
      ['2026-07-15', '2026-01-15'],
      ['2026-06-30', '2025-12-30'],
    ] as const) {
      expect([fin, enIso(Number(valeur('CMS_ECHEANCE', [fin])) - 25_569)]).toEqual([fin, limite])
    }
  })

  it('CMS-41 : l’âge de la liste est le nombre de jours entre les deux dates', () => {
    const entre = tirer(20240341n)
    for (let i = 0; i < 500; i++) {
      const jour = lireIso('2023-01-01') + entre(0, 1_000)
      const age = entre(0, 900)
      expect(valeur('CMS_AGE_LISTE', [enIso(jour), enIso(jour + age)])).toBe(age)
    }
  })
})
