import { ecrireAdresse } from '../../classeur/adresse'
import type { Plage } from '../../classeur/port'
import type { Modele } from '../classeur/modele'
import { memeNom } from '../classeur/modele'
import { Graphe } from '../recalcul/graphe'
import type { Place } from './place'

/** Formules d'avant qui lisent ce qui vient d'être écrit, hors des places récrites : elles gardent leur ancienne valeur. */
export function lecteursPerimes(modele: Modele, places: readonly Place[]): readonly string[] {
  const graphe = new Graphe(modele)
  const ecrites = places.filter(({ absente, faite }) => !absente && !faite)
  const lecteurs = new Set(ecrites.flatMap(({ plage }) => graphe.lecteursDe(plage)))
  return [...lecteurs].filter(({ occupe }) => !places.some(({ plage }) => contient(plage, occupe))).map(({ occupe }) => ecrireAdresse(occupe))
}

function contient(grande: Plage, petite: Plage): boolean {
  return (
    memeNom(grande.feuille, petite.feuille) &&
    petite.ligne >= grande.ligne &&
    petite.colonne >= grande.colonne &&
    petite.ligne + petite.lignes <= grande.ligne + grande.lignes &&
    petite.colonne + petite.colonnes <= grande.colonne + grande.colonnes
  )
}
