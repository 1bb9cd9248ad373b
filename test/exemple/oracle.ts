import type { Commune } from '../../scripts/exemple/donnees-communes'
import type { Demande } from '../../scripts/exemple/donnees-demandes'

/** Relectures directes du registre, écrites sans les règles du produit : elles servent de témoin au classeur d’exemple. */

const VIII: Partial<Record<Commune['situation'], number>> = {
  'nouvelle entrante rang 1': 15,
  'nouvelle entrante rang 2': 25,
  'entrée en cours de période': 10,
}

function lireCommune({ residencesPrincipales: rp, logementsSociaux: ls, cible, notifies }: Commune) {
  const pourCent = Math.round(100 * cible)
  const ecart = pourCent * rp - 100 * ls
  const manquants = notifies ?? Math.ceil((pourCent * rp) / 100) - ls
  const legal = ecart < 2 * rp ? 100 : ecart <= 4 * rp ? 50 : 33
  return { ecart, manquants, legal }
}

const arrondirAuSuperieur = (pourCent: number, manquants: number, part = 1): number =>
  Math.ceil((pourCent * manquants) / (100 * part))

/** Objectif triennal (SRU-03 à SRU-06, SRU-09) ; `#N/A` pour une commune non déficitaire. */
export function objectifALaMain(commune: Commune): number | '#N/A' {
  const { ecart, manquants, legal } = lireCommune(commune)
  return ecart <= 0 ? '#N/A' : arrondirAuSuperieur(VIII[commune.situation] ?? legal, manquants)
}

/** Plancher (CMS-04, CMS-08) ; `#N/A` pour une commune non déficitaire ou nouvelle entrante. */
export function plancherALaMain(commune: Commune, dispositif: 'abaissant' | 'mutualisant'): number | '#N/A' {
  const { ecart, manquants, legal } = lireCommune(commune)
  if (ecart <= 0 || VIII[commune.situation] !== undefined) return '#N/A'
  if (dispositif === 'mutualisant') return arrondirAuSuperieur(legal, manquants, 2)
  return arrondirAuSuperieur(legal === 33 ? 25 : legal === 50 ? 40 : 80, manquants)
}

interface Jour {
  readonly an: number
  readonly mois: number
  readonly jour: number
}

function civil(serie: number): Jour {
  const date = new Date((serie - 25_569) * 86_400_000)
  return { an: date.getUTCFullYear(), mois: date.getUTCMonth(), jour: date.getUTCDate() }
}

/** Mois révolus entre deux dates de série (COM-06 : même quantième, sinon dernier jour du mois). */
function moisRevolus(debut: number, fin: number): number {
  const [a, b] = [civil(debut), civil(fin)]
  const mois = 12 * (b.an - a.an) + b.mois - a.mois
  const dernierJour = new Date(Date.UTC(b.an, b.mois + 1, 0)).getUTCDate()
  return b.jour >= Math.min(a.jour, dernierJour) ? mois : mois - 1
}

/** Note d’une demande selon la grille livrée (COT-05, 06, 09, 11, 21) ; `""` sans donnée, `#VALUE!` si elle est illisible. */
export function noteALaMain(demande: Demande, calcul: number): number | '' | '#VALUE!' {
  const vide = Object.values(demande).every((valeur) => valeur === null)
  if (vide) return ''
  const nombre = (valeur: unknown): number => (typeof valeur === 'number' ? valeur : 0)
  const oui = (valeur: unknown): boolean => valeur === true || valeur === 'Oui'
  if (typeof demande['Taux d’effort'] === 'string') return '#VALUE!'
  const piece = demande['Pièce DALO']
  const double = typeof piece === 'number' && moisRevolus(piece, calcul) < 12
  const depot = demande['Date de dépôt']
  const mois = typeof depot === 'number' ? moisRevolus(depot, calcul) : 0
  const suroccupation = [
    oui(demande['Suroccupation avec mineur']) ? 20 : 0,
    nombre(demande['Personnes par pièce']) >= 2 ? 10 : 0,
  ]
  const penalite = oui(demande['Refus d’un logement adapté']) && nombre(demande['Fin de la pénalité']) >= calcul
  return [
    oui(demande.DALO) ? (double ? 200 : 100) : 0,
    oui(demande.Handicap) ? 40 : 0,
    oui(demande['Sans logement']) ? 60 : 0,
    oui(demande['Hébergé par un tiers']) ? 30 : 0,
    oui(demande.Expulsion) ? 30 : 0,
    Math.max(...suroccupation),
    nombre(demande['Taux d’effort']) > 0.33 ? 10 : 0,
    oui(demande['Parent isolé']) ? 5 : 0,
    Math.min(30, 3 * Math.floor(mois / 12)),
    mois > 36 ? 20 : 0,
    nombre(demande['Nombre de personnes']) >= 5 ? 10 : 0,
    oui(demande['Habite la commune']) ? 10 : 0,
    oui(demande['Travaille dans l’EPCI']) ? 8 : 0,
    penalite ? -20 : 0,
  ].reduce((somme, points) => somme + points, 0)
}
