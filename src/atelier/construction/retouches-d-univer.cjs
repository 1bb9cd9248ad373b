const { basename, dirname } = require('node:path')

/**
 * Par paquet d'Univer : [texte d'origine, texte voulu, occurrences]. Univer n'offre à ces endroits ni réglage ni traduction.
 * `engine-formula` : après un point-virgule aussi, cliquer une cellule insère sa référence dans la formule en cours.
 * `sheets-formula-ui` : les aides séparent les arguments d'un point-virgule, et plusieurs plages choisies à la souris aussi.
 * `ui`, `sheets-ui` : libellés lus par les lecteurs d'écran ; pas d'accès au gestionnaire de noms, dont rien ne s'enregistrerait ;
 * onglets qui répondent encore après un renommage ou un déplacement refusé.
 */
const RETOUCHES = {
  'engine-formula': [
    ['return isFormulaLexerToken(char) && char !== "}"', 'return char === ";" || isFormulaLexerToken(char) && char !== "}"', 1],
  ],
  'sheets-formula-ui': [
    ['i === value.length - 1 ? "" : ","', 'i === value.length - 1 ? "" : "; "', 2],
    // Une place où couper la ligne : sans elle, le nom du premier argument se coupe n'importe où.
    ['[prefix, "("]', '[prefix, "(\\u200b"]', 2],
    ['item.example).join(",")', 'item.example).join(";")', 2],
    ['`[${param.name},...]`', '`[${param.name}; …]`', 1],
    ['return `${param.name},...`', 'return `${param.name}; …`', 1],
    ['? "," : ""}${theLastList.join(",")}', '? ";" : ""}${theLastList.join(";")}', 1],
  ],
  'sheets-ui': [
    ['"aria-label": "Sheet tabs"', '"aria-label": "Onglets des feuilles"', 2],
    ['onClick: openSlider,', 'hidden: true,', 1],
    // Univer rend les onglets sourds avant une commande et ne les ranime que si elle aboutit : un refus les laissait morts.
    ['this.removeListener();\n\t\t\t\tthis._config.onChangeTab(', 'this._config.onChangeTab(', 1],
    ['this.removeListener();\n\t\t\t\tthis._config.onSlideEnd(', 'this._config.onSlideEnd(', 1],
    // Un double-clic demande le renommage au lieu d’ouvrir une saisie : le verrou le refuse et dit pourquoi.
    [
      'onNameChangeCheck: canRenameActiveSheet',
      'onNameChangeCheck: () => (commandService.executeCommand(SetWorksheetNameCommand.id, { name: "" }), false)',
      1,
    ],
  ],
  ui: [
    ['"aria-label": "Sidebar panel"', '"aria-label": "Panneau latéral"', 1],
    ['"aria-label": "Resize sidebar"', '"aria-label": "Largeur du panneau"', 1],
    ['"aria-label": "Close sidebar"', '"aria-label": "Fermer le panneau"', 1],
  ],
}

/** Chargeur webpack. Si un texte d'origine a changé, la construction s'arrête plutôt que de livrer une grille à moitié retouchée. */
module.exports = function retoucherUniver(source) {
  const paquet = basename(dirname(dirname(dirname(this.resourcePath))))
  return (RETOUCHES[paquet] ?? []).reduce((texte, [avant, apres, occurrences]) => {
    const morceaux = texte.split(avant)
    if (morceaux.length === occurrences + 1) return morceaux.join(apres)
    throw new Error(`Univer a changé (${paquet}, « ${avant} ») : revoir src/atelier/construction/retouches-d-univer.cjs`)
  }, source)
}
