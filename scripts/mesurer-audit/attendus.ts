import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gravite } from '../../src/regles'

/** Une faute semée dans un classeur d'épreuve, écrite avant que l'audit ne le lise. */
export interface FauteAttendue {
  readonly regle: string
  readonly autresRegles?: readonly string[]
  readonly gravite: Gravite
  readonly autresGravites?: readonly Gravite[]
  readonly feuille: string | null
  /** Cellule ou plage ; `null` : le classeur entier. */
  readonly cellule: string | null
  readonly autresCellules?: readonly string[]
  readonly quoi: string
  readonly hypothese?: string
}

export interface Attendu {
  /** Nom du classeur, sans extension. */
  readonly nom: string
  /** Chemin du classeur. */
  readonly fichier: string
  readonly propre: boolean
  /** Lectures choisies, comme le fichier d'hypothèses de la commande ; `null` : aucune. */
  readonly hypotheses: Readonly<Record<string, string>> | null
  readonly tableaux: readonly { readonly type: string }[]
  readonly fautes: readonly FauteAttendue[]
}

/** Attendus d'un dossier, dans l'ordre des noms. */
export function lireAttendus(dossier: string): readonly Attendu[] {
  return readdirSync(dossier)
    .filter((nom) => nom.endsWith('.attendu.json'))
    .sort()
    .map((nom) => {
      const base = nom.slice(0, -'.attendu.json'.length)
      const lu = JSON.parse(readFileSync(join(dossier, nom), 'utf8')) as Omit<Attendu, 'nom' | 'fichier'>
      return { ...lu, nom: base, fichier: trouverClasseur(dossier, base) }
    })
}

/** Vrai si le nom du classeur, un de ses tableaux ou une de ses fautes est de la famille (`COT`, `flux`, `SRU`…). */
export function estDeLaFamille({ nom, tableaux, fautes }: Attendu, famille: string): boolean {
  const debut = famille.toLowerCase()
  return [nom, ...tableaux.map(({ type }) => type), ...fautes.map(({ regle }) => regle)].some((lu) => lu.toLowerCase().startsWith(debut))
}

function trouverClasseur(dossier: string, base: string): string {
  const trouve = readdirSync(dossier).find((nom) => nom === `${base}.xlsx` || nom === `${base}.xlsm`)
  if (trouve === undefined) throw new Error(`${base}.attendu.json : le classeur ${base}.xlsx manque dans ${dossier}`)
  return join(dossier, trouve)
}
