import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'

export interface ParametreDeclare {
  readonly name: string
  readonly type: string
  readonly dimensionality: 'scalar' | 'matrix'
  readonly optional?: boolean
}

export interface FonctionDeclaree {
  readonly id: string
  readonly name: string
  readonly parameters: readonly ParametreDeclare[]
}

/** Ce que l’hôte apprend du complément construit : rien n’est répété dans les essais. */
export interface Complement {
  readonly dossier: string
  /** Adresse de la page du moteur partagé, qui est aussi celle du volet. */
  readonly page: string
  /** Préfixe des adresses servies depuis `dossier`. */
  readonly base: string
  readonly espaceDeNoms: string
  readonly fonctions: readonly FonctionDeclaree[]
  /** Drapeaux annoncés à office.js : 1 moteur partagé, 2 fonctions personnalisées. */
  readonly drapeaux: number
}

/** Lit `manifest.xml` et `functions.json` de `dossier`. */
export function lireComplement(dossier: string): Complement {
  const xml = readFileSync(join(dossier, 'manifest.xml'), 'utf8')
  const manifeste = new JSDOM(xml, { contentType: 'text/xml' }).window.document
  const ressources = new Map(
    [...manifeste.querySelectorAll('Resources *[id]')].map((noeud) => [
      noeud.getAttribute('id') ?? '',
      noeud.getAttribute('DefaultValue') ?? '',
    ]),
  )
  const ressource = (selecteur: string): string => {
    const resid = manifeste.querySelector(selecteur)?.getAttribute('resid')
    const valeur = resid == null ? undefined : ressources.get(resid)
    if (valeur === undefined) throw new Error(`manifeste : ${selecteur} ne mène à aucune ressource`)
    return valeur
  }
  const moteurPartage = manifeste.querySelector('Runtimes > Runtime[lifetime="long"]') !== null
  const points = [...manifeste.querySelectorAll('ExtensionPoint')]
  const fonctions = points.some((point) => point.getAttribute('xsi:type') === 'CustomFunctions')
  const page = ressource(moteurPartage ? 'Runtimes > Runtime' : 'ExtensionPoint > Page > SourceLocation')
  const base = new URL('.', page).href
  const metadonnees = ressource('Metadata > SourceLocation')
  if (!metadonnees.startsWith(base)) throw new Error(`manifeste : ${metadonnees} n’est pas sous ${base}`)
  const { functions } = JSON.parse(readFileSync(join(dossier, metadonnees.slice(base.length)), 'utf8')) as {
    readonly functions: readonly FonctionDeclaree[]
  }
  return {
    dossier,
    page,
    base,
    espaceDeNoms: ressource('Namespace'),
    fonctions: functions,
    drapeaux: (moteurPartage ? 1 : 0) + (fonctions ? 2 : 0),
  }
}

export function trouverFonction({ fonctions }: Complement, nom: string): FonctionDeclaree {
  const trouvee = fonctions.find(({ id }) => id.toUpperCase() === nom.toUpperCase())
  if (trouvee === undefined) throw new Error(`${nom} n’est pas dans functions.json`)
  return trouvee
}
