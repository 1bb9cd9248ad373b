import type { ArgumentBrut, ArgumentDecrit, Brut } from '../catalogue'
import { redigerMessage } from '../textes'
import { erreurDeCellule } from './erreurs-de-cellule'

/**
 * Ramène ce qu'Excel remet (valeurs, tableaux de lignes, `null` ou rien pour un argument omis) à la forme du catalogue.
 * Les arguments en trop sont écartés : Excel ajoute toujours l'objet d'appel à la fin.
 */
export function lireArguments(decrits: readonly ArgumentDecrit[], recus: readonly unknown[]): ArgumentBrut[] {
  return decrits.map((decrit, rang) => lireArgument(decrit, recus[rang]))
}

function lireArgument(decrit: ArgumentDecrit, recu: unknown): ArgumentBrut {
  if (!Array.isArray(recu)) return lireValeur(decrit, recu)
  const lignes = recu.map((ligne: unknown) => (Array.isArray(ligne) ? ligne : [ligne]).map((valeur) => lireValeur(decrit, valeur)))
  return decrit.type === 'lectures' ? deplierCelluleUnique(lignes) : lignes
}

/** Déclaré en plage, un argument `lectures` saisi en texte arrive dans un tableau d'une case. */
function deplierCelluleUnique(lignes: readonly (readonly Brut[])[]): ArgumentBrut {
  const [premiere] = lignes
  return lignes.length === 1 && premiere?.length === 1 ? (premiere[0] ?? null) : lignes
}

function lireValeur(decrit: ArgumentDecrit, recu: unknown): Brut {
  if (recu === null || recu === undefined) return null
  if (typeof recu === 'number' || typeof recu === 'string' || typeof recu === 'boolean') return recu
  const phrase = redigerMessage({ id: 'functions.argument-illisible', donnees: { argument: decrit.nom } })
  throw erreurDeCellule(CustomFunctions.ErrorCode.invalidValue, phrase)
}
