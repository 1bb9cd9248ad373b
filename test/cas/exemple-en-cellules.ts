import type { ArgumentBrut, Brut, FonctionDecrite } from '../../src/catalogue'
import { FONCTIONS } from '../../src/catalogue'

/** L'exemple d'une fonction, posé dans une feuille : chaque argument dans ses cellules, la formule au-dessous. */
export interface ExempleEnCellules {
  readonly fonction: FonctionDecrite
  /** Nom de la feuille, celui de la fonction. */
  readonly feuille: string
  readonly cellules: readonly (readonly Brut[])[]
  /** Syntaxe anglaise ; `lectures`, s'il est donné, remplace l'argument de ce nom. */
  readonly formule: (lectures?: string) => string
  /** Résultat, toujours en rectangle. */
  readonly valeur: readonly (readonly Brut[])[]
}

/** La cotation et la gestion en flux. */
export const COTATION_ET_FLUX = FONCTIONS.filter(({ nom }) => /^(COTATION|GRILLE|FLUX)/.test(nom))

export function lettresDe(colonne: number): string {
  return (colonne >= 26 ? lettresDe(Math.floor(colonne / 26) - 1) : '') + String.fromCharCode(65 + (colonne % 26))
}

export function poserExemple(fonction: FonctionDecrite): ExempleEnCellules {
  const { exemple, arguments: args, nom } = fonction
  const cellules: Brut[][] = []
  let gauche = 0
  const references = args.map((_, rang) => {
    const brut = exemple.arguments[rang] ?? null
    if (brut === null) return ''
    const plage = enPlage(brut)
    const largeur = plage[0]?.length ?? 1
    plage.forEach((ligne, l) => ligne.forEach((valeur, c) => poser(cellules, l, gauche + c, valeur)))
    const reference = `${lettresDe(gauche)}1:${lettresDe(gauche + largeur - 1)}${plage.length}`
    gauche += largeur + 1
    return plage.length === 1 && largeur === 1 ? reference.slice(0, reference.indexOf(':')) : reference
  })
  return {
    fonction,
    feuille: nom,
    cellules,
    formule: (lectures) => {
      const ecrits = references.map((reference, rang) => (lectures !== undefined && args[rang]?.nom === 'lectures' ? `"${lectures}"` : reference))
      return `=MIXITE.${nom}(${ecrits.join(',').replace(/,+$/, '')})`
    },
    valeur: enPlage(exemple.valeur),
  }
}

function enPlage(brut: ArgumentBrut | FonctionDecrite['exemple']['valeur']): readonly (readonly Brut[])[] {
  return Array.isArray(brut) ? (brut as readonly (readonly Brut[])[]) : [[brut as Brut]]
}

function poser(cellules: Brut[][], ligne: number, colonne: number, valeur: Brut): void {
  while (cellules.length <= ligne) cellules.push([])
  const rangee = cellules[ligne] as Brut[]
  while (rangee.length < colonne) rangee.push(null)
  rangee[colonne] = valeur
}
