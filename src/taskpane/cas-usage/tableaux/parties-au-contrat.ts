import type { Dossier } from '../../dossier/dossier'

/**
 * Noms qu’une liste de signataires ou de pilotes propose : communes du contrat, EPCI, État, et parties saisies pour la page de
 * titre.
 */
export function partiesAuContrat({ communes, territoire, brouillons }: Dossier): readonly string[] {
  const saisies = brouillons['TAB-01']?.lignes.map(({ nom }) => nom) ?? []
  const noms = [...communes, territoire.epci, 'État', ...saisies]
  return [...new Set(noms.filter((nom): nom is string => typeof nom === 'string' && nom.trim() !== ''))]
}
