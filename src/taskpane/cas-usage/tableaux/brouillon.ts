import type { ContenuSaisi, LigneSaisie } from '../../../trames'
import type { Brouillon, Dossier } from '../../dossier/dossier'

/** Contenu d’un brouillon, lignes et champs à côté ; chaque geste rend un nouveau brouillon. */
export const BROUILLON_VIDE: Brouillon = { lignes: [], horsTableau: {} }

export function ajouter(brouillon: Brouillon, ligne: LigneSaisie = {}): Brouillon {
  return { ...brouillon, lignes: [...brouillon.lignes, ligne] }
}

/**
 * Écrit une case ; une ligne que la trame a écrite d’avance et que rien ne complétait encore prend sa place, celles d’avant
 * vides.
 */
export function ecrireCase(brouillon: Brouillon, rang: number, code: string, contenu: ContenuSaisi): Brouillon {
  const longueur = Math.max(brouillon.lignes.length, rang + 1)
  const lignes = Array.from({ length: longueur }, (_rien, i) => brouillon.lignes[i] ?? {})
  lignes[rang] = avec(lignes[rang] ?? {}, code, contenu)
  return { ...brouillon, lignes }
}

export function ecrireChamp(brouillon: Brouillon, code: string, contenu: ContenuSaisi): Brouillon {
  return { ...brouillon, horsTableau: avec(brouillon.horsTableau, code, contenu) }
}

/** Copie d’une ligne, juste après elle. */
export function dupliquer(brouillon: Brouillon, rang: number): Brouillon {
  return inserer(brouillon, rang + 1, { ...brouillon.lignes[rang] })
}

export function inserer(brouillon: Brouillon, rang: number, ligne: LigneSaisie): Brouillon {
  return { ...brouillon, lignes: [...brouillon.lignes.slice(0, rang), ligne, ...brouillon.lignes.slice(rang)] }
}

export function supprimer(brouillon: Brouillon, rang: number): Brouillon {
  return { ...brouillon, lignes: brouillon.lignes.filter((_ligne, i) => i !== rang) }
}

/** Échange une ligne et sa voisine. */
export function deplacer(brouillon: Brouillon, rang: number, pas: 1 | -1): Brouillon {
  return inserer(supprimer(brouillon, rang), rang + pas, brouillon.lignes[rang] ?? {})
}

/** Mêmes saisies : une case absente et une case vide ne diffèrent pas, une ligne vide de fin non plus. */
export function memeBrouillon(un: Brouillon, autre: Brouillon): boolean {
  const longueur = Math.max(un.lignes.length, autre.lignes.length)
  const lignes = Array.from({ length: longueur }, (_rien, i) => i)
  return memeLigne(un.horsTableau, autre.horsTableau) && lignes.every((i) => memeLigne(un.lignes[i] ?? {}, autre.lignes[i] ?? {}))
}

export function avecBrouillon(dossier: Dossier, table: string, brouillon: Brouillon): Dossier {
  return { ...dossier, brouillons: { ...dossier.brouillons, [table]: brouillon } }
}

export function sansBrouillon(dossier: Dossier, table: string): Dossier {
  const { [table]: _ote, ...brouillons } = dossier.brouillons
  return { ...dossier, brouillons }
}

function avec(ligne: LigneSaisie, code: string, contenu: ContenuSaisi): LigneSaisie {
  const { [code]: _avant, ...reste } = ligne
  return contenu === null ? reste : { ...reste, [code]: contenu }
}

function memeLigne(une: LigneSaisie, autre: LigneSaisie): boolean {
  const codes = new Set([...Object.keys(une), ...Object.keys(autre)])
  return [...codes].every((code) => (une[code] ?? null) === (autre[code] ?? null))
}
