import { estErreur } from '../../classeur/port'
import type { Saisie, Valeur } from '../../classeur/port'
import { memeValeurDeCellule } from '../../classeur/valeurs'
import { traduire } from '../../formules'
import { laisseUnTrou } from '../../trames'
import type { FeuilleCalculee } from '../calcul/calculer-feuilles'
import type { CelluleApercue, SortDeCellule } from '../types'
import type { FeuilleSituee } from './situer'

export interface Comparaison {
  readonly cellules: readonly CelluleApercue[]
  readonly saisies: readonly (readonly Saisie[])[]
}

interface Contenu {
  readonly valeur: Valeur
  readonly formule: string | null
}

/** Vrai quand la cellule perdrait quelque chose : un texte qui ne fait que s'allonger ne perd rien. */
export type Prolongee = (ligne: number, colonne: number) => boolean
/** Vrai quand la cellule reste telle qu'elle est, quoi que le remplissage y mettrait. */
export type Laissee = (ligne: number, colonne: number) => boolean

/**
 * Ce que chaque cellule du rectangle porte et portera. `enValeurs` : un calcul s'écrit par sa valeur, un résultat vide ou en
 * erreur par rien, un trou de graphique par `#N/A`.
 */
export function comparer(
  { avant }: FeuilleSituee,
  calculee: FeuilleCalculee,
  enValeurs: boolean,
  { laissee, prolongee }: { readonly laissee: Laissee; readonly prolongee: Prolongee },
): Comparaison {
  const cellules: CelluleApercue[] = []
  const saisies = calculee.valeurs.map((rangee, ligne) =>
    rangee.map((valeur, colonne): Saisie => {
      const presente = { valeur: avant.valeurs[ligne]?.[colonne] ?? null, formule: avant.formules[ligne]?.[colonne] ?? null }
      const apres = laissee(ligne, colonne)
        ? presente
        : contenuEcrit(valeur, calculee.formules[ligne]?.[colonne] ?? null, enValeurs)
      const sort = sortDe(presente, apres)
      if (sort !== null) {
        const adouci = sort === 'changee' && prolongee(ligne, colonne) ? 'nouvelle' : sort
        cellules.push({ ligne, colonne, sort: adouci, avant: presente, apres })
      }
      return apres.formule === null ? apres.valeur : { formule: apres.formule, valeur: apres.valeur }
    }),
  )
  return { cellules, saisies }
}

function contenuEcrit(valeur: Valeur, formule: string | null, enValeurs: boolean): Contenu {
  if (formule === null) return { valeur, formule: null }
  if (!enValeurs) return { valeur, formule }
  if (estErreur(valeur) && laisseUnTrou(formule)) return { valeur, formule: null }
  return { valeur: estErreur(valeur) || valeur === '' ? null : valeur, formule: null }
}

/** `null` : ni avant ni après la cellule ne porte rien. */
function sortDe(avant: Contenu, apres: Contenu): SortDeCellule | null {
  const vide = estVide(avant)
  if (estVide(apres) && vide) return null
  if (estLeMeme(avant, apres)) return 'gardee'
  return vide ? 'nouvelle' : 'changee'
}

export function estVide({ valeur, formule }: Contenu): boolean {
  return formule === null && (valeur === null || valeur === '')
}

/** Même formule, ou même valeur sans formule : récrire n'apporterait rien. */
function estLeMeme(avant: Contenu, apres: Contenu): boolean {
  if (apres.formule === null || avant.formule === null)
    return avant.formule === apres.formule && memeValeurDeCellule(avant.valeur, apres.valeur)
  return avant.formule === apres.formule || traduire(avant.formule, 'en', 'en') === apres.formule
}

/** Une formule gardée dont la valeur affichée date : un support qui ne calcule pas attend qu'on la lui redonne. */
export function estPerimee({ sort, avant, apres }: CelluleApercue): boolean {
  return sort === 'gardee' && apres.formule !== null && !memeValeurDeCellule(avant.valeur, apres.valeur)
}
