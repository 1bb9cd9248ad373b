import type { FeuilleFigee, Instantane } from '../../classeur/instantane'
import type { Valeur } from '../../classeur/port'
import { contient } from '../../classeur/rectangle'
import type { Rectangle } from '../../classeur/rectangle'
import type { TableauReconnu } from './types'

/** Jours du 1er janvier 1900 au 1er janvier 1904, tels qu'Excel les compte. */
const ECART = 1462

/**
 * Le même classeur, les dates de ses tableaux comptées depuis 1900 comme partout ailleurs dans l'audit ; lui-même si elles le
 * sont déjà. Seules les colonnes de dates sont ramenées : rien d'autre ne dit qu'un nombre est une date.
 */
export function ramenerLesDates(instantane: Instantane, tableaux: readonly TableauReconnu[]): Instantane {
  if (!instantane.date1904) return instantane
  const feuilles = instantane.feuilles.map((feuille) => {
    const zones = tableaux.filter((tableau) => tableau.feuille === feuille).flatMap(colonnesDeDates)
    return zones.length === 0 ? feuille : decaler(feuille, zones)
  })
  return { ...instantane, feuilles, date1904: false }
}

function colonnesDeDates({ modele, colonnes, plage, enTete, transpose }: TableauReconnu): readonly Rectangle[] {
  const dates = colonnes.filter(({ notion }) => modele.notions[notion]?.type === 'date')
  return dates.map(({ rang }) =>
    transpose
      ? { ligne: rang, colonne: enTete + 1, lignes: 1, colonnes: plage.colonne + plage.colonnes - enTete - 1 }
      : { ligne: enTete + 1, colonne: rang, lignes: plage.ligne + plage.lignes - enTete - 1, colonnes: 1 },
  )
}

function decaler(feuille: FeuilleFigee, zones: readonly Rectangle[]): FeuilleFigee {
  const ecart = (ligne: number, colonne: number): number => (zones.some((zone) => contient(zone, { ligne, colonne })) ? ECART : 0)
  return {
    ...feuille,
    nombre: (ligne, colonne) => feuille.nombre(ligne, colonne) + ecart(ligne, colonne),
    valeur: (ligne, colonne): Valeur => {
      const valeur = feuille.valeur(ligne, colonne)
      return typeof valeur === 'number' ? valeur + ecart(ligne, colonne) : valeur
    },
  }
}
