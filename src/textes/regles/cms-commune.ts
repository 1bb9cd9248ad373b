export const PHRASES_CMS_COMMUNE: Readonly<Record<string, string>> = {}
