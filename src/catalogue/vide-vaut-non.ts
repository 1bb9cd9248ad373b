import type { Resultat } from '../regles'
import { message } from '../regles'
import type { LecteurDArguments } from './lecteur-d-arguments'
import type { ValeurRendue } from './types'

interface Options {
  readonly expliquer: boolean
}

/**
 * Calcule un appel dont des booléens obligatoires peuvent être à 0 ou vides : ils valent non (contrat des fonctions), et cela
 * se signale quand « oui » donnerait un autre résultat, car Excel remet 0 pour une cellule vide.
 */
export function videVautNon<N extends string, V extends ValeurRendue>(
  lecteur: LecteurDArguments,
  lus: Readonly<Record<N, boolean>>,
  calculer: (lus: Readonly<Record<N, boolean>>, options: Options) => Resultat<V>,
  options: Options,
): Resultat<V> {
  const resultat = calculer(lus, options)
  const noms = (Object.keys(lus) as N[]).filter((nom) => lecteur.estVideOuZero(nom))
  const decisifs = noms.filter((nom) => !memeReponse(resultat, calculer({ ...lus, [nom]: true }, { expliquer: false })))
  if (decisifs.length === 0) return resultat
  const alertes = decisifs.map((nom) => message('argument.vide-vaut-non', { libelle: lecteur.libelle(nom), nom }))
  return { ...resultat, alertes: [...resultat.alertes, ...alertes] }
}

function memeReponse<V>(un: Resultat<V>, autre: Resultat<V>): boolean {
  const reponse = (resultat: Resultat<V>): string => JSON.stringify(resultat.etat === 'etabli' ? resultat.valeur : resultat.motifs)
  return reponse(un) === reponse(autre)
}
