import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import type { Plage } from '../../classeur/port'
import { englobe } from '../../classeur/rectangle'
import { nommerCellules } from '../../remplissage'
import type { ApercuDeRemplissage, FeuilleApercue, Modele } from '../../remplissage'
import { Graphe } from '../recalcul/graphe'

/**
 * Formules d'avant que ce qui vient d'être écrit périme, de proche en proche, hors des places récrites : elles gardent leur
 * ancienne valeur. Nommées par plages ; « » : aucune.
 */
export function lecteursPerimes(modele: Modele, { feuilles }: ApercuDeRemplissage): string {
  const graphe = new Graphe(modele)
  const ecrites = feuilles.filter(({ absente }) => !absente).flatMap(plagesEcrites)
  const lecteurs = new Set(ecrites.flatMap((plage) => graphe.lecteursDe(plage)))
  // Un ensemble qui grandit pendant qu'on le parcourt : chaque lecteur amène les siens.
  for (const { occupe } of lecteurs) for (const suivant of graphe.lecteursDe(occupe)) lecteurs.add(suivant)
  const horsDesPlaces = [...lecteurs].filter(
    ({ occupe }) => !feuilles.some(({ plage }) => memeNomDeFeuille(plage.feuille, occupe.feuille) && englobe(plage, occupe)),
  )
  const noms = new Set(horsDesPlaces.map(({ occupe }) => occupe.feuille))
  return [...noms]
    .map((nom) => nommerCellules(nom, horsDesPlaces.flatMap(({ occupe }) => (occupe.feuille === nom ? casesDe(occupe) : []))))
    .join(', ')
}

function casesDe({ ligne, colonne, lignes, colonnes }: Plage): readonly Pick<Plage, 'ligne' | 'colonne'>[] {
  return Array.from({ length: lignes * colonnes }, (_rien, rang) => ({
    ligne: ligne + Math.floor(rang / colonnes),
    colonne: colonne + (rang % colonnes),
  }))
}

/** Par colonne, de la première à la dernière cellule écrite : lire une cellule gardée entre deux ne périme qu'à tort. */
function plagesEcrites({ nom, cellules }: FeuilleApercue): readonly Plage[] {
  const bornes = new Map<number, readonly [number, number]>()
  for (const { ligne, colonne, sort } of cellules) {
    if (sort === 'gardee') continue
    const [haut, bas] = bornes.get(colonne) ?? [ligne, ligne]
    bornes.set(colonne, [Math.min(haut, ligne), Math.max(bas, ligne)])
  }
  return [...bornes].map(([colonne, [haut, bas]]) => ({
    feuille: nom,
    ligne: haut,
    colonne,
    lignes: bas - haut + 1,
    colonnes: 1,
  }))
}
