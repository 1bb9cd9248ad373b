import { NATURES } from '../../../classeur/instantane'
import type { Certitude } from '../../../donnees'
import { lireBooleen } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import { critereDuTitre } from './synonymes'

/** Ce que portent les cases d'une colonne de critère. */
export type NatureDeColonne = 'drapeau' | 'points' | 'mois' | 'ans' | 'date' | 'autre'

/** Colonne des demandes qui peut porter un critère. */
export interface ColonneDeCritere {
  readonly rang: number
  /** Titre propre à la colonne, sans celui du groupe fusionné au-dessus. */
  readonly intitule: string
  /** Critère SNE ; `null` : local, ou inconnu. */
  readonly id: string | null
  readonly certitude: Certitude
  readonly nature: NatureDeColonne
}

const CRITERE = /^[PS]\d\d$/
const SPECIALES: Readonly<Record<string, readonly [string, NatureDeColonne | null]>> = {
  pointsDAnciennete: ['S28', 'points'],
  ancienneteEnMois: ['S28', 'mois'],
  ancienneteEnAns: ['S28', 'ans'],
  depot: ['S28', 'date'],
}
/** Lignes lues pour juger ce que porte une colonne. */
const LIGNES_LUES = 4000
/** Part d'intrus admise dans une colonne : une faute de saisie ne change pas ce qu'elle porte. */
const INTRUS = 0.1
/** Paliers de points d'un même critère, au plus : au-delà, la colonne porte ce qui se mesure. */
const PALIERS = 4
/** 01/01/1955 : au-dessous, un nombre n'est pas une date de demande. */
const PREMIERE_DATE = 20090

/** Colonnes de critères d'un tableau de demandes, connues ou non, dans l'ordre. */
export function colonnesDeCritere(tableau: TableauReconnu): readonly ColonneDeCritere[] {
  const connues = tableau.colonnes.flatMap(({ notion, rang, intitule, certitude }): ColonneDeCritere[] => {
    const [id, nature] = SPECIALES[notion] ?? (CRITERE.test(notion) ? [notion, null] : [])
    return id === undefined ? [] : [{ rang, intitule: titrePropre(tableau, rang, intitule), id, certitude, nature: nature ?? natureDuCritere(tableau, rang, id) }]
  })
  const autres = tableau.etrangeres.map(({ rang, intitule }): ColonneDeCritere => {
    const propre = titrePropre(tableau, rang, intitule)
    const trouve = critereDuTitre(propre) ?? critereDuTitre(intitule)
    return { rang, intitule: propre, id: trouve?.critere.id ?? null, certitude: trouve === null || !trouve.aLaLettre ? 'probable' : 'certaine', nature: natureDuCritere(tableau, rang, trouve?.critere.id ?? null) }
  })
  return [...connues, ...autres].sort((a, b) => a.rang - b.rang)
}

function titrePropre({ feuille, enTete }: TableauReconnu, rang: number, intitule: string): string {
  const ecrit = feuille.valeur(enTete, rang)
  return typeof ecrit === 'string' && ecrit.trim() !== '' ? ecrit.replace(/\s+/g, ' ').trim() : intitule
}

/** Un taux d'effort, une surface ou un nombre de ménages, sous le nom de son critère : trop de valeurs différentes pour des points. */
function natureDuCritere(tableau: TableauReconnu, rang: number, id: string | null): NatureDeColonne {
  const nature = natureDe(tableau, rang)
  if (nature !== 'points' || id === null || id === 'S28') return nature
  const valeurs = new Set<number>()
  for (let i = 0; i < Math.min(tableau.objets.length, LIGNES_LUES); i += 1) {
    const nombre = nombreOuZero(tableau, tableau.objets[i] ?? 0, rang)
    if (nombre !== 0 && !Number.isNaN(nombre)) valeurs.add(nombre)
    if (valeurs.size > PALIERS) return 'autre'
  }
  return nature
}

function natureDe({ feuille, objets }: TableauReconnu, rang: number): NatureDeColonne {
  let [drapeaux, nombres, dates, autres] = [0, 0, 0, 0]
  for (let i = 0; i < Math.min(objets.length, LIGNES_LUES); i += 1) {
    const ligne = objets[i] ?? 0
    const nature = feuille.nature(ligne, rang)
    if (nature === NATURES.vide || nature === NATURES.erreur) continue
    if (nature === NATURES.nombre) {
      const nombre = feuille.nombre(ligne, rang)
      if (nombre === 0 || nombre === 1) drapeaux += 1
      else if (nombre >= PREMIERE_DATE) dates += 1
      else nombres += 1
    } else if (typeof lireBooleen(lire(feuille.valeur(ligne, rang))) === 'boolean') drapeaux += 1
    else if (Number.isFinite(enNombre(feuille.valeur(ligne, rang)))) nombres += 1
    else autres += 1
  }
  const total = drapeaux + nombres + dates + autres
  if (total === 0) return 'autre'
  if (autres > INTRUS * total) return 'autre'
  if (dates > 0) return dates >= (1 - INTRUS) * total ? 'date' : 'autre'
  return nombres > 0 ? 'points' : 'drapeau'
}

function lire(valeur: unknown): string | boolean | null {
  return typeof valeur === 'string' || typeof valeur === 'boolean' ? valeur : null
}

function enNombre(valeur: unknown): number {
  return typeof valeur === 'string' && /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(valeur) ? Number(valeur.trim().replace(',', '.')) : NaN
}

/** Nombre d'une case, un texte qui n'est que chiffres compris ; 0 si elle est vide, `NaN` pour tout le reste. */
export function nombreOuZero({ feuille }: TableauReconnu, ligne: number, rang: number): number {
  const nature = feuille.nature(ligne, rang)
  if (nature === NATURES.nombre) return feuille.nombre(ligne, rang)
  return nature === NATURES.vide ? 0 : enNombre(feuille.valeur(ligne, rang))
}

/** 1 si la case dit oui, 0 si elle dit non ou est vide, `NaN` sinon. */
export function vraiOuFaux({ feuille }: TableauReconnu, ligne: number, rang: number): number {
  const nature = feuille.nature(ligne, rang)
  if (nature === NATURES.vide) return 0
  if (nature === NATURES.nombre) {
    const nombre = feuille.nombre(ligne, rang)
    return nombre === 0 || nombre === 1 ? nombre : NaN
  }
  const lu = lireBooleen(lire(feuille.valeur(ligne, rang)))
  return typeof lu === 'boolean' ? Number(lu) : NaN
}

/** Vrai si la demande remplit le critère : oui, ou des points ; `NaN` si la case ne se lit pas. */
export function remplit(tableau: TableauReconnu, ligne: number, { rang, nature }: ColonneDeCritere): boolean {
  if (nature === 'drapeau') return vraiOuFaux(tableau, ligne, rang) === 1
  return nature === 'points' && nombreOuZero(tableau, ligne, rang) > 0
}
