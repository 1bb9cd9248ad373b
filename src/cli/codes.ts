/** Codes de sortie, fixés par les contrats du projet. */
export const CODES = {
  etabli: 0,
  refuse: 2,
  nonEtabli: 3,
  mauvaisUsage: 64,
  erreurInterne: 70,
} as const

export type Code = (typeof CODES)[keyof typeof CODES]
