import { NATURES } from '../../classeur/instantane'
import { ditOuiOuNon, drapeauDe, tauxDe } from './lire-cases'
import { estAnnee } from './millesime'
import type { Profil, TypeDeNotion } from './types'
import type { Vue } from './vue'

/** Lignes regardées : il s'agit de reconnaître, non de contrôler. */
const ECHANTILLON = 300

export function echantillonner<T>(objets: readonly T[]): readonly T[] {
  const pas = Math.ceil(objets.length / ECHANTILLON)
  return pas <= 1 ? objets : objets.filter((_, i) => i % pas === 0)
}

export function profilDe(vue: Vue, lignes: readonly number[], rang: number): Profil {
  const nombres: number[] = []
  const textes: string[] = []
  let drapeaux = 0
  for (const ligne of lignes) {
    const nature = vue.nature(ligne, rang)
    const valeur = vue.valeur(ligne, rang)
    if (nature === NATURES.nombre) nombres.push(vue.nombre(ligne, rang))
    else if (nature === NATURES.texte) textes.push(String(valeur))
    if (nature !== NATURES.vide && (drapeauDe(valeur) !== null || (typeof valeur === 'string' && ditOuiOuNon(valeur) !== null))) drapeaux += 1
  }
  return {
    remplies: nombres.length + textes.length,
    nombres,
    textes,
    drapeaux,
  }
}

/** Textes qui tiennent lieu de valeur sans en être une. */
const SANS_VALEUR =
  /^(?:-+|–|—|n\.?[acdrs]\.?|nc|nd|so|s\.?o\.?|sans objet|non (?:concernee?|communique|disponible|applicable)|\/|\.+|\?+)$/i

export function estSansValeur(texte: string): boolean {
  return SANS_VALEUR.test(texte.trim())
}

const POINTS = { echelle: 'pourcent' } as const

/** Vrai si plus de la moitié des cellules remplies ne peuvent pas être de ce type. */
export function dementent({ nombres, textes, drapeaux }: Profil, type: TypeDeNotion): boolean {
  const dits = textes.filter((texte) => !estSansValeur(texte))
  const remplies = nombres.length + dits.length
  const contraires = (nombreConvient: (nombre: number) => boolean, texteConvient: (texte: string) => boolean): boolean =>
    2 * (nombres.filter((nombre) => !nombreConvient(nombre)).length + dits.filter((texte) => !texteConvient(texte)).length) >
    remplies
  switch (type) {
    case 'texte':
    case 'mixte':
      return false
    case 'code':
      return contraires(
        (nombre) => Number.isInteger(nombre) && nombre >= 1000,
        (texte) => /^\d[\dABab]\d{2,3}$/.test(texte.trim()),
      )
    case 'effectif':
      return contraires(
        (nombre) => nombre >= 0 && (Number.isInteger(nombre) || nombre > 3),
        (texte) => tauxDe(texte, POINTS) !== null && !texte.includes('%'),
      )
    case 'nombre':
      return contraires(
        () => true,
        (texte) => /\d/.test(texte),
      )
    case 'taux':
      return contraires(
        (nombre) => nombre >= 0 && nombre <= 100,
        (texte) => tauxDe(texte, POINTS) !== null,
      )
    case 'tauxLibre':
      return contraires(
        (nombre) => nombre >= 0 && nombre <= 1000,
        (texte) => tauxDe(texte, POINTS) !== null,
      )
    case 'date':
      return contraires(
        (nombre) => nombre >= 20_000 && nombre <= 80_000,
        (texte) => /\d/.test(texte),
      )
    case 'annee':
      return contraires(estAnnee, (texte) => /\b(?:19|20)\d\d\b/.test(texte))
    case 'drapeau':
      return 2 * (remplies - drapeaux) > remplies
  }
}
