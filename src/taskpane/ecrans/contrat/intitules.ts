import type { Etape } from './etapes'

/** Phrases du titre et de la promesse de chaque étape. */
export const INTITULES: Readonly<Record<Etape, { readonly titre: string; readonly aide: string }>> = {
  cadre: { titre: 'cadre.titre', aide: 'cadre.promesse' },
  communes: { titre: 'communes.titre', aide: 'communes.promesse' },
  hypotheses: { titre: 'contrat.hypotheses', aide: 'contrat.hypotheses-promesse' },
  objectifs: { titre: 'contrat.objectifs', aide: 'contrat.objectifs-promesse' },
  tableaux: { titre: 'contrat.tableaux', aide: 'contrat.tableaux-promesse' },
  grilles: { titre: 'contrat.grilles', aide: 'contrat.grilles-promesse' },
  rediger: { titre: 'contrat.rediger', aide: 'contrat.rediger-promesse' },
  ecritures: { titre: 'contrat.ecritures', aide: 'contrat.ecritures-promesse' },
}
