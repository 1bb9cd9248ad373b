import type { ArgumentBrut, Brut, Case, FonctionDecrite, ValeurRendue } from '../../catalogue'
import { estErreur } from '../../classeur/port'
import type { Valeur } from '../../classeur/port'
import type { Resultat } from '../../regles'
import { rendreCase } from '../../textes'
import type { NoeudAppel } from '../types'
import { ErreurDeCase, NonEvaluable } from './arrets'
import { etendre } from './moteur'
import type { Argument, Mode } from './moteur'
import type { Contexte } from './contexte'
import { depuisValeur, depuisValeurs, estSeule, lireCase, remplir } from './operande'
import type { Operande } from './operande'

/** Un appel d'une de nos fonctions, tel qu'il a été évalué. */
export interface AppelEvalue {
  readonly fonction: FonctionDecrite
  readonly noeud: NoeudAppel
  readonly arguments: readonly ArgumentBrut[]
  readonly resultat: Resultat<ValeurRendue>
}

const PLAGES: ReadonlySet<string> = new Set(['plage', 'lectures'])

/** Évalue un appel d'une de nos fonctions et consigne chaque résultat dans `appels`. */
export function appeler(
  fonction: FonctionDecrite,
  noeud: NoeudAppel,
  args: readonly Argument[],
  contexte: Contexte,
  mode: Mode,
  appels: AppelEvalue[],
): Operande {
  if (args.length > fonction.arguments.length) throw new NonEvaluable(noeud.nom, 'arguments')
  // Un numéro de jour du calendrier de 1904 serait lu avec quatre ans d'écart.
  if (contexte.date1904 === true && fonction.arguments.some(({ type }) => type === 'date')) throw new NonEvaluable(noeud.nom, 'calendrier')
  const operandes = args.map((argument) => argument.evaluer())
  const erreur = operandes.flatMap(({ valeurs }) => valeurs.flat()).find(estErreur)
  const estPlage = (i: number): boolean => PLAGES.has(fonction.arguments[i]?.type ?? '')
  const plages = operandes.map((operande, i) => (estPlage(i) ? enPlage(operande) : null))
  const scalaires = operandes.filter((_operande, i) => !estPlage(i))

  const calculer = (valeurs: readonly Valeur[]): Resultat<ValeurRendue> => {
    const restantes = [...valeurs]
    // Une plage omise vaut `null` elle aussi : seul son type la distingue d’une valeur.
    const bruts = plages.map((plage, i) => (estPlage(i) ? plage : enBrut(restantes.shift() ?? null)))
    const resultat = fonction.evaluer(bruts, { expliquer: contexte.expliquer ?? false })
    appels.push({ fonction, noeud, arguments: bruts, resultat })
    return resultat
  }

  if (fonction.forme === 'plage') {
    if (scalaires.some((operande) => !estSeule(operande))) throw new NonEvaluable(noeud.nom, 'arguments')
    if (erreur !== undefined) return depuisValeur(erreur)
    return enOperande(calculer(scalaires.map((operande) => lireCase(operande, 0, 0))))
  }
  const erreurDePlage = operandes.flatMap((operande, i) => (estPlage(i) ? operande.valeurs.flat() : [])).find(estErreur)
  if (erreurDePlage !== undefined) return depuisValeur(erreurDePlage)
  return etendre(scalaires, (valeurs) => lireCase(enOperande(calculer(valeurs)), 0, 0), contexte, mode)
}

/** Ce que la cellule montre : la valeur, `#N/A` quand le texte ne s'applique pas ou qu'il manque une donnée, `#VALEUR!` sinon. */
export function enOperande(resultat: Resultat<ValeurRendue>): Operande {
  if (resultat.etat !== 'etabli') return depuisValeur({ erreur: resultat.etat === 'refuse' ? '#VALEUR!' : '#N/A' })
  const { valeur } = resultat
  if (typeof valeur !== 'object') return depuisValeur(valeur)
  return depuisValeurs(valeur.map((ligne) => ligne.map(enValeur)))
}

function enValeur(valeur: Case): Valeur {
  const rendue = rendreCase(valeur)
  return typeof rendue === 'object' ? { erreur: rendue.erreur } : rendue
}

/** @throws ErreurDeCase : une erreur reçue se propage sans que la fonction soit appelée */
function enBrut(valeur: Valeur): Brut {
  if (estErreur(valeur)) throw ErreurDeCase.pour(valeur.erreur)
  return valeur
}

/** Une case seule et vide est un argument omis ; les erreurs ont été écartées avant. */
function enPlage(operande: Operande): ArgumentBrut {
  if (estSeule(operande) && operande.plage === null) {
    const valeur = lireCase(operande, 0, 0)
    return estErreur(valeur) ? null : valeur
  }
  return remplir(operande).map((ligne) => ligne.map((valeur) => (estErreur(valeur) ? null : valeur)))
}
