import type { DeuxCases, InventaireEcrit } from '../../../../src/regles'
import {
  courbesDuTaux,
  dynamiqueDeRattrapage,
  LECTURES_PAR_DEFAUT,
  modesDeProduction,
  parcEtDemande,
  tableauDesBilans,
} from '../../../../src/regles'
import { BILAN, constatsDe, DYNAMIQUE, motifsDe, valeurDe } from './saisies'

describe('CMS-24, courbes du taux', () => {
  const inventaire = (annee: number, residences: number, logements: number): InventaireEcrit => ({ annee, residences, logements, cible: 25 })
  const toutes = { courbeDuTaux: 2, courbesComparees: 2 }

  it('RP +1,4 %, LS +1,1 % : décrochage', () => {
    const controle = courbesDuTaux({ inventaires: [inventaire(2022, 10140, 1011), inventaire(2021, 10000, 1000)], ...toutes })
    const { serie, constats } = valeurDe(controle)
    expect(serie.map(({ annee, evolutionRp, evolutionLs, decrochage }) => [annee, evolutionRp, evolutionLs, decrochage])).toEqual([
      [2021, '', '', false],
      [2022, 0.014, 0.011, true],
    ])
    expect(constats).toEqual([])
  })

  it('même rythme : pas de décrochage ; sans logement social au départ, pas d’évolution', () => {
    const egal = valeurDe(courbesDuTaux({ inventaires: [inventaire(2021, 1000, 100), inventaire(2022, 1100, 110)], ...toutes }))
    expect(egal.serie[1]?.decrochage).toBe(false)
    const nul = valeurDe(courbesDuTaux({ inventaires: [inventaire(2021, 1000, 0), inventaire(2022, 1100, 0)], ...toutes }))
    expect(nul.serie[1]).toMatchObject({ evolutionLs: '', decrochage: false, taux: 0 })
  })

  it('année manquante, courbe absente, courbe partielle', () => {
    const inventaires = [inventaire(2019, 1000, 100), inventaire(2021, 1000, 110)]
    expect(constatsDe(courbesDuTaux({ inventaires, courbeDuTaux: null, courbesComparees: 1 }))).toEqual([
      'AL courbes.annees',
      'AL courbes.absente',
      'IN courbes.partielle',
    ])
  })

  it('une seule année, année en double, tableau vide, cellule manquante', () => {
    expect(motifsDe(courbesDuTaux({ inventaires: [inventaire(2021, 1000, 100)], ...toutes }))).toEqual(['sans-objet', ['courbes.une-annee']])
    const double = [inventaire(2021, 1000, 100), inventaire(2021, 1000, 100)]
    expect(motifsDe(courbesDuTaux({ inventaires: double, ...toutes }))[0]).toBe('refuse')
    expect(motifsDe(courbesDuTaux({ inventaires: [], ...toutes }))[0]).toBe('incomplet')
    const manquante = [inventaire(2021, 1000, 100), { ...inventaire(2022, 1000, 100), logements: null }]
    expect(motifsDe(courbesDuTaux({ inventaires: manquante, ...toutes }))[0]).toBe('incomplet')
  })
})

describe('CMS-25, parc et demande', () => {
  const tension = { indicateur: 'Ratio de tension', numerateur: 1260, denominateur: 180, valeur: 7, annee: 2022, source: 'SNE' }

  it('1 260 demandeurs, 180 satisfaites : 7', () => {
    expect(valeurDe(parcEtDemande({ parc: [], tension: [tension], profils: [] }))).toMatchObject({ tension: [7], constats: [] })
  })

  it('demandes satisfaites à 0 : sans objet, jamais un nombre', () => {
    const valeur = valeurDe(parcEtDemande({ parc: [], tension: [{ ...tension, denominateur: 0, valeur: null }], profils: [] }))
    expect(valeur.tension).toEqual([''])
    expect(valeur.constats.map(({ gravite, message }) => [gravite, message.id])).toEqual([['IF', 'com.denominateur-nul']])
  })

  it('ratio inversé, source absente', () => {
    expect(constatsDe(parcEtDemande({ parc: [], tension: [{ ...tension, valeur: 0.14, source: null }], profils: [] }))).toEqual([
      'IN parc.inverse',
      'AL parc.source',
    ])
  })

  it('parts par caractéristique : 100 % attendus ; les profils se recoupent', () => {
    const parc = [
      { theme: 'Taille', modalite: 'T1-T2', nombre: 30, part: 30 },
      { theme: 'Taille', modalite: 'T3 et plus', nombre: 70, part: 69 },
      { theme: 'Loyer', modalite: 'PLUS', nombre: null, part: null },
    ]
    const profils = [
      { indicateur: 'Personnes seules', nombre: 60, total: 100, mutations: false },
      { indicateur: 'Q1', nombre: 70, total: 100, mutations: true },
      { indicateur: 'Habitants', nombre: 100, total: 100, mutations: false },
      { indicateur: 'DALO', nombre: 101, total: 100, mutations: false },
    ]
    const controle = parcEtDemande({ parc, tension: [], profils })
    expect(valeurDe(controle)).toMatchObject({ parc: [0.3, 0.7, ''], profils: [0.6, 0.7, 1, 1.01] })
    expect(constatsDe(controle)).toEqual(['IF com.part-incomplete', 'IN parc.somme', 'AL parc.mutations', 'IN parc.profil'])
  })

  it('trois tableaux vides', () => {
    expect(motifsDe(parcEtDemande({ parc: [], tension: [], profils: [] }))).toEqual(['incomplet', ['parc.vide']])
  })
})

