import { auxQuinzeChiffres } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Gravite } from '../../socle/constat'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_20: FicheDeRegle = {
  id: 'FLUX-20',
  titre: 'Décompte en gestion directe : entonnoir',
  nature: 'controle',
  articles: [reference('art. R. 441-5-2 du CCH', FLUX_2022, '4.2')],
  parametres: [],
  pointsOuverts: ['AMB-44'],
}

/** Les quatre étapes : logements proposés, logements avec candidats, candidats acceptés (et non des logements), baux signés. */
export const ETAPES = ['proposes', 'avecCandidats', 'acceptes', 'baux'] as const
export type EtapeDEntonnoir = (typeof ETAPES)[number]
export const NOMS_D_ETAPE: Readonly<Record<EtapeDEntonnoir, string>> = {
  proposes: 'logements proposés',
  avecCandidats: 'logements avec candidats',
  acceptes: 'candidats acceptés',
  baux: 'baux signés',
}

export interface Entonnoir extends Readonly<Record<EtapeDEntonnoir, number | null>> {
  /** Règles de refus et de réinjection encadrées et transparentes ; `null` = non dit. */
  readonly reglesEncadrees: boolean | null
  /** Clause de revoyure ; `null` = non dit. */
  readonly clauseDeRevoyure: boolean | null
}

/** Ce que l'entonnoir a d'absent, d'incohérent ou d'illégal, du plus grave au plus léger. */
export interface DefautDEntonnoir {
  readonly gravite: Gravite
  readonly etape: EtapeDEntonnoir | 'reglesEncadrees' | 'clauseDeRevoyure'
  readonly message: Message
}

/** Étapes absentes, étapes qui croissent, conditions non remplies (FLUX-20). */
export function defautsDEntonnoir(entonnoir: Entonnoir): DefautDEntonnoir[] {
  const absentes = ETAPES.filter((etape) => entonnoir[etape] === null)
  const croissantes: readonly (readonly [EtapeDEntonnoir, EtapeDEntonnoir])[] = [
    ['proposes', 'avecCandidats'],
    ['avecCandidats', 'baux'],
    ['acceptes', 'baux'],
  ]
  return [
    ...absentes.map((etape): DefautDEntonnoir =>
      defaut('EL', etape, 'flux-conventions.etape-absente', { etape: NOMS_D_ETAPE[etape] }),
    ),
    ...(entonnoir.reglesEncadrees === false ? [defaut('EL', 'reglesEncadrees', 'flux-conventions.regles-non-encadrees')] : []),
    ...(entonnoir.clauseDeRevoyure === false ? [defaut('EL', 'clauseDeRevoyure', 'flux-conventions.clause-absente')] : []),
    ...croissantes.flatMap(([avant, apres]) => {
      const [n, suivant] = [entonnoir[avant], entonnoir[apres]]
      if (n === null || suivant === null || suivant <= n) return []
      const donnees = { avant: NOMS_D_ETAPE[avant], n, apres: NOMS_D_ETAPE[apres], suivant }
      return [defaut('IN', apres, 'flux-conventions.entonnoir-croissant', donnees)]
    }),
  ]
}

function defaut(
  gravite: Gravite,
  etape: DefautDEntonnoir['etape'],
  id: string,
  donnees: Message['donnees'] = {},
): DefautDEntonnoir {
  return { gravite, etape, message: message(id, donnees) }
}

/** Taux de chute d'une étape aux baux, fraction ; `""` si l'étape manque ou vaut 0, ou si les baux la dépassent. */
export function tauxDeChute(depart: number | null, baux: number | null): number | '' {
  return depart === null || baux === null || depart === 0 || baux > depart ? '' : auxQuinzeChiffres((depart - baux) / depart)
}

export type VerdictDEntonnoir = 'acceptable' | 'à compléter' | 'non acceptable' | 'incohérent'

/** Chute retenue (AMB-44), chute de l'étape 2 aux baux, chute de l'étape 1 aux baux, verdict, motif. */
export type RangeeDEntonnoir = readonly [
  number | '',
  number | '',
  number | '',
  VerdictDEntonnoir,
  { readonly phrases: readonly Message[] } | '',
]

/**
 * Entonnoir de la gestion directe (FLUX-20) : taux de chute des propositions aux baux, et si le décompte à la commission est
 * acceptable. `incomplet` : une étape manque, le décompte n'est pas celui des quatre étapes.
 */
export function suivreEntonnoir(
  entree: Entonnoir & { readonly lectures: Lectures },
  options: { readonly expliquer: boolean },
): Resultat<readonly RangeeDEntonnoir[]> {
  const absentes = ETAPES.filter((etape) => entree[etape] === null)
  if (absentes.length > 0) {
    const etapes = absentes.map((etape) => NOMS_D_ETAPE[etape]).join(', ')
    return nonEtabli('incomplet', [message('flux-conventions.decompte-incomplet', { etapes })], { references: FLUX_20.articles })
  }
  const defauts = defautsDEntonnoir(entree)
  const chutes = [tauxDeChute(entree.avecCandidats, entree.baux), tauxDeChute(entree.proposes, entree.baux)] as const
  const retenue = (lectures: Lectures): number | '' => chutes[rangDe(lectures, 'AMB-44') === 1 ? 1 : 0]
  const nonDites = [
    ...(entree.reglesEncadrees === null ? [message('flux-conventions.regles-non-dites')] : []),
    ...(entree.clauseDeRevoyure === null ? [message('flux-conventions.clause-non-dite')] : []),
  ]
  const phrases = [...defauts.map((d) => d.message), ...nonDites]
  const valeur: RangeeDEntonnoir = [
    retenue(entree.lectures),
    ...chutes,
    verdict(defauts, nonDites),
    phrases.length > 0 ? { phrases } : '',
  ]
  const alertes = entree.baux === 0 ? [message('flux-conventions.baux-nuls')] : []
  if (!options.expliquer) return etabli([valeur], 'tableau', { alertes })
  return etabli([valeur], 'tableau', {
    alertes,
    references: FLUX_20.articles,
    hypotheses: hypothesesTouchees(['AMB-44'], entree.lectures, retenue),
    explication: [
      etapeDeChute('flux-conventions.etape.chute-candidats', entree.avecCandidats, entree.baux, chutes[0]),
      etapeDeChute('flux-conventions.etape.chute-proposes', entree.proposes, entree.baux, chutes[1]),
    ],
  })
}

function etapeDeChute(id: string, depart: number | null, baux: number | null, valeur: number | '') {
  return {
    etape: message(id),
    calcul: message('flux-conventions.calcul.chute', { baux: baux ?? 0, depart: depart ?? 0 }),
    valeur,
  }
}

function verdict(defauts: readonly DefautDEntonnoir[], nonDites: readonly Message[]): VerdictDEntonnoir {
  if (defauts.some(({ gravite }) => gravite === 'IN')) return 'incohérent'
  if (defauts.length > 0) return 'non acceptable'
  return nonDites.length > 0 ? 'à compléter' : 'acceptable'
}
