import { ESPACE_DE_NOMS, FONCTIONS, trouverFonction } from '../../catalogue'
import type { FonctionDecrite } from '../../catalogue'
import type { Classeur, Contenu, Plage } from '../../classeur/port'
import { plagesSeCroisent } from '../../classeur/rectangle'
import { estErreurDeFormule, lireFormule } from '../../formules'
import type { Formule } from '../../formules'
import { calculer } from './calculer'

export interface Etendue {
  readonly lignes: number
  readonly colonnes: number
}

/** Résultat de plusieurs cases : la place de son ancre dans le rectangle lu, et son étendue. */
export interface Debordement extends Etendue {
  readonly i: number
  readonly j: number
}

const UNE_CASE: Etendue = { lignes: 1, colonnes: 1 }
/** Plus grande largeur d’un résultat, titres compris. */
const LARGEUR_MAX = Math.max(...FONCTIONS.map(({ colonnes }) => colonnes?.length ?? 1))
/** Rectangles explorés au-dessus et à gauche d’une cellule : d’abord un écran ou deux, puis la plus grande cotation d’un appel. */
const EXPLORATIONS = [
  { hauteur: 256, largeur: LARGEUR_MAX },
  { hauteur: 20_000, largeur: 1 },
]

/** Étendue du résultat d’une formule anglaise posée en `cellule` ; une case, sauf pour une fonction de Mixité qui déborde. */
export async function etendueDe(classeur: Classeur, formule: string, cellule: Plage): Promise<Etendue> {
  const lue = lireFormule(formule, 'en')
  if (estErreurDeFormule(lue) || lue.racine.genre !== 'appel') return UNE_CASE
  const { nom } = lue.racine
  const fonction = nom.startsWith(`${ESPACE_DE_NOMS}.`) ? trouverFonction(nom) : undefined
  if (fonction === undefined || fonction.forme !== 'plage') return UNE_CASE
  if (fonction.parLigne !== undefined) return { lignes: hauteurDe(fonction, lue), colonnes: 1 }
  const calcul = await calculer(classeur, { texte: formule, langue: 'en', cellule })
  const valeurs = calcul.genre === 'calcule' ? calcul.valeurs : null
  return valeurs === null ? UNE_CASE : { lignes: valeurs.length, colonnes: valeurs[0]?.length ?? 1 }
}

/** Une fonction qui rend une ligne par ligne reçue n’a pas besoin d’être calculée pour qu’on sache où elle finit. */
function hauteurDe({ arguments: attendus, parLigne }: FonctionDecrite, { racine }: Formule): number {
  const lignes = racine.genre === 'appel' ? racine.arguments[attendus.findIndex(({ nom }) => nom === parLigne)] : undefined
  if (lignes?.genre !== 'reference' || lignes.de.ligne === null || lignes.a.ligne === null) return 1
  return Math.abs(lignes.a.ligne - lignes.de.ligne) + 1
}

/** Débordements des formules d’un rectangle lu. */
export async function debordementsDe(classeur: Classeur, zone: Plage, contenu: Contenu): Promise<readonly Debordement[]> {
  const trouves: Debordement[] = []
  for (const [i, rangee] of contenu.formules.entries()) {
    for (const [j, formule] of rangee.entries()) {
      if (formule === null) continue
      const etendue = await etendueDe(classeur, formule, { ...zone, ...UNE_CASE, ligne: zone.ligne + i, colonne: zone.colonne + j })
      const debordement = { i, j, ...etendue }
      if (etendue.lignes * etendue.colonnes > 1 && !estBloque(contenu, debordement)) trouves.push(debordement)
    }
  }
  return trouves
}

/** Une formule sur le chemin, et Excel ne montre que l’ancre, en erreur. */
function estBloque({ formules }: Contenu, { i, j, lignes, colonnes }: Debordement): boolean {
  return formules
    .slice(i, i + lignes)
    .some((rangee, k) => rangee.slice(j, j + colonnes).some((formule, l) => formule !== null && (k > 0 || l > 0)))
}

/** Vrai pour une case sans formule que couvre le résultat d’une formule placée ailleurs dans la même lecture. */
export function estSuite({ formules }: Contenu, debordements: readonly Debordement[], i: number, j: number): boolean {
  if ((formules[i]?.[j] ?? null) !== null) return false
  return debordements.some((d) => i >= d.i && i < d.i + d.lignes && j >= d.j && j < d.j + d.colonnes)
}

/**
 * Cellule dont la formule déborde sur `cellule` ; `null` s’il n’y en a pas. Le port ne sait pas dire ce qui déborde :
 * seules nos fonctions sont reconnues.
 */
export async function ancreDuDebordement(classeur: Classeur, cellule: Plage): Promise<Plage | null> {
  for (const { hauteur, largeur } of EXPLORATIONS) {
    const ligne = Math.max(0, cellule.ligne - hauteur)
    const colonne = Math.max(0, cellule.colonne - largeur + 1)
    const zone = { ...cellule, ligne, colonne, lignes: cellule.ligne - ligne + 1, colonnes: cellule.colonne - colonne + 1 }
    for (const { i, j, lignes, colonnes } of await debordementsDe(classeur, zone, await classeur.lire(zone))) {
      const ancre = { ...cellule, ligne: ligne + i, colonne: colonne + j }
      if (plagesSeCroisent({ ...ancre, lignes, colonnes }, cellule)) return { ...ancre, ...UNE_CASE }
    }
  }
  return null
}
