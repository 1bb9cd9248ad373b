import type { EntreeDeRemplissage } from '../types'

export type GenreDePartie = 'commune' | 'EPCI' | 'EPT' | 'État'

/** Une partie que la loi veut au contrat ; `nom` = `null` quand rien ne le dit encore. */
export interface PartieProposee {
  readonly genre: GenreDePartie
  readonly nom: string | null
}

/** Signataires obligatoires, dans l'ordre de la trame : communes, EPCI, EPT dans le Grand Paris, État (CMS-15 ; CCH, art. L. 302-8-1, I). */
export function partiesProposees({ communes, territoire }: Pick<EntreeDeRemplissage, 'communes' | 'territoire'>): readonly PartieProposee[] {
  return [
    ...communes.map(({ nom }): PartieProposee => ({ genre: 'commune', nom })),
    { genre: 'EPCI', nom: territoire.epci },
    ...(territoire.grandParis ? [{ genre: 'EPT', nom: null } as const] : []),
    { genre: 'État', nom: null },
  ]
}
