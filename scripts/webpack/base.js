const { existsSync } = require('node:fs')
const { resolve } = require('node:path')
const TerserPlugin = require('terser-webpack-plugin')

const RACINE = resolve(__dirname, '../..')

/** Chemin absolu de l'entrée si elle existe déjà, sinon `null`. */
function entreeExistante(chemin) {
  const absolu = resolve(RACINE, chemin)
  return existsSync(absolu) ? absolu : null
}

/** Ce que les quatre livraisons partagent ; `nom` sépare les caches sur disque. */
function configurationDeBase(nom) {
  return {
    name: nom,
    mode: 'production',
    context: RACINE,
    devtool: false,
    cache: {
      type: 'filesystem',
      name: nom,
      cacheDirectory: resolve(RACINE, 'node_modules/.cache/webpack'),
      buildDependencies: { config: [__filename, resolve(RACINE, 'webpack.config.js')] },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            instance: nom,
            configFile: resolve(RACINE, 'tsconfig.json'),
            compilerOptions: { noEmit: false },
          },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
        { test: /\.svg$/, type: 'asset/source' },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({ minify: TerserPlugin.esbuildMinify, terserOptions: { target: 'es2020', legalComments: 'eof' } }),
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  }
}

module.exports = { RACINE, configurationDeBase, entreeExistante }
