import type { Proposition, Reconnaissance } from '../../../donnees'
import { candidates } from '../../../donnees'
import type { FichePeriode, Message } from '../../../regles'
import { message } from '../../../regles'
import { inventaireDe } from '../../../trames'
import type { CorrespondanceRetenue } from './memoire-de-correspondance'
import type { NotionUtile } from './notions-utiles'
import { estDInventaire, NOTIONS_UTILES } from './notions-utiles'
import type { TableLue } from './table-lue'

/** Colonne d’une notion : son rang, `null` pour aucune, `undefined` tant que l’utilisateur n’a pas choisi. */
export type ChoixDeColonne = number | null | undefined

export type ChoixParNotion = Readonly<Partial<Record<NotionUtile, ChoixDeColonne>>>

export interface NotionProposee {
  readonly notion: NotionUtile
  readonly candidates: readonly Proposition[]
  /** Choix du départ : une colonne certaine, ou celle retenue la dernière fois. */
  readonly depart: ChoixDeColonne
  /** Vrai si le départ vient du dernier choix de l’utilisateur. */
  readonly reprise: boolean
}

/**
 * Ce qu’on propose pour chaque notion utile. N’est coché d’avance que ce qui est certain et de la bonne année, ou choisi la
 * dernière fois ; toute autre candidate attend un choix.
 */
export function proposerColonnes(
  { entetes }: Pick<TableLue, 'entetes'>,
  { propositions }: Pick<Reconnaissance, 'propositions'>,
  fiche: FichePeriode,
  retenue: CorrespondanceRetenue | null,
): readonly NotionProposee[] {
  return NOTIONS_UTILES.map((notion) => {
    const possibles = candidates(propositions, notion)
    const reprise = reprendre(notion, entetes, possibles, fiche, retenue)
    if (reprise !== undefined) return { notion, candidates: possibles, depart: reprise, reprise: true }
    const [seule, ...autres] = possibles
    const sure =
      seule !== undefined && autres.length === 0 && seule.certitude === 'certaine' && ecartDAnnee(seule, fiche) === null
    return {
      notion,
      candidates: possibles,
      depart: seule === undefined ? null : sure ? seule.colonne : undefined,
      reprise: false,
    }
  })
}

/** Le dernier choix, s’il désigne encore une seule colonne, de la bonne année. */
function reprendre(
  notion: NotionUtile,
  entetes: readonly string[],
  possibles: readonly Proposition[],
  fiche: FichePeriode,
  retenue: CorrespondanceRetenue | null,
): ChoixDeColonne {
  const intitule = retenue?.colonnes[notion]
  if (intitule === undefined) return undefined
  if (intitule === null) return null
  const rangs = entetes.flatMap((entete, rang) => (entete.trim() === intitule ? [rang] : []))
  const [rang] = rangs
  if (rang === undefined || rangs.length > 1) return undefined
  const proposition = possibles.find(({ colonne }) => colonne === rang)
  return proposition !== undefined && ecartDAnnee(proposition, fiche) !== null ? undefined : rang
}

/** Ce qui sépare une colonne de la période du contrat : une autre année d’inventaire, une autre période ; `null` : rien. */
export function ecartDAnnee({ notion, annee, periode }: Proposition, fiche: FichePeriode): Message | null {
  if (periode !== null && periode !== fiche.periode)
    return message('volet.communes.autre-periode', { periode, attendue: fiche.periode })
  const attendue = inventaireDe(fiche)
  return annee !== null && estDInventaire(notion) && annee !== attendue
    ? message('volet.communes.autre-annee', { annee: String(annee), attendue: String(attendue), periode: fiche.periode })
    : null
}
