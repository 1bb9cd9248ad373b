import type { ClasseurXlsx } from '../../src/classeur/xlsx'
import { ouvrirXlsx } from '../../src/classeur/xlsx'
import type { Contenu } from '../../src/classeur/port'
import { fabriquerLivre } from '../classeur/fabrique/livre'
import { lancerIci, ouvrirBanc } from './lancer-mixite'
import type { Banc, Execution } from './lancer-mixite'

interface Imprime {
  readonly table: string
  readonly feuille: string
  readonly periode: string
  readonly ecrites: number
  readonly graphiques: readonly string[]
  readonly alertes: readonly string[]
}

export const TITRES =
  'Nom_commune;Résidences principales;Nombre_lls_ Inventaire_au_01_01_2022;Taux_cible_commune_2023_2025;Objectifs 2023-2025 retenus'
export const ABAISSANTE = `${TITRES}\nX;9873;1898;25 %;160\n`

/** L'exemple du registre (CMS-09) réparti entre six communes : 1 140 logements manquants, 417 d'objectif légal, 417 retenus. */
export const MUTUALISANTES = `${TITRES};Accord de la commune (si objectif augmenté)
Aa;5000;950;25 %;60;
Ab;5000;950;25 %;60;
Ba;4000;880;25 %;65;oui
Bb;4000;880;25 %;65;oui
Ca;2500;425;25 %;100;oui
Cb;2000;400;25 %;67;oui
`

export const VIERGE = fabriquerLivre({ feuilles: [{ nom: 'Notes', lignes: '<row r="1"><c r="A1"><v>1</v></c></row>' }] })

interface Remplie extends Execution {
  readonly objet: Imprime
  readonly octets: Uint8Array
  readonly apres: string
  readonly classeur: ClasseurXlsx
  readonly table: Contenu
  readonly communes: Contenu
}

/** Un banc dont chaque remplissage a ses fichiers à lui, sous des noms neufs. */
export function ouvrirRemplissage(): {
  readonly banc: Banc
  readonly remplir: (table: string, donnees: string | Uint8Array, entree?: Uint8Array, ...options: string[]) => Promise<{ execution: Execution; apres: string }>
  readonly remplie: (table: string, donnees: string | Uint8Array, entree?: Uint8Array, ...options: string[]) => Promise<Remplie>
} {
  const banc = ouvrirBanc()
  let numero = 0

  async function remplir(table: string, donnees: string | Uint8Array, entree: Uint8Array = VIERGE, ...options: string[]) {
    const [csv, avant, apres] = [`communes-${++numero}.csv`, `entree-${numero}.xlsx`, `sortie-${numero}.xlsx`]
    banc.ecrireFichier(csv, donnees)
    banc.ecrireFichier(avant, entree)
    const args = ['--donnees', banc.chemin(csv), '--classeur', banc.chemin(avant), '--sortie', banc.chemin(apres), ...options]
    return { execution: await lancerIci('remplir', table, ...args), apres }
  }

  async function remplie(table: string, donnees: string | Uint8Array, entree: Uint8Array = VIERGE, ...options: string[]): Promise<Remplie> {
    const { execution, apres } = await remplir(table, donnees, entree, ...options)
    if (execution.code !== 0 && execution.code !== 3) throw new Error(execution.erreur)
    const octets = banc.lireFichier(apres)
    const classeur = await ouvrirXlsx(octets)
    const objet = JSON.parse(execution.sortie) as Imprime
    return { ...execution, objet, octets, apres, classeur, table: await toutLire(classeur, objet.feuille), communes: await toutLire(classeur, 'Communes') }
  }
  return { banc, remplir, remplie }
}

/** Tout le contenu d'une feuille à partir de A1 ; rien si elle manque : toutes les tables ne lisent pas les communes. */
export async function toutLire(classeur: ClasseurXlsx, feuille: string): Promise<Contenu> {
  if (!(await classeur.feuilles()).some(({ nom }) => nom === feuille)) return { valeurs: [], formules: [] }
  const utile = await classeur.plageUtile(feuille)
  if (utile === null) throw new Error(`feuille vide : ${feuille}`)
  return classeur.lire({ feuille, ligne: 0, colonne: 0, lignes: utile.ligne + utile.lignes, colonnes: utile.colonne + utile.colonnes })
}
