import type { OptionsDAudit } from '../types'
import type { Contexte, TableauReconnu } from './types'

/** Ce que le classeur entier dit de la période ; deux réponses ne font pas une déduction. */
export function deduireContexte(
  tableaux: readonly TableauReconnu[],
  { periode, cible }: Pick<OptionsDAudit, 'periode' | 'cible'>,
): Contexte {
  const dites = new Map(tableaux.flatMap((tableau) => (tableau.periode === null ? [] : [[tableau.periode, tableau] as const])))
  const [seule] = dites.size === 1 ? dites : []
  return {
    periode:
      periode !== undefined
        ? impose(periode)
        : seule === undefined
          ? null
          : {
              valeur: seule[0],
              preuve: { lieu: seule[1].plage, texte: seule[0] },
            },
    cible: cible === undefined ? null : impose(cible),
    territoire: null,
    modalite: null,
    statut: null,
  }
}

function impose<V>(valeur: V): {
  readonly valeur: V
  readonly preuve: { readonly lieu: null; readonly texte: string }
} {
  return { valeur, preuve: { lieu: null, texte: String(valeur) } }
}
