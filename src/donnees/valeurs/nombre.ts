import type { Anomalie as AnomalieDeRegle } from '../../regles'
import { lireEntier, lireNombre } from '../../regles'

/** Pourquoi une cellule ne se lit pas ; `vide` n'est pas une faute. */
export type Illisible = AnomalieDeRegle | 'echelle'

/** Toutes les espaces d'un fichier (fines, insécables, tabulations) n'en font qu'une. */
export function nettoyer(texte: string): string {
  return texte.replace(/\s+/g, ' ').trim()
}

/** Nombre entier positif : « 4 541 ». */
export function lireEffectif(texte: string): number | Illisible {
  return lireEntier(nettoyer(texte))
}

const TIRET_EURO = /^[-–—−] ?€$/

/** Montant en euros : « 64 509,48 € », « 0,00 » ; « - € » est l'écriture comptable de zéro, un tiret seul ne dit rien. */
export function lireMontant(texte: string): number | Illisible {
  const propre = nettoyer(texte)
  return TIRET_EURO.test(propre) ? 0 : lireNombre(propre.replace(/ ?€$/, ''))
}
