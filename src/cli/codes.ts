/** Codes de sortie, fixés par les contrats du projet. */
export const CODES = {
  etabli: 0,
  /** Un contrôle relève au moins une erreur légale ou une incohérence. */
  constats: 1,
  refuse: 2,
  nonEtabli: 3,
  mauvaisUsage: 64,
  erreurInterne: 70,
  /** Arrêtée au clavier (Ctrl-C), comme les autres commandes d'un terminal. */
  interrompue: 130,
} as const

export type Code = (typeof CODES)[keyof typeof CODES]
