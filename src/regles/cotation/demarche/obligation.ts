import type { FicheDeRegle } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { COTATION_2022, reference } from '../../socle/sources'

export const COT_01: FicheDeRegle = {
  id: 'COT-01',
  titre: 'EPCI tenus à la cotation',
  nature: 'decision',
  articles: [reference('art. L. 441-2-8 du CCH', COTATION_2022, 'introduction')],
  parametres: [],
  pointsOuverts: [],
}

export const TERRITOIRES = ['EPCI', 'Métropole de Lyon', 'Ville de Paris', 'EPT du Grand Paris'] as const
export type TypeDeTerritoire = (typeof TERRITOIRES)[number]

/** Type de territoire d'après son nom, abrégé ou non (« Paris », « EPT », « Lyon ») ; `undefined` : inconnu. */
export function lireTypeDeTerritoire(texte: string): TypeDeTerritoire | undefined {
  const mots = normaliser(texte)
  if (mots === 'ept') return 'EPT du Grand Paris'
  if (mots === 'paris') return 'Ville de Paris'
  if (mots === 'lyon') return 'Métropole de Lyon'
  return TERRITOIRES.find((type) => normaliser(type) === mots)
}

/** Ce qui rend la cotation obligatoire. */
export type CritereDObligation = Exclude<TypeDeTerritoire, 'EPCI'> | 'tenu à un PLH' | 'compétence habitat et QPV'

export interface EntreeObligation {
  readonly type: TypeDeTerritoire | null
  /** Tenu de se doter d'un programme local de l'habitat. */
  readonly plh: boolean | null
  readonly competence: boolean | null
  /** Nombre de quartiers prioritaires de la politique de la ville. */
  readonly qpv: number | null
}

export interface ObligationDeCotation {
  readonly statut: 'obligatoire' | 'facultatif'
  /** `""` : aucun, la cotation est facultative. */
  readonly critere: CritereDObligation | ''
}

/**
 * La cotation est-elle obligatoire sur ce territoire, et pourquoi (COT-01 ; CCH, art. L. 441-2-8) ? Une donnée absente ne compte
 * que si elle décide. `incomplet` : donnée décisive absente, chacune nommée.
 */
export function obligationDeCotation(
  entree: EntreeObligation,
  options: { readonly expliquer: boolean },
): Resultat<ObligationDeCotation> {
  const { type, plh, competence, qpv } = entree
  const critere = critereRempli(entree)
  const peutEtreVille = type === null
  const peutEtrePlh = plh === null
  const peutEtreQpv = competence !== false && qpv !== 0 && (competence === null || qpv === null)
  if (critere === null && (peutEtreVille || peutEtrePlh || peutEtreQpv)) {
    const manques: Message[] = [
      ...(peutEtreVille ? [message('cotation-demarche.manque.type')] : []),
      ...(peutEtrePlh ? [message('cotation-demarche.manque.plh')] : []),
      ...(peutEtreQpv && competence === null ? [message('cotation-demarche.manque.competence')] : []),
      ...(peutEtreQpv && qpv === null ? [message('cotation-demarche.manque.qpv')] : []),
    ]
    return nonEtabli('incomplet', manques, { references: COT_01.articles })
  }
  const valeur: ObligationDeCotation = { statut: critere === null ? 'facultatif' : 'obligatoire', critere: critere ?? '' }
  if (!options.expliquer) return etabli(valeur, 'texte')
  return etabli(valeur, 'texte', { references: COT_01.articles, explication: expliquer(entree, valeur) })
}

function critereRempli({ type, plh, competence, qpv }: EntreeObligation): CritereDObligation | null {
  if (type !== null && type !== 'EPCI') return type
  if (plh === true) return 'tenu à un PLH'
  return competence === true && qpv !== null && qpv >= 1 ? 'compétence habitat et QPV' : null
}

function expliquer({ type, plh, competence, qpv }: EntreeObligation, { statut }: ObligationDeCotation): Etape[] {
  const dire = (valeur: boolean | null): string => (valeur === null ? 'non dit' : valeur ? 'oui' : 'non')
  return [
    {
      etape: message('cotation-demarche.etape.obligation'),
      calcul: message('cotation-demarche.calcul.obligation', {
        type: type ?? 'non dit',
        plh: dire(plh),
        competence: dire(competence),
        qpv: qpv ?? 'non dit',
      }),
      valeur: statut,
    },
  ]
}
