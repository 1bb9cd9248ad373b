import { ecrireAdresse } from '../../classeur/adresse'
import type { Classeur, Plage, Valeur } from '../../classeur/port'
import { memeValeurDeCellule } from '../../classeur/valeurs'
import { dire } from '../dire'
import type { AppelCalcule } from './appel'
import { calculer } from './calculer'
import { ancreDuDebordement } from './debordement'
import { uneCellule } from './plages'

/** Rien à expliquer : la phrase dit pourquoi, et quoi faire. */
export interface RienAExpliquer {
  readonly genre: 'rien'
  readonly phrase: string
}

export interface CelluleExpliquee {
  readonly genre: 'expliquee'
  readonly adresse: string
  /** Formule en écriture française. */
  readonly formule: string
  readonly lue: Valeur
  /** `undefined` quand le volet ne sait pas recalculer toute la formule. */
  readonly recalculee: Valeur | undefined
  readonly accord: 'egales' | 'differentes' | 'inconnu'
  readonly cellulesVides: readonly string[]
  readonly appels: readonly AppelCalcule[]
}

/** Explique la cellule sélectionnée (la première d’une plage) ; ne modifie rien. */
export async function expliquer(classeur: Classeur): Promise<CelluleExpliquee | RienAExpliquer> {
  const selection = await classeur.selection()
  if (selection === null) return rien(dire('expliquer.sans-selection'))
  const cellule = uneCellule(selection)
  const contenu = await classeur.lire(cellule)
  const lue = contenu.valeurs[0]?.[0] ?? null
  const propre = contenu.formules[0]?.[0] ?? null
  const ancre = propre === null ? await ancreDe(classeur, cellule, lue) : cellule
  if (ancre === null) {
    const adresse = ecrireAdresse(cellule)
    return rien(dire(lue === null ? 'expliquer.cellule-vide' : 'expliquer.sans-fonction', { adresse }))
  }
  const formule = propre ?? (await classeur.lire(ancre)).formules[0]?.[0] ?? ''
  return expliquerFormule(classeur, { cellule, ancre, formule, lue })
}

/** Une suite de débordement porte toujours une valeur, au moins un texte vide : une cellule vraiment vide n’a pas d’ancre. */
async function ancreDe(classeur: Classeur, cellule: Plage, lue: Valeur): Promise<Plage | null> {
  return lue === null ? null : ancreDuDebordement(classeur, cellule)
}

interface CelluleAExpliquer {
  readonly cellule: Plage
  /** Cellule qui porte la formule : la même, ou celle d’où elle déborde. */
  readonly ancre: Plage
  readonly formule: string
  readonly lue: Valeur
}

async function expliquerFormule(
  classeur: Classeur,
  { cellule, ancre, formule, lue }: CelluleAExpliquer,
): Promise<CelluleExpliquee | RienAExpliquer> {
  const ligne = cellule.ligne - ancre.ligne
  const calcul = await calculer(classeur, { texte: formule, langue: 'en', cellule: ancre, ligne })
  const adresse = ecrireAdresse(cellule)
  if (calcul.genre === 'refuse') {
    return rien(calcul.sansFonction ? dire('expliquer.sans-fonction', { adresse }) : dire('expliquer.refus', { adresse, phrase: calcul.phrase }))
  }
  const colonne = cellule.colonne - ancre.colonne
  const recalculee = calcul.valeurs === null ? undefined : (calcul.valeurs[ligne]?.[colonne] ?? null)
  return {
    genre: 'expliquee',
    adresse: ligne === 0 && colonne === 0 ? adresse : dire('expliquer.cellule-et-ancre', { adresse, ancre: ecrireAdresse(ancre) }),
    formule: calcul.francaise,
    lue,
    recalculee,
    accord: comparer(lue, recalculee),
    cellulesVides: calcul.cellulesVides,
    appels: calcul.appels,
  }
}

function rien(phrase: string): RienAExpliquer {
  return { genre: 'rien', phrase }
}

function comparer(lue: Valeur, recalculee: Valeur | undefined): CelluleExpliquee['accord'] {
  if (recalculee === undefined) return 'inconnu'
  return memeValeurDeCellule(lue ?? '', recalculee ?? '') ? 'egales' : 'differentes'
}
