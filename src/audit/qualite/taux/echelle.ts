import type { TableauReconnu } from '../../reconnaissance/types'

/** Comment les nombres d'une colonne de taux sont écrits ; un 0 n'apprend rien, 1 vaut 100 % ou 1 %. */
export interface Echelles {
  /** Entre 0 et 1, exclus. */
  readonly fractions: number
  /** Valeurs de 1 exactement. */
  readonly uns: number
  /** Au-delà de 1, jusqu'à 2 exclu : 110 % d'une fraction, ou un peu plus de 1 pour cent. */
  readonly entreUnEtDeux: number
  /** 2 et au-delà. */
  readonly pourCents: number
}

export function mesurerEchelles({ feuille, transpose, objets }: TableauReconnu, rang: number): Echelles {
  let [fractions, uns, entreUnEtDeux, pourCents] = [0, 0, 0, 0]
  for (let i = 0; i < objets.length; i += 1) {
    const objet = objets[i] as number
    const nombre = transpose ? feuille.nombre(rang, objet) : feuille.nombre(objet, rang)
    if (nombre >= 2) pourCents += 1
    else if (nombre > 1) entreUnEtDeux += 1
    else if (nombre === 1) uns += 1
    else if (nombre > 0) fractions += 1
  }
  return { fractions, uns, entreUnEtDeux, pourCents }
}

/** Vrai si la plupart des nombres de la colonne sont des pour cent (33) et non des fractions (0,33). */
export function estEnPourCent(tableau: TableauReconnu, rang: number): boolean {
  const { fractions, uns, pourCents } = mesurerEchelles(tableau, rang)
  return pourCents > fractions + uns
}
