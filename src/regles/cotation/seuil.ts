import { enFraction, lireNombre } from '../com'
import type { Operateur, Seuil } from './grille'

const FORME = /^(>=|<=|≥|≤|>|<|=)\s*(.+?)\s*(%?)$/
const OPERATEURS: Readonly<Record<string, Operateur>> = { '≥': '>=', '≤': '<=' }

/** Lit « >=30 », « >0,3 », « <2 » ou « > 30 % » ; `undefined` si le texte n'est pas un seuil. */
export function lireSeuil(texte: string): Seuil | undefined {
  const forme = FORME.exec(texte.trim())
  if (forme === null) return undefined
  const [, signe = '', nombre = '', pourcent = ''] = forme
  const valeur = lireNombre(nombre)
  if (typeof valeur === 'string') return undefined
  const enTaux = pourcent !== ''
  return { operateur: OPERATEURS[signe] ?? (signe as Operateur), valeur: enTaux ? enFraction(valeur) : valeur, enTaux }
}

/** Vrai si la valeur tient le seuil. */
export function tientLeSeuil(valeur: number, { operateur, valeur: seuil }: Seuil): boolean {
  switch (operateur) {
    case '>=':
      return valeur >= seuil
    case '>':
      return valeur > seuil
    case '<=':
      return valeur <= seuil
    case '<':
      return valeur < seuil
    case '=':
      return valeur === seuil
  }
}
