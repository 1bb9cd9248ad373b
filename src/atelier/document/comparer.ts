import { ecrireAdresse } from '../../classeur/adresse'
import { estErreur } from '../../classeur/port'
import type { Saisie, Valeur } from '../../classeur/port'
import { memeValeur } from '../grille/meme-valeur'
import type { Modification, Modifications } from '../sauvegarde/copie-de-secours'
import type { Releve, Repere } from './releve'

export interface Ecart extends Modifications {
  /** Adresses des formules intactes que la grille ne sait plus calculer : leur valeur du fichier est gardée. */
  readonly nonRecalculees: readonly string[]
}

/** Ce qu'il faut récrire pour passer du premier relevé au second : cellules changées, vidées, et formules dont la valeur a bougé. */
export function comparer(avant: Releve, apres: Releve): Ecart {
  const cellules: Modification[] = []
  const nonRecalculees: string[] = []
  for (const [feuille, reperes] of apres) {
    const anciens = avant.get(feuille) ?? new Map<string, Repere>()
    for (const [cle, repere] of reperes) {
      const ancien = anciens.get(cle)
      if (ancien !== undefined && memeRepere(ancien, repere)) continue
      if (ancien !== undefined && neSaitPlusCalculer(ancien, repere)) {
        nonRecalculees.push(ecrireAdresse({ feuille, ligne: repere.ligne, colonne: repere.colonne, lignes: 1, colonnes: 1 }))
      } else cellules.push({ feuille, ligne: repere.ligne, colonne: repere.colonne, saisie: saisieDe(repere) })
    }
    const couvertes = cellulesDebordees(reperes)
    for (const [cle, { ligne, colonne }] of anciens) {
      if (!reperes.has(cle) && !couvertes.has(cle)) cellules.push({ feuille, ligne, colonne, saisie: null })
    }
  }
  return { feuillesAjoutees: [...apres.keys()].filter((nom) => !avant.has(nom)), cellules, nonRecalculees }
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
