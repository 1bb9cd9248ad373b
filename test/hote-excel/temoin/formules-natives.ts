import type { Valeur } from '../../../src/classeur/port'

/** Résultats des formules d’Excel que la suite de contrat écrit : l’hôte n’est pas un tableur, il les lit ici. */
export const FORMULES_DU_CONTRAT: Readonly<Record<string, Valeur>> = {
  '=SUM(A1,0.5)': 2.5,
  '="a"&"<b>"': 'a<b>',
  '=1=1': true,
  '=1/0': { erreur: '#DIV/0!' },
  '=A1+4': 5,
  '=1+1': 2,
  '=1+2': 3,
  '=B2*2': 0.5,
}
