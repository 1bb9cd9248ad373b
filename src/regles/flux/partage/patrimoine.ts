import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_02: FicheDeRegle = {
  id: 'FLUX-02',
  titre: 'Patrimoine soumis',
  nature: 'decision',
  articles: [reference('art. L. 411-6, L. 481-1, L. 633-1 et L. 631-12 du CCH', FLUX_2022, '1')],
  parametres: [],
  pointsOuverts: [],
}

/** Natures dont le texte parle ; `social` couvre un logement social ordinaire, dont la convention APL décide. */
export type NatureDeLogement = 'foyer' | 'universitaire' | 'PLI' | 'libre' | 'spécifique' | 'aidé' | 'déconventionné' | 'social'

const NATURES: readonly (readonly [RegExp, NatureDeLogement])[] = [
  [/^(?:logements? )?foyers?$|^residences? (?:autonomie|sociales?)$/, 'foyer'],
  [/^residences? universitaires?$/, 'universitaire'],
  [/^pli$|^(?:logements? )?intermediaires?$/, 'PLI'],
  [/^(?:logements? |loyers? )?libres?$/, 'libre'],
  [/^plai adaptes?$|gens du voyage|^habitat inclusif$|^agrement special(?: article 109)?$|^(?:article|art) 109(?: elan)?$/, 'spécifique'],
  [/^(?:hbm|hlmo|hlm o|plr|psr|ilm|iln)$|^(?:logements? )?aides?(?: par l etat)?$/, 'aidé'],
  [/^(?:logements? )?deconventionnes?$/, 'déconventionné'],
  [/^(?:plus|plai|pls|pla|palulos)$|^(?:logements? )?(?:sociaux|social|conventionnes?|ordinaires?)$/, 'social'],
]

export function lireNature(texte: string): NatureDeLogement | undefined {
  const mots = normaliser(texte)
  return NATURES.find(([motif]) => motif.test(mots))?.[1]
}

export type TypeDeBailleur = 'SEM' | 'organisme'

/** Une SEM ne compte que son conventionné APL ; tout autre bailleur social compte aussi l'aidé. */
export function lireBailleur(texte: string): TypeDeBailleur | undefined {
  const mots = normaliser(texte)
  if (/^(?:sem|societe d economie mixte|seml)(?: agreee)?$/.test(mots)) return 'SEM'
  return /^(?:oph|office(?: public(?: de l habitat)?)?|esh|sa d hlm|(?:sa|sc) hlm|cooperatives?(?: d? ?hlm)?|scic(?: hlm)?|organisme(?: d? ?hlm)?)$/.test(mots)
    ? 'organisme'
    : undefined
}

const AFFECTATIONS = /\b(?:defense|armees?|militaires?|gendarmerie|police|securite interieure|hopita(?:l|ux)|sante|hospitaliers?)\b/

/** Vrai si les logements sont réservés à la défense nationale, à la sécurité intérieure ou à un établissement public de santé. */
export function estAffectationExclue(texte: string): boolean {
  return AFFECTATIONS.test(normaliser(texte))
}

/** Un logement ou un groupe de logements ; `null` = non renseigné. */
export interface LogementDuParc {
  readonly nature: NatureDeLogement | undefined
  readonly bailleur: TypeDeBailleur | null
  readonly agrement: Jour | null
  readonly apl: boolean | null
  readonly releveDeL4116: boolean | null
  readonly affectationExclue: boolean
}

export type StatutDuPatrimoine = 'soumis' | 'hors flux' | 'à vérifier'

export interface StatutMotive {
  readonly statut: StatutDuPatrimoine
  readonly motif: Message
}

/** Statut d'un logement au regard de la gestion en flux (FLUX-02) ; une donnée qui décide et manque donne « à vérifier ». */
export function statutDuPatrimoine(logement: LogementDuParc): StatutMotive {
  const { nature, bailleur, agrement, apl, releveDeL4116 } = logement
  const dire = (statut: StatutDuPatrimoine, id: string): StatutMotive => ({ statut, motif: message(`flux.patrimoine.${id}`) })
  if (logement.affectationExclue) return dire('hors flux', 'affectation')
  if (nature === undefined) return dire('à vérifier', 'nature-inconnue')
  if (nature === 'foyer' || nature === 'universitaire') return dire('hors flux', 'foyer')
  if (nature === 'PLI' || nature === 'libre') return dire('hors flux', 'intermediaire')
  if (bailleur === 'SEM') {
    if (agrement === null) return dire('à vérifier', 'sem-sans-agrement')
    if (apl === null) return dire('à vérifier', 'sem-sans-apl')
    return apl ? dire('soumis', 'apl') : dire('hors flux', 'sem-non-conventionne')
  }
  if (nature === 'spécifique') return dire('soumis', 'specifique')
  if (apl === true) return dire('soumis', 'apl')
  if (nature === 'aidé') return bailleur === null ? dire('à vérifier', 'bailleur-inconnu') : dire('soumis', 'aide')
  if (releveDeL4116 === true) return dire('soumis', 'l411-6')
  if (nature === 'déconventionné') return releveDeL4116 === false ? dire('hors flux', 'sans-l411-6') : dire('à vérifier', 'l411-6-inconnu')
  return dire('à vérifier', apl === null ? 'apl-inconnue' : 'critere-general')
}
