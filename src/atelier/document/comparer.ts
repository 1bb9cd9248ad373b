import { ecrireAdresse } from '../../classeur/adresse'
import { estErreur } from '../../classeur/port'
import type { MiseEnFormeSituee, Saisie, Valeur } from '../../classeur/port'
import { memeValeur } from '../../classeur/valeurs'
import type { Modification, ModificationsDeLaGrille } from '../sauvegarde/copie-de-secours'
import { comparerLesFormes } from './comparer-les-formes'
import type { Releve, ReleveDeFeuille, Repere } from './releve'

/** Valeur en cache à rafraîchir sous une formule que personne n'a touchée. */
export interface Recalcul {
  readonly feuille: string
  readonly ligne: number
  readonly colonne: number
  readonly valeur: Valeur
}

const FEUILLE_ABSENTE: Pick<ReleveDeFeuille, 'cellules' | 'aspects' | 'largeurs'> = { cellules: new Map(), aspects: new Map(), largeurs: new Map() }

export interface Ecart extends ModificationsDeLaGrille {
  readonly recalculs: readonly Recalcul[]
  /** Adresses des formules intactes que la grille ne sait plus calculer : leur valeur du fichier est gardée. */
  readonly nonRecalculees: readonly string[]
}

/** Ce qu'il faut récrire pour passer du premier relevé au second : cellules changées ou vidées, et valeurs recalculées. */
export function comparer(avant: Releve, apres: Releve): Ecart {
  const cellules: Modification[] = []
  const formes: MiseEnFormeSituee[] = []
  const recalculs: Recalcul[] = []
  const nonRecalculees: string[] = []
  for (const [feuille, relevee] of apres) {
    const ancienne = avant.get(feuille) ?? FEUILLE_ABSENTE
    formes.push(...comparerLesFormes(feuille, ancienne, relevee))
    const [anciens, reperes] = [ancienne.cellules, relevee.cellules]
    for (const [cle, repere] of reperes) {
      const ancien = anciens.get(cle)
      if (ancien !== undefined && memeRepere(ancien, repere)) continue
      if (ancien !== undefined && neSaitPlusCalculer(ancien, repere)) {
        nonRecalculees.push(ecrireAdresse({ feuille, ligne: repere.ligne, colonne: repere.colonne, lignes: 1, colonnes: 1 }))
      } else if (ancien !== undefined && memeFormule(ancien, repere)) {
        recalculs.push(...recalculer(feuille, ancien, repere))
      } else cellules.push({ feuille, ligne: repere.ligne, colonne: repere.colonne, saisie: saisieDe(repere) })
    }
    const couvertes = cellulesDebordees(reperes)
    for (const [cle, { ligne, colonne }] of anciens) {
      if (!reperes.has(cle) && !couvertes.has(cle)) cellules.push({ feuille, ligne, colonne, saisie: null })
    }
  }
  return { feuillesAjoutees: [...apres.keys()].filter((nom) => !avant.has(nom)), cellules, formes, recalculs, nonRecalculees }
}

/** Vrai si l'utilisateur ou le volet a changé quelque chose : un simple recalcul n'en est pas. */
export function aDesModifications({ feuillesAjoutees, cellules, formes }: ModificationsDeLaGrille): boolean {
  return feuillesAjoutees.length + cellules.length + formes.length > 0
}

function memeRepere(un: Repere, autre: Repere): boolean {
  return un.formule === autre.formule && memeValeur(un.valeur, autre.valeur) && memeRectangle(un.debordement, autre.debordement)
}

function memeRectangle(un: Repere['debordement'], autre: Repere['debordement']): boolean {
  if (un === null || autre === null) return un === autre
  return (
    un.length === autre.length &&
    un.every((ligne, i) => ligne.length === autre[i]?.length && ligne.every((valeur, j) => memeValeur(valeur, autre[i]?.[j] ?? null)))
  )
}

/** #NOM? apparu sur une formule qu'on n'a pas touchée : c'est la grille qui ignore la fonction, pas le fichier qui est faux. */
function neSaitPlusCalculer(ancien: Repere, { formule, valeur }: Repere): boolean {
  return formule !== null && formule === ancien.formule && estInconnu(valeur) && !estInconnu(ancien.valeur)
}

function estInconnu(valeur: Valeur): boolean {
  return estErreur(valeur) && valeur.erreur === '#NOM?'
}

/** Même formule sur le même rectangle : seules des valeurs en cache changent. */
function memeFormule(ancien: Repere, repere: Repere): boolean {
  return (
    repere.formule !== null &&
    repere.formule === ancien.formule &&
    (repere.debordement?.length ?? 1) === (ancien.debordement?.length ?? 1) &&
    (repere.debordement?.[0]?.length ?? 1) === (ancien.debordement?.[0]?.length ?? 1)
  )
}

function recalculer(feuille: string, ancien: Repere, { ligne, colonne, valeur, debordement }: Repere): readonly Recalcul[] {
  const valeurs = debordement ?? [[valeur]]
  return valeurs.flatMap((rangee, i) =>
    rangee.flatMap((nouvelle, j) => {
      const ancienne = ancien.debordement === null ? ancien.valeur : (ancien.debordement[i]?.[j] ?? null)
      return memeValeur(ancienne, nouvelle) ? [] : [{ feuille, ligne: ligne + i, colonne: colonne + j, valeur: nouvelle }]
    }),
  )
}

function saisieDe({ formule, valeur, debordement }: Repere): Saisie {
  if (formule === null) return valeur
  // Une formule vide d'Excel vaut 0 : sans résultat de la grille, le fichier en reçoit un.
  return { formule, valeur: valeur ?? 0, ...(debordement !== null && { debordement }) }
}

function cellulesDebordees(reperes: ReadonlyMap<string, Repere>): ReadonlySet<string> {
  const couvertes = new Set<string>()
  for (const { ligne, colonne, debordement } of reperes.values()) {
    debordement?.forEach((rangee, i) => rangee.forEach((_valeur, j) => couvertes.add(`${ligne + i},${colonne + j}`)))
  }
  return couvertes
}
