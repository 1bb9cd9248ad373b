/** Nom d'une commune écrit dans une formule, guillemets doublés. */
export function nomEnFormule(nom: string): string {
  return `"${nom.replace(/"/g, '""')}"`
}
