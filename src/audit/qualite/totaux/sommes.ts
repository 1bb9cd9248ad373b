import { NATURES } from '../../../classeur/instantane'
import type { TableauReconnu } from '../../reconnaissance/types'
import { valeurDe } from '../../reconnaissance/acceder'
import { lireTexteDeNombre } from '../nombres/lire-texte'
import type { Perimetre } from './perimetre'

/** Sommes qu'un total peut porter sans faute, et celle qu'on attend. */
export interface SommesPossibles {
  readonly attendue: number
  readonly admises: readonly number[]
}

/** `null` : une cellule ne se lit pas (erreur, formule sans résultat, texte), la somme n'est pas connue. */
export function sommesDe(tableau: TableauReconnu, rang: number, perimetre: Perimetre): SommesPossibles | null {
  const toutes = additionner(tableau, rang, perimetre.objets)
  const sansDont = additionner(
    tableau,
    rang,
    perimetre.objets.filter((objet) => !perimetre.dont.has(objet)),
  )
  if (toutes === null || sansDont === null) return null
  const sousTotaux = perimetre.sousTotaux.length === 0 ? null : additionner(tableau, rang, perimetre.sousTotaux)
  // Le tableur n'additionne pas un nombre écrit en texte : ce total-là n'est que la conséquence de la cellule de texte.
  const admises = [sansDont.exacte, sansDont.duTableur, toutes.exacte, toutes.duTableur]
  if (sousTotaux !== null) admises.push(sousTotaux.exacte)
  const depuis = perimetre.depuisLePrecedent.length === 0 ? null : additionner(tableau, rang, perimetre.depuisLePrecedent)
  if (depuis !== null) admises.push(depuis.exacte, depuis.duTableur)
  return { attendue: sansDont.exacte, admises }
}

interface Somme {
  /** Nombres écrits en texte compris. */
  readonly exacte: number
  readonly duTableur: number
}

function additionner(tableau: TableauReconnu, rang: number, objets: readonly number[]): Somme | null {
  const { feuille, transpose } = tableau
  let [exacte, duTableur] = [0, 0]
  for (const objet of objets) {
    const [ligne, colonne] = transpose ? [rang, objet] : [objet, rang]
    const nature = feuille.nature(ligne, colonne)
    if (nature === NATURES.nombre) {
      const nombre = feuille.nombre(ligne, colonne)
      exacte += nombre
      duTableur += nombre
    } else if (nature === NATURES.erreur || nature === NATURES.booleen) return null
    else if (nature === NATURES.texte) {
      const lecture = lireTexteDeNombre(String(valeurDe(tableau, objet, rang)))
      if (lecture.genre === 'nombre' || lecture.genre === 'unite') exacte += lecture.nombre
      else if (lecture.genre !== 'absence') return null
    } else if (feuille.formule(ligne, colonne)?.calculee === false) return null
  }
  return { exacte, duTableur }
}

/** Égales au bruit près des nombres à virgule. */
export function memeSomme(une: number, autre: number): boolean {
  return Math.abs(une - autre) <= 1e-6 * Math.max(1, Math.abs(une), Math.abs(autre)) * 1e-3 + 1e-9
}
