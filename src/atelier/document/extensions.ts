/** Ce que l'atelier ouvre ; le contenu décide ensuite, l'extension n'est qu'un premier tri. */
export const EXTENSIONS: readonly string[] = ['.xlsx', '.xlsm']

export function extensionAdmise(nom: string): boolean {
  return EXTENSIONS.some((extension) => nom.toLowerCase().endsWith(extension))
}
