import type { ColonneAttendue } from '../../../regles'
import type { ColonneAPreciser, PropositionDeNotion } from '../../reconnaissance/types'

type Colonnes = Readonly<Record<string, ColonneAttendue>>
type Propositions = readonly (readonly PropositionDeNotion[])[]

const NUMERO = /n°|num[ée]ro|r[ée]f[ée]rence/i

/** « Arrêté n° » numérote ce qu'une autre colonne date. */
export function sansNumero(vues: readonly ColonneAPreciser[], colonnes: Colonnes): Propositions {
  return vues.map(({ intitule, propositions }) => (NUMERO.test(intitule) ? propositions.filter(({ notion }) => colonnes[notion]?.type !== 'date') : propositions))
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
