import { NATURES } from '../../../classeur/instantane'
import { message, normaliser } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import { lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet } from '../../types'
import { vraiOuFaux } from './colonnes-de-demandes'
import type { GrilleDuClasseur, LigneDeGrille } from './grilles'

/** Dossiers qu'il faut pour que des colonnes en soient, et part de leurs notes à retrouver. */
const DOSSIERS_MIN = 2
const PART_RETROUVEE = 0.6
const LIGNE_DE_NOTE = /^(?:note|total|cotation|score|somme)\b/

/** Demandes en colonnes, à droite des critères et de leurs points : la note écrite dessous est la somme de la colonne (COT-05). */
export function examinerLesDossiersEnColonnes({ tableau, lignes, certitude }: GrilleDuClasseur, carnet: Carnet): void {
  const ligne = ligneDeNote(tableau)
  if (ligne === null) return
  const criteres = lignes.filter(({ objet }) => objet !== ligne)
  const notes = tableau.etrangeres.flatMap(({ rang }) => {
    const points = criteres.map((critere) => pointsDuDossier(tableau, critere, rang))
    if (tableau.feuille.nature(ligne, rang) !== NATURES.nombre || points.some(Number.isNaN)) return []
    return [{ rang, lu: tableau.feuille.nombre(ligne, rang), attendu: Number(points.reduce((somme, un) => somme + un, 0).toPrecision(12)) }]
  })
  const retrouvees = notes.filter(({ lu, attendu }) => lu === attendu).length
  if (notes.length < DOSSIERS_MIN || retrouvees < PART_RETROUVEE * notes.length) return
  for (const { rang, lu, attendu } of notes) {
    if (lu === attendu) carnet.conforme()
    else carnet.nonConforme({ lieu: lieuDe(tableau, ligne, rang), lu, attendu, message: message('audit-cotation.note-de-colonne', { lu, attendu }), correction: attendu, certitude })
  }
}

/** Rang de la ligne des notes : le seul total, ou un dernier « Note ». */
function ligneDeNote(tableau: TableauReconnu): number | null {
  if (tableau.totaux.length > 0) return tableau.totaux.length === 1 ? (tableau.totaux[0] ?? null) : null
  const [derniere, critere] = [tableau.objets[tableau.objets.length - 1], colonneDe(tableau, 'critere')]
  if (derniere === undefined || critere === undefined) return null
  return LIGNE_DE_NOTE.test(normaliser(lireTexteDeCase(tableau, critere, derniere))) ? derniere : null
}

/** Points d'un critère pour le dossier d'une colonne ; `NaN` : la case porte autre chose que les points de la grille, simples ou doublés, ou un oui. */
function pointsDuDossier(tableau: TableauReconnu, { objet, points, bareme }: LigneDeGrille, rang: number): number {
  const { feuille } = tableau
  if (points === null) return NaN
  if (feuille.nature(objet, rang) === NATURES.nombre) {
    const ecrit = feuille.nombre(objet, rang)
    if (bareme.genre !== 'vrai' || ecrit === 0 || ecrit === points || ecrit === 2 * points) return ecrit
  }
  const rempli = vraiOuFaux(tableau, objet, rang)
  return bareme.genre === 'vrai' || rempli === 0 ? rempli * points : NaN
}
