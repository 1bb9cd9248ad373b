import type { Brut, ColonnesAttendues, LigneLue } from '../../com'
import { estPlageVide, lireTableau } from '../../com'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import { PERIODES } from '../../socle/periode'
import { lireSituation } from '../../sru'
import type { CommuneDeclaree, EntreeMutualisation } from './commune-declaree'

/** Titres du tableau de l'article 2, que la période fait changer. */
function objectifs(quand: string): string[] {
  return [`objectifs ${quand} mutualisation`, ...PERIODES.map(({ periode }) => `objectifs ${periode} ${quand} mutualisation`)]
}

const JANVIERS = PERIODES.flatMap(({ du }) => ['1er', '1 er'].map((jour) => `${jour} janvier ${Number(du.slice(0, 4)) - 1}`))

const COLONNES = {
  commune: { titres: ['commune', 'nom de la commune'], type: 'texte', exigee: true },
  legal: {
    titres: ['objectif légal', 'objectif avant', 'avant', 'légal', ...objectifs('avant')],
    type: 'entier',
    zeroVide: true,
  },
  manquants: {
    titres: ['manquants', 'logements manquants', 'déficit', ...JANVIERS.map((jour) => `nombre de LS manquants au ${jour}`)],
    type: 'entier',
    zeroVide: true,
  },
  notifies: { titres: ['manquants notifiés', 'logements manquants notifiés'], type: 'entier', zeroVide: true },
  taux: { titres: ['taux', 'taux avant', 'taux légal', 'taux de rattrapage avant mutualisation'], type: 'taux', zeroVide: true },
  residences: { titres: ['résidences principales'], type: 'entier', zeroVide: true },
  logements: { titres: ['logements sociaux'], type: 'entier' },
  cible: { titres: ['taux cible', 'cible'], type: 'taux', zeroVide: true },
  retenu: {
    titres: ['objectif retenu', 'objectif après', 'après', 'retenu', ...objectifs('après')],
    type: 'entier',
    zeroVide: true,
  },
  tauxRetenu: {
    titres: ['taux retenu', 'taux après', 'taux de rattrapage après mutualisation'],
    type: 'tauxLibre',
    zeroVide: true,
  },
  accord: { titres: ['accord', 'accord de la commune', 'accord de la commune (si objectif augmenté)'], type: 'booleen' },
  dateAccord: { titres: ['date d’accord', 'date de l’accord', 'date de délibération'], type: 'date' },
  situation: { titres: ['situation'], type: 'texte' },
  periodesAbaissees: { titres: ['périodes abaissées'], type: 'entier' },
  minimum: { titres: ['minimum'], type: 'entier', zeroVide: true },
  maximum: { titres: ['maximum'], type: 'entier', zeroVide: true },
} as const satisfies ColonnesAttendues

/** Le tableau lu, ou tous les motifs de refus d'un coup ; `null` si la plage est vide. */
export type TableauDesCommunes = Pick<EntreeMutualisation, 'communes' | 'total' | 'colonnesNonLues' | 'titres'>

/** Lit le tableau de mutualisation, celui de la trame (article 2) compris, avec ou sans sa ligne « Total ». */
export function lireTableauDesCommunes(plage: readonly (readonly Brut[])[]): TableauDesCommunes | readonly Message[] | null {
  if (estPlageVide(plage)) return null
  const tableau = lireTableau(plage, COLONNES, 'communes')
  if (!('lignes' in tableau)) return tableau
  const refus: Message[] = []
  const totaux = tableau.lignes.filter(estTotal)
  if (totaux.length > 1)
    refus.push(message('mutualisation.deux-totaux', { lignes: totaux.map(({ numero }) => numero).join(', ') }))
  const communes = tableau.lignes.filter((ligne) => !estTotal(ligne)).flatMap((ligne) => declarer(ligne, refus))
  if (refus.length > 0) return refus
  return { communes, total: totaux[0] ?? null, colonnesNonLues: tableau.ignorees, titres: plage[0] ?? [] }
}

type Ligne = LigneLue<typeof COLONNES>

function estTotal({ commune }: Ligne): boolean {
  return commune !== null && /^(?:(?:sous )?total|ensemble)(?: |$)/.test(normaliser(commune))
}

function declarer({ commune, situation, numero, ...reste }: Ligne, refus: Message[]): CommuneDeclaree[] {
  if (commune === null) {
    refus.push(message('mutualisation.sans-nom', { ligne: numero }))
    return []
  }
  const lue = situation === null ? 'droit commun' : lireSituationDeTableau(situation)
  if (lue === undefined) refus.push(message('mutualisation.situation-inconnue', { commune, ligne: numero, lu: situation ?? '' }))
  return [{ ...reste, nom: commune, situation: lue ?? 'droit commun' }]
}

function lireSituationDeTableau(texte: string): CommuneDeclaree['situation'] | undefined {
  return /^non (?:deficitaire|soumise)$/.test(normaliser(texte)) ? 'non déficitaire' : lireSituation(texte)
}
