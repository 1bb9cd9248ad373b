import { COLONNES_MAX, ecrireAdresse, LIGNES_MAX } from '../../classeur/adresse'
import type { Plage } from '../../classeur/port'
import { plagesSeCroisent } from '../../classeur/rectangle'
import { dire } from '../dire'
import type { Calcul } from './calculer'
import type { DemandeInsertion } from './inserer'

/** Ce qu’il faut écrire pour poser une formule calculée, valeur comprise pour les classeurs qui ne calculent pas. */
export function demandeDInsertion(cellule: Plage, { anglaise, appels }: Calcul): DemandeInsertion {
  const valeurs = appels[0]?.valeurs ?? [[null]]
  const valeur = valeurs[0]?.[0] ?? null
  const lignes = valeurs.length
  const colonnes = valeurs[0]?.length ?? 1
  const saisie = lignes * colonnes === 1 ? { formule: anglaise, valeur } : { formule: anglaise, valeur, debordement: valeurs }
  return { cellule, saisie, lignes, colonnes }
}

/** Pourquoi la formule ne peut pas aller là, en une phrase ; `null` si elle le peut. */
export function obstacleALInsertion(cellule: Plage, calcul: Calcul): string | null {
  const { lignes, colonnes } = demandeDInsertion(cellule, calcul)
  if (cellule.ligne + lignes > LIGNES_MAX) return dire('inserer.bas-de-feuille', { lignes, cellule: ecrireAdresse(cellule) })
  if (cellule.colonne + colonnes > COLONNES_MAX) return dire('inserer.bord-de-feuille', { colonnes, cellule: ecrireAdresse(cellule) })
  const lue = calcul.plages.find((plage) => plagesSeCroisent(plage, { ...cellule, lignes, colonnes }))
  if (lue === undefined) return null
  return dire('inserer.boucle', { cellule: ecrireAdresse(cellule), plage: ecrireAdresse(lue) })
}
