import { lireDate, lireEntier, lireNombre, lireTauxLibre, lireVariation } from '../../regles'
import type { ContenuSaisi, LigneSaisie } from '../remplir/types'

/** Numéro, dans la feuille, d'une ligne saisie de ce rang : les titres sont en ligne 1. */
export function numeroDe(rang: number): number {
  return rang + 2
}

/** Une ligne dont aucune case n'est remplie ne se contrôle pas. */
export function estVide(ligne: LigneSaisie): boolean {
  return Object.values(ligne).every((contenu) => contenu === null || contenu === '')
}

export function contenuDe(ligne: LigneSaisie | undefined, code: string): ContenuSaisi {
  const contenu = ligne?.[code] ?? null
  return typeof contenu === 'string' && contenu.trim() === '' ? null : contenu
}

export function texteDe(ligne: LigneSaisie | undefined, code: string): string | null {
  const contenu = contenuDe(ligne, code)
  return contenu === null ? null : String(contenu).trim()
}

/** Texte ou nombre, tel quel : ce que la trame appelle un champ. */
export function champDe(ligne: LigneSaisie | undefined, code: string): string | number | null {
  const contenu = contenuDe(ligne, code)
  return typeof contenu === 'number' ? contenu : texteDe(ligne, code)
}

/** Ces lectures rendent `null` pour une case vide comme pour une case illisible : celle-ci a son propre constat. */
export function entierDe(ligne: LigneSaisie | undefined, code: string): number | null {
  return connu(lireEntier(contenuDe(ligne, code)))
}

/** Effectif net, de signe quelconque. */
export function variationDe(ligne: LigneSaisie | undefined, code: string): number | null {
  const lu = lireVariation(contenuDe(ligne, code))
  return typeof lu === 'number' && Number.isInteger(lu) ? lu : null
}

export function nombreDe(ligne: LigneSaisie | undefined, code: string): number | null {
  return connu(lireNombre(contenuDe(ligne, code)))
}

/** Pourcentage en points ; une fraction se saisit 0,25 et s'y lit 25. */
export function pointsDe(ligne: LigneSaisie | undefined, code: string): number | null {
  return connu(lireTauxLibre(contenuDe(ligne, code)))
}

export function jourDe(ligne: LigneSaisie | undefined, code: string): number | null {
  return connu(lireDate(contenuDe(ligne, code)))
}

/** Plusieurs noms dans une case, séparés par une virgule, un point-virgule ou un retour à la ligne. */
export function listeDe(ligne: LigneSaisie | undefined, code: string): readonly string[] {
  return (texteDe(ligne, code) ?? '').split(/[,;\n]/).map((nom) => nom.trim()).filter((nom) => nom !== '')
}

/** Fraction en points, sans le bruit des doubles. */
export function enPoints(fraction: number | null): number | null {
  return fraction === null ? null : Number((100 * fraction).toPrecision(15))
}

function connu(lu: number | string): number | null {
  return typeof lu === 'number' ? lu : null
}
