import { TITRES } from '../banc-de-remplissage'

const COLONNES = `${TITRES};Situation;PLH;Accord;Déficit;Taux`
/** Colonnes que leur seul intitulé ne dit pas. */
export const SUITE = ['--correspondance', 'situation=Situation,plh=PLH,accord=Accord,manquants=Déficit,tauxRetenu=Taux']

export function fichier(...lignes: readonly string[]): string {
  return `${[COLONNES, ...lignes].join('\n')}\n`
}

/** La commune du registre (571 manquants, légal 189), puis ce qu'un cas y change. */
export function x(retenu: string | number, suite = ';;;;'): string {
  return `X;9873;1898;25 %;${retenu};${suite}`
}
