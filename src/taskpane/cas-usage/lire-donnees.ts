import { ecrireAdresse } from '../../classeur/adresse'
import type { Classeur, Plage, Valeur } from '../../classeur/port'

/** Au-delà, relire à chaque changement de sélection figerait le classeur ; la plus grande cotation d’un appel tient dessous. */
export const CELLULES_MAX = 1_000_000

/** Valeurs chargées d’une plage ; ce qui manque en bas ou à droite du rectangle rendu est vide. */
export type Donnees = (plage: Plage) => readonly (readonly Valeur[])[]

export class TropDeCellules extends Error {
  constructor(readonly cellules: number) {
    super(String(cellules))
    this.name = 'TropDeCellules'
  }
}

/**
 * Charge d’avance tout ce qu’une formule lit, réduit à la partie remplie de chaque feuille : une colonne entière ne coûte
 * que ses lignes occupées.
 * @throws TropDeCellules
 */
export async function lireDonnees(classeur: Classeur, plages: readonly Plage[]): Promise<Donnees> {
  const lues = new Map<string, readonly (readonly Valeur[])[]>()
  const utiles = new Map<string, Plage | null>()
  let cellules = 0
  for (const plage of plages) {
    const cle = ecrireAdresse(plage)
    if (lues.has(cle)) continue
    if (!utiles.has(plage.feuille)) utiles.set(plage.feuille, await classeur.plageUtile(plage.feuille))
    const reduite = reduire(plage, utiles.get(plage.feuille) ?? null)
    cellules += reduite === null ? 0 : reduite.lignes * reduite.colonnes
    if (cellules > CELLULES_MAX) throw new TropDeCellules(cellules)
    lues.set(cle, reduite === null ? [] : (await classeur.lire(reduite)).valeurs)
  }
  return (plage) => {
    const valeurs = lues.get(ecrireAdresse(plage))
    // Rendre du vide pour une plage qu’on n’a pas lue donnerait un faux nombre.
    if (valeurs === undefined) throw new Error(`plage non chargée : ${ecrireAdresse(plage)}`)
    return valeurs
  }
}

/** Garde le coin de départ : ce qui manque en bas ou à droite vaut vide. */
function reduire(plage: Plage, utile: Plage | null): Plage | null {
  if (utile === null) return null
  const lignes = Math.min(plage.lignes, utile.ligne + utile.lignes - plage.ligne)
  const colonnes = Math.min(plage.colonnes, utile.colonne + utile.colonnes - plage.colonne)
  return lignes <= 0 || colonnes <= 0 ? null : { ...plage, lignes, colonnes }
}
