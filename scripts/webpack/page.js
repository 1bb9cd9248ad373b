/** Tout vient de la même origine ; les styles en ligne sont nécessaires à Fabric et à Univer, les scripts en ligne jamais. */
const POLITIQUE_STRICTE = require('../politique-de-contenu.json')

/** Squelette des pages : langue, politique de contenu, point de montage ; les scripts y sont ajoutés par webpack. */
function page({ titre, politique, scriptsAvant = [] }) {
  return [
    '<!doctype html>',
    '<html lang="fr">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${rediger(politique)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${titre}</title>`,
    // Sans icône déclarée, le navigateur demande /favicon.ico et note une erreur.
    '<link rel="icon" href="data:,">',
    ...scriptsAvant.map((adresse) => `<script src="${adresse}"></script>`),
    '</head>',
    '<body><div id="racine"></div></body>',
    '</html>',
  ].join('\n')
}

function rediger(politique) {
  return Object.entries(politique)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}

module.exports = { POLITIQUE_STRICTE, page }
