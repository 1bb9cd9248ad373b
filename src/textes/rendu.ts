import type { Case, FonctionDecrite, ValeurRendue } from '../catalogue'
import type { Hypothese, Etape, Etat, ParametreEmploye, Reference, Resultat } from '../regles'
import { redigerMessage } from './rediger'

export type CaseRendue = number | string | boolean | { readonly erreur: '#VALEUR!' | '#N/A'; readonly message: string }

/** Résultat prêt à lire : la forme exacte que `mixite calculer` imprime (contrats du projet). */
export interface ResultatRendu {
  readonly fonction: string
  readonly etat: Etat
  readonly valeur: number | string | readonly (readonly CaseRendue[])[] | null
  readonly unite: string
  /** Phrase qui dit pourquoi il n'y a pas de valeur ; `null` quand le résultat est établi. */
  readonly message: string | null
  readonly alertes: readonly string[]
  readonly references: readonly Reference[]
  readonly parametres: readonly ParametreEmploye[]
  readonly hypotheses: readonly { readonly id: string; readonly lecture: string; readonly effet: string }[]
  readonly explication: readonly { readonly etape: string; readonly calcul: string; readonly valeur: number | string }[]
}

/** Met en phrases le résultat d'une fonction du catalogue. */
export function rendre(fonction: Pick<FonctionDecrite, 'nom' | 'unite'>, resultat: Resultat<ValeurRendue>): ResultatRendu {
  return {
    fonction: fonction.nom,
    etat: resultat.etat,
    valeur: resultat.etat === 'etabli' ? rendreValeur(resultat.valeur) : null,
    unite: resultat.etat === 'etabli' ? resultat.unite : fonction.unite,
    message: resultat.etat === 'etabli' ? null : resultat.motifs.map(redigerMessage).join(' '),
    alertes: resultat.alertes.map(redigerMessage),
    references: resultat.references,
    parametres: resultat.parametres,
    hypotheses: resultat.hypotheses.map(rendreHypothese),
    explication: resultat.explication.map(rendreEtape),
  }
}

function rendreValeur(valeur: ValeurRendue): ResultatRendu['valeur'] {
  if (typeof valeur !== 'object') return valeur
  return valeur.map((ligne) => ligne.map(rendreCase))
}

/** Une case de tableau, mise en phrases quand la règle l’a laissée en messages. */
export function rendreCase(valeur: Case): CaseRendue {
  if (typeof valeur !== 'object') return valeur
  if ('phrases' in valeur) return valeur.phrases.map(redigerMessage).join(' ; ').replaceAll('. ; ', '. ')
  return { erreur: valeur.erreur, message: redigerMessage(valeur.motif) }
}

function rendreHypothese({ id, lecture, effet }: Hypothese): ResultatRendu['hypotheses'][number] {
  return { id, lecture, effet: redigerMessage(effet) }
}

function rendreEtape({ etape, calcul, valeur }: Etape): ResultatRendu['explication'][number] {
  return { etape: redigerMessage(etape), calcul: redigerMessage(calcul), valeur }
}
