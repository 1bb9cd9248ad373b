import type { ArgumentBrut, ArgumentDecrit, Brut, FonctionDecrite } from '../../catalogue'
import { ErreurDUsage } from '../erreurs'

/**
 * Arguments donnés en JSON, par place `[…]` ou par nom `{…}` ; `null` = omis. Une valeur est un nombre, un texte, un
 * booléen, `null`, ou une plage en tableau de lignes de même longueur.
 * @throws ErreurDUsage pour tout autre JSON
 */
export function lireArgumentsJson(json: string, fonction: FonctionDecrite): readonly ArgumentBrut[] {
  const lu = analyser(json, fonction)
  if (Array.isArray(lu)) {
    if (lu.length > fonction.arguments.length) {
      throw new ErreurDUsage('trop-d-arguments', { fonction: fonction.nom, lu: lu.length, maximum: fonction.arguments.length })
    }
    return lu.map((valeur, i) => lireArgument(valeur, fonction.arguments[i]?.nom ?? ''))
  }
  if (typeof lu !== 'object' || lu === null) throw new ErreurDUsage('json-ni-liste-ni-objet', { fonction: fonction.nom })
  const donnes = new Map<string, unknown>(Object.entries(lu))
  const connus = new Set(fonction.arguments.map(({ nom }) => nom))
  const inconnu = [...donnes.keys()].find((nom) => !connus.has(nom))
  if (inconnu !== undefined) {
    throw new ErreurDUsage('argument-inconnu', { fonction: fonction.nom, argument: inconnu, attendus: nomsDe(fonction.arguments) })
  }
  return fonction.arguments.map(({ nom }) => lireArgument(donnes.get(nom) ?? null, nom))
}

function analyser(json: string, fonction: FonctionDecrite): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new ErreurDUsage('json-illisible', { fonction: fonction.nom, exemple: JSON.stringify(fonction.exemple.arguments) })
  }
}

function nomsDe(args: readonly ArgumentDecrit[]): string {
  return args.length === 0 ? 'aucun' : args.map(({ nom }) => nom).join(', ')
}

function lireArgument(lu: unknown, argument: string): ArgumentBrut {
  if (!Array.isArray(lu)) return lireValeur(lu, argument)
  const lignes: readonly unknown[] = lu
  if (lignes.length === 0) throw new ErreurDUsage('plage-vide', { argument })
  const plage = lignes.map((ligne, i) => {
    if (!Array.isArray(ligne)) throw new ErreurDUsage('plage-sans-lignes', { argument })
    return (ligne as readonly unknown[]).map((valeur, j) => lireValeur(valeur, `${argument}, ligne ${i + 1}, colonne ${j + 1}`))
  })
  if (plage[0]?.length === 0) throw new ErreurDUsage('plage-vide', { argument })
  const inegale = plage.findIndex((ligne) => ligne.length !== plage[0]?.length)
  if (inegale >= 0) throw new ErreurDUsage('lignes-inegales', { argument, ligne: inegale + 1 })
  return plage
}

function lireValeur(lu: unknown, argument: string): Brut {
  if (lu === null || typeof lu === 'string' || typeof lu === 'boolean') return lu
  if (typeof lu === 'number' && Number.isFinite(lu)) return lu
  throw new ErreurDUsage('valeur-json-inattendue', { argument, lu: typeof lu === 'number' ? 'nombre hors limites' : JSON.stringify(lu) })
}
