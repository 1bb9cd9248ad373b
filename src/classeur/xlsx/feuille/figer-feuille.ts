import type { FeuilleFigee, FormuleFigee, Nature } from '../../instantane'
import { NATURES } from '../../instantane'
import type { Valeur } from '../../port'
import { GENRE, rangDe } from './donnees'
import type { DonneesFeuille } from './donnees'
import type { FormulePlacee } from './formules-lues'

const NATURE_DE: Readonly<Record<number, Nature>> = {
  [GENRE.vide]: NATURES.vide,
  [GENRE.nombre]: NATURES.nombre,
  [GENRE.partagee]: NATURES.texte,
  [GENRE.texte]: NATURES.texte,
  [GENRE.booleen]: NATURES.booleen,
  [GENRE.erreur]: NATURES.erreur,
}

/** Cellules d'une feuille de fichier, sans copie : les valeurs restent dans les colonnes typées de la lecture. */
export function figerCellules(
  donnees: DonneesFeuille,
  placees: readonly FormulePlacee[],
  valeurAuRang: (rang: number) => Valeur,
): Pick<FeuilleFigee, 'lignes' | 'colonnes' | 'lignesRemplies' | 'valeur' | 'nature' | 'nombre' | 'formule' | 'formules'> {
  const { genres, nombres } = donnees
  const formules = new Map<number, FormuleFigee>()
  for (const { rang, ligne, colonne, formule, brute } of placees) {
    formules.set(rang, { ligne, colonne, formule, brute, calculee: genres[rang] !== GENRE.vide })
  }
  const rang = accesRapide(donnees)
  return {
    ...etendue(donnees, formules, valeurAuRang),
    valeur: (ligne, colonne) => {
      const i = rang(ligne, colonne)
      return i < 0 ? null : valeurAuRang(i)
    },
    nature: (ligne, colonne) => {
      const i = rang(ligne, colonne)
      const nature = i < 0 ? NATURES.vide : (NATURE_DE[genres[i] as number] ?? NATURES.vide)
      return nature === NATURES.texte && valeurAuRang(i) === '' ? NATURES.vide : nature
    },
    nombre: (ligne, colonne) => {
      const i = rang(ligne, colonne)
      return i >= 0 && genres[i] === GENRE.nombre ? (nombres[i] as number) : NaN
    },
    formule: (ligne, colonne) => (formules.size === 0 ? null : (formules.get(rang(ligne, colonne)) ?? null)),
    formules: [...formules.values()],
  }
}

/** Rang d'une cellule ; une feuille pleine se lit sans recherche. */
function accesRapide(donnees: DonneesFeuille): (ligne: number, colonne: number) => number {
  const { lignes, debuts, colonnes } = donnees
  let [derniere, deLigne] = [-1, -1]
  return (ligne, colonne) => {
    if (ligne !== derniere) {
      derniere = ligne
      deLigne = lignes[ligne] === ligne ? ligne : chercherLigne(lignes, ligne)
    }
    if (deLigne < 0) return -1
    const debut = debuts[deLigne] as number
    const devine = debut + colonne - (colonnes[debut] ?? 0)
    if (devine >= debut && devine < (debuts[deLigne + 1] as number) && colonnes[devine] === colonne) return devine
    return rangDe(donnees, ligne, colonne)
  }
}

function chercherLigne(lignes: Int32Array, voulue: number): number {
  let [bas, haut] = [0, lignes.length - 1]
  while (bas <= haut) {
    const milieu = (bas + haut) >> 1
    const lue = lignes[milieu] as number
    if (lue === voulue) return milieu
    if (lue < voulue) bas = milieu + 1
    else haut = milieu - 1
  }
  return -1
}

function etendue(
  { lignes, debuts, colonnes, genres }: DonneesFeuille,
  formules: ReadonlyMap<number, FormuleFigee>,
  valeurAuRang: (rang: number) => Valeur,
): Pick<FeuilleFigee, 'lignes' | 'colonnes' | 'lignesRemplies'> {
  const estVide = (rang: number): boolean =>
    !formules.has(rang) && (genres[rang] === GENRE.vide || (estTexte(genres[rang]) && valeurAuRang(rang) === ''))
  const remplies = new Int32Array(lignes.length)
  let [nombre, droite] = [0, -1]
  for (let i = 0; i < lignes.length; i += 1) {
    let rang = (debuts[i + 1] as number) - 1
    while (rang >= (debuts[i] as number) && estVide(rang)) rang -= 1
    if (rang < (debuts[i] as number)) continue
    remplies[nombre] = lignes[i] as number
    nombre += 1
    droite = Math.max(droite, colonnes[rang] as number)
  }
  const lignesRemplies = remplies.subarray(0, nombre)
  return { lignes: nombre === 0 ? 0 : (lignesRemplies[nombre - 1] as number) + 1, colonnes: droite + 1, lignesRemplies }
}

function estTexte(genre: number | undefined): boolean {
  return genre === GENRE.texte || genre === GENRE.partagee
}
