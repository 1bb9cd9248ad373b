import type { FicheDeRegle } from '../../socle/fiche'
import { GUIDE, reference } from '../../socle/sources'
import type { Modalite } from '../modalite'

export const CMS_01: FicheDeRegle = {
  id: 'CMS-01',
  titre: 'Les trois modalités',
  nature: 'decision',
  articles: [
    reference('art. L. 302-8-1, I et II du CCH', GUIDE, 'extraits de loi et section 2'),
    reference('art. L. 302-8, IX et X du CCH', GUIDE, 'extraits de loi et section 2'),
  ],
  parametres: [],
  pointsOuverts: [],
}

/** Objectif légal d'une commune et celui que le contrat retient, en logements. */
export interface ObjectifDuContrat {
  readonly legal: number
  readonly retenu: number
}

export interface ModaliteDeduite {
  readonly modalite: Modalite
  readonly baisses: number
  readonly hausses: number
  readonly egaux: number
}

/**
 * Modalité que disent les objectifs (CMS-01) : tous légaux → A ; des baisses sans hausse → B ; baisses et hausses → C.
 * Des hausses seules restent un contrat A : c'est un rehaussement (SRU-07), pas un aménagement.
 */
export function deduireModalite(objectifs: readonly ObjectifDuContrat[]): ModaliteDeduite {
  const baisses = objectifs.filter(({ legal, retenu }) => retenu < legal).length
  const hausses = objectifs.filter(({ legal, retenu }) => retenu > legal).length
  const modalite = baisses === 0 ? 'A' : hausses === 0 ? 'B' : 'C'
  return { modalite, baisses, hausses, egaux: objectifs.length - baisses - hausses }
}
