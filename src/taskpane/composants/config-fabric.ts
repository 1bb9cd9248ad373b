/**
 * À importer avant tout composant de Fabric : une adresse vide l’empêche de déclarer ses polices
 * hébergées par Microsoft, que le volet n’a pas le droit d’aller chercher.
 */
declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string }
  }
}

window.FabricConfig = { fontBaseUrl: '' }

export {}
