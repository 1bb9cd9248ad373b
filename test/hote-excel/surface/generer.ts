import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { DOSSIER_OFFICE_JS } from './office-js'

/** Un type de l’API : ses membres par nom sur le fil, et l’ensemble d’exigences de chacun. */
export interface TypeDeSurface {
  readonly collection: boolean
  /** Ses objets survivent au `sync` par une référence conservée. */
  readonly garde: boolean
  readonly scalaires: Readonly<Record<string, { readonly js: string; readonly inscriptible: boolean }>>
  readonly navigations: ReadonlySet<string>
  readonly methodes: ReadonlySet<string>
  readonly exigences: Readonly<Record<string, readonly [string, string]>>
}
export type Surface = ReadonlyMap<string, TypeDeSurface>

const DEBUT_DE_CLASSE = String.raw`var (\w+) = \(function \(_super\) \{\s+__extends\(\1, _super\);`
const FIN_DE_CLASSE = String.raw`\n {8}return \1;\n {4}\}\(OfficeExtension\.ClientObject\)\);`
const CLASSE = new RegExp(`${DEBUT_DE_CLASSE}([\\s\\S]*?)${FIN_DE_CLASSE}`, 'g')
const NAVIGATION = /_createPropertyObject\((?:Excel|OfficeCore|Office)\.\w+, this, "(\w+)"/g
const METHODE_OBJET = /_createMethodObject\((?:Excel|OfficeCore|Office)\.\w+, (?:this|thisObj), "(\w+)"/g
const METHODE_SIMPLE = /_invokeMethod\(this, "(\w+)"/g
const EXIGENCE = /_throwIfApiNotSupported\("\w+\.(\w+)", (\w+|"\w+"), "([\d.]+)"/g

let surfaceLue: Surface | undefined

/** Lit une fois la surface d’Excel dans la version de mise au point d’office.js, jamais recopiée dans le dépôt. */
export function genererSurface(): Surface {
  return (surfaceLue ??= lireSurface())
}

function lireSurface(): Surface {
  const source = readFileSync(`${DOSSIER_OFFICE_JS}/excel-web-16.00.debug.js`, 'utf8').replaceAll('\r\n', '\n')
  return new Map(Array.from(source.matchAll(CLASSE), ([, nom = '', corps = '']) => [nom, lireType(corps)]))
}

function lireType(corps: string): TypeDeSurface {
  const noms = lireListe<string>(corps, '_scalarPropertyNames')
  const surLeFil = lireListe<string>(corps, '_scalarPropertyOriginalNames')
  const inscriptibles = lireListe<boolean>(corps, '_scalarPropertyUpdateable')
  return {
    collection: /"_isCollection", \{\s+get: function \(\) \{\s+return true/.test(corps),
    garde: corps.includes('_KeepReference = function'),
    scalaires: Object.fromEntries(
      noms.map((js, i) => [surLeFil[i] ?? js, { js, inscriptible: inscriptibles[i] === true }]),
    ),
    navigations: new Set(capturer(corps, NAVIGATION)),
    methodes: new Set([...capturer(corps, METHODE_OBJET), ...capturer(corps, METHODE_SIMPLE)]),
    exigences: lireExigences(corps),
  }
}

function lireListe<T extends string | boolean>(corps: string, nom: string): readonly T[] {
  const trouve = new RegExp(`"${nom}", \\{\\s+get: function \\(\\) \\{\\s+return (\\[[^\\]]*\\]);`).exec(corps)
  return trouve?.[1] === undefined ? [] : (JSON.parse(trouve[1]) as T[])
}

function capturer(corps: string, motif: RegExp): readonly string[] {
  return Array.from(corps.matchAll(motif), ([, nom = '']) => nom)
}

function lireExigences(corps: string): TypeDeSurface['exigences'] {
  const exigences: Record<string, readonly [string, string]> = {}
  for (const [, membre = '', ensemble = '', version = ''] of corps.matchAll(EXIGENCE)) {
    const surLeFil = membre.charAt(0).toUpperCase() + membre.slice(1)
    exigences[surLeFil] ??= [ensemble === '_defaultApiSetName' ? 'ExcelApi' : ensemble.replaceAll('"', ''), version]
  }
  return exigences
}

/** Résumé versionné : il change dès qu’office.js gagne, perd ou déplace un membre. */
export interface EmpreinteDeSurface {
  readonly types: number
  readonly scalaires: number
  readonly navigations: number
  readonly methodes: number
  readonly sha256: string
}

export function resumerSurface(surface: Surface): EmpreinteDeSurface {
  const liste = [...surface].map(([nom, { scalaires, navigations, methodes, exigences, ...drapeaux }]) => ({
    nom,
    ...drapeaux,
    scalaires,
    navigations: [...navigations],
    methodes: [...methodes],
    exigences,
  }))
  const compter = (nombre: (type: (typeof liste)[number]) => number) => liste.reduce((total, type) => total + nombre(type), 0)
  return {
    types: liste.length,
    scalaires: compter((type) => Object.keys(type.scalaires).length),
    navigations: compter((type) => type.navigations.length),
    methodes: compter((type) => type.methodes.length),
    sha256: createHash('sha256').update(JSON.stringify(liste)).digest('hex'),
  }
}
