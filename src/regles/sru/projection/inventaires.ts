import type { Brut, LigneLue } from '../../com'
import { estPlageVide, lireTableau } from '../../com'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { NonEtabli } from '../../socle/resultat'
import { nonEtabli } from '../../socle/resultat'
import type { Cible } from '../taux-et-ecart'
import { estCible } from '../taux-et-ecart'
import { bornesDAnnee, estAnneeDInventaire } from './cible-du-repere'

const COLONNES = {
  annee: {
    titres: ['année', 'année d’inventaire', 'année d’inventaire (au 1er janvier)', 'inventaire', 'exercice'],
    type: 'entier',
    exigee: true,
    zeroVide: true,
  },
  residences: { titres: ['résidences principales', 'nombre de résidences principales', 'RP'], type: 'entier', exigee: true },
  logements: {
    titres: ['logements sociaux', 'logements sociaux SRU', 'logements locatifs sociaux', 'nombre de logements sociaux', 'LS', 'LLS'],
    type: 'entier',
    exigee: true,
  },
  cible: { titres: ['taux cible', 'cible', 'taux légal', 'taux SRU', 'taux cible SRU'], type: 'taux', exigee: true },
  notifies: { titres: ['logements manquants notifiés', 'manquants notifiés'], type: 'entier', zeroVide: true },
} as const

type Ligne = LigneLue<typeof COLONNES>

/** Inventaire d'une année au 1er janvier : tout y est connu et possible. */
export interface Inventaire {
  readonly annee: number
  readonly residences: number
  readonly logements: number
  readonly cible: Cible
  /** Déficit notifié par l'État ; `null` = non notifié. */
  readonly notifies: number | null
}

/** Lit et contrôle les inventaires annuels (SRU-19), rangés par année ; rend tous les motifs d'un coup. */
export function lireInventaires(plage: readonly (readonly Brut[])[]): readonly Inventaire[] | NonEtabli {
  if (estPlageVide(plage)) {
    return nonEtabli('incomplet', [message('sru-projection.inventaires-absents')])
  }
  const lu = lireTableau(plage, COLONNES, 'inventaires')
  if (!('lignes' in lu)) return nonEtabli('refuse', lu)
  const refus = [...lu.lignes.flatMap(refusDeLigne), ...refusDesDoublons(lu.lignes)]
  if (refus.length > 0) return nonEtabli('refuse', refus)
  const manques = lu.lignes.flatMap(manquesDeLigne)
  if (manques.length > 0) return nonEtabli('incomplet', manques)
  if (lu.lignes.length === 0) return nonEtabli('incomplet', [message('sru-projection.inventaires-absents')])
  return lu.lignes.flatMap(enInventaire).sort((a, b) => a.annee - b.annee)
}

function refusDeLigne({ numero: ligne, annee, residences, logements, cible, notifies }: Ligne): Message[] {
  const refus: Message[] = []
  if (annee !== null && !estAnneeDInventaire(annee)) {
    refus.push(message('sru-projection.ligne-annee', { ligne, lu: String(annee), ...bornesDAnnee() }))
  }
  if (residences === 0) refus.push(message('sru-projection.ligne-residences-nulles', { ligne }))
  const superieurs = residences !== null && residences > 0 && logements !== null && logements > residences
  if (superieurs) refus.push(message('sru-projection.ligne-logements', { ligne, logements, residences }))
  if (cible !== null && !estCible(cible)) refus.push(message('sru-projection.ligne-cible', { ligne, lu: cible }))
  if (notifies === null || residences === null || residences === 0) return refus
  if (notifies > residences) refus.push(message('sru-projection.ligne-notifies', { ligne, notifies, residences }))
  else if (logements !== null && !superieurs && cible !== null && estCible(cible) && 100 * logements >= cible * residences) {
    refus.push(message('sru-projection.ligne-notifie-sans-deficit', { ligne, notifies, logements, residences, cible }))
  }
  return refus
}

function refusDesDoublons(lignes: readonly Ligne[]): Message[] {
  const parAnnee = new Map<number, number[]>()
  for (const { annee, numero } of lignes) if (annee !== null) parAnnee.set(annee, [...(parAnnee.get(annee) ?? []), numero])
  return [...parAnnee]
    .filter(([, numeros]) => numeros.length > 1)
    .map(([annee, numeros]) => message('sru-projection.annee-double', { annee: String(annee), lignes: numeros.join(', ') }))
}

function manquesDeLigne({ numero: ligne, annee, residences, logements, cible }: Ligne): Message[] {
  const manques = [
    ...(annee === null ? ['année'] : []),
    ...(residences === null ? ['résidences principales'] : []),
    ...(logements === null ? ['logements sociaux'] : []),
    ...(cible === null ? ['taux cible'] : []),
  ]
  return manques.length === 0 ? [] : [message('sru-projection.ligne-incomplete', { ligne, manques: manques.join(', ') })]
}

function enInventaire({ annee, residences, logements, cible, notifies }: Ligne): Inventaire[] {
  if (annee === null || residences === null || logements === null || cible === null || !estCible(cible)) return []
  return [{ annee, residences, logements, cible, notifies }]
}
