import type { FonctionDecrite } from '../../src/catalogue'

interface Sujet {
  readonly titre: string
  /** Premier mot des fonctions du sujet : `SRU` pour `SRU_OBJECTIF`. */
  readonly prefixes: readonly string[]
}

const SUJETS: readonly Sujet[] = [
  { titre: 'Rattrapage SRU', prefixes: ['SRU', 'RATTRAPAGE'] },
  { titre: 'Contrat de mixité sociale', prefixes: ['CMS'] },
  { titre: 'Gestion en flux', prefixes: ['FLUX'] },
  { titre: 'Cotation de la demande', prefixes: ['COTATION'] },
  { titre: 'Complément', prefixes: ['VERSION'] },
]

export interface GroupeDeFonctions {
  readonly titre: string
  readonly fonctions: readonly FonctionDecrite[]
}

/** Range les fonctions par sujet, dans l'ordre du catalogue ; échoue si l'une n'entre dans aucun sujet. */
export function grouperParSujet(fonctions: readonly FonctionDecrite[]): readonly GroupeDeFonctions[] {
  const prefixe = ({ nom }: FonctionDecrite): string => nom.split('_')[0] ?? nom
  const perdues = fonctions.filter((fonction) => !SUJETS.some(({ prefixes }) => prefixes.includes(prefixe(fonction))))
  if (perdues.length > 0) throw new Error(`fonctions sans sujet dans la documentation : ${perdues.map(({ nom }) => nom).join(', ')}`)
  return SUJETS.map(({ titre, prefixes }) => ({ titre, fonctions: fonctions.filter((f) => prefixes.includes(prefixe(f))) })).filter(
    ({ fonctions: rangees }) => rangees.length > 0,
  )
}
