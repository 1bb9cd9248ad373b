import type { Frame, Page } from 'playwright-core'
import type { Classeur, Saisie, Valeur } from '../../../src/classeur/port'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { lireDossier } from '../../../src/taskpane/dossier/lire-dossier'

/** Où le volet travaille : l’atelier, ou l’Excel émulé. */
export interface Lieu {
  readonly nom: 'atelier' | 'Excel'
  readonly page: Page
  /** Le cadre du volet ; l’atelier le renouvelle avec le classeur. */
  readonly volet: Frame
  /** Saisit un nombre ou un texte dans une cellule, comme l’utilisateur. Ligne et colonne à partir de 0. */
  saisir(feuille: string, ligne: number, colonne: number, contenu: number | string): Promise<void>
  /** Tout ce que le classeur porte, calculs finis : dans l’atelier, ce que porte le fichier enregistré. */
  relever(): Promise<Releve>
  /** Le contrat que le classeur garde ; `null` tant qu’il n’y est pas. */
  contratGarde(): Promise<Dossier | null>
  /** Ferme le classeur et le rouvre : le volet n’en sait que ce que le classeur garde. */
  rouvrir(): Promise<void>
  /** Requêtes sorties du poste, erreurs de la page, membres d’Excel imprévus, parties de fichier fautives. */
  fautes(): Promise<readonly string[]>
  fermer(): Promise<void>
}

export type FeuilleDeDepart = readonly [nom: string, contenu: readonly (readonly Saisie[])[]]

export interface FeuilleRelevee {
  readonly valeurs: readonly (readonly Valeur[])[]
  readonly formules: readonly (readonly (string | null)[])[]
  readonly graphiques: number
}

/** Feuilles dans l’ordre du classeur. */
export type Releve = Readonly<Record<string, FeuilleRelevee>>

export function lireContrat(texte: string | null): Dossier | null {
  const lu = texte === null ? null : lireDossier(texte)
  return lu === null || 'id' in lu ? null : lu
}

export async function releverLeClasseur(classeur: Classeur): Promise<Releve> {
  const feuilles: [string, FeuilleRelevee][] = []
  for (const { nom } of await classeur.feuilles()) {
    const utile = await classeur.plageUtile(nom)
    const contenu = utile === null ? { valeurs: [], formules: [] } : await classeur.lire(depuisA1(utile))
    feuilles.push([nom, { ...contenu, graphiques: (await classeur.graphiques(nom)).length }])
  }
  return Object.fromEntries(feuilles)
}

function depuisA1({ feuille, ligne, colonne, lignes, colonnes }: NonNullable<Awaited<ReturnType<Classeur['plageUtile']>>>) {
  return { feuille, ligne: 0, colonne: 0, lignes: ligne + lignes, colonnes: colonne + colonnes }
}

/** Une rangée relevée, comptée comme dans Excel à partir de 1, arrondie au millionième. */
export function rangee(releve: Releve, feuille: string, numero: number, colonnes: number): readonly Valeur[] {
  const valeurs = releve[feuille]?.valeurs[numero - 1] ?? []
  return Array.from({ length: colonnes }, (_case, j) => {
    const valeur = valeurs[j] ?? null
    return typeof valeur === 'number' ? Math.round(valeur * 1e6) / 1e6 : valeur
  })
}
