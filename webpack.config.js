const { configurerAtelier, configurerVoletAtelier } = require('./scripts/webpack/atelier')
const { configurerComplement } = require('./scripts/webpack/complement')
const { configurerCommande } = require('./scripts/webpack/commande')

/**
 * Quatre livraisons. `env.cibles` (liste à virgules) en retient une partie ; `env.officeJs` vaut `cdn` ou `local` ;
 * `env.complement` est le dossier de sortie du complément. Une livraison dont l'entrée n'existe pas est laissée de côté.
 */
module.exports = (env = {}) => {
  const cibles = String(env.cibles ?? 'complement,atelier,cli').split(',')
  const choisies = [
    ...(cibles.includes('complement') ? [configurerComplement(env)] : []),
    ...(cibles.includes('atelier') ? [configurerAtelier(), configurerVoletAtelier()] : []),
    ...(cibles.includes('cli') ? [configurerCommande()] : []),
  ]
  return choisies.filter((configuration) => configuration !== null)
}
