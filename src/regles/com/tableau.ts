import type { Message } from '../socle/message'
import { message } from '../socle/message'
import { normaliser } from '../socle/normaliser'
import { lireBooleen } from './booleens'
import type { Anomalie, Brut } from './brut'
import { ecrireBrut, estVide, estVideOuZero } from './brut'
import { lireDate } from './dates'
import { EN_DOUBLE, indexerEntetes } from './entetes'
import { lireEntier, lirePositif } from './nombres'
import { lireTaux, lireTauxLibre } from './pourcentages'

interface TypesDeColonne {
  readonly texte: string
  readonly entier: number
  readonly positif: number
  /** Points de pourcentage, 0 à 100. */
  readonly taux: number
  /** Points de pourcentage, sans plafond. */
  readonly tauxLibre: number
  /** Numéro de série. */
  readonly date: number
  readonly booleen: boolean
  /** Cellule telle quelle : l'appelant juge lui-même, pour qu'une cellule fautive n'arrête pas tout le tableau. */
  readonly brut: Exclude<Brut, null>
}

export interface ColonneAttendue {
  /** En-têtes admis, sans égard à la casse ni aux accents ; le premier est celui que les phrases citent. */
  readonly titres: readonly string[]
  readonly type: keyof TypesDeColonne
  /** Vrai si le tableau ne se lit pas sans cette colonne. */
  readonly exigee?: boolean
  /** Vrai si 0 vaut une cellule vide ; toujours le cas d'un texte et d'une date. */
  readonly zeroVide?: boolean
}
export type ColonnesAttendues = Readonly<Record<string, ColonneAttendue>>

/** Une ligne lue : `numero` compte depuis l'en-tête (la première ligne de données porte 2) ; `null` = cellule vide ou colonne absente. */
export type LigneLue<C extends ColonnesAttendues> = { readonly [K in keyof C]: TypesDeColonne[C[K]['type']] | null } & {
  readonly numero: number
}

export interface TableauLu<C extends ColonnesAttendues> {
  readonly lignes: readonly LigneLue<C>[]
  /** Colonnes attendues que l'en-tête ne porte pas. */
  readonly absentes: readonly (keyof C)[]
  /** En-têtes de la plage qui ne sont d'aucun usage. */
  readonly ignorees: readonly string[]
}

type TypeLu = Exclude<keyof TypesDeColonne, 'texte' | 'brut'>
/** Lecture d'une cellule selon le type de sa colonne. */
export const LECTURES_DE_COLONNE: { readonly [T in TypeLu]: (brut: Brut | undefined) => TypesDeColonne[T] | Anomalie } = {
  entier: lireEntier,
  positif: lirePositif,
  taux: lireTaux,
  tauxLibre: lireTauxLibre,
  date: lireDate,
  booleen: lireBooleen,
}

const ATTENDUS: Readonly<Record<TypeLu, string>> = {
  entier: 'un nombre entier positif',
  positif: 'un nombre positif',
  taux: 'un taux entre 0 et 100 % (0,25, 25 ou « 25 % »)',
  tauxLibre: 'un taux (0,25, 25 ou « 25 % »)',
  date: 'une date (« AAAA-MM-JJ » ou « JJ/MM/AAAA »)',
  booleen: 'Oui ou Non',
}

/**
 * Lit une plage à ligne d'en-têtes ; l'ordre des colonnes est libre et les lignes entièrement vides sont sautées.
 * Rend tous les motifs de refus d'un coup : colonne exigée absente, en-tête en double, cellule illisible avec sa ligne.
 */
export function lireTableau<C extends ColonnesAttendues>(
  plage: readonly (readonly Brut[])[],
  colonnes: C,
  argument: string,
): TableauLu<C> | readonly Message[] {
  const entetes = indexerEntetes(plage[0] ?? [])
  const refus: Message[] = []
  const rangs = new Map<string, number>()
  for (const [cle, { titres, exigee }] of Object.entries(colonnes)) {
    const trouves = titres.map((titre) => entetes.rang(titre)).filter((rang) => rang !== -1)
    const titre = titres[0] ?? cle
    if (trouves.length > 1 || trouves[0] === EN_DOUBLE) refus.push(message('tableau.colonne-double', { argument, titre }))
    else if (trouves[0] !== undefined) rangs.set(cle, trouves[0])
    else if (exigee === true) {
      refus.push(message('tableau.colonne-absente', { argument, titre, lus: entetes.textes.filter((t) => t !== '').join(', ') }))
    }
  }
  if (refus.length > 0) return refus
  const lignes = plage.slice(1).flatMap((cellules, i) => {
    if (cellules.every(estVideOuZero)) return []
    return [lireLigne(cellules, i + 2, colonnes, rangs, argument, refus)]
  })
  if (refus.length > 0) return refus
  const connus = new Set(Object.values(colonnes).flatMap(({ titres }) => titres.map(normaliser)))
  return {
    lignes,
    absentes: Object.keys(colonnes).filter((cle) => !rangs.has(cle)),
    ignorees: entetes.textes.filter((texte) => texte !== '' && !connus.has(normaliser(texte))),
  }
}

function lireLigne<C extends ColonnesAttendues>(
  cellules: readonly Brut[],
  numero: number,
  colonnes: C,
  rangs: ReadonlyMap<string, number>,
  argument: string,
  refus: Message[],
): LigneLue<C> {
  const valeurs = Object.entries(colonnes).map(([cle, { titres, type, zeroVide }]) => {
    const rang = rangs.get(cle)
    const brut = rang === undefined ? null : cellules[rang]
    if (estVide(brut) || (zeroVide === true && brut === 0)) return [cle, null]
    if (type === 'brut') return [cle, brut]
    if (type === 'texte') return [cle, brut === 0 ? null : ecrireBrut(brut).trim() || null]
    const lu = LECTURES_DE_COLONNE[type](brut)
    if (typeof lu !== 'string') return [cle, lu]
    if (lu !== 'vide') {
      const titre = titres[0] ?? cle
      refus.push(message(`tableau.${lu}`, { argument, ligne: numero, titre, lu: ecrireBrut(brut), attendu: ATTENDUS[type] }))
    }
    return [cle, null]
  })
  return { ...Object.fromEntries(valeurs), numero } as LigneLue<C>
}
