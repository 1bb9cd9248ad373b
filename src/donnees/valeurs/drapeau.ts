import { lireBooleen } from '../../regles'
import type { Illisible } from './nombre'
import { nettoyer } from './nombre'

/** 0 ou 1, TRUE ou FALSE, oui ou non ; une cellule vide est `vide`, jamais faux. */
export function lireDrapeau(texte: string): boolean | Illisible {
  return lireBooleen(nettoyer(texte))
}
