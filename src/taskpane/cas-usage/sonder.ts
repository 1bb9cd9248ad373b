import { ESPACE_DE_NOMS } from '../../catalogue'
import { estErreur } from '../../classeur/port'
import type { Classeur, Plage, Valeur } from '../../classeur/port'

export type EtatFonctions =
  | { readonly genre: 'tournent'; readonly version: string }
  | { readonly genre: 'muettes'; readonly lu: string }
  | { readonly genre: 'sans-place' }

const FORMULE_SONDE = `=${ESPACE_DE_NOMS}.VERSION()`
/** Excel renvoie les résultats par lots d’au plus une demi-seconde ; au-delà de trois secondes, personne ne répond. */
const PAUSE_MS = 250
const ESSAIS = 12

/**
 * Cellule vide que l’essai emploiera, deux colonnes à droite de ce qui est rempli : elle ne touche à aucune donnée
 * et n’allonge aucun tableau voisin. `null` si la feuille n’a plus de place.
 */
export async function choisirCelluleDEssai(classeur: Classeur): Promise<Plage | null> {
  const selection = await classeur.selection()
  const feuille = selection?.feuille ?? (await premiereFeuille(classeur))
  if (feuille === null) return null
  const utile = await classeur.plageUtile(feuille)
  const colonne = utile === null ? 0 : utile.colonne + utile.colonnes + 1
  if (colonne >= 16_384) return null
  return { feuille, ligne: utile?.ligne ?? 0, colonne, lignes: 1, colonnes: 1 }
}

async function premiereFeuille(classeur: Classeur): Promise<string | null> {
  const feuilles = await classeur.feuilles()
  return feuilles.find(({ genre, visibilite }) => genre === 'calcul' && visibilite === 'visible')?.nom ?? null
}

/**
 * Écrit `=MIXITE.VERSION()` dans la cellule d’essai, la relit, puis l’efface. À n’appeler qu’avec l’accord de l’utilisateur.
 * La valeur jointe est `#NOM?` : un classeur qui ne calcule pas ne pourra pas faire croire que les fonctions tournent.
 */
export async function sonder(
  classeur: Classeur,
  cellule: Plage,
  attendre: (millisecondes: number) => Promise<void>,
): Promise<EtatFonctions> {
  const avant = await classeur.lire(cellule)
  if (avant.valeurs[0]?.[0] !== null || avant.formules[0]?.[0] !== null) return { genre: 'sans-place' }
  await classeur.ecrire(cellule, [[{ formule: FORMULE_SONDE, valeur: { erreur: '#NOM?' } }]])
  try {
    return await attendreReponse(classeur, cellule, attendre)
  } finally {
    await classeur.ecrire(cellule, [[null]])
  }
}

async function attendreReponse(
  classeur: Classeur,
  cellule: Plage,
  attendre: (millisecondes: number) => Promise<void>,
): Promise<EtatFonctions> {
  let lu: Valeur = null
  for (let essai = 0; essai < ESSAIS; essai += 1) {
    lu = (await classeur.lire(cellule)).valeurs[0]?.[0] ?? null
    if (typeof lu === 'string' && lu !== '') return { genre: 'tournent', version: lu }
    await attendre(PAUSE_MS)
  }
  return { genre: 'muettes', lu: estErreur(lu) ? lu.erreur : String(lu ?? '') }
}
