import { NATURES } from '../../classeur/instantane'
import type { FeuilleFigee, Instantane } from '../../classeur/instantane'
import type { Plage } from '../../classeur/port'
import { contient } from '../../classeur/rectangle'
import type { TableauReconnu } from './types'

/** Un texte du classeur, hors des données des tableaux. */
export interface TexteSitue {
  readonly texte: string
  /** `null` : un nom de feuille. */
  readonly lieu: Plage | null
}

/** Lignes hors tableau lues par feuille : les titres et les notes y tiennent, un export sans titres n'a pas à être lu. */
const LIGNES_MAX = 200
const COLONNES_MAX = 60

/** Noms de feuilles, titres et notes, dans l'ordre du classeur. */
export function textesDuClasseur({ feuilles }: Instantane, tableaux: readonly TableauReconnu[]): readonly TexteSitue[] {
  return feuilles.flatMap((feuille) => [
    { texte: feuille.nom, lieu: null },
    ...textesDeFeuille(
      feuille,
      tableaux.filter((tableau) => tableau.feuille === feuille),
    ),
  ])
}

function textesDeFeuille(feuille: FeuilleFigee, tableaux: readonly TableauReconnu[]): readonly TexteSitue[] {
  const { lignesRemplies } = feuille
  const plages = tableaux.map(({ plage }) => plage)
  const textes: TexteSitue[] = []
  let lues = 0
  for (let i = 0; i < lignesRemplies.length && lues < LIGNES_MAX; i += 1) {
    const ligne = lignesRemplies[i] ?? 0
    const large = plages.find((plage) => ligne >= plage.ligne && ligne < plage.ligne + plage.lignes)
    if (large !== undefined && large.colonne === 0 && large.colonnes >= feuille.colonnes) continue
    lues += 1
    for (let colonne = 0; colonne < Math.min(feuille.colonnes, COLONNES_MAX); colonne += 1) {
      if (feuille.nature(ligne, colonne) !== NATURES.texte || plages.some((plage) => contient(plage, { ligne, colonne })))
        continue
      const texte = String(feuille.valeur(ligne, colonne))
      textes.push({ texte, lieu: { feuille: feuille.nom, ligne, colonne, lignes: 1, colonnes: 1 } })
    }
  }
  return textes
}
