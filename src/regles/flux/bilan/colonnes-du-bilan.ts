import type { Brut } from '../../com'
import { ecrireBrut } from '../../com'
import { normaliser } from '../../socle/normaliser'
import type { DimensionDuBilan } from './dimensions'

export type ColonneDuBilan = DimensionDuBilan | 'proposes' | 'attribues'

export interface FicheDeColonneDuBilan {
  readonly id: ColonneDuBilan
  /** En-têtes sûrs ; le premier est celui que les phrases citent. */
  readonly titres: readonly string[]
  /** Ce qui, dans un en-tête, laisse penser à cette colonne sans l'assurer. */
  readonly indice: RegExp
  readonly contraire: RegExp
}

const RIEN = /^$/
const MESURE = /\b(?:taux|part|pourcentage|pct|date|rang)\b/

export const COLONNES_DU_BILAN: readonly FicheDeColonneDuBilan[] = [
  {
    id: 'reservataire',
    titres: ['réservataire', 'réservataires', 'nom du réservataire', 'libellé du réservataire', 'libellé réservataire', 'contingent'],
    indice: /reservataire|contingent|reservation/,
    contraire: RIEN,
  },
  {
    id: 'typologie',
    titres: ['typologie', 'typologie du logement', 'typologie de logement', 'type de logement', 'nombre de pièces', 'nb de pièces', 'nb pièces'],
    indice: /^typ(?:e|o)\b|typologie|pieces/,
    contraire: /financement|reservataire|produit/,
  },
  {
    id: 'financement',
    titres: ['financement', 'type de financement', 'mode de financement', 'financement initial', 'financement du logement'],
    indice: /financement|\bproduits?\b|^pret/,
    contraire: /annee|date/,
  },
  {
    id: 'qpv',
    titres: ['QPV', 'en QPV', 'QPV O N', 'QPV oui non', 'localisation QPV', 'quartier prioritaire', 'situation QPV'],
    indice: /qpv|quartier|zus/,
    contraire: RIEN,
  },
  {
    id: 'commune',
    titres: ['commune', 'communes', 'nom de la commune', 'nom commune', 'libellé de la commune', 'libellé commune'],
    indice: /commune|insee|\bville\b|localite/,
    contraire: /qpv|quartier|reservataire/,
  },
  {
    id: 'periode',
    titres: ['période de construction', 'époque de construction', 'année de construction', 'période'],
    indice: /construction|epoque|mise en service|livraison/,
    contraire: RIEN,
  },
  {
    id: 'proposes',
    titres: ['proposés', 'logements proposés', 'nombre de logements proposés', 'nb de logements proposés', 'nb logements proposés', 'nombre proposés', 'nb proposés'],
    indice: /propos/,
    contraire: MESURE,
  },
  {
    id: 'attribues',
    titres: ['attribués', 'logements attribués', 'nombre de logements attribués', 'nb de logements attribués', 'nb logements attribués', 'nombre attribués', 'nb attribués', 'attributions', 'nombre d attributions'],
    indice: /attribu|\bbail\b|\bbaux\b/,
    contraire: MESURE,
  },
]

export interface CandidateDuBilan {
  readonly rang: number
  readonly intitule: string
  readonly certitude: 'certaine' | 'possible'
}

export type CandidatesDuBilan = Readonly<Record<ColonneDuBilan, readonly CandidateDuBilan[]>>

/** Colonnes que chaque en-tête peut porter, les certaines d'abord ; un en-tête sûr pour l'une n'est proposé pour aucune autre. */
export function reconnaitreColonnesDuBilan(entetes: readonly Brut[]): CandidatesDuBilan {
  const lus = entetes.map((entete, rang) => ({ rang, intitule: ecrireBrut(entete).trim(), mots: motsDe(ecrireBrut(entete)) }))
  const sures = new Map(COLONNES_DU_BILAN.flatMap(({ id, titres }) => titres.map((titre) => [normaliser(titre), id])))
  const candidates = COLONNES_DU_BILAN.map(({ id, indice, contraire }) => {
    const certaines = lus.filter(({ mots }) => sures.get(mots) === id)
    const possibles = lus.filter(({ mots }) => !sures.has(mots) && indice.test(mots) && !contraire.test(mots))
    return [
      id,
      [
        ...certaines.map(({ rang, intitule }) => ({ rang, intitule, certitude: 'certaine' })),
        ...possibles.map(({ rang, intitule }) => ({ rang, intitule, certitude: 'possible' })),
      ],
    ]
  })
  return Object.fromEntries(candidates) as CandidatesDuBilan
}

/** Le signe se perdrait : « % attribués » se lirait comme des logements attribués. */
function motsDe(entete: string): string {
  return normaliser(entete.replace(/%/g, ' pourcentage '))
}

/** Rang de chaque colonne retenue ; `null` : absente. */
export type ColonnesRetenuesDuBilan = Readonly<Record<ColonneDuBilan, number | null>>

/** Retient la seule candidate certaine de chaque colonne ; deux certaines, ou seulement des possibles : aucune. */
export function retenirColonnesCertaines(candidates: CandidatesDuBilan): ColonnesRetenuesDuBilan {
  const retenues = COLONNES_DU_BILAN.map(({ id }) => {
    const certaines = candidates[id].filter(({ certitude }) => certitude === 'certaine')
    return [id, certaines.length === 1 ? (certaines[0]?.rang ?? null) : null]
  })
  return Object.fromEntries(retenues) as ColonnesRetenuesDuBilan
}

/** En-tête que les phrases citent pour une colonne. */
export function titreDeColonneDuBilan(colonne: ColonneDuBilan): string {
  return COLONNES_DU_BILAN.find(({ id }) => id === colonne)?.titres[0] ?? colonne
}
