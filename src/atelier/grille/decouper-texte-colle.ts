/**
 * Découpe le texte qu'un tableur met dans le presse-papiers : tabulations entre cellules, une ligne par rangée, guillemets autour
 * d'une cellule qui en contient. Toutes les rangées rendues ont la même longueur.
 */
export function decouperTexteColle(texte: string): readonly (readonly string[])[] {
  const rangees: string[][] = [[]]
  let place = 0
  while (place <= texte.length) {
    const { cellule, suite } = lireCellule(texte, place)
    rangees.at(-1)?.push(cellule)
    if (texte[suite] === '\n' && suite + 1 < texte.length) rangees.push([])
    else if (texte[suite] === '\n') break
    place = suite + 1
  }
  const largeur = Math.max(...rangees.map((rangee) => rangee.length))
  return rangees.map((rangee) => [...rangee, ...Array.from({ length: largeur - rangee.length }, () => '')])
}

function lireCellule(texte: string, debut: number): { readonly cellule: string; readonly suite: number } {
  const entreGuillemets = /^"((?:[^"]|"")*)"\r?(?=[\t\n]|$)/.exec(texte.slice(debut))
  if (entreGuillemets?.[1] !== undefined) {
    return { cellule: entreGuillemets[1].replaceAll('""', '"'), suite: debut + entreGuillemets[0].length }
  }
  const reste = /[^\t\n]*/.exec(texte.slice(debut))?.[0] ?? ''
  return { cellule: reste.replace(/\r$/, ''), suite: debut + reste.length }
}
