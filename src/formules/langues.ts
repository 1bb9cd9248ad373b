import type { CodeErreur } from '../classeur/port'
import type { CodeLangue, Rubrique } from './types'

/** Ce qui change d'une langue à l'autre dans l'écriture d'une formule. */
export interface Langue {
  readonly decimale: ',' | '.'
  readonly separateur: ';' | ','
  /** Séparateurs des matrices constantes : colonnes, puis lignes ; le premier de chaque liste est celui qu'on écrit. */
  readonly colonnes: readonly string[]
  readonly lignes: readonly string[]
  readonly vrai: string
  readonly faux: string
  readonly erreurs: ReadonlyMap<CodeErreur, string>
  readonly rubriques: ReadonlyMap<Rubrique, string>
}

const ERREURS_ANGLAISES: ReadonlyMap<CodeErreur, string> = new Map([
  ['#VALEUR!', '#VALUE!'],
  ['#N/A', '#N/A'],
  ['#NOM?', '#NAME?'],
  ['#REF!', '#REF!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#NOMBRE!', '#NUM!'],
  ['#NUL!', '#NULL!'],
  ['#PROPAGATION!', '#SPILL!'],
  ['#CALC!', '#CALC!'],
  ['#OCCUPÉ!', '#BUSY!'],
])

/** Excel français sépare les colonnes d'une matrice par un point ; la barre oblique inverse vient d'autres réglages de Windows. */
export const LANGUES: Readonly<Record<CodeLangue, Langue>> = {
  fr: {
    decimale: ',',
    separateur: ';',
    colonnes: ['.', '\\'],
    lignes: [';'],
    vrai: 'VRAI',
    faux: 'FAUX',
    erreurs: new Map([...ERREURS_ANGLAISES.keys()].map((code) => [code, code])),
    rubriques: new Map([
      ['tout', '#Tout'],
      ['entetes', '#En-têtes'],
      ['donnees', '#Données'],
      ['totaux', '#Totaux'],
      ['cette-ligne', '#Cette ligne'],
    ]),
  },
  en: {
    decimale: '.',
    separateur: ',',
    colonnes: [','],
    lignes: [';'],
    vrai: 'TRUE',
    faux: 'FALSE',
    erreurs: ERREURS_ANGLAISES,
    rubriques: new Map([
      ['tout', '#All'],
      ['entetes', '#Headers'],
      ['donnees', '#Data'],
      ['totaux', '#Totals'],
      ['cette-ligne', '#This Row'],
    ]),
  },
}

/** Toutes les écritures d'erreur, françaises et anglaises, les plus longues d'abord. */
export const ECRITURES_D_ERREUR: readonly (readonly [string, CodeErreur])[] = Object.values(LANGUES)
  .flatMap(({ erreurs }) => [...erreurs].map(([code, ecriture]) => [ecriture, code] as const))
  .sort(([a], [b]) => b.length - a.length)

/** Compare sans égard à la casse ni aux accents : `#en-tetes` vaut `#En-têtes`. */
export function plier(texte: string): string {
  return texte.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
}
