export const PHRASES_CMS_CONTRAT: Readonly<Record<string, string>> = {}
