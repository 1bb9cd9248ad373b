import { deficitCalcule, estCible, regimeVII, resoudreLectures } from '../../regles'
import type { BaremeSru, Lectures, LecturesSru, RegimeVII } from '../../regles'
import type { Dossier } from '../types'
import { demiUnite } from './lire'
import { colonneDeLigne, nombreDe, tauxDiscretDe, texteDe } from './ligne'
import type { Ligne } from './ligne'
import { deficitNotifieDe } from './notifies'
import { parcExact } from './parc'
import type { Parc } from './parc'
import { intituleDit } from './volets'
import { memoriser } from '../memoriser'

/** Régime du VII que le parc impose. */
export interface RegimeCalcule {
  /** 0 : la commune atteint sa cible. */
  readonly regime: RegimeVII | 0
  /** Point ouvert qui en donnerait un autre, et lequel ; `null` : aucun. */
  readonly autre: { readonly id: string; readonly regime: RegimeVII | 0 } | null
}

const BORNES_OUVERTES = ['AMB-01', 'AMB-02', 'AMB-03'] as const

/** Régime d'un parc exact, ou du taux publié quand tout l'arrondi tombe dans le même ; `null` : rien ne permet de le dire. */
export function regimeCalcule(dossier: Dossier, ligne: Ligne, parc: Parc, bareme: BaremeSru): RegimeCalcule | null {
  const { lectures } = dossier.options
  if (parcExact(parc) && estCible(parc.cible)) {
    const sous = (autres: Lectures): RegimeVII | 0 => regimeVII(parc.residences, parc.logements, parc.cible, bareme, lecturesResolues(autres))
    const regime = sous(lectures)
    if (!touche(parc, bareme)) return SANS_AUTRE[regime]
    for (const id of BORNES_OUVERTES) {
      const autre = lectures.has(id) ? regime : sous(new Map(lectures).set(id, 1))
      if (autre !== regime) return { regime, autre: { id, regime: autre } }
    }
    return { regime, autre: null }
  }
  const regime = regimeDeLEcart(ligne, parc, bareme)
  return regime === null ? null : { regime, autre: null }
}

const SANS_AUTRE: Readonly<Record<RegimeVII | 0, RegimeCalcule>> = {
  0: { regime: 0, autre: null },
  33: { regime: 33, autre: null },
  50: { regime: 50, autre: null },
  100: { regime: 100, autre: null },
}

/** Vrai si l'écart est à moins d'un centième de point d'une borne : ailleurs, aucune lecture ne change le régime. */
function touche({ residences, logements, cible }: Parc, { basse, haute }: BaremeSru): boolean {
  const ecart = cible - (100 * logements) / residences
  return Math.abs(ecart) < 0.01 || Math.abs(ecart - basse) < 0.01 || Math.abs(ecart - haute) < 0.01
}

/** Lectures résolues une fois pour toutes les lignes. */
export const lecturesResolues = memoriser((lectures: Lectures): LecturesSru => resoudreLectures(lectures))

/** Écart lu ou déduit du taux publié : n'importe quel parc que l'arrondi admet doit donner le même régime. */
function regimeDeLEcart(ligne: Ligne, { taux, cible }: Parc, { basse, haute }: BaremeSru): RegimeVII | 0 | null {
  const notion = Number.isNaN(taux) || Number.isNaN(cible) ? 'ecart' : 'taux'
  const colonne = colonneDeLigne(ligne, notion)
  if (colonne === undefined) return null
  const ecart = notion === 'taux' ? cible - taux : ecartEnPoints(ligne)
  if (Number.isNaN(ecart)) return null
  const marge = demiUnite(ligne.volet.tableau, colonne, ligne.objet)
  const classer = (points: number): RegimeVII | 0 => (points <= 0 ? 0 : points < basse ? 100 : points <= haute ? 50 : 33)
  const regime = classer(ecart - marge)
  return classer(ecart + marge) === regime ? regime : null
}

