/** Ce que le manifeste doit respecter et qu'il ne contient pas. */
export interface ContexteDuManifeste {
  /** Adresse du dossier servi, sans barre finale. */
  readonly base: string
  /** Livraison destinée à un serveur : `localhost` y est refusé. */
  readonly production: boolean
  /** Fichier livré, par son chemin relatif à `base` ; `undefined` s'il n'est pas livré. */
  readonly lire: (chemin: string) => Uint8Array | undefined
  readonly espaceDeNoms: string
  /** Version du produit, à trois nombres : celle du catalogue et celle du paquet. */
  readonly version: string
  readonly versionDuPaquet: string
  /** Noms passés à `Office.actions.associate`, identifiants passés à `CustomFunctions.associate`. */
  readonly commandes: readonly string[]
  readonly fonctions: readonly string[]
  /** Ce que la dernière version diffusée a fixé pour toujours ; `version` nulle si rien n'a encore été diffusé. */
  readonly diffuse: { readonly id: string; readonly version: string | null; readonly espaceDeNoms: string }
}
