import { PARAMETRES, valeurAuJour } from '../regles'

/** Valeur d'un paramètre du registre au jour dit (« AAAA-MM-JJ ») ; `null` hors de sa validité. */
export function valeurDuParametre(id: string, jour: string): number | null {
  const parametre = PARAMETRES.find((connu) => connu.id === id)
  return parametre === undefined ? null : (valeurAuJour(parametre, jour)?.valeur ?? null)
}
