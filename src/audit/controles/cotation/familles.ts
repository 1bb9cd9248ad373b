import { normaliser } from '../../../regles'
import { colonneDe } from '../../reconnaissance/acceder'
import { lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'

/** Un titre de feuille ou de tableau qui ne dit que les critères locaux. */
const QUE_LOCAUX = /^(?:(?:les|liste des|feuille|\d+) )*criteres? (?:(?:facultatifs?|libres?) )?(?:locaux|local|libres?)\b/
const AUTRES = /\b(?:nationaux|sne|prioritaires?|et)\b/

/** Titre qui ne dit que les critères locaux : la feuille, le tableau, l'intitulé de ses critères ; vide s'il n'y en a pas. */
export function titreDesLocaux(tableau: TableauReconnu): string {
  const titres = [tableau.feuille.nom, tableau.titre, colonneDe(tableau, 'critere')?.intitule ?? '']
  return titres.map(normaliser).find((mots) => QUE_LOCAUX.test(mots) && !AUTRES.test(mots)) ?? ''
}

/**
 * Famille de chaque ligne d'une grille : sa colonne (écrite une fois pour plusieurs lignes), le sous-titre au-dessus d'elle, ou le titre du tableau
 * quand il n'en dit qu'une.
 */
export function famillesDe(tableau: TableauReconnu): (objet: number) => string {
  const colonne = colonneDe(tableau, 'famille')
  const objets = new Set(Array.from(tableau.objets))
  const titre = titreDesLocaux(tableau)
  const familles = new Map<number, string>()
  let [famille, section] = ['', '']
  for (let ligne = tableau.enTete + 1; ligne < tableau.plage.ligne + tableau.plage.lignes && !tableau.transpose; ligne += 1) {
    if (!objets.has(ligne)) {
      section = premierTexte(tableau, ligne) || section
      continue
    }
    const ecrite = colonne === undefined ? '' : lireTexteDeCase(tableau, colonne, ligne)
    if (ecrite !== '') famille = ecrite
    familles.set(ligne, [famille || section, titre].join(' ').trim())
  }
  return (objet) => familles.get(objet) ?? titre
}

function premierTexte({ feuille, plage }: TableauReconnu, ligne: number): string {
  for (let colonne = plage.colonne; colonne < plage.colonne + plage.colonnes; colonne += 1) {
    const valeur = feuille.valeur(ligne, colonne)
    if (typeof valeur === 'string' && valeur.trim() !== '') return valeur
  }
  return ''
}
