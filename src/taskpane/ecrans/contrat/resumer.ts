import { NOMS_DE_MODALITE } from '../../../regles'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'

/** « Contrat mutualisant, 6 communes, 2023-2025, Métropole X. » */
export function resumer({ modalite, communes, periode, territoire }: Dossier): string {
  const nature = modalite === null ? dire('contrat.sans-modalite') : dire('contrat.nature', { nom: NOMS_DE_MODALITE[modalite] })
  const lesquelles =
    communes.length === 0
      ? dire('contrat.sans-commune')
      : communes.length === 1
        ? (communes[0] ?? '')
        : dire('contrat.communes', { nombre: communes.length })
  return `${[nature, lesquelles, periode, territoire.epci ?? []].flat().join(', ')}.`
}
