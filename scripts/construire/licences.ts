import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

interface PaquetLivre {
  readonly nom: string
  readonly version: string
  readonly licence: string
  readonly texte: string
}

/** Dossier du paquet npm d'où vient un module : `…/node_modules/@univerjs/core/lib/index.js` → `…/node_modules/@univerjs/core`. */
const DOSSIER_DE_PAQUET = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/

/**
 * Mentions des paquets réellement empaquetés, tirées des modules que webpack a retenus : les licences MIT, ISC et Apache
 * demandent que leur texte suive le logiciel.
 */
export function redigerLicences(modules: Iterable<string>): string {
  const dossiers = new Set([...modules].flatMap((module) => DOSSIER_DE_PAQUET.exec(module) ?? []))
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

function lirePaquet(dossier: string): PaquetLivre {
  const { name, version, license } = JSON.parse(readFileSync(join(dossier, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>
  const fichier = readdirSync(dossier).find((nom) => /^licen[cs]e(\.|$)/i.test(nom))
  const texte = fichier === undefined ? '' : readFileSync(join(dossier, fichier), 'utf8').trim()
  return { nom: String(name), version: String(version), licence: typeof license === 'string' ? license : 'licence non précisée', texte }
}
