import { normalize } from 'node:path'
import { parseArgs } from 'node:util'

/** Adresse du poste de mise au point : celle du `manifest.xml` de la racine. */
export const BASE_DE_MISE_AU_POINT = 'https://localhost:3000'

export const CIBLES = ['complement', 'atelier', 'cli'] as const
export type Cible = (typeof CIBLES)[number]

export interface OptionsDeConstruction {
  /** Adresse https du dossier où le complément sera servi, sans barre finale. */
  readonly base: string
  readonly officeJs: 'cdn' | 'local'
  readonly cibles: readonly Cible[]
  /** Dossier de sortie du complément. */
  readonly complement: string
}

/** Lit la ligne de commande ; une option impossible lève une erreur dont la phrase dit quoi écrire. */
export function lireOptions(args: readonly string[]): OptionsDeConstruction {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string', default: BASE_DE_MISE_AU_POINT },
      'office-js': { type: 'string', default: 'cdn' },
      cibles: { type: 'string', default: CIBLES.join(',') },
      complement: { type: 'string', default: 'dist/complement' },
    },
  })
  return {
    base: lireBase(values.base),
    officeJs: lireOfficeJs(values['office-js']),
    cibles: values.cibles.split(',').map(lireCible),
    complement: lireDossier(values.complement),
  }
}

function lireBase(texte: string): string {
  const adresse = URL.canParse(texte) ? new URL(texte) : null
  if (adresse?.protocol !== 'https:' || adresse.search !== '' || adresse.hash !== '') {
    throw new Error(`--base : « ${texte} » lu, une adresse https complète attendue (exemple : https://intranet.exemple.fr/mixite)`)
  }
  return `${adresse.origin}${adresse.pathname}`.replace(/\/+$/, '')
}

function lireOfficeJs(texte: string): 'cdn' | 'local' {
  if (texte === 'cdn' || texte === 'local') return texte
  throw new Error(`--office-js : « ${texte} » lu, « cdn » ou « local » attendu`)
}

/** Le dossier est vidé avant la construction : il ne peut être que dans `dist`. */
function lireDossier(texte: string): string {
  const dossier = normalize(texte)
  if (/^dist[\\/]./.test(dossier)) return dossier
  throw new Error(`--complement : « ${texte} » lu, un dossier de dist attendu (exemple : dist/complement)`)
}

function lireCible(texte: string): Cible {
  const cible = CIBLES.find((connue) => connue === texte)
  if (cible === undefined) throw new Error(`--cibles : « ${texte} » lu, une liste de ${CIBLES.join(', ')} attendue`)
  return cible
}