describe('CMS-26, bilans triennaux', () => {
  const AUTRE = new Map([['AMB-13', 1]])
  const sans: DeuxCases = [null, null]

  it('168 / 210 : 80,0 %, non atteint', () => {
    const { bilans, constats } = valeurDe(tableauDesBilans([BILAN], LECTURES_PAR_DEFAUT))
    expect(bilans).toEqual([{ periode: '2020-2022', atteinte: 0.8, quantitatif: 'non atteint', plai: 30, pls: 25, carence: '' }])
    expect(constats).toEqual([])
  })

  it.each([
    [209, 'non atteint'],
    [210, 'atteint'],
    [211, 'atteint'],
  ])('%d réalisés pour 210 : %s', (realises, verdict) => {
    const bilan = { ...BILAN, realises: [realises, null] as DeuxCases, atteinte: sans }
    expect(valeurDe(tableauDesBilans([bilan], LECTURES_PAR_DEFAUT)).bilans[0]?.quantitatif).toBe(verdict)
  })

  it('taux faux, parts de plus de 100 %, carence sans manque', () => {
    const bilan: typeof BILAN = { ...BILAN, realises: [210, null], plai: [60, null], pls: [41, null], carence: [20, null] }
    expect(constatsDe(tableauDesBilans([bilan], LECTURES_PAR_DEFAUT))).toEqual(['IN bilans.atteinte', 'IN bilans.parts', 'IN bilans.carence'])
    const expliquee: typeof BILAN = { ...bilan, atteinte: [100, null], plai: [59, null], carence: [20, 'volet qualitatif'] }
    expect(constatsDe(tableauDesBilans([expliquee], LECTURES_PAR_DEFAUT))).toEqual([])
  })

  it('pourcentage sans base, bilan sans nombre, objectif nul, commune non soumise', () => {
    const bilans = [
      { ...BILAN, realises: sans },
      { ...BILAN, objectifs: sans, atteinte: sans, plai: sans, pls: sans },
      { ...BILAN, objectifs: [0, null] as DeuxCases, atteinte: sans },
      { ...BILAN, soumise: false },
    ]
    const controle = tableauDesBilans(bilans, LECTURES_PAR_DEFAUT)
    expect(constatsDe(controle)).toEqual(['AL bilans.base', 'AL bilans.incomplet'])
    expect(valeurDe(controle).bilans.map(({ quantitatif }) => quantitatif)).toEqual(['incomplet', 'incomplet', 'sans objet', 'sans objet'])
  })

  it('AMB-13 : sous l’autre lecture, la seconde case porte le pourcentage', () => {
    const bilan: typeof BILAN = { ...BILAN, atteinte: [168, 80], plai: [42, null], pls: [42, 25] }
    const defaut = tableauDesBilans([bilan], LECTURES_PAR_DEFAUT)
    expect(valeurDe(defaut).bilans[0]).toMatchObject({ plai: 42, pls: 42 })
    expect(constatsDe(defaut)).toEqual(['IN bilans.atteinte', 'IF bilans.deux-nombres'])
    const autre = tableauDesBilans([bilan], AUTRE)
    expect(valeurDe(autre).bilans[0]).toMatchObject({ plai: 25, pls: 25 })
    expect(constatsDe(autre)).toEqual([])
    expect(defaut.hypotheses.map(({ id, lecture }) => [id, lecture])).toContainEqual(['AMB-13', 'défaut'])
    expect(autre.hypotheses.map(({ id, lecture }) => [id, lecture])).toContainEqual(['AMB-13', 'autre'])
  })

  it('AMB-12 : le taux de carence se saisit, ou c’est la part non réalisée', () => {
    const bilan: typeof BILAN = { ...BILAN, carence: [50, null] }
    expect(valeurDe(tableauDesBilans([bilan], LECTURES_PAR_DEFAUT)).bilans[0]?.carence).toBe('50 %')
    expect(valeurDe(tableauDesBilans([bilan], new Map([['AMB-12', 1]]))).bilans[0]?.carence).toMatch(/^20/)
  })

  it('aucune période, aucune soumise', () => {
    expect(motifsDe(tableauDesBilans([], LECTURES_PAR_DEFAUT))[0]).toBe('incomplet')
    expect(motifsDe(tableauDesBilans([{ ...BILAN, soumise: false }], LECTURES_PAR_DEFAUT))[0]).toBe('sans-objet')
  })
})

