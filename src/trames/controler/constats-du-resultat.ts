import type { Constat, Gravite, Resultat } from '../../regles'
import { constater } from '../../regles'

const GRAVITES: Readonly<Record<'refuse' | 'incomplet' | 'sans-objet', Gravite>> = { refuse: 'IN', incomplet: 'AL', 'sans-objet': 'IF' }

/** Constats d'une règle : ceux de sa valeur, ou les motifs qui l'ont empêchée d'en rendre une. */
export function constatsDuResultat<V>(resultat: Resultat<V>, lire: (valeur: V) => readonly Constat[]): readonly Constat[] {
  return resultat.etat === 'etabli' ? lire(resultat.valeur) : constater(GRAVITES[resultat.etat], resultat.motifs)
}

/** Pour une règle dont la valeur porte ses constats. */
export function constatsPortes<V extends { readonly constats: readonly Constat[] }>(resultat: Resultat<V>): readonly Constat[] {
  return constatsDuResultat(resultat, ({ constats }) => constats)
}
