import type { FonctionDecrite } from '../../../catalogue'

function plier(texte: string): string {
  return texte.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase()
}

/** Fonctions dont le nom, le titre, l’aide, les articles ou les règles contiennent tous les mots ; casse et accents ignorés. */
export function filtrerFonctions(fonctions: readonly FonctionDecrite[], recherche: string): readonly FonctionDecrite[] {
  const mots = plier(recherche).split(/\s+/).filter((mot) => mot !== '')
  return fonctions.filter((fonction) => {
    const texte = plier([fonction.nom, fonction.titre, fonction.description, ...fonction.articles, ...fonction.regles].join(' '))
    return mots.every((mot) => texte.includes(mot))
  })
}

/** Fonctions à proposer : `VERSION` sert au diagnostic, elle vient en dernier. */
export function fonctionsAProposer(fonctions: readonly FonctionDecrite[]): readonly FonctionDecrite[] {
  const estDeService = ({ arguments: attendus }: FonctionDecrite): boolean => attendus.length === 0
  return [...fonctions.filter((fonction) => !estDeService(fonction)), ...fonctions.filter(estDeService)]
}
