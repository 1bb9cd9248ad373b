export const PHRASES_SRU_BILAN: Readonly<Record<string, string>> = {}
