import { EDITIONS, ecrireEdition, enWindows1252, communesFabriquees } from '../../donnees/fabrique'
import type { CommuneFabriquee } from '../../donnees/fabrique'

/** Communes d’essai : nombres choisis pour que les calculs se refassent de tête, à 25 % de taux cible. */
export interface CommuneDEssai {
  readonly nom: string
  readonly residences: number
  readonly logements: number
  /** Écrits à la main : 25 % des résidences moins les logements, puis le régime du VII (33 % ou 50 %). */
  readonly manquants: number
  readonly legal: number
}

export const EPCI: readonly CommuneDEssai[] = [
  { nom: 'Ambre', residences: 10_000, logements: 1900, manquants: 600, legal: 198 },
  { nom: 'Bazas', residences: 8000, logements: 1760, manquants: 240, legal: 120 },
  { nom: 'Cluny', residences: 6000, logements: 1200, manquants: 300, legal: 99 },
  { nom: 'Dole', residences: 12_000, logements: 2400, manquants: 600, legal: 198 },
  { nom: 'Embrun', residences: 4000, logements: 600, manquants: 400, legal: 132 },
  { nom: 'Figeac', residences: 20_000, logements: 3800, manquants: 1200, legal: 396 },
]

/** Le fichier national tel que publié : Windows-1252, virgules, sans les résidences principales ; d’autres communes avec. */
export function fichierNational(communes: readonly CommuneDEssai[]): { name: string; mimeType: string; buffer: Buffer } {
  const [edition] = EDITIONS
  if (edition === undefined) throw new Error('édition absente')
  const siennes: readonly CommuneFabriquee[] = communes.map(({ nom, residences, logements }, i) => ({
    code: `26${String(i + 101)}`,
    nom,
    residences,
    logements,
  }))
  const texte = ecrireEdition(edition, [...communesFabriquees(40), ...siennes])
  return { name: 'communes-2023.csv', mimeType: 'text/csv', buffer: Buffer.from(enWindows1252(texte)) }
}
