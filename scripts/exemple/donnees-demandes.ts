import type { Brut } from '../../src/catalogue'
import { creerTirage } from './alea'
import { numeroDeSerie } from './reperes'

export const DATE_DE_CALCUL = numeroDeSerie('2026-03-15')
export const NOMBRE_DE_DEMANDES = 200
/** Demande sans aucune donnée : sa note reste vide, jamais 0. */
export const DEMANDE_VIDE = 57
/** Demande dont le taux d’effort est illisible : l’erreur ne touche que sa ligne. */
export const DEMANDE_ILLISIBLE = 123

export const COLONNES_DEMANDES = [
  'DALO',
  'Pièce DALO',
  'Handicap',
  'Sans logement',
  'Hébergé par un tiers',
  'Expulsion',
  'Date de dépôt',
  'Nombre de personnes',
  'Personnes par pièce',
  'Suroccupation avec mineur',
  'Taux d’effort',
  'Parent isolé',
  'Habite la commune',
  'Travaille dans l’EPCI',
  'Refus d’un logement adapté',
  'Fin de la pénalité',
] as const
export type ColonneDeDemande = (typeof COLONNES_DEMANDES)[number]
export type Demande = Readonly<Record<ColonneDeDemande, Brut>>

const GRAINE = 2026
const VIDE = Object.fromEntries(COLONNES_DEMANDES.map((colonne) => [colonne, null])) as Demande

/** Deux cents demandes anonymes tirées d’une graine fixe ; trois données sur cent manquent. */
export function tirerDemandes(): readonly Demande[] {
  const tirage = creerTirage(GRAINE)
  return Array.from({ length: NOMBRE_DE_DEMANDES }, (_, rang) => {
    const demande = effacerAuHasard(tirerDemande(tirage), tirage)
    if (rang + 1 === DEMANDE_VIDE) return VIDE
    if (rang + 1 === DEMANDE_ILLISIBLE) return { ...demande, 'Taux d’effort': 'environ 40 %' }
    return demande
  })
}

function tirerDemande(tirage: () => number): Demande {
  const parmi = (effectif: number): number => Math.floor(tirage() * effectif)
  const chance = (part: number): boolean => tirage() < part
  const dalo = chance(0.12)
  const piece = DATE_DE_CALCUL - parmi(700)
  const logement = tirage()
  const personnes = 1 + Math.floor(tirage() * tirage() * 8)
  const parPiece = Math.round((10 * personnes) / (1 + parmi(4))) / 10
  const refus = chance(0.05)
  return {
    DALO: dalo,
    'Pièce DALO': dalo && chance(0.8) ? piece : null,
    Handicap: chance(0.1),
    'Sans logement': logement < 0.06,
    'Hébergé par un tiers': logement >= 0.06 && logement < 0.22,
    Expulsion: chance(0.05),
    'Date de dépôt': DATE_DE_CALCUL - 20 - Math.floor(tirage() * tirage() * 4200),
    'Nombre de personnes': personnes,
    'Personnes par pièce': parPiece,
    'Suroccupation avec mineur': personnes >= 3 && parPiece >= 2 && chance(0.6),
    'Taux d’effort': (120 + parmi(400)) / 1000,
    'Parent isolé': chance(0.2) ? 'Oui' : 'Non',
    'Habite la commune': chance(0.6) ? 'Oui' : 'Non',
    'Travaille dans l’EPCI': chance(0.35) ? 'Oui' : 'Non',
    'Refus d’un logement adapté': refus,
    'Fin de la pénalité': refus ? DATE_DE_CALCUL + 90 - parmi(180) : null,
  }
}

/** Une pénalité garde sa fin : sans elle, la demande serait en erreur. */
const JAMAIS_EFFACEES: readonly ColonneDeDemande[] = ['Refus d’un logement adapté', 'Fin de la pénalité', 'Pièce DALO']

function effacerAuHasard(demande: Demande, tirage: () => number): Demande {
  const entrees = COLONNES_DEMANDES.map((colonne): [ColonneDeDemande, Brut] => {
    const efface = tirage() < 0.03 && !JAMAIS_EFFACEES.includes(colonne)
    return [colonne, efface ? null : demande[colonne]]
  })
  return Object.fromEntries(entrees) as Demande
}
