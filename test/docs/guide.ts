import { readFileSync } from 'node:fs'
import { PHRASES } from '../../src/textes/phrases'

export const GUIDES = ['docs/guide-cms.md', 'docs/guide-cotation-et-flux.md', 'docs/guide-audit.md'] as const

export function lireGuide(chemin: string): string {
  return readFileSync(chemin, 'utf8')
}

/** Ce qu'un guide cite, un groupe de `motif` par citation. */
export function cites(guide: string, motif: RegExp): readonly string[] {
  return [...guide.matchAll(motif)].map(([, cite = '']) => cite.replace(/\s+/g, ' '))
}

/** Une phrase à trous, telle qu'elle peut s'afficher. */
export function enMotif(phrase: string): RegExp {
  const morceaux = phrase.split(/\{[^}]*\}/).map((morceau) => morceau.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${morceaux.join('.+')}$`)
}

export function phrase(id: string): string {
  const trouvee = PHRASES.get(id)
  if (trouvee === undefined) throw new Error(`phrase absente : ${id}`)
  return trouvee
}
