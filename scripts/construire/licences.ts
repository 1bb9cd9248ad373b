import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

interface PaquetLivre {
  readonly nom: string
  readonly version: string
  readonly licence: string
  readonly texte: string
}

/** Dossier du paquet npm d'où vient un module : `…/node_modules/@univerjs/core/lib/index.js` → `…/node_modules/@univerjs/core`. */
const DOSSIER_DE_PAQUET = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/

/** Paquets dont le fichier livré contient déjà leurs dépendances : webpack ne les voit pas. */
const D_UN_SEUL_TENANT: ReadonlySet<string> = new Set(['docx'])

/**
 * Mentions des paquets réellement empaquetés, tirées des modules que webpack a retenus : les licences MIT, ISC et Apache
 * demandent que leur texte suive le logiciel.
 */
export function redigerLicences(modules: Iterable<string>): string {
  const vus = new Set([...modules].flatMap((module) => DOSSIER_DE_PAQUET.exec(module) ?? []))
  const dossiers = new Set([...vus].flatMap((dossier) => [dossier, ...(D_UN_SEUL_TENANT.has(basename(dossier)) ? dependancesDe(dossier) : [])]))
  const parNomEtVersion = new Map([...dossiers].map(lirePaquet).map((paquet) => [`${paquet.nom} ${paquet.version}`, paquet]))
  const paquets = [...parNomEtVersion.values()].sort((gauche, droite) => gauche.nom.localeCompare(droite.nom, 'fr'))
  return [
    'Composants tiers livrés avec Mixité',
    '',
    ...paquets.flatMap(({ nom, version, licence, texte }) => [
      '='.repeat(80),
      `${nom} ${version} : ${licence}`,
      '',
      texte === '' ? 'Le paquet ne joint pas de texte de licence ; voir son dépôt.' : texte,
      '',
    ]),
  ].join('\n')
}

/** Dossiers des dépendances d'un paquet, et des leurs ; les types ne sont pas du code livré. */
function dependancesDe(dossier: string, connues: ReadonlySet<string> = new Set([dossier])): readonly string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(dossier, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>
  }
  const directes = Object.keys(dependencies)
    .filter((nom) => !nom.startsWith('@types/'))
    .map((nom) => trouverPaquet(nom, dossier))
    .filter((trouve) => !connues.has(trouve))
  const toutes = new Set([...connues, ...directes])
  return [...directes, ...directes.flatMap((directe) => dependancesDe(directe, toutes))]
}

/** Comme Node : le `node_modules` du paquet, puis ceux des dossiers au-dessus. */
function trouverPaquet(nom: string, depuis: string): string {
  const candidat = join(depuis, 'node_modules', nom)
  if (existsSync(candidat)) return candidat
  const parent = dirname(depuis)
  if (parent === depuis) throw new Error(`dépendance introuvable : ${nom}`)
  return trouverPaquet(nom, parent)
}

function lirePaquet(dossier: string): PaquetLivre {
  const { name, version, license } = JSON.parse(readFileSync(join(dossier, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>
  const fichier = readdirSync(dossier).find((nom) => /^licen[cs]e(\.|$)/i.test(nom))
  const texte = fichier === undefined ? '' : readFileSync(join(dossier, fichier), 'utf8').trim()
  return { nom: String(name), version: String(version), licence: typeof license === 'string' ? license : 'licence non précisée', texte }
}
