import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import type { Valeur } from '../../../classeur/port'
import type { FeuilleApercue } from '../../../remplissage'
import type { GraphiqueDecrit, PlageDecrite } from '../../../trames'
import type { ValeursDeGraphique } from '../../graphique/dessiner'

/** Nombres que le graphique montrera une fois la table écrite ; une case vide ou en erreur laisse un trou. */
export function valeursDeGraphique(
  { abscisses, series }: GraphiqueDecrit,
  feuilles: readonly FeuilleApercue[],
): ValeursDeGraphique {
  return {
    abscisses: lire(abscisses, feuilles).map((valeur) =>
      typeof valeur === 'string' || typeof valeur === 'number' ? valeur : null,
    ),
    series: series.map(({ valeurs }) => lire(valeurs, feuilles).map((valeur) => (typeof valeur === 'number' ? valeur : null))),
  }
}

function lire(plage: PlageDecrite, feuilles: readonly FeuilleApercue[]): readonly Valeur[] {
  const cellules = feuilles.find(({ nom }) => memeNomDeFeuille(nom, plage.feuille))?.cellules ?? []
  const valeurs = new Map(cellules.map(({ ligne, colonne, apres }) => [`${ligne} ${colonne}`, apres.valeur]))
  return Array.from({ length: plage.lignes * plage.colonnes }, (_rien, rang) => {
    const ligne = plage.ligne + Math.floor(rang / plage.colonnes)
    return valeurs.get(`${ligne} ${plage.colonne + (rang % plage.colonnes)}`) ?? null
  })
}
