export const PHRASES_CMS_ARRONDISSEMENTS: Readonly<Record<string, string>> = {}
