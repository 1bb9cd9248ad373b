import { ecrireAdresse, verifierPlage } from './adresse'
import { ErreurClasseur } from './port'
import type { GraphiqueAPoser, Plage, SerieAPoser } from './port'

/** Pourquoi un graphique ne se pose pas ; la phrase est `classeur.graphique-invalide.<raison>`. */
export type RaisonDeGraphique = 'nom' | 'sans-serie' | 'hors-feuille' | 'rectangle' | 'longueurs' | 'barres-melees'

const CARACTERE_DE_CONTROLE = /[\u0000-\u001f\ufffe\uffff]/

/**
 * Contrôle commun à tous les adaptateurs ; que les feuilles citées existent, à eux de le vérifier.
 * @throws ErreurClasseur `graphique-invalide` et sa raison : nom vide, aucune série, plage hors de la feuille, plage qui n'est ni
 *   une ligne ni une colonne, série d'une autre longueur que les abscisses, barres groupées et empilées sur un même axe
 */
export function verifierGraphique(graphique: GraphiqueAPoser): void {
  const { nom, abscisses, series, place } = graphique
  if (nom.trim() === '' || CARACTERE_DE_CONTROLE.test(nom)) throw refuser('nom', graphique)
  if (series.length === 0) throw refuser('sans-serie', graphique)
  verifierBornes(graphique, place)
  verifierAligne(graphique, abscisses)
  for (const { titre, valeurs } of series) {
    verifierAligne(graphique, valeurs)
    const [lu, attendu] = [longueur(valeurs), longueur(abscisses)]
    if (lu !== attendu) throw refuser('longueurs', graphique, { serie: titre, plage: ecrireAdresse(valeurs), lu, attendu })
  }
  for (const axe of [false, true]) {
    const genres = new Set(series.filter((serie) => surAxeSecondaire(graphique, serie) === axe).map(({ genre }) => genre))
    if (genres.has('barres') && genres.has('barres-empilees')) throw refuser('barres-melees', graphique)
  }
}

/** Une série ne va sur l'axe de droite que si une autre reste à gauche : Excel n'a pas de second axe sans premier. */
export function surAxeSecondaire({ series }: Pick<GraphiqueAPoser, 'series'>, serie: SerieAPoser): boolean {
  return serie.axeSecondaire === true && series.some(({ axeSecondaire }) => axeSecondaire !== true)
}

/** Deux noms de graphique égaux pour Excel, qui ignore la casse. */
export function memeNomDeGraphique(un: string, autre: string): boolean {
  return un.toLowerCase() === autre.toLowerCase()
}

function longueur({ lignes, colonnes }: Plage): number {
  return lignes * colonnes
}

function verifierAligne(graphique: GraphiqueAPoser, plage: Plage): void {
  verifierBornes(graphique, plage)
  if (plage.lignes > 1 && plage.colonnes > 1) throw refuser('rectangle', graphique, { plage: ecrireAdresse(plage) })
}

function verifierBornes(graphique: GraphiqueAPoser, plage: Plage): void {
  try {
    verifierPlage(plage)
  } catch (erreur) {
    if (!(erreur instanceof ErreurClasseur)) throw erreur
    throw refuser('hors-feuille', graphique, erreur.donnees)
  }
}

function refuser(
  raison: RaisonDeGraphique,
  { nom }: GraphiqueAPoser,
  donnees: Readonly<Record<string, string | number>> = {},
): ErreurClasseur {
  return new ErreurClasseur('graphique-invalide', { ...donnees, raison, graphique: nom.trim() })
}
