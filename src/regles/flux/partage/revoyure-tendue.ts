import type { Brut, ColonnesAttendues, LigneLue } from '../../com'
import { enFraction, estPlageVide, lireTableau, parametreEmploye } from '../../com'
import { P_ETAT } from '../../parametres/flux'
import { JOUR_DE_LA_CIRCULAIRE } from '../../parametres/sans-fin'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { NonEtabli, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { FLUX_2022, reference } from '../../socle/sources'
import { ecartDEcriture, enNombre, tauxExacts } from '../part-exacte'
import { plafondDe } from '../plafonds'
import { lireReservataire } from '../reservataire'

export const FLUX_12: FicheDeRegle = {
  id: 'FLUX-12',
  titre: 'Clause de revoyure en territoire tendu',
  nature: 'controle',
  articles: [reference('art. L. 441-1 du CCH', FLUX_2022, '4.2')],
  parametres: ['P_etat'],
  pointsOuverts: [],
}

const COLONNES = {
  reservataire: { titres: ['réservataire', 'type de réservataire', 'type'], type: 'texte', exigee: true },
  nom: { titres: ['nom', 'nom du réservataire'], type: 'texte' },
  avant: { titres: ['taux avant', 'avant'], type: 'taux', exigee: true },
  apres: { titres: ['taux après', 'après'], type: 'taux', exigee: true },
} as const satisfies ColonnesAttendues

export interface EntreeRevoyureTendue {
  /** Plage à en-têtes : taux de chaque réservataire pour les publics prioritaires, avant et après. */
  readonly variations: readonly (readonly Brut[])[]
  /** Prouvé : territoire parmi les plus tendus. */
  readonly tendu: boolean
  /** Prouvé : les autres réservataires atteignent leurs objectifs d'attribution aux publics prioritaires. */
  readonly objectifsAtteints: boolean
}

/** Réservataire, taux avant, taux après, variation (fractions), verdict (à la ligne du total). */
export type LigneDeVariation = readonly [
  reservataire: string,
  avant: number | '',
  apres: number | '',
  variation: number,
  verdict: string | { readonly phrases: readonly Message[] },
]

interface Variation {
  readonly nom: string
  readonly etat: boolean
  readonly avant: number
  readonly apres: number
  /** Après − avant, exactement, sur l'unité commune. */
  readonly exacte: bigint
}

/**
 * Baisse du taux de l'État compensée par la hausse des autres, en points du flux C (FLUX-12) : une ligne par réservataire, puis
 * leur somme. `refuse` : territoire tendu ou objectifs non prouvés, réservataire hors liste. `incomplet` : table vide ou taux
 * manquant. `sans-objet` : le taux de l'État ne baisse pas.
 */
export function revoyureEnTerritoireTendu(entree: EntreeRevoyureTendue, options: { readonly expliquer: boolean }): Resultat<readonly LigneDeVariation[]> {
  const references = FLUX_12.articles
  const lues = lire(entree)
  if ('etat' in lues) return { ...lues, references }
  const { unite, variations } = lues
  const fraction = (exacte: bigint): number => (exacte < 0n ? -enNombre(-exacte, unite) : enNombre(exacte, unite))
  const etat = variations.find((variation) => variation.etat)
  if (etat === undefined || etat.exacte >= 0n) return nonEtabli('sans-objet', [message('flux.revoyure-sans-baisse')], { references })
  const somme = sansBruit(variations.reduce((total, { exacte }) => total + exacte, 0n), ecartDEcriture(unite))
  const hausse = somme - etat.exacte
  const lignes = variations.map(({ nom, avant, apres, exacte }): LigneDeVariation => [nom, enFraction(avant), enFraction(apres), fraction(exacte), ''])
  const verdict = somme === 0n ? 'compensee' : somme < 0n ? 'non-compensee' : 'surcompensee'
  lignes.push(['total', '', '', fraction(somme), { phrases: [message(`flux.revoyure.${verdict}`)] }])
  const plafond = plafondDe('État') ?? 0
  const alertes = [
    ...(somme === 0n ? [] : [message('flux.revoyure-ecart', { baisse: fraction(-etat.exacte), hausse: fraction(hausse) })]),
    ...(etat.apres < plafond ? [message('flux.sous-trente', { taux: enFraction(etat.apres), plafond })] : []),
  ]
  if (!options.expliquer) return etabli(lignes, 'tableau', { alertes })
  return etabli(lignes, 'tableau', {
    alertes,
    references,
    parametres: [parametreEmploye(P_ETAT, JOUR_DE_LA_CIRCULAIRE)],
    explication: [
      { etape: message('flux.etape.baisse'), calcul: message('flux.calcul.baisse', { avant: enFraction(etat.avant), apres: enFraction(etat.apres) }), valeur: fraction(etat.exacte) },
      { etape: message('flux.etape.hausse'), calcul: message('flux.calcul.hausse'), valeur: fraction(hausse) },
      { etape: message('flux.etape.variations'), calcul: message('flux.calcul.variations'), valeur: fraction(somme) },
    ],
  })
}

/** Une somme que la seule écriture des taux sépare de 0 est nulle. */
function sansBruit(somme: bigint, ecart: bigint): bigint {
  return somme >= -ecart && somme <= ecart ? 0n : somme
}

interface VariationsLues {
  readonly unite: bigint
  readonly variations: readonly Variation[]
}

function lire({ variations, tendu, objectifsAtteints }: EntreeRevoyureTendue): VariationsLues | NonEtabli {
  const conditions = [
    ...(tendu ? [] : [message('flux.revoyure-non-tendue')]),
    ...(objectifsAtteints ? [] : [message('flux.revoyure-sans-objectifs')]),
  ]
  if (estPlageVide(variations)) {
    return conditions.length > 0 ? nonEtabli('refuse', conditions) : nonEtabli('incomplet', [message('flux.variations-vides')])
  }
  const lu = lireTableau(variations, COLONNES, 'variations')
  const refus = [...conditions, ...('lignes' in lu ? lu.lignes.flatMap(inconnu) : lu)]
  if (!('lignes' in lu) || refus.length > 0) return nonEtabli('refuse', refus)
  if (lu.lignes.length === 0) return nonEtabli('incomplet', [message('flux.variations-vides')])
  const etats = lu.lignes.filter(estEtat)
  if (etats.length > 1) {
    return nonEtabli('refuse', [message('flux.reservataire-double', { reservataire: 'État', lignes: etats.map(({ numero }) => numero).join(', ') })])
  }
  const manquants = lu.lignes.filter(({ avant, apres }) => avant === null || apres === null).map(({ numero }) => numero)
  if (manquants.length > 0) return nonEtabli('incomplet', [message('flux.taux-manquants', { lignes: manquants.join(', ') })])
  const { unite, taux } = tauxExacts(lu.lignes.flatMap(({ avant, apres }) => [avant ?? 0, apres ?? 0]))
  return {
    unite,
    variations: lu.lignes.map((ligne, rang) => {
      const { reservataire, nom, avant, apres } = ligne
      return {
        nom: nom ?? reservataire ?? '',
        etat: estEtat(ligne),
        avant: avant ?? 0,
        apres: apres ?? 0,
        exacte: (taux[2 * rang + 1] ?? 0n) - (taux[2 * rang] ?? 0n),
      }
    }),
  }
}

function estEtat({ reservataire }: LigneLue<typeof COLONNES>): boolean {
  return reservataire !== null && lireReservataire(reservataire) === 'État'
}

/** Prioritaires et agents sont dans l'État : les compter à côté fausserait la somme. */
function inconnu({ reservataire, numero }: LigneLue<typeof COLONNES>): Message[] {
  const lu = reservataire === null ? undefined : lireReservataire(reservataire)
  return lu === undefined || lu === 'prioritaires' || lu === 'agents' ? [message('flux.variation-hors-liste', { ligne: numero, lu: reservataire ?? '' })] : []
}
