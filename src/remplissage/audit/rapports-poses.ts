import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import type { Classeur } from '../../classeur/port'
import type { Empreinte } from './empreinte'

/** Clef de la mémoire du classeur où se retient ce que l'audit a écrit. */
const CLEF = 'audit-rapport'
/** Empreintes gardées d'une feuille : une remise rend l'une des précédentes. */
const GARDEES = 5

/** Une feuille écrite par l'audit, et ses dernières empreintes, la plus récente d'abord. */
export interface FeuillePosee {
  readonly nom: string
  readonly empreintes: readonly Empreinte[]
}

/** Feuilles que l'audit a écrites dans ce classeur. Ce qui ne se lit pas est tenu pour inconnu : on n'y écrira pas. */
export async function lireFeuillesPosees(classeur: Pick<Classeur, 'lireMemoire'>): Promise<readonly FeuillePosee[]> {
  const texte = await classeur.lireMemoire(CLEF)
  const lu: unknown = texte === null ? [] : analyser(texte)
  return Array.isArray(lu) ? (lu as readonly unknown[]).filter(estFeuillePosee) : []
}

export async function retenirFeuillePosee(classeur: Pick<Classeur, 'lireMemoire' | 'memoriser'>, nom: string, empreinte: Empreinte): Promise<void> {
  const posees = await lireFeuillesPosees(classeur)
  const avant = posees.find((posee) => memeNomDeFeuille(posee.nom, nom))?.empreintes ?? []
  const autres = posees.filter((posee) => !memeNomDeFeuille(posee.nom, nom))
  const empreintes = [empreinte, ...avant.filter((ancienne) => !memeEmpreinte(ancienne, empreinte))].slice(0, GARDEES)
  await classeur.memoriser(CLEF, JSON.stringify([...autres, { nom, empreintes }]))
}

export function memeEmpreinte(une: Empreinte, autre: Empreinte): boolean {
  return une.lignes === autre.lignes && une.colonnes === autre.colonnes && une.somme === autre.somme
}

function analyser(texte: string): unknown {
  try {
    return JSON.parse(texte)
  } catch (erreur) {
    if (erreur instanceof SyntaxError) return null
    throw erreur
  }
}

function estFeuillePosee(lu: unknown): lu is FeuillePosee {
  return estObjet(lu) && typeof lu['nom'] === 'string' && Array.isArray(lu['empreintes']) && lu['empreintes'].every(estEmpreinte)
}

function estEmpreinte(lu: unknown): boolean {
  return estObjet(lu) && ['lignes', 'colonnes'].every((cote) => Number.isInteger(lu[cote]) && Number(lu[cote]) > 0) && Number.isInteger(lu['somme'])
}

function estObjet(lu: unknown): lu is Readonly<Record<string, unknown>> {
  return typeof lu === 'object' && lu !== null
}
