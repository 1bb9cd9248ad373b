import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { titreDe } from './champs'

/** Financements dont la somme doit faire les logements sociaux du projet. */
export const FINANCEMENTS = ['plai', 'plus', 'pls', 'psla', 'brs', 'pslaBrs', 'prive', 'autre'] as const
export type Financement = (typeof FINANCEMENTS)[number]

/** Logements par financement ; une clé absente est une cellule vide. */
export type Chiffres = Readonly<Partial<Record<Financement, number>>>

/** Colonnes sans lesquelles une somme trop petite ne prouve rien. */
const PRINCIPAUX: readonly Financement[] = ['plai', 'plus', 'pls']

export function sommeDe(chiffres: Chiffres): number {
  return FINANCEMENTS.reduce((somme, financement) => somme + (chiffres[financement] ?? 0), 0)
}

/**
 * Logements d'un financement ; `null` = inconnu. Une cellule vide ne vaut 0 que si les autres financements font déjà tous
 * les logements sociaux du projet.
 */
export function nombreDe(chiffres: Chiffres, financement: Financement, sociaux: number | null): number | null {
  return chiffres[financement] ?? (sommeDe(chiffres) === sociaux ? 0 : null)
}

/** Constat d'une somme des typologies différente des logements sociaux ; `colonnes` : financements que le tableau chiffre. */
export function controlerSomme(chiffres: Chiffres, sociaux: number | null, colonnes: ReadonlySet<Financement>): Message[] {
  const somme = sommeDe(chiffres)
  if (sociaux === null || somme === 0 || somme === sociaux) return []
  if (somme < sociaux && PRINCIPAUX.some((financement) => !colonnes.has(financement))) return []
  return [message('projets.constat.somme', { somme, sociaux })]
}

const NOMS = 'PLAI|PLUS|PLS|PSLA|BRS'
const NOMBRE_PUIS_NOM = new RegExp(`(?<nombre>\\d+)\\s*(?<nom>${NOMS})\\b`, 'gi')
const NOM_PUIS_NOMBRE = new RegExp(`\\b(?<nom>${NOMS})\\s*[:=]?\\s*(?<nombre>\\d+)`, 'gi')
const SEPARATEURS = /\bet\b|[\s/,;+&-]/gi

/** Découpe « 8 PLAI/12 PLUS » ou « PLAI 8, PLUS 12 » ; `null` si le texte dit autre chose que des nombres et des sigles. */
export function decouper(texte: string): readonly (readonly [nom: string, nombre: number])[] | null {
  for (const motif of [NOMBRE_PUIS_NOM, NOM_PUIS_NOMBRE]) {
    if (texte.replace(motif, ' ').replace(SEPARATEURS, '') !== '') continue
    const parts = [...texte.matchAll(motif)].map(
      ({ groups }) => [(groups?.['nom'] ?? '').toUpperCase(), Number(groups?.['nombre'])] as const,
    )
    if (parts.length > 0) return parts
  }
  return null
}

/** Constats de typologies écrites en texte : la découpe se propose, elle ne se fait jamais d'elle-même. */
export function proposerDecoupe(texte: string, sociaux: number | null): Message[] {
  const parts = decouper(texte)
  if (parts === null) return [message('projets.constat.typologies-sans-nombre', { champ: titreDe('typologies'), lu: texte })]
  const somme = parts.reduce((total, [, nombre]) => total + nombre, 0)
  const proposition = message('projets.constat.decoupe', { decoupe: parts.map(([nom, nombre]) => `${nom} ${nombre}`).join(', ') })
  return sociaux === null || somme === sociaux
    ? [proposition]
    : [proposition, message('projets.constat.somme', { somme, sociaux })]
}
