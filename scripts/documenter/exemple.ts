import type { Brut, Case, FonctionDecrite } from '../../src/catalogue'
import { enIso } from '../../src/regles'
import { rendreCase } from '../../src/textes'
import { cellule, tableau } from './markdown'

/** Exemple d'une fonction : formule, plages données, résultat en tableau lisible ; jamais de JSON. */
export function redigerExemple({ exemple, arguments: decrits, colonnes = [], unites = [], forme, unite }: FonctionDecrite): readonly string[] {
  const { formule, valeur } = exemple
  const plages = decrits.flatMap(({ nom }, rang) => {
    const donnee = exemple.arguments[rang]
    return Array.isArray(donnee) ? [`Plage donnée à \`${nom}\` :`, '', ...enTableau([], donnee as readonly (readonly Brut[])[])] : []
  })
  if (typeof valeur !== 'object') return [`Exemple : \`${formule}\` rend \`${ecrire(valeur)}\`${enClair(valeur, unite)}.`, '', ...plages]
  const lignes = estLigneDeTitres(valeur[0], colonnes) ? valeur.slice(1) : valeur
  return [
    `Exemple : \`${formule}\` rend${forme === 'plage' ? ' une plage qui déborde' : ''} :`,
    '',
    ...enTableau(colonnes.length === 0 ? [unite] : colonnes, lignes, unites),
    ...plages,
  ]
}

/** Une plage sans titres a quand même une ligne d'en-têtes, vide : le format de tableau l'exige. */
function enTableau(
  titres: readonly string[],
  lignes: readonly (readonly (Brut | Case)[])[],
  unites: readonly string[] = [],
): readonly string[] {
  const largeur = Math.max(titres.length, ...lignes.map((ligne) => ligne.length))
  const completer = (cases: readonly string[]): readonly string[] => Array.from({ length: largeur }, (_, rang) => cases[rang] ?? '')
  return tableau(completer(titres.map(cellule)), lignes.map((ligne) => completer(ligne.map((c, rang) => cellule(`${ecrire(c)}${enClair(c, unites[rang])}`)))))
}

function estLigneDeTitres(ligne: readonly Case[] | undefined, colonnes: readonly string[]): boolean {
  return colonnes.length > 0 && ligne !== undefined && colonnes.every((titre, rang) => ligne[rang] === titre)
}

/** Une date est un numéro de série, que la cellule met en forme : la page la dit aussi en clair. */
function enClair(valeur: Brut | Case, unite = ''): string {
  return typeof valeur === 'number' && unite.startsWith('date') ? ` (${enIso(valeur)})` : ''
}

/** Valeur telle qu'une cellule française la montre. */
function ecrire(valeur: Brut | Case): string {
  const rendue = valeur === null ? '' : rendreCase(valeur)
  if (typeof rendue === 'boolean') return rendue ? 'VRAI' : 'FAUX'
  if (typeof rendue === 'object') return rendue.erreur
  return typeof rendue === 'number' ? String(rendue).replace('.', ',') : rendue
}
