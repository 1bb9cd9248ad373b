import type { FonctionDecrite, Sujet } from '../../../catalogue'

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

/** Sujets dont au moins une fonction est trouvée, dans l’ordre du catalogue. */
export function filtrerSujets(sujets: readonly Sujet[], recherche: string): readonly Sujet[] {
  return sujets
    .map(({ titre, fonctions }) => ({ titre, fonctions: filtrerFonctions(fonctions, recherche) }))
    .filter(({ fonctions }) => fonctions.length > 0)
}
