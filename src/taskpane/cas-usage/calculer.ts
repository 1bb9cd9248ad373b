import { ecrireAdresse } from '../../classeur/adresse'
import type { Classeur, Plage, Valeur } from '../../classeur/port'
import { appelsMixite, ecrireFormule, estErreurDeFormule, estNonEvaluee, evaluer, lireFormule, plagesLues } from '../../formules'
import type { CodeLangue, Contexte, Formule } from '../../formules'
import { redigerMessage } from '../../textes'
import { dire } from '../dire'
import type { AppelCalcule } from './appel'
import { evaluerAppel } from './evaluer-appel'
import { CELLULES_MAX, lireDonnees, TropDeCellules } from './lire-donnees'

export interface DemandeDeCalcul {
  readonly texte: string
  readonly langue: CodeLangue
  /** Cellule qui porte, ou portera, la formule. */
  readonly cellule: Plage
  /** Ligne à détailler d’un résultat qui déborde, comptée à partir de 0. */
  readonly ligne?: number
}

export interface Calcul {
  readonly genre: 'calcule'
  readonly francaise: string
  readonly anglaise: string
  readonly appels: readonly AppelCalcule[]
  /** Valeurs de toute la formule ; `null` si elle emploie une fonction que le moteur ne connaît pas. */
  readonly valeurs: readonly (readonly Valeur[])[] | null
  readonly plages: readonly Plage[]
  /** Adresses des arguments d’une seule cellule qui est vide. */
  readonly cellulesVides: readonly string[]
}

export interface Refus {
  readonly genre: 'refuse'
  readonly phrase: string
  /** Vrai si la formule n’a rien à voir avec Mixité. */
  readonly sansFonction?: boolean
}

/** Lit une formule, charge ce qu’elle lit, calcule et explique chacun de ses appels à Mixité. N’écrit rien. */
export async function calculer(classeur: Classeur, { texte, langue, cellule, ligne = 0 }: DemandeDeCalcul): Promise<Calcul | Refus> {
  const lue = lireFormule(texte, langue)
  if (estErreurDeFormule(lue)) return refuser(dire('calcul.formule-illisible', { motif: redigerMessage(lue.motif) }))
  const formule = enFrancais(lue)
  if (appelsMixite(formule).length === 0) return { ...refuser(dire('calcul.sans-fonction')), sansFonction: true }
  const plages = plagesLues(formule, cellule.feuille)
  try {
    const lieu: Contexte = { ...cellule, lire: await lireDonnees(classeur, plages) }
    return evaluerFormule(formule, { lieu, plages, ligne })
  } catch (cause) {
    if (!(cause instanceof TropDeCellules)) throw cause
    return refuser(dire('calcul.plage-trop-grande', { cellules: cause.cellules, maximum: CELLULES_MAX }))
  }
}

/** Relue en français pour que chaque morceau cité soit celui que l’utilisateur voit. */
function enFrancais(lue: Formule): Formule {
  const relue = lireFormule(ecrireFormule(lue, 'fr'), 'fr')
  return estErreurDeFormule(relue) ? lue : relue
}

interface Lecture {
  readonly lieu: Contexte
  readonly plages: readonly Plage[]
  readonly ligne: number
}

function evaluerFormule(formule: Formule, { lieu, plages, ligne }: Lecture): Calcul | Refus {
  const appels: AppelCalcule[] = []
  for (const appel of appelsMixite(formule)) {
    const evalue = evaluerAppel(appel, formule.texte, lieu, ligne)
    if ('impossible' in evalue) return refuser(evalue.impossible)
    appels.push(evalue)
  }
  const evaluation = evaluer(formule.racine, lieu)
  return {
    genre: 'calcule',
    francaise: ecrireFormule(formule, 'fr'),
    anglaise: ecrireFormule(formule, 'en'),
    appels,
    valeurs: estNonEvaluee(evaluation) ? null : evaluation.valeurs,
    plages,
    cellulesVides: cellulesVides(plages, lieu),
  }
}

function refuser(phrase: string): Refus {
  return { genre: 'refuse', phrase }
}

function cellulesVides(plages: readonly Plage[], { lire }: Contexte): readonly string[] {
  return plages
    .filter((plage) => plage.lignes === 1 && plage.colonnes === 1 && (lire(plage)[0]?.[0] ?? null) === null)
    .map(ecrireAdresse)
}
