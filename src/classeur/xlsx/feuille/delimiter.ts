import { refuser } from '../refus'
import { LecteurDeBalises } from '../xml/balises'
import { debutDuTexte } from '../xml/texte'

/** Où se trouve `<sheetData>` dans les octets d'une feuille. */
export interface BornesDesDonnees {
  /** Préfixe des éléments de la feuille (`x:`), ou texte vide. */
  readonly prefixe: string
  /** Balise ouvrante. */
  readonly debut: number
  readonly contenu: number
  /** Début de la balise fermante ; égal à `contenu` si l'élément est autofermant. */
  readonly finContenu: number
  readonly fin: number
  readonly autofermant: boolean
}

/** @throws ErreurClasseur `fichier-refuse` si la feuille n'a pas de données ou porte une DTD */
export function delimiterDonnees(octets: Uint8Array, partie: string): BornesDesDonnees {
  const lecteur = new LecteurDeBalises(octets, debutDuTexte(octets, partie), partie)
  if (!lecteur.suivante()) throw refuser('xml-invalide', { partie, detail: 'aucun élément' })
  const prefixe = lecteur.prefixe()
  while (lecteur.suivante()) {
    if (lecteur.fermante || !lecteur.estNomme('sheetData') || lecteur.prefixe() !== prefixe) continue
    const { debut, fin, autofermante } = lecteur
    if (autofermante) return { prefixe, debut, contenu: fin, finContenu: fin, fin, autofermant: true }
    const fermante = fermanteDepuisLaFin(octets, prefixe) ?? fermanteParBalises(lecteur, prefixe, partie)
    return { prefixe, debut, contenu: fin, finContenu: fermante[0], fin: fermante[1], autofermant: false }
  }
  throw refuser('xml-invalide', { partie, detail: 'sheetData absent' })
}

/** La fermante est presque toujours près de la fin : inutile de lire les cellules pour la trouver. */
function fermanteDepuisLaFin(octets: Uint8Array, prefixe: string): readonly [number, number] | null {
  const motif = [...`</${prefixe}sheetData`].map((lettre) => lettre.charCodeAt(0))
  for (let i = octets.lastIndexOf(60); i >= 0; i = i === 0 ? -1 : octets.lastIndexOf(60, i - 1)) {
    // Un commentaire ou un CDATA pourrait contenir une fausse fermante : on lira alors balise par balise.
    if (octets[i + 1] === 33) return null
    if (motif.every((octet, j) => octets[i + j] === octet)) {
      const fin = octets.indexOf(62, i) + 1
      const reste = octets.subarray(fin)
      return contientFinDeSaut(reste) ? null : [i, fin]
    }
  }
  return null
}

/** `-->` ou `]]>` : la fin d'un commentaire ou d'un CDATA qui aurait pu commencer avant. */
function contientFinDeSaut(octets: Uint8Array): boolean {
  for (let i = octets.indexOf(62); i >= 0; i = octets.indexOf(62, i + 1)) {
    const precedent = octets[i - 1]
    if ((precedent === 45 || precedent === 93) && octets[i - 2] === precedent) return true
  }
  return false
}

function fermanteParBalises(lecteur: LecteurDeBalises, prefixe: string, partie: string): readonly [number, number] {
  while (lecteur.suivante()) {
    if (lecteur.fermante && lecteur.estNomme('sheetData') && lecteur.prefixe() === prefixe) return [lecteur.debut, lecteur.fin]
  }
  throw refuser('xml-invalide', { partie, detail: 'sheetData sans fin' })
}
