import type { FicheDeRegle } from '../../socle/fiche'
import type { Constat, Gravite } from '../../socle/constat'
import { constat, GRAVITES } from '../../socle/constat'
import type { Message } from '../../socle/message'
import type { ConstatDeTableau } from '../tableau-de-suivi'

/** Place un constat : `ligne` compte l'en-tête, `null` = tout le tableau ; `colonne` est le premier titre admis de la colonne en cause. */
export function placerConstat(
  lieu: { readonly regle: string; readonly ligne: number | null; readonly colonne: string | null },
  gravite: Gravite,
  id: string,
  donnees: Message['donnees'] = {},
): ConstatDeTableau {
  return { ...constat(gravite, id, donnees), ...lieu }
}

/** Dit que le jour du contrôle manque : les échéances de la règle n'ont pas été jugées. */
export function constatSansJour(regle: string): ConstatDeTableau {
  return placerConstat({ regle, ligne: null, colonne: null }, 'IF', 'suivi.sans-jour')
}

/** Article d'un constat, d'après la fiche de sa règle. */
export function articleDuConstat({ regle }: Pick<ConstatDeTableau, 'regle'>, fiches: readonly FicheDeRegle[]): string {
  return fiches.find(({ id }) => id === regle)?.articles[0]?.article ?? ''
}

/** Du plus grave au plus léger ; à gravité égale, le tableau entier d'abord, puis l'ordre des lignes. */
export function rangerConstats(constats: readonly ConstatDeTableau[]): ConstatDeTableau[] {
  const rang = ({ gravite }: ConstatDeTableau): number => GRAVITES.indexOf(gravite)
  return [...constats].sort((a, b) => rang(a) - rang(b) || (a.ligne ?? 0) - (b.ligne ?? 0))
}

/** « 2 EL, 1 AL » ; « aucun constat » s'il n'y en a pas. */
export function compterConstats(constats: readonly Constat[]): string {
  const comptes = GRAVITES.map((gravite) => [constats.filter((c) => c.gravite === gravite).length, gravite] as const)
  return (
    comptes
      .filter(([n]) => n > 0)
      .map(([n, gravite]) => `${n} ${gravite}`)
      .join(', ') || 'aucun constat'
  )
}
