import type { Certitude } from '../../../donnees'
import type { TableauReconnu } from '../../reconnaissance/types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { colonnesDeCritere, nombreOuZero, vraiOuFaux } from './colonnes-de-demandes'
import type { ColonneDeCritere } from './colonnes-de-demandes'
import { moteurDeDates } from './dates'
import { negatifDe } from './grilles'
import type { GrilleDuClasseur, LigneDeGrille } from './grilles'
import { memeClef } from './synonymes'

/** Points qu'une ligne de grille donne à une demande, selon la colonne qui la porte. */
export interface Apport {
  readonly ligne: LigneDeGrille
  readonly colonne: ColonneDeCritere
  /** Points de la demande écrite à cette ligne de la feuille ; `NaN` : la case ne se lit pas. */
  readonly points: (objet: number) => number
}

/** Une grille rapportée aux colonnes des demandes. */
export interface BaremeDesDemandes {
  readonly grille: GrilleDuClasseur
  readonly apports: readonly Apport[]
  /** Lignes de la grille dont aucune colonne ne porte le critère, ou dont le barème ne se lit pas. */
  readonly sansColonne: readonly LigneDeGrille[]
  readonly certitude: Certitude
}

const PREFERENCE = ['points', 'drapeau', 'mois', 'ans', 'date'] as const

/** Rapproche la grille des colonnes ; `calcul` : jour du calcul des notes, `null` s'il est inconnu. */
export function rapprocher(tableau: TableauReconnu, grille: GrilleDuClasseur, calcul: number | null): BaremeDesDemandes {
  const colonnes = colonnesDeCritere(tableau)
  const apports: Apport[] = []
  const sansColonne: LigneDeGrille[] = []
  for (const ligne of grille.lignes) {
    const apport = apportDe(tableau, ligne, colonnes, calcul)
    if (apport !== null) apports.push(apport)
    else if (ligne.points !== 0) sansColonne.push(ligne)
  }
  return { grille, apports, sansColonne, certitude: laPlusFaible([tableau.certitude, grille.certitude, ...apports.map(({ colonne }) => colonne.certitude)]) }
}

function apportDe(tableau: TableauReconnu, ligne: LigneDeGrille, colonnes: readonly ColonneDeCritere[], calcul: number | null): Apport | null {
  const { points } = ligne
  const duNom = ({ intitule }: ColonneDeCritere): boolean => memeClef(intitule, ligne.libelle)
  const duMotif = ({ intitule }: ColonneDeCritere): boolean => ligne.negatif !== null && negatifDe(intitule) === ligne.negatif
  const possibles = colonnes.filter((colonne) => (ligne.id === null ? duNom(colonne) || duMotif(colonne) : colonne.id === ligne.id))
  for (const nature of PREFERENCE) {
    const lues = possibles.filter((possible) => possible.nature === nature)
    // « Handicap » et « Enfant handicapé » se distinguent dans la grille comme dans les demandes.
    const [colonne, ...autres] = lues.length > 1 && lues.some(duNom) ? lues.filter(duNom) : lues
    if (colonne === undefined) continue
    if (autres.length > 0 || points === null) return null
    const lire = lecteur(tableau, ligne, colonne, points, calcul)
    if (lire !== null) return { ligne, colonne, points: lire }
  }
  return null
}

function lecteur(tableau: TableauReconnu, { bareme, id }: LigneDeGrille, { rang, nature }: ColonneDeCritere, points: number, calcul: number | null): Apport['points'] | null {
  if (nature === 'points' && (id !== 'S28' || bareme.genre === 'vrai' || bareme.genre === 'inconnu')) return (objet) => nombreOuZero(tableau, objet, rang)
  if (bareme.genre === 'vrai') return nature === 'drapeau' ? (objet) => vraiOuFaux(tableau, objet, rang) * points : null
  if (bareme.genre === 'inconnu') return null
  const { plafond, genre } = bareme
  if (nature === 'date') return calcul === null ? null : moteurDeDates(tableau, rang, { points, genre, plafond }, calcul)
  const duree = nature === 'points' ? null : nature
  // Une colonne « Ancienneté » sans unité, dont le barème compte des durées, porte des durées ou déjà des points : la plus grande le dirait mal.
  if (duree === null) return (objet) => nombreOuZero(tableau, objet, rang)
  if (duree === 'ans' && genre === 'par mois') return null
  const parUnite = duree === 'mois' && genre === 'par an' ? 12 : 1
  return (objet) => {
    const lue = nombreOuZero(tableau, objet, rang)
    return lue < 0 ? 0 : Math.min(plafond, points * Math.floor(lue / parUnite))
  }
}
