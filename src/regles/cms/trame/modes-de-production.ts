import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'

export const CMS_28: FicheDeRegle = {
  id: 'CMS-28',
  titre: 'Volet 1-4 : modes de production',
  nature: 'calcul',
  articles: [reference('trame du contrat, volet 1-4', GUIDE, 'annexe 3, modes de production du logement social')],
  parametres: [],
  pointsOuverts: [],
}

/** Production d'une période, en logements locatifs sociaux ; `null` = vide. */
export interface ProductionEcrite {
  readonly periode: string
  readonly vefa: number | null
  readonly directe: number | null
  /** Acquisition-amélioration : recoupe les deux filières. */
  readonly acquisition: number | null
  readonly total: number | null
}

/** Parts du total, en fraction ; `""` sans donnée ou sans objet. `autre` : hors des deux filières. */
export interface PartsDeProduction {
  readonly periode: string
  readonly vefa: number | ''
  readonly directe: number | ''
  readonly autre: number | ''
  readonly acquisition: number | ''
}

export interface ModesDeProduction {
  readonly parts: readonly PartsDeProduction[]
  readonly constats: readonly Constat[]
}

/**
 * Modes de production (CMS-28 ; trame, volet 1-4) : parts de la VEFA, de la maîtrise d'ouvrage directe et, à part, de
 * l'acquisition-amélioration. `sans-objet` : aucune production. `incomplet` : aucune ligne.
 */
export function modesDeProduction(productions: readonly ProductionEcrite[]): Resultat<ModesDeProduction> {
  const references = CMS_28.articles
  if (productions.length === 0) return nonEtabli('incomplet', [message('cms-trame.production.vide')], { references })
  if (productions.every(({ total }) => total === 0)) {
    return nonEtabli('sans-objet', [message('cms-trame.production.nulle')], { references })
  }
  return etabli({ parts: productions.map(partsDe), constats: productions.flatMap(constatsDe) }, 'tableau', { references })
}

function partsDe({ periode, vefa, directe, acquisition, total }: ProductionEcrite): PartsDeProduction {
  const rapporter = (nombre: number | null): number | '' => (nombre === null || total === null || total === 0 ? '' : nombre / total)
  const autre = vefa === null || directe === null || total === null ? null : Math.max(0, total - vefa - directe)
  return { periode, vefa: rapporter(vefa), directe: rapporter(directe), autre: rapporter(autre), acquisition: rapporter(acquisition) }
}

function constatsDe({ periode, vefa, directe, acquisition, total }: ProductionEcrite): Constat[] {
  const manques = [
    ...(vefa === null ? ['VEFA'] : []),
    ...(directe === null ? ['maîtrise d’ouvrage directe'] : []),
    ...(acquisition === null ? ['acquisition-amélioration'] : []),
    ...(total === null ? ['total'] : []),
  ]
  const constats = manques.length === 0 ? [] : [constat('AL', 'cms-trame.production.manques', { periode, manques: manques.join(', ') })]
  if (total === null) return constats
  if (total === 0) constats.push(constat('IF', 'cms-trame.production.periode-nulle', { periode }))
  if (vefa !== null && directe !== null && vefa + directe > total) {
    constats.push(constat('IN', 'cms-trame.production.filieres', { periode, vefa, directe, total }))
  }
  if (acquisition !== null && acquisition > total) {
    constats.push(constat('IN', 'cms-trame.production.acquisition', { periode, acquisition, total }))
  }
  return constats
}
