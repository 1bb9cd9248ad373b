import { contient } from '../../classeur/rectangle'
import { valeurDe } from '../reconnaissance/acceder'
import type { ColonneReconnue, TableauReconnu } from '../reconnaissance/types'
import type { ConstatDAudit, ValeurCitee } from '../types'

/** Un nombre hors de ces bornes n'est pas une date de gestion : le montrer comme une date tromperait. */
const DATES = { premiere: 14_611, derniere: 109_574 } as const
/** Un taux écrit en fraction ne dépasse guère 1 ; au-delà, il est peut-être écrit en points. */
const FRACTION_MAX = 1.5

/** Ajoute à chaque constat ce que son tableau dit de sa case : la commune de sa ligne, et comment écrire ses nombres. */
export function situerLesConstats(constats: readonly ConstatDAudit[], tableaux: readonly TableauReconnu[]): readonly ConstatDAudit[] {
  return constats.map((constat) => {
    const { lieu } = constat
    const tableau = tableaux.find(({ feuille, plage }) => lieu !== null && feuille.nom === lieu.feuille && contient(plage, lieu))
    if (lieu === null || tableau === undefined) return constat
    const [objet, rang] = tableau.transpose ? [lieu.colonne, lieu.ligne] : [lieu.ligne, lieu.colonne]
    const commune = communeDe(tableau, objet)
    const format = formatDe(tableau.colonnes.find((colonne) => colonne.rang === rang), tableau, [constat.lu, constat.attendu])
    return { ...constat, ...(commune === null ? {} : { commune }), ...(format === null ? {} : { format }) }
  })
}

/** Nom de la commune de cet objet, à défaut son code ; `null` hors des lignes d'objets, ou sans colonne qui le dise. */
function communeDe(tableau: TableauReconnu, objet: number): string | null {
  if (objet <= tableau.enTete || tableau.totaux.includes(objet)) return null
  const notions = tableau.modele.objet === 'commune' ? ['nom', 'commune', 'code'] : ['commune']
  for (const notion of notions) {
    const colonne = tableau.colonnes.find((candidate) => candidate.notion === notion)
    const lue = colonne === undefined ? null : valeurDe(tableau, objet, colonne.rang)
    if (typeof lue === 'string' && lue.trim() !== '') return lue.trim()
    if (notion === 'code' && typeof lue === 'number') return String(lue).padStart(5, '0')
  }
  return null
}

/** Format d'Excel des nombres de la colonne ; `null` : standard. */
function formatDe(colonne: ColonneReconnue | undefined, { modele }: TableauReconnu, cites: readonly ValeurCitee[]): string | null {
  const nombres = cites.filter((cite): cite is number => typeof cite === 'number')
  if (colonne === undefined || nombres.length === 0) return null
  switch (modele.notions[colonne.notion]?.type) {
    case 'date':
      return nombres.every((nombre) => nombre >= DATES.premiere && nombre <= DATES.derniere) ? 'dd/mm/yyyy' : null
    case 'taux':
      return colonne.echelle === 'fraction' && nombres.every((nombre) => Math.abs(nombre) <= FRACTION_MAX) ? '0.00%' : null
    case 'effectif':
      return nombres.every(Number.isInteger) ? '#,##0' : null
    default:
      return null
  }
}
