import type { Brut, ConstatDeTableau } from '../../com'
import { estVideOuZero, lireDate } from '../../com'
import type { Jour } from '../../socle/jour'
import { ajouterMois, enIso } from '../../socle/jour'
import type { CritereDeGrille } from '../grille'
import { COT_11 } from '../points-negatifs'
import type { LigneDeGrille } from './lignes'
import type { PrioritaireFaible } from './prioritaire-faible'
import { relever } from './relever'

/** Une pénalité plus longue se justifie, faute de durée chiffrée par les textes (AMB-32). */
const DUREE_A_JUSTIFIER = 12

/** Pénalités trop fortes ou trop longues (COT-11) ; les interdites et celles sans fin se relèvent à la lecture. */
export function controlerPenalites(
  lignes: readonly LigneDeGrille[],
  faible: PrioritaireFaible | null,
  calcul: Jour | null,
  dureeLibre: boolean,
): ConstatDeTableau[] {
  return lignes.flatMap((ligne) => {
    const { numero, libelle, reconnu, critere } = ligne
    if (reconnu.genre !== 'negatif') return []
    const constats: ConstatDeTableau[] = []
    const retrait = Math.max(0, ...(critere?.paliers?.points ?? [ligne.points ?? 0]).map((points) => -points))
    if (faible !== null && retrait > faible.points) {
      const donnees = {
        libelle,
        retrait,
        prioritaire: faible.libelle,
        points: faible.points,
      }
      constats.push(relever(COT_11, 'AL', { ligne: numero, colonne: 'points' }, 'grille-controle.penalite-forte', donnees))
    }
    const depuis = critere?.debut ?? calcul
    if (!dureeLibre && critere?.fin != null && estLongue(depuis, critere.fin)) {
      constats.push(
        relever(COT_11, 'AL', { ligne: numero, colonne: 'fin' }, 'grille-controle.penalite-longue', {
          libelle,
          fin: enIso(critere.fin),
        }),
      )
    }
    return constats
  })
}

/** Pénalités dont la fin, lue dans les demandes, est trop lointaine. */
export function penalitesLonguesDesDemandes(
  demandes: readonly (readonly Brut[])[],
  criteres: readonly CritereDeGrille[],
  calcul: Jour,
): ConstatDeTableau[] {
  return criteres.flatMap(({ ligne, libelle, debut, colonneFin }) => {
    if (colonneFin < 0) return []
    const nombre = demandes.filter((cellules) => {
      const fin = estVideOuZero(cellules[colonneFin]) ? 'vide' : lireDate(cellules[colonneFin])
      return typeof fin === 'number' && estLongue(debut ?? calcul, fin)
    }).length
    return nombre === 0
      ? []
      : [relever(COT_11, 'AL', { ligne, colonne: 'fin' }, 'grille-controle.penalites-longues', { libelle, nombre })]
  })
}

/** Début et fin sont inclus : du 1er février au 31 janvier, douze mois. */
function estLongue(debut: Jour | null, fin: Jour): boolean {
  return debut !== null && fin >= ajouterMois(debut, DUREE_A_JUSTIFIER)
}
