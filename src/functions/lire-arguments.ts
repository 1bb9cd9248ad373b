import type { ArgumentBrut, ArgumentDecrit, Brut } from '../catalogue'
import { redigerMessage } from '../textes'
import { erreurDeCellule } from './erreurs-de-cellule'

/**
 * Ramène ce qu'Excel remet (valeurs, tableaux de lignes, `null` ou rien pour un argument omis) à la forme du catalogue.
 * L'objet d'appel qu'Excel ajoute toujours à la fin est écarté, où qu'il tombe si des arguments omis n'ont pas été remis.
 */
export function lireArguments(decrits: readonly ArgumentDecrit[], recus: readonly unknown[]): ArgumentBrut[] {
  const valeurs = estObjetDAppel(recus.at(-1)) ? recus.slice(0, -1) : recus
  return decrits.map((decrit, rang) => lireArgument(decrit, valeurs[rang]))
}

function estObjetDAppel(recu: unknown): boolean {
  return typeof recu === 'object' && recu !== null && !Array.isArray(recu)
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
