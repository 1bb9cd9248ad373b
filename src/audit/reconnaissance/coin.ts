import type { Rectangle } from '../../classeur/rectangle'
import { normaliser } from '../../regles'
import { estAnnee, millesimesDe } from './millesime'
import { echantillonner } from './profil'
import type { ColonneTitree } from './titrer'
import type { Titres } from './titres'
import type { ModeleDeTableau } from './types'
import type { Vue } from './vue'
import { texteDe } from './vue'

/** Notions qui désignent un objet. */
const DESIGNENT = new Set(['nom', 'code', 'annee', 'periode', 'arrondissement'])

/**
 * La colonne qui nomme les objets n'a souvent pas de titre (ou, couchée, un titre quelconque) : ce sont ses valeurs qui disent
 * si ce sont des périodes, des années ou des communes. Vide si une notion connue les désigne déjà.
 */
export function colonneDuCoin(
  vue: Vue,
  bloc: Rectangle,
  { colonnes, debut }: Titres,
  objets: readonly number[],
  modele: ModeleDeTableau,
): readonly ColonneTitree[] {
  const siennes = colonnes.filter(({ acceptions }) => acceptions.some((une) => une.modele === modele))
  const designe = siennes.some(({ acceptions }) => acceptions.some((une) => une.modele === modele && DESIGNENT.has(une.notion)))
  const premier = (vue.transpose ? siennes : colonnes)[0]?.rang ?? bloc.colonne
  if (designe || objets.length === 0) return []
  const lignes = echantillonner(objets)
  for (let rang = premier - 1; rang >= bloc.colonne; rang -= 1) {
    const notion = notionDesValeurs(lignes.map((objet) => texteDe(vue, objet, rang) || vue.nombre(objet, rang)))
    if (notion === null || modele.notions[notion] === undefined) continue
    return [
      { rang, intitule: texteDe(vue, debut, rang), acceptions: [{ modele, notion, certitude: 'probable' }], choisie: false },
    ]
  }
  return []
}

function notionDesValeurs(valeurs: readonly (string | number)[]): string | null {
  const toutes = (verifie: (valeur: string | number) => boolean): boolean => valeurs.every(verifie)
  if (toutes((valeur) => typeof valeur === 'string' && millesimesDe(normaliser(valeur)).periode !== null)) return 'periode'
  if (toutes((valeur) => (typeof valeur === 'number' ? estAnnee(valeur) : millesimesDe(normaliser(valeur)).annee !== null)))
    return 'annee'
  return toutes((valeur) => typeof valeur === 'string') ? 'nom' : null
}