describe('CMS-27, dynamique de rattrapage', () => {
  it('18,23 % et 30,65 % sur deux horizons', () => {
    const { offres } = valeurDe(dynamiqueDeRattrapage(DYNAMIQUE))
    expect(offres.map(({ part1, part2, sens }) => [part1, part2, sens])).toEqual([
      [68 / 373, 190 / 620, 'augmente'],
      [68 / 373, 190 / 620, 'augmente'],
    ])
    expect(constatsDe(dynamiqueDeRattrapage(DYNAMIQUE))).toEqual(['AL sru-projection.sous-le-repere', 'AL sru-projection.sous-le-repere'])
  })

  it('indicateur manquant, aucun logement autorisé, horizons absents', () => {
    const [longue] = DYNAMIQUE.offres
    if (longue === undefined) throw new Error('offre d’essai absente')
    const controle = dynamiqueDeRattrapage({ ...DYNAMIQUE, cible: null, offres: [{ ...longue, annees: 2, autorises: 0 }] })
    expect(valeurDe(controle).offres[0]?.part2).toBe('')
    expect(constatsDe(controle)).toEqual(['IF offre.autorises-nuls', 'IF offre.temps-long', 'IF offre.focus'])
    const sans = dynamiqueDeRattrapage({ ...DYNAMIQUE, cible: null, offres: [{ ...longue, misEnService: null }] })
    expect(constatsDe(sans)).toContain('AL offre.indicateur')
  })

  it('projection et courbe des manquants, facultatives', () => {
    const projection = { residences: 9873, logements: 1898, accroissement: 124.33, part: 40, cible: 25, anneeDepart: null, annees: 10 }
    const inventaires = [2020, 2021].map((annee, rang) => ({ annee, residences: 9500 + rang, logements: 1830, cible: 25 }))
    const { projection: lue, manquants } = valeurDe(dynamiqueDeRattrapage({ ...DYNAMIQUE, projection, inventaires }))
    expect(Number((100 * (lue[10]?.[3] ?? 0)).toFixed(2))).toBe(21.55)
    expect(manquants.map(([annee, nombre]) => [annee, nombre])).toEqual([
      [2020, 545],
      [2021, 546],
    ])
    const impossible = dynamiqueDeRattrapage({ ...DYNAMIQUE, projection: { ...projection, accroissement: -1 } })
    expect(valeurDe(impossible).projection).toEqual([])
    expect(valeurDe(impossible).constats.length).toBeGreaterThan(2)
  })

  it('AMB-04 : l’arrondi des manquants, dit quand la courbe le touche', () => {
    const inventaires = [{ annee: 2020, residences: 9501, logements: 1830, cible: 25 }]
    const autre = dynamiqueDeRattrapage({ ...DYNAMIQUE, inventaires, lectures: new Map([['AMB-04', 1]]) })
    expect(valeurDe(autre).manquants[0]?.[1]).toBe(545)
    expect(autre.hypotheses.map(({ id }) => id)).toContain('AMB-04')
  })

  it('aucune ligne, cible impossible', () => {
    expect(motifsDe(dynamiqueDeRattrapage({ ...DYNAMIQUE, offres: [] }))[0]).toBe('incomplet')
    expect(motifsDe(dynamiqueDeRattrapage({ ...DYNAMIQUE, cible: 22 }))[0]).toBe('refuse')
  })

  it('AMB-28 : un repère saisi remplace la cible', () => {
    const controle = dynamiqueDeRattrapage({ ...DYNAMIQUE, seuil: 15 })
    expect(constatsDe(controle)).toEqual([])
    expect(controle.hypotheses.map(({ id, lecture }) => [id, lecture])).toEqual([['AMB-28', 'autre']])
  })
})

describe('CMS-28, modes de production', () => {
  const production = { periode: '2014-2022', vefa: 130, directe: 60, acquisition: 22, total: 190 }

  it('130 + 60 = 190 : 68,4 %, 31,6 %, 11,6 %', () => {
    const { parts, constats } = valeurDe(modesDeProduction([production]))
    expect(parts).toEqual([{ periode: '2014-2022', vefa: 130 / 190, directe: 60 / 190, autre: 0, acquisition: 22 / 190 }])
    expect(constats).toEqual([])
  })

  it('une autre filière, un total dépassé d’un logement', () => {
    expect(valeurDe(modesDeProduction([{ ...production, total: 200 }])).parts[0]?.autre).toBe(0.05)
    expect(constatsDe(modesDeProduction([{ ...production, total: 189 }]))).toEqual(['IN production.filieres'])
    expect(constatsDe(modesDeProduction([{ ...production, acquisition: 191 }]))).toEqual(['IN production.acquisition'])
  })

  it('total nul ou absent', () => {
    expect(motifsDe(modesDeProduction([{ ...production, total: 0 }]))).toEqual(['sans-objet', ['production.nulle']])
    expect(motifsDe(modesDeProduction([]))[0]).toBe('incomplet')
    const sans = modesDeProduction([{ ...production, total: null }])
    expect(valeurDe(sans).parts[0]?.vefa).toBe('')
    expect(constatsDe(sans)).toEqual(['AL production.manques'])
  })
})
