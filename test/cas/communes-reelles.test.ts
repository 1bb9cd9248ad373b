import { baremeDe } from '../../src/regles/sru'
import { verdictAbaissant, verdictMutualisant } from '../../src/regles'
import { part } from '../../src/regles/com'
import { calculer } from './lecteur'
import donnees from './communes-reelles.json'

interface Commune {
  readonly id: string
  readonly famille: string
  readonly commune: string
  readonly source: string
  readonly periode?: string
  readonly manquants?: number
  readonly tauxPublie?: number
  readonly objectifPublie?: number
  readonly logements?: number
  readonly cible?: number
  readonly exemptee?: boolean
  readonly deficitaire?: boolean
  readonly residences?: readonly number[]
  readonly regime?: number | null
  readonly objectifs?: readonly number[]
  readonly tauxFin?: number
  readonly realisations?: number
  readonly atteintePubliee?: number
  readonly objectifLegal?: number
  readonly objectifNotifie?: number
}

const COMMUNES = donnees.communes as readonly Commune[]
const de = (famille: string): (readonly [string, Commune])[] =>
  COMMUNES.filter((c) => c.famille === famille).map((c) => [c.commune, c] as const)

/** Commune de 100 000 résidences, placée dans le régime demandé par son seul taux. */
const LOGEMENTS_PAR_REGIME: Readonly<Record<number, number>> = { 33: 10000, 50: 22000, 100: 24000 }

describe('communes réelles', () => {
  it('trente-quatre cas, identifiants uniques, source connue', () => {
    expect(COMMUNES).toHaveLength(34)
    expect(new Set(COMMUNES.map(({ id }) => id)).size).toBe(34)
    for (const { source } of COMMUNES) expect(Object.keys(donnees.sources)).toContain(source)
  })

  it.each(de('objectif').filter(([, c]) => c.tauxPublie !== 19))('%s : objectif publié au contrat', (_nom, c) => {
    const logements = LOGEMENTS_PAR_REGIME[c.tauxPublie ?? 0] ?? null
    expect(calculer('SRU_OBJECTIF', [100000, logements, 0.25, null, c.manquants ?? null]).valeur).toBe(c.objectifPublie)
  })

  it('Cilaos : 19 % n’est aucun taux légal ; l’objectif publié passe sous les deux planchers ou presque', () => {
    const cilaos = COMMUNES.find(({ tauxPublie }) => tauxPublie === 19)
    const manquants = cilaos?.manquants ?? 0
    const publie = cilaos?.objectifPublie ?? 0
    const bareme = baremeDe('2023-2025')
    expect(calculer('SRU_OBJECTIF', [100000, 10000, 0.25, null, manquants]).valeur).toBe(162)
    expect(calculer('RATTRAPAGE_PLANCHER', [100000, 10000, 0.25, null, manquants]).valeur).toBe(122)
    expect(verdictAbaissant(publie, 162, 33, manquants, bareme)).toBe('sous le plancher')
    expect(verdictMutualisant(publie, 33, manquants, bareme)).toBe('conforme')
  })

  it.each(de('inventaire'))('%s : déficitaire ou non, régime et objectif aux deux bornes des résidences', (_nom, c) => {
    c.residences?.forEach((residences, rang) => {
      const rendu = calculer('SRU_OBJECTIF', [residences, c.logements ?? null, c.cible ?? null])
      if (c.deficitaire !== true) return expect(rendu.etat).toBe('sans-objet')
      expect(rendu.valeur).toBe(c.objectifs?.[rang])
      return expect(rendu.parametres.map(({ id }) => id)).toContain(`P_legal.${c.regime}`)
    })
    if (c.exemptee === true) {
      expect(calculer('SRU_OBJECTIF', [c.residences?.[0] ?? null, c.logements ?? null, 25, 'exemptée']).etat).toBe('sans-objet')
    }
  })

  it.each(de('inventaire'))('%s : le taux publié est celui du calcul', (_nom, c) => {
    for (const residences of c.residences ?? []) {
      expect(Math.round((10000 * (c.logements ?? 0)) / residences)).toBe(Math.round(100 * (c.tauxPublie ?? 0)))
    }
  })

  it.each(de('bilan').filter(([, c]) => c.tauxFin !== undefined))('%s : taux publié, régime qui s’en déduirait', (_nom, c) => {
    const commune = [10000, Math.round(100 * (c.tauxFin ?? 0)), c.cible ?? null]
    expect(calculer('SRU_OBJECTIF', commune).parametres.map(({ id }) => id)).toContain(`P_legal.${c.regime}`)
    expect(calculer('SRU_OBJECTIF', [...commune, null, null, null, c.periode ?? null]).message).toContain('hors période connue')
  })

  it('Mouvaux : un taux d’atteinte se lit sur le rapport exact', () => {
    const { realisations = 0, objectifPublie = 0, atteintePubliee } = COMMUNES.find(({ id }) => id.startsWith('mouvaux')) ?? {}
    const atteinte = part(realisations, objectifPublie, 'Taux d’atteinte')
    expect(atteinte).toMatchObject({ etat: 'etabli' })
    expect(Math.round(100 * ('valeur' in atteinte ? atteinte.valeur : NaN))).toBe(atteintePubliee)
  })

  it('objectif notifié hors formule : aucun taux légal ne mène de 223 à 130', () => {
    const { objectifLegal = 0, objectifNotifie = 0 } = COMMUNES.find(({ famille }) => famille === 'objectif-notifie') ?? {}
    expect([25 / 33, 40 / 50, 80 / 100, 1 / 2].map((rapport) => Math.ceil(objectifLegal * rapport))).not.toContain(
      objectifNotifie,
    )
  })
})
