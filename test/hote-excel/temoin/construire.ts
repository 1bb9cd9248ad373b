import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Plugin } from 'esbuild'
import type { FonctionDeclaree, ParametreDeclare } from '../complement'
import { URL_OFFICE_JS } from '../surface/office-js'

const BASE = 'https://temoin.example/complement/'

const MANIFESTE = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <DefaultSettings><SourceLocation DefaultValue="${BASE}volet.html"/></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook">
      <Runtimes><Runtime resid="Page" lifetime="long"/></Runtimes>
      <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
        <Script><SourceLocation resid="Script"/></Script>
        <Page><SourceLocation resid="Page"/></Page>
        <Metadata><SourceLocation resid="Metadonnees"/></Metadata>
        <Namespace resid="Espace"/>
      </ExtensionPoint></AllFormFactors>
    </Host></Hosts>
    <Resources>
      <bt:Urls>
        <bt:Url id="Page" DefaultValue="${BASE}volet.html"/>
        <bt:Url id="Script" DefaultValue="${BASE}page.js"/>
        <bt:Url id="Metadonnees" DefaultValue="${BASE}functions.json"/>
      </bt:Urls>
      <bt:ShortStrings><bt:String id="Espace" DefaultValue="TEMOIN"/></bt:ShortStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`

const VOLET = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Témoin</title>
<script src="${URL_OFFICE_JS}office.js"></script></head><body><h1>Témoin</h1><script src="page.js"></script></body></html>`

function scalaire(name: string, optional = false): ParametreDeclare {
  return { name, type: 'any', dimensionality: 'scalar', optional }
}

function declarer(id: string, parameters: readonly ParametreDeclare[] = []): FonctionDeclaree {
  return { id, name: id, parameters }
}

const FONCTIONS: readonly FonctionDeclaree[] = [
  declarer('ADDITION', [{ ...scalaire('a'), type: 'number' }, scalaire('b', true)]),
  declarer('SOMME_PLAGE', [{ ...scalaire('plage'), dimensionality: 'matrix' }]),
  declarer('CARRE', [scalaire('n')]),
  declarer('NATURE', [scalaire('valeur')]),
  ...['OU_SUIS_JE', 'REFUS', 'SANS_OBJET', 'PANNE', 'LIGNES', 'NULLE', 'GRAND_ENTIER'].map((id) => declarer(id)),
]

/** Faute semée dans un module au moment de l’empaqueter ; `de` doit s’y trouver une fois. */
export interface Alteration {
  /** Fin du chemin du module : `excel/ecriture.ts`. */
  readonly module: string
  readonly de: string
  readonly vers: string
}

export interface VarianteDuTemoin {
  /** Fonctions déclarées en plus, que la page n’associe pas. */
  readonly nonAssociees?: readonly string[]
  /** Modules TypeScript à empaqueter après la page. */
  readonly ajouts?: readonly string[]
  readonly alteration?: Alteration
}

const dossiers: string[] = []

/** À appeler après les essais d’un fichier : les compléments témoins ne restent pas sur le disque. */
export function effacerTemoins(): void {
  for (const dossier of dossiers.splice(0)) rmSync(dossier, { recursive: true, force: true })
}

/** Construit le complément témoin dans un dossier temporaire, de la forme de `dist/complement`, et rend ce dossier. */
export async function construireTemoin({ nonAssociees = [], ajouts = [], alteration }: VarianteDuTemoin = {}): Promise<string> {
  const dossier = mkdtempSync(join(tmpdir(), 'complement-temoin-'))
  dossiers.push(dossier)
  const modules = [join(__dirname, 'page.ts'), ...ajouts]
  await build({
    stdin: { contents: modules.map((module) => `import ${JSON.stringify(module)}`).join('\n'), resolveDir: __dirname },
    outfile: join(dossier, 'page.js'),
    bundle: true,
    target: 'es2020',
    logLevel: 'error',
    plugins: alteration === undefined ? [] : [semer(alteration)],
  })
  const functions = [...FONCTIONS, ...nonAssociees.map((id) => declarer(id))]
  writeFileSync(join(dossier, 'manifest.xml'), MANIFESTE)
  writeFileSync(join(dossier, 'volet.html'), VOLET)
  writeFileSync(join(dossier, 'functions.json'), JSON.stringify({ functions }))
  return dossier
}

/** Empaquette un module à charger dans une page déjà ouverte. */
export async function empaqueter(module: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [module], bundle: true, write: false, target: 'es2020', logLevel: 'error' })
  return outputFiles[0]?.text ?? ''
}

function semer({ module, de, vers }: Alteration): Plugin {
  return {
    name: 'faute-semee',
    setup(construction) {
      construction.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.endsWith(module)) return undefined
        const source = readFileSync(path, 'utf8')
        if (source.split(de).length !== 2) throw new Error(`« ${de} » ne se trouve pas une seule fois dans ${module}`)
        return { contents: source.replace(de, () => vers), loader: 'ts' }
      })
    },
  }
}
