const { resolve } = require('node:path')
const HtmlWebpackPlugin = require('html-webpack-plugin')
const { RACINE, configurationDeBase, entreeExistante } = require('./base')
const { POLITIQUE_STRICTE, page } = require('./page')

const SORTIE = resolve(RACINE, 'dist/atelier')

function configurerPage(nom, entree, { fichier, titre }) {
  const base = configurationDeBase(nom)
  return {
    ...base,
    target: ['web', 'es2020'],
    entry: { [nom]: entree },
    output: { path: SORTIE, filename: '[name].js', chunkFilename: `${nom}-[name].js` },
    plugins: [
      new HtmlWebpackPlugin({
        filename: fichier,
        templateContent: page({ titre, politique: POLITIQUE_STRICTE }),
        inject: 'body',
        scriptLoading: 'defer',
        minify: false,
      }),
    ],
  }
}

/** La page de l'atelier : Univer demande React 18, pris dans son espace de travail et nulle part ailleurs. */
function configurerAtelier() {
  const entree = entreeExistante('src/atelier/index.tsx')
  if (entree === null) return null
  const configuration = configurerPage('atelier', entree, { fichier: 'index.html', titre: 'Mixité : atelier' })
  const retouchesDUniver = {
    test: /@univerjs[\\/](?:engine-formula|sheets-formula-ui|sheets-ui|ui)[\\/]lib[\\/]es[\\/]index\.js$/,
    loader: resolve(RACINE, 'src/atelier/construction/retouches-d-univer.cjs'),
  }
  const reactDixHuit = (paquet) => resolve(RACINE, 'src/atelier/node_modules', paquet)
  return {
    ...configuration,
    module: { rules: [...configuration.module.rules, retouchesDUniver] },
    resolve: {
      ...configuration.resolve,
      alias: { react: reactDixHuit('react'), 'react-dom': reactDixHuit('react-dom') },
    },
  }
}

/** Le volet (React 17) montré dans un cadre de même origine, sans office.js. */
function configurerVoletAtelier() {
  const entree = entreeExistante('src/taskpane/index-atelier.tsx')
  return entree === null ? null : configurerPage('volet', entree, { fichier: 'volet.html', titre: 'Mixité : volet' })
}

module.exports = { configurerAtelier, configurerVoletAtelier }
