export const PHRASES_CMS_MUTUALISATION: Readonly<Record<string, string>> = {}
