export const PHRASES_CMS_PROJETS: Readonly<Record<string, string>> = {}
