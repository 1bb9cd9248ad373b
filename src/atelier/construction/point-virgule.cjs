const AVANT = 'return isFormulaLexerToken(char) && char !== "}"'
const APRES = 'return char === ";" || isFormulaLexerToken(char) && char !== "}"'

/**
 * Chargeur webpack pour `@univerjs/engine-formula` : après un point-virgule aussi, cliquer une cellule insère sa référence
 * dans la formule en cours. Univer n'accepte que la virgule et n'offre aucun réglage ; la fonction visée ne sert qu'à cela.
 * Si la ligne a changé, la construction s'arrête : la grille validerait sans rien dire une formule incomplète.
 */
module.exports = function accepterLePointVirgule(source) {
  if (source.split(AVANT).length !== 2) throw new Error('Univer a changé : revoir src/atelier/construction/point-virgule.cjs')
  return source.replace(AVANT, APRES)
}
