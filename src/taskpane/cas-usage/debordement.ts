import { ESPACE_DE_NOMS, trouverFonction } from '../../catalogue'
import type { Classeur, Contenu, Plage } from '../../classeur/port'
import { estErreurDeFormule, lireFormule } from '../../formules'

/** Argument dont le nombre de lignes est celui du résultat. */
const ARGUMENT_LIGNES = 'demandes'
/** Hauteurs explorées au-dessus d’une cellule : d’abord un écran ou deux, puis la plus grande cotation admise par un appel. */
const EXPLORATIONS = [256, 20_000]

/** Nombre de lignes qu’occupe le résultat d’une formule anglaise : 1, sauf pour une fonction de Mixité qui déborde. */
export function hauteurDeFormule(formule: string): number {
  const lue = lireFormule(formule, 'en')
  if (estErreurDeFormule(lue) || lue.racine.genre !== 'appel') return 1
  const { nom } = lue.racine
  const fonction = nom.startsWith(`${ESPACE_DE_NOMS}.`) ? trouverFonction(nom) : undefined
  if (fonction === undefined || fonction.forme !== 'plage') return 1
  const rang = fonction.arguments.findIndex((argument) => argument.nom === ARGUMENT_LIGNES)
  const lignes = lue.racine.arguments[rang]
  if (lignes?.genre !== 'reference' || lignes.de.ligne === null || lignes.a.ligne === null) return 1
  return Math.abs(lignes.a.ligne - lignes.de.ligne) + 1
}

/** Rangs (dans une colonne lue de haut en bas) qui ne sont que la suite d’une formule placée plus haut dans la même lecture. */
export function suitesDeDebordement(formules: Contenu['formules']): ReadonlySet<number> {
  const suites = new Set<number>()
  formules.forEach(([formule], ancre) => {
    if (typeof formule !== 'string') return
    const fin = ancre + hauteurDeFormule(formule)
    for (let rang = ancre + 1; rang < fin && formules[rang]?.[0] === null; rang += 1) suites.add(rang)
  })
  return suites
}

/**
 * Cellule au-dessus dont la formule déborde sur `cellule` ; `null` s’il n’y en a pas. Le port ne sait pas dire ce qui
 * déborde : seules nos fonctions sont reconnues, par la hauteur de leurs arguments.
 */
export async function ancreAuDessus(classeur: Classeur, cellule: Plage): Promise<Plage | null> {
  let bas = cellule.ligne
  for (const hauteur of EXPLORATIONS) {
    const haut = Math.max(0, cellule.ligne - hauteur)
    if (haut >= bas) return null
    const zone = { ...cellule, ligne: haut, lignes: bas - haut, colonnes: 1 }
    const { formules } = await classeur.lire(zone)
    for (let rang = formules.length - 1; rang >= 0; rang -= 1) {
      const formule = formules[rang]?.[0] ?? null
      if (formule === null) continue
      const ligne = haut + rang
      return ligne + hauteurDeFormule(formule) > cellule.ligne ? { ...cellule, ligne, lignes: 1, colonnes: 1 } : null
    }
    bas = haut
  }
  return null
}
