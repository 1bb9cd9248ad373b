import { enfant, enfants } from '../xml/arbre'
import type { Enveloppe } from './enveloppe'
import type { FeuilleOuverte } from './feuille-ouverte'
import { valeurDe } from './pose'

/** Largeur d'une colonne en caractères, et hauteur d'une ligne en points, quand la feuille n'en dit rien. */
const LARGEUR = 8.43
const HAUTEUR = 15
/** Borne d'Excel, en points. */
const HAUTEUR_MAX = 409

/**
 * Hauteur, en points, des lignes dont un texte que l'on écrit se renvoie : Excel l'ajusterait à l'ouverture, LibreOffice non, et les textes se
 * chevaucheraient. Les lignes qui tiennent sur une hauteur n'y sont pas.
 */
export function hauteursDesRenvois({ formes, poses, largeurs }: FeuilleOuverte, { racine }: Enveloppe): ReadonlyMap<number, number> {
  const colonnes = enfants(enfant(racine, 'cols'), 'col')
  const largeurDe = (colonne: number): number => {
    const connue = colonnes.find(({ attributs }) => colonne + 1 >= Number(attributs.get('min')) && colonne + 1 <= Number(attributs.get('max')))
    return largeurs.get(colonne) ?? Number(connue?.attributs.get('width') ?? LARGEUR)
  }
  const hauteur = Number(enfant(racine, 'sheetFormatPr')?.attributs.get('defaultRowHeight') ?? HAUTEUR)
  const hauteurs = new Map<number, number>()
  for (const [ligne, deLigne] of formes) {
    let rangees = 1
    for (const [colonne, { renvoiALaLigne }] of deLigne) {
      const pose = poses.get(ligne)?.get(colonne)
      const valeur = renvoiALaLigne === true && pose !== undefined ? valeurDe(pose) : null
      if (typeof valeur === 'string') rangees = Math.max(rangees, compterLesRangees(valeur, Math.max(1, Math.floor(largeurDe(colonne)))))
    }
    if (rangees > 1) hauteurs.set(ligne, Math.min(HAUTEUR_MAX, rangees * hauteur))
  }
  return hauteurs
}

/**
 * Rangées que prend un texte coupé entre ses mots. Une lettre compte pour la largeur d'un chiffre, qui passe celle d'une lettre moyenne : mieux vaut un
 * peu de blanc qu'un texte coupé.
 */
function compterLesRangees(texte: string, largeur: number): number {
  let rangees = 0
  for (const paragraphe of texte.split('\n')) {
    let occupe = largeur
    for (const { length } of paragraphe.split(' ')) {
      if (occupe < largeur && occupe + 1 + length <= largeur) occupe += 1 + length
      else {
        rangees += Math.max(1, Math.ceil(length / largeur))
        occupe = length === 0 ? 0 : ((length - 1) % largeur) + 1
      }
    }
  }
  return rangees
}
