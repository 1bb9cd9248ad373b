export const PHRASES_SRU_PROJECTION: Readonly<Record<string, string>> = {}
