const { resolve } = require('node:path')
const webpack = require('webpack')
const { RACINE, configurationDeBase, entreeExistante } = require('./base')

/** La commande `mixite` : un seul fichier, lisible (non réduit) pour que les traces désignent de vraies lignes. */
function configurerCommande() {
  const entree = entreeExistante('src/cli/index.ts')
  if (entree === null) return null
  return {
    ...configurationDeBase('cli'),
    target: 'node20',
    entry: { mixite: entree },
    output: { path: resolve(RACINE, 'dist/cli'), filename: '[name].js' },
    optimization: { minimize: false },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    ],
  }
}

module.exports = { configurerCommande }
