import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur, Plage, Valeur } from '../../../classeur/port'
import { indexerEntetes, message } from '../../../regles'
import type { Message } from '../../../regles'
import { enBrut } from '../../../remplissage'

/** Une plage remplie, coupée au-dessus de la grille qu’elle porte dans le bas. */
export interface ListeEtGrille {
  readonly liste: Plage
  readonly grille: Plage
}

/** Une grille tient en quelques dizaines de lignes : la chercher plus haut ferait lire toute la liste. */
const LIGNES_DU_BAS = 300
const CELLULES_DU_BAS = 20_000

/** Vrai des titres d’une grille de cotation. */
export function sontTitresDeGrille(ligne: readonly Valeur[]): boolean {
  const titres = indexerEntetes(ligne.map(enBrut))
  return titres.rang('critère') !== -1 && titres.rang('points') !== -1
}

/**
 * Cherche une grille sous la première ligne d’une plage, et rend ce qu’il y a au-dessus sans les lignes vides ni le titre de la
 * grille. `null` : la plage n’en porte pas.
 * @throws ErreurClasseur
 */
export async function separerGrille(classeur: Pick<Classeur, 'lire'>, plage: Plage): Promise<ListeEtGrille | null> {
  const parCellules = Math.max(1, Math.floor(CELLULES_DU_BAS / plage.colonnes))
  const hauteur = Math.min(plage.lignes - 1, LIGNES_DU_BAS, parCellules)
  if (hauteur < 1 || plage.colonnes < 2) return null
  const dessus = plage.lignes - hauteur
  const { valeurs } = await classeur.lire({ ...plage, ligne: plage.ligne + dessus, lignes: hauteur })
  const rang = valeurs.findIndex(sontTitresDeGrille)
  if (rang < 0) return null
  return {
    liste: { ...plage, lignes: dessus + finDeLaListe(valeurs.slice(0, rang)) },
    grille: { ...plage, ligne: plage.ligne + dessus + rang, lignes: hauteur - rang },
  }
}

/** Pourquoi une plage de demandes qui porte une grille ne se note pas : les lignes de la grille passeraient pour des demandes. */
export async function grilleSousLesDemandes(classeur: Pick<Classeur, 'lire'>, plage: Plage): Promise<Message | null> {
  const separee = await separerGrille(classeur, plage)
  if (separee === null) return null
  const [grille, demandes] = [ecrireAdresse(separee.grille), ecrireAdresse(separee.liste)]
  return message('volet.coter.grille-dessous', { plage: ecrireAdresse(plage), grille, demandes })
}

/** Lignes qui restent à la liste ; un texte seul sur sa ligne n’est le titre de la grille que sous une ligne vide. */
function finDeLaListe(lignes: readonly (readonly Valeur[])[]): number {
  const remplies = lignes.map((ligne) => ligne.filter(estRemplie))
  const reculer = (depuis: number, passer: (cellules: readonly Valeur[]) => boolean): number => {
    let fin = depuis
    while (fin > 0 && passer(remplies[fin - 1] ?? [])) fin -= 1
    return fin
  }
  const fin = reculer(lignes.length, estSansCellule)
  const sansTitre = reculer(fin, (cellules) => cellules.length === 1 && typeof cellules[0] === 'string')
  return remplies[sansTitre - 1]?.length === 0 ? reculer(sansTitre, estSansCellule) : fin
}

function estSansCellule(cellules: readonly Valeur[]): boolean {
  return cellules.length === 0
}

function estRemplie(valeur: Valeur): boolean {
  return valeur !== null && valeur !== ''
}
