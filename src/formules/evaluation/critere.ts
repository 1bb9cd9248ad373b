import { estErreur } from '../../classeur/port'
import type { CodeErreur, Valeur } from '../../classeur/port'
import { NonEvaluable } from './arrets'
import { memeNombre, memeTexte } from './comparer'
import { estMotLogique, nombreDansTexte } from './conversions'
import { lireJokers } from './jokers'

/** Codes qui s'écrivent pareil dans toutes les langues d'Excel. */
const ERREURS_SANS_LANGUE: ReadonlySet<string> = new Set<CodeErreur>(['#N/A', '#REF!', '#DIV/0!'])
/** Les autres se lisent dans la langue du poste. */
const ERREUR_TRADUITE = /^#(?:VALEUR!|VALUE!|NOMBRE!|NUM!|NOM\?|NAME\?|NUL!|NULL!)$/i

export type Critere = (valeur: Valeur) => boolean

/** Critère de NB.SI, SOMME.SI.ENS… : valeur, ou texte « >=30 », « <> », « C* ». */
export function lireCritere(critere: Valeur): Critere {
  if (estErreur(critere)) throw new NonEvaluable(critere.erreur, 'texte')
  if (critere === null) return egalAuNombre(0)
  if (typeof critere === 'number') return egalAuNombre(critere)
  if (typeof critere === 'boolean') return (valeur) => valeur === critere
  const [, operateur = '', reste = ''] = /^(<>|<=|>=|<|>|=)?([^]*)$/.exec(critere) ?? []
  if (estMotLogique(reste)) throw new NonEvaluable(critere, 'texte')
  const nombre = nombreDansTexte(reste)
  if (operateur === '<>') return sauf(reste === '' ? estVide : nombre === null ? egalAuTexteOuErreur(reste) : egalAuNombre(nombre))
  if (operateur === '' || operateur === '=') {
    if (reste === '') return operateur === '=' ? estVide : estVideOuTexteVide
    return nombre === null ? egalAuTexteOuErreur(reste) : egalAuNombre(nombre)
  }
  if (nombre === null) throw new NonEvaluable(critere, 'texte')
  return selonOrdre(operateur, nombre)
}

/** Excel reconnaît une erreur à son code : `NB.SI(A:A;"#N/A")`, `SOMME.SI(A:A;"<>#N/A")`. */
function egalAuTexteOuErreur(texte: string): Critere {
  if (ERREUR_TRADUITE.test(texte)) throw new NonEvaluable(texte, 'texte')
  const code = texte.toUpperCase()
  return ERREURS_SANS_LANGUE.has(code) ? (valeur) => estErreur(valeur) && valeur.erreur === code : egalAuTexte(texte)
}

function estVide(valeur: Valeur): boolean {
  return valeur === null
}

function estVideOuTexteVide(valeur: Valeur): boolean {
  return valeur === null || valeur === ''
}

function sauf(critere: Critere): Critere {
  return (valeur) => !critere(valeur)
}

/** À l'égalité, Excel reconnaît aussi un nombre enregistré en texte. */
function egalAuNombre(nombre: number): Critere {
  return (valeur) => {
    if (typeof valeur === 'number') return memeNombre(valeur, nombre)
    if (typeof valeur !== 'string') return false
    const lu = nombreDansTexte(valeur)
    return lu !== null && memeNombre(lu, nombre)
  }
}

function egalAuTexte(texte: string): Critere {
  const motif = lireJokers(texte)
  return (valeur) => typeof valeur === 'string' && (motif === null ? memeTexte(valeur, texte) : motif.test(valeur))
}

function selonOrdre(operateur: string, nombre: number): Critere {
  return (valeur) => {
    if (typeof valeur !== 'number') return false
    if (memeNombre(valeur, nombre)) return operateur.endsWith('=')
    return operateur.startsWith('<') ? valeur < nombre : valeur > nombre
  }
}
