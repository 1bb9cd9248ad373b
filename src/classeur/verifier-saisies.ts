import { ecrireAdresse, verifierPlage } from './adresse'
import { ErreurClasseur, estFormule } from './port'
import type { Plage, Saisie, SaisieFormule, Valeur } from './port'

/** Longueurs qu'Excel accepte dans une cellule. */
export const TEXTE_MAX = 32_767
export const FORMULE_MAX = 8_192

export interface ExigencesDeSaisie {
  /** Vrai si l'adaptateur ne calcule pas : toute formule doit porter sa valeur. */
  readonly valeurExigee: boolean
}

/**
 * Contrôle commun à tous les adaptateurs, avant la première écriture.
 * @throws ErreurClasseur `plage-invalide`, `forme-differente`, `valeur-illisible`, `texte-trop-long`, `valeur-calculee-absente`
 */
export function verifierSaisies(
  plage: Plage,
  contenu: readonly (readonly Saisie[])[],
  { valeurExigee }: ExigencesDeSaisie,
): void {
  verifierPlage(plage)
  if (contenu.length !== plage.lignes || contenu.some((ligne) => ligne.length !== plage.colonnes)) {
    throw new ErreurClasseur('forme-differente', {
      plage: ecrireAdresse(plage),
      attendu: `${plage.lignes} × ${plage.colonnes}`,
      lu: `${contenu.length} × ${contenu.find((ligne) => ligne.length !== plage.colonnes)?.length ?? plage.colonnes}`,
    })
  }
  contenu.forEach((ligne, i) =>
    ligne.forEach((saisie, j) => {
      const cellule = ecrireAdresse({ ...plage, ligne: plage.ligne + i, colonne: plage.colonne + j, lignes: 1, colonnes: 1 })
      if (estFormule(saisie)) verifierFormule(saisie, cellule, valeurExigee)
      else verifierValeur(saisie, cellule)
    }),
  )
}

function verifierFormule({ formule, valeur, debordement }: SaisieFormule, cellule: string, valeurExigee: boolean): void {
  if (!formule.startsWith('=') || formule.length < 2) throw new ErreurClasseur('valeur-illisible', { cellule, lu: formule })
  if (formule.length > FORMULE_MAX) {
    throw new ErreurClasseur('texte-trop-long', { cellule, longueur: formule.length, limite: FORMULE_MAX })
  }
  // Une formule ne rend jamais une cellule vide : null vaut absence de valeur calculée.
  if (valeurExigee && (valeur ?? null) === null) throw new ErreurClasseur('valeur-calculee-absente', { cellule, formule })
  if (valeur !== undefined) verifierValeur(valeur, cellule)
  debordement?.forEach((ligne) => ligne.forEach((debordee) => verifierValeur(debordee, cellule)))
}

function verifierValeur(valeur: Valeur, cellule: string): void {
  if (typeof valeur === 'number' && !Number.isFinite(valeur)) {
    throw new ErreurClasseur('valeur-illisible', { cellule, lu: String(valeur) })
  }
  if (typeof valeur === 'string' && valeur.length > TEXTE_MAX) {
    throw new ErreurClasseur('texte-trop-long', { cellule, longueur: valeur.length, limite: TEXTE_MAX })
  }
}
