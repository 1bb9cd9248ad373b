import type { ColonneAttendue, ConstatDeTableau } from '../../com'
import { placerConstat } from '../../com'
import { normaliser } from '../../socle/normaliser'

export const BAILLEUR = { titres: ['Bailleur'], type: 'texte', exigee: true } as const satisfies ColonneAttendue
export const ENVOI = { titres: ['Date d’envoi', 'Envoi'], type: 'date' } as const satisfies ColonneAttendue
/** Dernier jour qu'un service de l'État a admis par écrit, au-delà de celui du texte. */
export const REPORT = { titres: ['Report admis'], type: 'date' } as const satisfies ColonneAttendue
export const PROPOSES = { titres: ['Proposés', 'Logements proposés'], type: 'entier' } as const satisfies ColonneAttendue
export const ATTRIBUES = { titres: ['Attribués', 'Logements attribués'], type: 'entier' } as const satisfies ColonneAttendue

export const AIDE_BAILLEUR = 'Nom du bailleur. Vide : la ligne se contrôle seule.'
export const AIDE_ENVOI = 'Jour de l’envoi. Vide ou 0 : pas encore envoyé.'
export const AIDE_REPORT = 'Dernier jour admis localement, par écrit, s’il dépasse celui du texte. Vide ou 0 : aucun report.'
export const AIDE_PROPOSES = 'Nombre de logements proposés. 0 : aucun ; vide : non renseigné.'
export const AIDE_ATTRIBUES = 'Nombre de logements attribués. 0 : aucun ; vide : non renseigné.'

export function colonneDeLAnnee(titre: string) {
  return { titres: [titre], type: 'entier', exigee: true, zeroVide: true } as const satisfies ColonneAttendue
}

/** Années où une saisie ne peut être qu'une faute de frappe : la gestion en flux naît en 2020. */
const ANNEES = { de: 2019, a: 2100 } as const

/** Année qu'aucune échéance ne peut suivre : absente, ou hors du possible. */
export function controlerLAnnee(regle: string, numero: number, titre: string, annee: number | null): readonly ConstatDeTableau[] {
  if (annee === null) return [placerConstat({ regle, ligne: numero, colonne: titre }, 'IN', 'flux.suivi-bilan.annee-absente', { titre })]
  if (estUneAnnee(annee)) return []
  return [placerConstat({ regle, ligne: numero, colonne: titre }, 'IN', 'flux.suivi-bilan.annee-impossible', { titre, lu: String(annee) })]
}

export function estUneAnnee(annee: number | null): annee is number {
  return annee !== null && annee >= ANNEES.de && annee <= ANNEES.a
}

/** Lignes d'un même bailleur et d'une même année ; une ligne sans l'un des deux est seule. */
export function grouperParBailleur<L extends { readonly numero: number; readonly bailleur: string | null; readonly annee: number | null }>(
  lignes: readonly L[],
): readonly (readonly [L, ...L[]])[] {
  const groupes = new Map<string, [L, ...L[]]>()
  // Un bilan qu'aucune année ne date est celui d'une seule.
  const dates = lignes.some(({ annee }) => annee !== null)
  for (const ligne of lignes) {
    const { bailleur, annee, numero } = ligne
    const cle = bailleur === null || (annee === null && dates) ? `ligne ${numero}` : `${annee} ${normaliser(bailleur)}`
    const groupe = groupes.get(cle)
    if (groupe === undefined) groupes.set(cle, [ligne])
    else groupe.push(ligne)
  }
  return [...groupes.values()]
}
