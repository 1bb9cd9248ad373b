import { lireDate, normaliser } from '../../../regles'
import type { ColonneAttendue } from '../../../regles'
import type { ColonneAPreciser, PropositionDeNotion } from '../../reconnaissance/types'
import { clefCalculee } from './clef-calculee'

type Colonnes = Readonly<Record<string, ColonneAttendue>>
type Propositions = readonly (readonly PropositionDeNotion[])[]

const NUMERO = /n°|num[ée]ro|r[ée]f[ée]rence/i

/** « Arrêté n° », ou « Arrêté » qui ne porte que des numéros (2023-112), numérote ce qu'une autre colonne date. */
export function sansNumero(vues: readonly ColonneAPreciser[], colonnes: Colonnes): Propositions {
  return vues.map((vue) => (NUMERO.test(vue.intitule) || neNommeQueDesActes(vue) ? vue.propositions.filter(({ notion }) => colonnes[notion]?.type !== 'date') : vue.propositions))
}

const ACTE = /^(?:arrete|decision|deliberation)s?\b(?!.*(?:\bdate\b|\b(?:du|le)$))/
/** Un numéro d'acte : un bloc de chiffres et de tirets, sans l'écriture d'un jour. */
const NUMERO_D_ACTE = /^\D*\d[\w-]*$/

function neNommeQueDesActes({ intitule, profil: { textes, remplies } }: ColonneAPreciser): boolean {
  return ACTE.test(normaliser(intitule)) && remplies > 0 && textes.length === remplies && textes.every((texte) => NUMERO_D_ACTE.test(texte.trim()) && typeof lireDate(texte) !== 'number')
}

const TAUX_D_UNE_ANNEE = /^\s*(?:taux|part)\b.*\b(20\d\d)\b/i

/** « Taux 2024 » et « Taux 2025 » : le plus ancien est le taux précédent, l'autre celui qui s'applique. */
export function selonLAnnee(vues: readonly ColonneAPreciser[]): Propositions {
  const annees = vues.map(({ intitule }) => Number(TAUX_D_UNE_ANNEE.exec(intitule)?.[1] ?? NaN))
  const dites = annees.filter((annee) => !Number.isNaN(annee))
  const [une, autre] = dites
  if (dites.length !== 2 || une === autre) return vues.map(({ propositions }) => propositions)
  const derniere = Math.max(...dites)
  return vues.map(({ propositions }, i) => {
    const annee = annees[i] ?? NaN
    return Number.isNaN(annee) ? propositions : [{ notion: annee === derniere ? 'taux' : 'tauxPrecedent', certitude: 'probable' }]
  })
}

/**
 * « Attributions » qui ne porte que des 1 les compte et n'en numérote aucune ; « Décompté », s'il est seul à dire ce que le bailleur compte, le dit
 * de chaque attribution.
 */
export function decompteParAttribution(vues: readonly ColonneAPreciser[], colonnes: Colonnes): Propositions {
  const lues = sansNumero(vues, colonnes)
  const dite = lues.some((propositions) => propositions.some(({ notion }) => notion === 'comptee'))
  return lues.map((propositions, i) =>
    propositions.flatMap((proposition) => {
      if (proposition.notion === 'attribution' && estUnEffectif(vues[i])) return []
      return proposition.notion === clefCalculee(0) && !dite ? { ...proposition, notion: 'comptee' } : proposition
    }),
  )
}

function estUnEffectif(vue: ColonneAPreciser | undefined): boolean {
  if (vue === undefined || NUMERO.test(vue.intitule)) return false
  const { nombres, remplies } = vue.profil
  return nombres.length > 0 && nombres.length === remplies && (/attributions\b/i.test(vue.intitule) || (remplies > 1 && new Set(nombres).size === 1))
}

const TYPE_DE_CADRE = /\bdocument (?:cadre|unique)\b|\bvalant convention\b|^type [12]$/

/** « Type » est le titre de tout un chacun : celui d'un cadre intercommunal se voit à ses valeurs. */
export function typeDeCadre(vues: readonly ColonneAPreciser[], colonnes: Colonnes): Propositions {
  const lues = sansNumero(vues, colonnes)
  return lues.map((propositions, i) => {
    const { textes } = vues[i]?.profil ?? { textes: [] }
    return textes.some((texte) => TYPE_DE_CADRE.test(normaliser(texte))) ? propositions : propositions.filter(({ notion }) => notion !== 'type')
  })
}

/** La convention n'a qu'un taux : un « Taux » qui change d'une commune à l'autre est la part que le préfet y a. */
export function partObservee(vues: readonly ColonneAPreciser[], colonnes: Colonnes): Propositions {
  return sansNumero(vues, colonnes).map((propositions, i) => {
    const vue = vues[i]
    if (vue === undefined || propositions[0]?.notion !== 'taux' || /convention/i.test(vue.intitule) || new Set(vue.profil.nombres).size < 2) return propositions
    return [{ notion: clefCalculee(0), certitude: 'probable' }]
  })
}

/** « Réservataire » à côté de « Type » est un nom propre : c'est le type qui dit la sorte de réservataire. */
export function nomEtType(vues: readonly ColonneAPreciser[], colonnes: Colonnes): Propositions {
  const lues = sansNumero(vues, colonnes)
  const leType = vues.findIndex(({ intitule }, i) => lues[i]?.[0]?.notion === 'reservataire' && /^\s*(?:type|cat[ée]gorie|nature)(?!\p{L})/iu.test(intitule))
  if (leType < 0) return lues
  return lues.map((propositions, i) => (i !== leType && propositions[0]?.notion === 'reservataire' ? [{ notion: 'nom', certitude: 'probable' }] : propositions))
}

/** « Date d'envoi à l'EPCI ». */
export const ENVOI_A_L_INTERCOMMUNALITE = /\b(?:envo\w+|transm\w+)\b.*\b(?:epci|intercommunalite|agglomeration|metropole)\b/

/** La date d'un envoi à l'intercommunalité n'est pas celle de l'envoi aux réservataires, qui a une autre échéance ; et l'inverse. */
export function envoiAuxReservataires(vues: readonly ColonneAPreciser[], colonnes: Colonnes): Propositions {
  return sansEnvoi(vues, colonnes, (intitule) => ENVOI_A_L_INTERCOMMUNALITE.test(intitule))
}

export function envoiALIntercommunalite(vues: readonly ColonneAPreciser[], colonnes: Colonnes): Propositions {
  return sansEnvoi(vues, colonnes, (intitule) => /\breservataires?\b/.test(intitule))
}

function sansEnvoi(vues: readonly ColonneAPreciser[], colonnes: Colonnes, estUnAutre: (intitule: string) => boolean): Propositions {
  return sansNumero(vues, colonnes).map((propositions, i) => (estUnAutre(normaliser(vues[i]?.intitule ?? '')) ? propositions.filter(({ notion }) => notion !== 'envoi') : propositions))
}
