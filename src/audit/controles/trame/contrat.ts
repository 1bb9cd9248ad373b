import type { FeuilleFigee } from '../../../classeur/instantane'
import { normaliser } from '../../../regles'
import type { Dossier } from '../../types'

/** Tables que seul un contrat réunit. */
const DU_CONTRAT = /^TAB-(?:0[1-9]|1\d|20)$/
/** À partir d'autant de tables différentes, le classeur est un contrat, et non un tableau qu'on lui a pris. */
const TABLES_D_UN_CONTRAT = 4
/** Tables qui ouvrent ou ferment un contrat : sans elles, le classeur n'en est qu'un volet. */
const BORNES: readonly string[] = ['TAB-01', 'TAB-02', 'TAB-20']

/** Titres d'articles différents à partir desquels un classeur qui se dit contrat, parties ou signatures comprises, en est un. */
const ARTICLES_D_UN_CONTRAT = 3
const ARTICLE = /^article (1er|premier|i{1,3}|iv|[1-4])\b/
const CHIFFRES: Readonly<Record<string, string>> = { '1er': '1', premier: '1', i: '1', ii: '2', iii: '3', iv: '4' }
const SE_DIT_CONTRAT = /\bcontrat de mixite sociale\b/

/** Vrai d'un classeur qui est manifestement un contrat de mixité sociale. */
export function estUnContrat(dossier: Pick<Dossier, 'tableaux' | 'instantane'>): boolean {
  const types = new Set(dossier.tableaux.map(({ type }) => type).filter((type) => DU_CONTRAT.test(type)))
  if (!BORNES.some((borne) => types.has(borne))) return false
  return types.size >= TABLES_D_UN_CONTRAT || porteSesArticles(textesDe(dossier))
}

function porteSesArticles(textes: readonly TexteSitue[]): boolean {
  const numeros = textes.flatMap(({ mots }) => ARTICLE.exec(mots)?.[1] ?? []).map((numero) => CHIFFRES[numero] ?? numero)
  return new Set(numeros).size >= ARTICLES_D_UN_CONTRAT && textes.some(({ mots }) => SE_DIT_CONTRAT.test(mots))
}

/** Un texte du classeur et sa cellule. */
export interface TexteSitue {
  readonly feuille: FeuilleFigee
  readonly ligne: number
  readonly colonne: number
  readonly texte: string
  readonly mots: string
}

const COLONNES_DE_TEXTE = 8
const LIGNES_DE_TEXTE = 400

/** Textes des premières colonnes de chaque feuille : là où un contrat écrit ses titres et ses phrases. */
export function textesDe({ instantane }: Pick<Dossier, 'instantane'>): readonly TexteSitue[] {
  return instantane.feuilles.flatMap((feuille) => textesDeFeuille(feuille))
}

export function textesDeFeuille(feuille: FeuilleFigee): readonly TexteSitue[] {
  const textes: TexteSitue[] = []
  for (let i = 0; i < Math.min(feuille.lignesRemplies.length, LIGNES_DE_TEXTE); i += 1) {
    const ligne = feuille.lignesRemplies[i] ?? 0
    for (let colonne = 0; colonne < Math.min(feuille.colonnes, COLONNES_DE_TEXTE); colonne += 1) {
      const texte = feuille.valeur(ligne, colonne)
      if (typeof texte === 'string' && texte.trim() !== '') textes.push({ feuille, ligne, colonne, texte, mots: normaliser(texte) })
    }
  }
  return textes
}
