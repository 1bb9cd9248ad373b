import type { Message } from '../../regles'
import { message } from '../../regles'
import type { TableDeTrame } from '../types'
import { estVide, nombreDeLignes } from './nombre-de-lignes'
import { nommer } from './manques'
import type { EntreeDeRemplissage } from './types'

/**
 * Une phrase par colonne obligatoire à saisir, qui nomme les lignes de la feuille où elle est vide ; une par champ hors tableau
 * obligatoire laissé vide. Un tableau sans aucune ligne se dit en une phrase.
 */
export function casesVides({ lignes, horsTableau }: EntreeDeRemplissage, table: TableDeTrame): readonly Message[] {
  const nombre = nombreDeLignes({ lignes }, table)
  const champs = table.champsHorsTableau
    .filter(({ code, obligatoire }) => obligatoire && (horsTableau[code] ?? null) === null)
    .map(({ intitule }) => message('remplir.champ-vide', { champ: intitule }))
  if (nombre === 0) return [message('remplir.sans-ligne', { table: table.id }), ...champs]
  const cases = table.colonnes
    .filter(({ mode, obligatoire }) => obligatoire && mode === 'saisi')
    .flatMap(({ code, intitule }) => {
      const vides = Array.from({ length: nombre }, (_rien, rang) => rang).filter((rang) => {
        const fixe = table.lignes[rang]
        if (fixe === undefined && estVide(lignes[rang])) return false
        return fixe?.mode !== 'calculé' && fixe?.mode !== 'saisi ou calculé' && (lignes[rang]?.[code] ?? null) === null
      })
      const id = vides.length === 1 ? 'remplir.cases-vides' : 'remplir.cases-vides-lignes'
      const lignesVides = nommer(vides.map((rang) => String(rang + 2)))
      return vides.length === 0 ? [] : [message(id, { colonne: intitule, lignes: lignesVides })]
    })
  return [...cases, ...champs]
}
