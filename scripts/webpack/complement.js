const { resolve } = require('node:path')
const HtmlWebpackPlugin = require('html-webpack-plugin')
const { RACINE, configurationDeBase, entreeExistante } = require('./base')
const { POLITIQUE_STRICTE, page } = require('./page')

const ORIGINE_CDN = 'https://appsforoffice.microsoft.com'
const ADRESSES_OFFICE_JS = { cdn: `${ORIGINE_CDN}/lib/1/hosted/office.js`, local: 'office-js/office.js' }

/**
 * Page unique du moteur partagé. `functions` se charge avant le volet et sans lui : un volet en panne laisse les formules
 * vivantes. office.js n'est jamais empaqueté : il lit sa propre balise pour trouver ses fichiers.
 */
function configurerComplement(env) {
  const officeJs = env.officeJs ?? 'cdn'
  const adresse = ADRESSES_OFFICE_JS[officeJs]
  if (adresse === undefined) throw new Error(`office-js : « ${officeJs} » lu, « cdn » ou « local » attendu`)
  const functions = entreeExistante('src/functions/index.ts')
  if (functions === null) return null
  const volet = entreeExistante('src/taskpane/index.tsx')
  const base = configurationDeBase('complement')
  return {
    ...base,
    target: ['web', 'es2020'],
    entry: {
      functions,
      ...(volet === null ? {} : { taskpane: { import: volet, dependOn: 'functions' } }),
    },
    output: {
      path: resolve(RACINE, env.complement ?? 'dist/complement'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      // Relatif à la page : la recherche automatique de l'adresse lève une erreur là où `functions` s'exécute sans document.
      publicPath: '',
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        templateContent: page({
          titre: 'Mixité',
          politique: politiqueDuComplement(officeJs),
          scriptsAvant: [adresse],
        }),
        inject: 'body',
        scriptLoading: 'defer',
        minify: false,
      }),
    ],
  }
}

function politiqueDuComplement(officeJs) {
  return officeJs === 'local'
    ? POLITIQUE_STRICTE
    : { ...POLITIQUE_STRICTE, 'script-src': `'self' ${ORIGINE_CDN}` }
}

module.exports = { configurerComplement }
