import { NATURES } from '../../classeur/instantane'
import { tauxDe } from './lire-cases'
import type { EchelleLue, TypeDeNotion } from './types'
import type { Vue } from './vue'

export interface EchelleDeColonne {
  readonly echelle: EchelleLue
  readonly dominante?: 'fraction' | 'pourcent'
}

/** Part des cellules à partir de laquelle une échelle domine. */
const DOMINE = 2 / 3
/**
 * Au-delà, un nombre n'est plus une fraction : un taux d'atteinte ou de rattrapage dépasse parfois 1 (100 %), jamais de
 * beaucoup.
 */
const FRACTION_MAX: Readonly<Record<'taux' | 'tauxLibre', number>> = { taux: 1, tauxLibre: 5 }
/** Écart relatif en deçà duquel un taux est celui que donnent les effectifs de sa ligne, même mal arrondi. */
const PROCHE = 0.1

/**
 * Comment les taux d'une colonne sont écrits (COM-02), d'après toutes ses cellules. `rapport` donne la fraction attendue d'une
 * ligne, quand ses effectifs sont là : 0,85 peut alors se dire en points sans être mêlé. Un texte qui porte son signe % ne
 * compte pas.
 */
export function echelleDe(
  vue: Vue,
  objets: readonly number[],
  rang: number,
  type: TypeDeNotion,
  rapport: (objet: number) => number,
): EchelleDeColonne {
  const limite = FRACTION_MAX[type === 'tauxLibre' ? 'tauxLibre' : 'taux']
  const comptes = { fraction: 0, pourcent: 0, petits: 0, nuls: 0, signes: 0 }
  for (const objet of objets) {
    const nombre = nombreNu(vue, objet, rang)
    if (nombre === '%') comptes.signes += 1
    else if (nombre === 0) comptes.nuls += 1
    else if (nombre > 0) comptes[classer(nombre, limite, rapport(objet))] += 1
  }
  return conclure(comptes)
}

function classer(nombre: number, limite: number, attendu: number): 'fraction' | 'pourcent' | 'petits' {
  if (attendu > 0) {
    if (Math.abs(nombre - attendu) <= PROCHE * attendu) return 'fraction'
    if (Math.abs(nombre - 100 * attendu) <= PROCHE * 100 * attendu) return 'pourcent'
  }
  return nombre > limite ? 'pourcent' : 'petits'
}

interface Comptes {
  /** Fractions que les effectifs confirment. */
  readonly fraction: number
  readonly pourcent: number
  /** Nombres assez petits pour être des fractions. */
  readonly petits: number
  readonly nuls: number
  readonly signes: number
}

function conclure({ fraction, pourcent, petits, nuls, signes }: Comptes): EchelleDeColonne {
  const fractions = fraction + petits
  const total = fractions + pourcent
  if (total === 0) return { echelle: nuls + signes > 0 ? 'fraction' : 'inconnue' }
  if (pourcent === 0) return { echelle: 'fraction' }
  if (fractions === 0) return { echelle: 'pourcent' }
  if (fractions >= DOMINE * total) return { echelle: 'melangee', dominante: 'fraction' }
  return pourcent >= DOMINE * total ? { echelle: 'melangee', dominante: 'pourcent' } : { echelle: 'melangee' }
}

function nombreNu(vue: Vue, objet: number, rang: number): number | '%' {
  const nature = vue.nature(objet, rang)
  if (nature === NATURES.nombre) return vue.nombre(objet, rang)
  if (nature !== NATURES.texte) return NaN
  const valeur = vue.valeur(objet, rang)
  const lu = tauxDe(valeur, { echelle: 'pourcent' })
  if (lu === null) return NaN
  return String(valeur).includes('%') ? '%' : lu.points
}
