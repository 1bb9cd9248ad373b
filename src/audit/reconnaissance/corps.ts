import { NATURES } from '../../classeur/instantane'
import type { Rectangle } from '../../classeur/rectangle'
import { estSansValeur } from './profil'
import type { Titres } from './titres'
import type { Vue } from './vue'
import { texteDe } from './vue'

/** Ce qui suit les titres. */
export interface Corps {
  readonly objets: readonly number[]
  readonly totaux: readonly number[]
  /** Dernière ligne d'objet ou de total ; celle des titres si le tableau est vide. */
  readonly fin: number
  /** Première ligne qui n'est plus de ce tableau, où d'autres titres commencent peut-être ; `null` si le bloc est épuisé. */
  readonly reprise: number | null
}

const TOTAL = /^(?:s(?:ous)?[\s./-]*-?\s*tot(?:al|aux)?\b|tot(?:al|aux)\b|tot\.|ensemble\b|cumul\b|moyenne\b|somme\b|t o t a l)/i

export function estTotal(texte: string): boolean {
  return TOTAL.test(texte)
}

/** Lit les lignes qui suivent les titres, jusqu'au bout du bloc ou à d'autres titres. `titrees` reconnaît une ligne de titres nouvelle. */
export function lireCorps(vue: Vue, bloc: Rectangle, titres: Titres, titree: (ligne: number) => boolean): Corps {
  const rangs = titres.colonnes.map(({ rang }) => rang)
  const dernier = bloc.ligne + bloc.lignes
  const temoins = temoinsDe(vue, bloc, titres, rangs)
  const libelles = rangs.slice(0, 3)
  const objets: number[] = []
  const totaux: number[] = []
  let fin = titres.fin
  for (let ligne = titres.fin + 1; ligne < dernier; ligne += 1) {
    const nature = natureDeLigne(vue, bloc, ligne, libelles)
    if (nature === 'vide') continue
    if (nature !== 'seule' && estSuspecte(vue, ligne, temoins)) {
      if (estRepetee(vue, titres, ligne)) continue
      if (titree(ligne)) return { objets, totaux, fin, reprise: ligne }
    }
    if (nature === 'seule') continue
    if (nature === 'total') totaux.push(ligne)
    else objets.push(ligne)
    fin = ligne
  }
  return { objets, totaux, fin, reprise: null }
}

type NatureDeLigne = 'vide' | 'seule' | 'total' | 'objet'

/** `seule` : une seule cellule remplie, celle d'un sous-titre ou d'une note. */
function natureDeLigne(vue: Vue, { colonne, colonnes }: Rectangle, ligne: number, libelles: readonly number[]): NatureDeLigne {
  let remplies = 0
  for (let c = colonne; c < colonne + colonnes && remplies < 2; c += 1) if (vue.remplie(ligne, c)) remplies += 1
  if (remplies === 0) return 'vide'
  if (remplies === 1 && colonnes > 1) return 'seule'
  for (const rang of libelles) {
    if (vue.nature(ligne, rang) !== NATURES.texte) continue
    if (estTotal(texteDe(vue, ligne, rang))) return 'total'
    break
  }
  return 'objet'
}

const LIGNES_DE_TEMOIN = 30

/** Colonnes dont les premières valeurs sont des nombres : du texte y annonce peut-être d'autres titres. */
function temoinsDe(vue: Vue, bloc: Rectangle, titres: Titres, rangs: readonly number[]): readonly number[] {
  const jusque = Math.min(bloc.ligne + bloc.lignes, titres.fin + 1 + LIGNES_DE_TEMOIN)
  const numerique = (rang: number): boolean => {
    for (let ligne = titres.fin + 1; ligne < jusque; ligne += 1) {
      const nature = vue.nature(ligne, rang)
      if (nature !== NATURES.vide) return nature === NATURES.nombre
    }
    return false
  }
  return rangs.filter(numerique).slice(0, 4)
}

function estSuspecte(vue: Vue, ligne: number, temoins: readonly number[]): boolean {
  if (temoins.length === 0) return true
  return temoins.some((rang) => {
    const texte = texteDe(vue, ligne, rang)
    return texte !== '' && !/^[\d\s.,%+-]+$/.test(texte) && !estSansValeur(texte)
  })
}

/** Vrai si la ligne recopie les titres, comme en tête de chaque page imprimée. */
function estRepetee(vue: Vue, titres: Titres, ligne: number): boolean {
  let memes = 0
  let remplies = 0
  for (const { rang } of titres.colonnes) {
    const texte = texteDe(vue, ligne, rang)
    if (texte === '') continue
    remplies += 1
    for (let l = titres.debut; l <= titres.fin; l += 1) {
      if (texteDe(vue, l, rang) === texte) {
        memes += 1
        break
      }
    }
  }
  return remplies >= 2 && memes === remplies
}
