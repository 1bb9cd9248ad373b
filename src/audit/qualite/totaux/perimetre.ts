import { normaliser } from '../../../regles'
import { valeurDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'

/** Lignes qu'un total doit compter. */
export interface Perimetre {
  /** Rang de la ligne de total. */
  readonly total: number
  readonly libelle: string
  /** Vrai pour « Sous-total… » : il ne compte que les lignes depuis le total qui le précède. */
  readonly partiel: boolean
  /** Objets comptés, lignes « dont » comprises. */
  readonly objets: readonly number[]
  /** Objets « dont… » : déjà dans la ligne du dessus, ils ne s'ajoutent pas. */
  readonly dont: ReadonlySet<number>
  /** Totaux partiels que celui-ci recouvre. */
  readonly sousTotaux: readonly number[]
}

const TOTAL = /\b(?:total|totaux|ensemble|somme|cumul|tout|toutes)\b/
const SOUS_TOTAL = /\bsous (?:total|totaux)\b/
const DONT = /^(?:dont|parmi|y compris|soit)\b/

/** Ce que chaque ligne de total recouvre ; le dernier total qui suit des sous-totaux est général. */
export function perimetresDe(tableau: TableauReconnu): readonly Perimetre[] {
  const objets = Array.from(tableau.objets)
  const totaux = [...tableau.totaux].sort((a, b) => a - b)
  const libelles = new Map(totaux.map((total) => [total, libelleDe(tableau, total)]))
  const dont = new Set(objets.filter((objet) => DONT.test(normaliser(libelleDe(tableau, objet)))))
  return totaux.map((total, i) => {
    const libelle = libelles.get(total) ?? ''
    const general = i === totaux.length - 1 && !SOUS_TOTAL.test(normaliser(libelle)) && TOTAL.test(normaliser(libelle))
    const apres = general || i === 0 ? -1 : (totaux[i - 1] ?? -1)
    // Un total écrit au-dessus des lignes qu'il compte : rien ne le précède.
    const avant = objets.filter((objet) => objet < total && objet > apres)
    const enTete = avant.length === 0 && totaux.length === 1
    return {
      total,
      libelle,
      partiel: !general,
      objets: enTete ? objets : avant,
      dont,
      sousTotaux: general ? totaux.slice(0, i) : [],
    }
  })
}

/** Premier texte de la ligne. */
function libelleDe(tableau: TableauReconnu, objet: number): string {
  const { plage, transpose } = tableau
  const [debut, nombre] = transpose ? [plage.ligne, plage.lignes] : [plage.colonne, plage.colonnes]
  for (let rang = debut; rang < debut + nombre; rang += 1) {
    const valeur = valeurDe(tableau, objet, rang)
    if (typeof valeur === 'string' && valeur.trim() !== '') return valeur
  }
  return ''
}
