import type { FicheDeRegle } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { donneesManquantes } from './donnees-manquantes'

export const COM_09: FicheDeRegle = {
  id: 'COM-09',
  titre: 'Citations d’articles',
  nature: 'reference',
  articles: [
    reference('art. L. 302-8, VII à X du CCH', GUIDE, 'extraits de loi ; section 2 et trame, article 2, citent L. 302-8-1'),
    reference('art. L. 302-8-1, I et II du CCH', GUIDE, 'extraits de loi'),
  ],
  parametres: [],
  pointsOuverts: ['AMB-27'],
}

const TIRET = '\\s*[-\\u2010-\\u2013\\u2212]\\s*'
/** L'article L. 302-8-1, quels que soient l'espace et le tiret ; le groupe est ce qu'il faut ôter pour lire L. 302-8. */
const L_302_8_1 = new RegExp(`\\b[Ll]\\s*\\.?\\s*302${TIRET}8(${TIRET}1)(?!\\d|${TIRET}\\d)`, 'g')
/** « L. 4413 » de la circulaire du 18 décembre 2023 ; L. 4413-1, d'un autre code, n'en est pas. */
const L_4413 = new RegExp(`\\b([Ll]\\s*\\.?\\s*441)3(?!\\d|${TIRET}\\d)`, 'g')

const ROMAIN = '(?<![\\p{L}\\d])[IVX]+(?![\\p{L}\\d])(?:\\s+(?:bis|ter))?'
const SUIVANT = `(?:(?:le|du|au)\\s+)?${ROMAIN}`
const SUITE = `(?:(?:\\s*,\\s*|\\s+(?:et|ou|à|au)\\s+|${TIRET})${SUIVANT}|\\s*\\(\\s*(?:et|ou)\\s+${SUIVANT}\\s*\\))`
/** « VIII, IX et X », « VII à X », « IX (ou X) ». */
const LISTE = `${ROMAIN}(?:${SUITE})*`
const RANG = '(?:premier|deuxième|troisième|avant-dernier|dernier)'
const ALINEA = `(?:\\d+°(?:\\s*(?:et|à|,)\\s*\\d+°)*|al(?:inéa|\\.)?\\s*\\d+|${RANG}\\s+alinéa)`
/** « , 1° à 3°, », « (dernier alinéa) » : ce qui peut séparer le paragraphe de l'article. */
const PRECISION = `(?:\\.?\\s*[,(]?\\s*${ALINEA}\\)?,?)?`
const AVANT = new RegExp(
  `(${LISTE})\\.?${PRECISION}\\s*,?\\s*(?:de\\s+l\\s*['’]|du\\s+|de\\s+)?(?:même\\s+)?(?:art(?:icle|\\.)?\\s*)?$`,
  'u',
)
const CODE = "(?:CCH|code de la construction et de l\\s*['’]habitation)"
/** Une liste suivie de « de l'article… » se rattache à cet autre article, non à celui qui la précède. */
const AUTRE_ARTICLE = `\\.?${PRECISION}\\s*(?:du|de)\\s+(?!${CODE})`
const ENTRE_DEUX = `(?:\\s*(?:du\\s+)?${CODE})?\\s*(?:[,(]|${TIRET})?\\s*(?:(?:aux?|paragraphes?|§)\\s+)?`
const APRES = new RegExp(`^${ENTRE_DEUX}(${LISTE})(?!${SUITE})(?!${AUTRE_ARTICLE})`, 'u')
/** Étendue du texte relue de part et d'autre d'un article, en caractères. */
const PORTEE = 120

/** Paragraphes qui n'existent qu'à L. 302-8. */
const DE_L_302_8 = new Set(['VII', 'VIII', 'IX', 'X'])
/** Paragraphes de L. 302-8-1 dans l'extrait que le guide reproduit. */
const DE_L_302_8_1 = new Set(['I', 'II'])

interface CitationRelue {
  readonly texte: string
  readonly alertes: readonly Message[]
}

/**
 * Citation corrigée (COM-09) : VII, VIII, IX et X sont des paragraphes de L. 302-8, non de L. 302-8-1 (AMB-27) ; « L. 4413 »
 * est L. 441-3. Une citation juste est rendue telle quelle. `incomplet` : citation vide.
 */
export function citerArticle(
  citation: string | null,
  lectures: Lectures,
  options: { readonly expliquer: boolean },
): Resultat<string> {
  if (citation === null) return donneesManquantes({ citation })
  const relue = relire(citation, lectures)
  if (!options.expliquer) return etabli(relue.texte, 'texte', { alertes: relue.alertes })
  return etabli(relue.texte, 'texte', {
    alertes: relue.alertes,
    references: COM_09.articles,
    hypotheses: hypothesesTouchees(COM_09.pointsOuverts, lectures, (autres) => relire(citation, autres).texte),
    explication: [
      {
        etape: message('cms-contrat.citation.etape'),
        calcul: message('cms-contrat.citation.regle'),
        valeur: relue.texte,
      },
    ],
  })
}

function relire(citation: string, lectures: Lectures): CitationRelue {
  const recopier = rangDe(lectures, 'AMB-27') === 1
  const alertes: Message[] = []
  const sansTrame = citation.replace(L_302_8_1, (article: string, suffixe: string, debut: number) => {
    const fin = debut + article.length
    const rattaches = listeRattachee(citation.slice(Math.max(0, debut - PORTEE), debut), citation.slice(fin, fin + PORTEE))
    const verdict = juger([...rattaches.matchAll(/[IVX]+/g)].map(([romain]) => romain))
    if (verdict === 'juste') return article
    const liste = rattaches.replace(/\s+/g, ' ').replace(/(et|ou|à|,|\() ?(?:le|du|au) (?=[IVX])/g, '$1 ')
    if (verdict !== 'à corriger') {
      alertes.push(message(`cms-contrat.citation.${verdict}`, { liste }))
      return article
    }
    alertes.push(message(recopier ? 'cms-contrat.citation.recopiee' : 'cms-contrat.citation.corrigee', { liste }))
    return recopier ? article : article.slice(0, -suffixe.length)
  })
  const texte = sansTrame.replace(L_4413, '$1-3')
  if (texte !== sansTrame) alertes.push(message('cms-contrat.citation.coquille'))
  return { texte, alertes }
}

/** Paragraphes rattachés à l'article cité, tels qu'écrits : ceux qui le précèdent, sinon ceux qui le suivent. */
function listeRattachee(avant: string, apres: string): string {
  return AVANT.exec(avant)?.[1] ?? APRES.exec(apres)?.[1] ?? ''
}

function juger(paragraphes: readonly string[]): 'juste' | 'à corriger' | 'a-scinder' | 'inconnue' {
  if (paragraphes.every((paragraphe) => DE_L_302_8_1.has(paragraphe))) return 'juste'
  if (paragraphes.every((paragraphe) => DE_L_302_8.has(paragraphe))) return 'à corriger'
  return paragraphes.some((paragraphe) => DE_L_302_8.has(paragraphe)) ? 'a-scinder' : 'inconnue'
}
