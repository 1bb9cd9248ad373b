import { EN_ERREUR, lireDate, noterMorceau, preparerCotation, VIDE } from '../../../regles'
import { brutDe } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'

interface BaremeDeDuree {
  readonly points: number
  readonly genre: 'par an' | 'par mois'
  readonly plafond: number
}

/** Points d'une durée qui court depuis une date, par le moteur de la cotation ; `null` si le barème ne s'y compile pas. */
export function moteurDeDates(tableau: TableauReconnu, rang: number, { points, genre, plafond }: BaremeDeDuree, calcul: number): ((objet: number) => number) | null {
  const pret = preparerCotation({
    entetes: [['date']],
    grille: [
      ['critère', 'points', 'colonne', 'barème'],
      ['S28', points, 'date', Number.isFinite(plafond) ? `${genre} plafond ${plafond}` : genre],
    ],
    mutation: null,
    calcul,
    doublement: false,
    lectures: new Map(),
  })
  if (pret.etat !== 'etabli') return null
  const [notes, etats] = [new Float64Array(1), new Uint8Array(1)]
  const connus = new Map<unknown, number>()
  return (objet) => {
    const brut = brutDe(tableau.feuille.valeur(objet, rang))
    const connu = connus.get(brut)
    if (connu !== undefined) return connu
    noterMorceau(pret.valeur, [[brut]], notes, etats)
    const rendu = etats[0] === VIDE ? 0 : etats[0] === EN_ERREUR ? NaN : (notes[0] ?? NaN)
    connus.set(brut, rendu)
    return rendu
  }
}

const DATE = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/
const MOIS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre']
const EN_LETTRES = new RegExp(`\\b(\\d{1,2})(?:er)? (${MOIS.join('|')}) (\\d{4})\\b`)
const LIGNES_LUES = 12

/** Jour auquel les notes sont arrêtées, écrit au-dessus du tableau : la seule date qui s'y trouve ; `null` sinon. */
export function jourDuCalcul({ feuille, plage }: TableauReconnu): number | null {
  const jours = new Set<number>()
  for (let ligne = Math.max(0, plage.ligne - LIGNES_LUES); ligne < plage.ligne; ligne += 1) {
    for (let colonne = 0; colonne < Math.min(feuille.colonnes, plage.colonne + plage.colonnes + 4); colonne += 1) {
      const valeur = feuille.valeur(ligne, colonne)
      const jour = typeof valeur === 'number' && Number.isInteger(valeur) && valeur > 36525 && valeur < 73050 ? valeur : typeof valeur === 'string' ? jourDuTexte(valeur) : null
      if (jour !== null) jours.add(jour)
    }
  }
  const [seul] = jours
  return jours.size === 1 && seul !== undefined ? seul : null
}

function jourDuTexte(texte: string): number | null {
  const chiffres = DATE.exec(texte)
  const lettres = EN_LETTRES.exec(texte.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase())
  const ecrite = chiffres !== null ? chiffres[0] : lettres === null ? null : `${lettres[1] ?? ''}/${MOIS.indexOf(lettres[2] ?? '') + 1}/${lettres[3] ?? ''}`
  const lue = ecrite === null ? null : lireDate(ecrite)
  return typeof lue === 'number' ? lue : null
}
