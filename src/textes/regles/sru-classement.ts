export const PHRASES_SRU_CLASSEMENT: Readonly<Record<string, string>> = {}