/** Écart à la cible, en points : la colonne l'écrit en points, ou comme une fraction. */
export function ecartEnPoints(ligne: Ligne): number {
  const colonne = colonneDeLigne(ligne, 'ecart')
  if (colonne === undefined) return NaN
  const nombre = nombreDe(ligne, 'ecart')
  if (colonne.echelle === 'fraction') return 100 * nombre
  return colonne.echelle === 'pourcent' || intituleDit(colonne, /\b(?:points?|pts?)\b/) ? nombre : NaN
}

/** Taux légal de rattrapage que la ligne affiche, en points ; `VIII` quand elle nomme seulement le paragraphe ; `null` : rien. */
export function tauxAffiche(ligne: Ligne, notion: 'regime' | 'tauxRattrapage'): number | 'VIII' | null {
  const points = tauxDiscretDe(ligne, notion)
  if (!Number.isNaN(points)) return points
  const texte = texteDe(ligne, notion)
  const ecrit = /(?<![\d.,])(\d{1,3}(?:[.,]\d+)?) ?%/.exec(texte)?.[1] ?? /^(?:r[ée]gime|taux)\D{0,6}(\d{2,3})$/i.exec(texte)?.[1]
  if (ecrit !== undefined) return Number(ecrit.replace(',', '.'))
  return /\bviii\b/i.test(texte) ? 'VIII' : null
}

/** Taux légal lu sur la ligne : celui du rattrapage, sinon celui du régime ; `NaN` : aucun. */
export function tauxLu(ligne: Ligne): number {
  for (const notion of ['tauxRattrapage', 'regime'] as const) {
    const affiche = tauxAffiche(ligne, notion)
    if (typeof affiche === 'number') return affiche
  }
  return NaN
}

/** Déficit de la ligne, lu et recalculé ; `NaN` : inconnu. Un déficit notifié, ou à un logement du calcul, est le bon. */
export interface Deficit {
  readonly lu: number
  readonly juste: number
  /** Le même à l'entier inférieur, qu'un tableau sans colonne de manquants a pu prendre sans l'écrire ; `juste` ailleurs. */
  readonly inferieur: number
}

export function deficitDe(dossier: Dossier, ligne: Ligne, parc: Parc): Deficit {
  const lu = nombreDe(ligne, 'manquants')
  const lectures = lecturesResolues(dossier.options.lectures)
  const calcule = parcExact(parc) && estCible(parc.cible) ? deficitCalcule(parc.residences, parc.logements, parc.cible, lectures) : NaN
  const notifie = deficitNotifieDe(dossier, ligne)
  if (!Number.isNaN(notifie)) return { lu, juste: notifie, inferieur: notifie }
  const admis = Number.isNaN(calcule) || (!Number.isNaN(lu) && (Math.abs(lu - calcule) <= 1 || estNotifie(ligne)))
  if (admis) return { lu, juste: lu, inferieur: lu }
  const inferieur = Number.isNaN(lu) ? deficitCalcule(parc.residences, parc.logements, parc.cible, { ...lectures, deficitInferieur: true }) : calcule
  return { lu, juste: calcule, inferieur }
}

/** Vrai si la colonne des manquants dit qu'ils sont notifiés par l'État : ils priment alors sur tout calcul. */
export function estNotifie(ligne: Ligne): boolean {
  const colonne = colonneDeLigne(ligne, 'manquants')
  return colonne !== undefined && intituleDit(colonne, /\bnotif/)
}

/** Régime du VII que nomme un taux légal. */
export function regimeDuTaux(points: number, bareme: BaremeSru): RegimeVII | null {
  return points === bareme.legal33 ? 33 : points === bareme.legal50 ? 50 : points === bareme.legal100 ? 100 : null
}


/** Vrai à moins d'un logement de taux × déficit : un arrondi l'explique (SRU-09). */
export function estUnArrondi(objectif: number, taux: number, deficit: number): boolean {
  return Math.abs(100 * objectif - taux * deficit) < 100 - 1e-6
}
