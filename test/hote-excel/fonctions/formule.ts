import { lireAdresse } from '../../../src/classeur/adresse'
import type { Plage } from '../../../src/classeur/port'

export type ArgumentDeFormule =
  | { readonly genre: 'omis' }
  | { readonly genre: 'valeur'; readonly valeur: number | string | boolean }
  | { readonly genre: 'plage'; readonly plage: Plage }

export interface AppelDeFormule {
  /** Nom sans espace de noms. */
  readonly fonction: string
  readonly args: readonly ArgumentDeFormule[]
}

const APPEL = /^=\s*([A-Z_]\w*)\.([A-Z_][\w.]*)\((.*)\)\s*$/is
const TEXTE = /^"(?:[^"]|"")*"$/
const NOMBRE = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?%?$/i

/**
 * Lit un appel seul à une fonction de `espaceDeNoms`, en syntaxe anglaise, arguments constants ou plages ; `null` pour
 * toute autre formule. L’hôte n’est pas un tableur : une expression en argument est refusée.
 */
export function lireAppel(formule: string, espaceDeNoms: string, feuille: string): AppelDeFormule | null {
  const [, espace, fonction, liste] = APPEL.exec(formule) ?? []
  if (espace?.toUpperCase() !== espaceDeNoms.toUpperCase() || fonction === undefined || liste === undefined) return null
  const args = liste.trim() === '' ? [] : separer(liste).map((texte) => lireArgument(texte.trim(), feuille))
  return { fonction, args }
}

/** Coupe aux virgules, hors des textes et des noms de feuille entre apostrophes. */
function separer(liste: string): readonly string[] {
  const morceaux = ['']
  let cloture = ''
  for (const signe of liste) {
    if (cloture === '' && signe === ',') {
      morceaux.push('')
      continue
    }
    if (signe === cloture) cloture = ''
    else if (cloture === '' && (signe === '"' || signe === "'")) cloture = signe
    morceaux.push(`${morceaux.pop() ?? ''}${signe}`)
  }
  return morceaux
}

function lireArgument(texte: string, feuille: string): ArgumentDeFormule {
  if (texte === '') return { genre: 'omis' }
  if (TEXTE.test(texte)) return { genre: 'valeur', valeur: texte.slice(1, -1).replaceAll('""', '"') }
  if (/^(?:true|false)$/i.test(texte)) return { genre: 'valeur', valeur: /^t/i.test(texte) }
  if (NOMBRE.test(texte)) return { genre: 'valeur', valeur: Number(texte.replace('%', '')) / (texte.endsWith('%') ? 100 : 1) }
  return { genre: 'plage', plage: lireAdresse(texte, feuille) }
}
