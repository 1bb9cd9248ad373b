import { estFormuleDecrite } from '../../../trames'
import type { ContenuSaisi, FeuilleDecrite, GraphiqueDecrit, PlageDecrite } from '../../../trames'
import type { ValeursDeGraphique } from '../../graphique/dessiner'

/** Nombres d’un graphique décrit, pris dans les cellules de sa feuille ; un texte (« secret ») laisse un trou. */
export function valeursDesCellules({ abscisses, series }: GraphiqueDecrit, cellules: FeuilleDecrite['cellules']): ValeursDeGraphique {
  return {
    abscisses: colonne(abscisses, cellules).map((valeur) => (typeof valeur === 'boolean' ? null : valeur)),
    series: series.map(({ valeurs }) => colonne(valeurs, cellules).map((valeur) => (typeof valeur === 'number' ? valeur : null))),
  }
}

function colonne(plage: PlageDecrite, cellules: FeuilleDecrite['cellules']): readonly ContenuSaisi[] {
  return cellules.slice(plage.ligne, plage.ligne + plage.lignes).map((rangee) => {
    const contenu = rangee[plage.colonne] ?? null
    return estFormuleDecrite(contenu) ? null : contenu
  })
}
