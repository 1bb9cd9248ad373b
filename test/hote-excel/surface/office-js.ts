import { dirname, join } from 'node:path'

/** office.js du paquet npm, servi tel quel : jamais copié ni modifié. */
export const DOSSIER_OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist')

/** Adresse publique d’où la page le charge. */
export const URL_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/'
