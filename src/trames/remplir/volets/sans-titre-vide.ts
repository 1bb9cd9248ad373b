import type { FeuilleDecrite } from '../types'

/** Une colonne sans intitulé laisse la case de son titre vide. */
export function sansTitreVide({ cellules, titres, ...feuille }: FeuilleDecrite): FeuilleDecrite {
  return {
    ...feuille,
    titres,
    cellules: cellules.map((contenus, ligne) => (ligne < titres ? contenus.map((contenu) => (contenu === '' ? null : contenu)) : contenus)),
  }
}
