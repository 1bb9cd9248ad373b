import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import { declarerSuivi, lireVariation } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import { COTATION_2022, reference } from '../../socle/sources'
import { parmi, situer } from './constats'

export const COT_22: FicheDeRegle = {
  id: 'COT-22',
  titre: 'Effet d’un refus',
  nature: 'controle',
  articles: [reference('art. R. 441-2-10 du CCH', COTATION_2022, '1 et 2')],
  parametres: [],
  pointsOuverts: ['AMB-32'],
}

export const CONSEQUENCES = ['aucune', 'dépriorisation temporaire', 'retrait de points', 'autre à décrire'] as const
export type Consequence = (typeof CONSEQUENCES)[number]

/** Durée d'un retrait de points, en mois, au-delà de laquelle la lecture par défaut d'AMB-32 alerte. */
const DUREE_A_SIGNALER = 12

const COLONNES = {
  cas: { titres: ['cas de refus', 'cas'], type: 'texte', exigee: true },
  adapte: { titres: ['logement adapté'], type: 'booleen', zeroVide: true, exigee: true },
  consequence: { titres: ['conséquence'], type: 'texte', exigee: true },
  points: { titres: ['points retirés', 'points'], type: 'brut', zeroVide: true },
  duree: { titres: ['durée (mois)', 'durée'], type: 'positif', zeroVide: true, exigee: true },
  proportionnalite: { titres: ['proportionnalité motivée'], type: 'booleen', zeroVide: true },
  recours: { titres: ['recours', 'recours en conciliation'], type: 'booleen', zeroVide: true },
  prevu: { titres: ['prévu au PPGDID'], type: 'booleen', zeroVide: true, exigee: true },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

export const SUIVI_REFUS = declarerSuivi<typeof COLONNES>({
  id: 'COT-22',
  titre: 'Effet d’un refus de logement',
  aide: 'Une ligne par cas de refus : ce qu’il entraîne, pour combien de temps, et si le PPGDID le prévoit. Le contrôle dit si chaque cas est conforme ; refuser un logement non adapté n’a jamais de conséquence.',
  fiches: [COT_22],
  colonnes: COLONNES,
  cle: ['cas', 'adapte'],
  aides: {
    cas: 'Le cas, en quelques mots : premier refus, second refus non motivé…',
    adapte: 'Oui si le logement refusé répond aux besoins et aux capacités du demandeur. 0 ou vide : non dit ; écrivez Non.',
    consequence: 'Aucune, dépriorisation temporaire, retrait de points, ou une autre que vous décrivez.',
    points: 'Points retirés : 20 ou −20. 0 ou vide : aucun.',
    duree: 'Durée de la conséquence, en mois. 0 ou vide : non dite.',
    proportionnalite: 'Oui si le plan motive la proportionnalité. 0 ou vide : non dit.',
    recours: 'Oui si un recours devant une instance de conciliation est ouvert (facultatif).',
    prevu: 'Oui si le PPGDID prévoit ce cas et cette conséquence. 0 ou vide : non dit ; écrivez Non.',
  },
  choix: { consequence: CONSEQUENCES },
  calculees: [{ titre: 'conforme', unite: 'texte' }],
  exemple: [
    ['Premier refus', 'Oui', 'aucune', null, null, null, null, 'Oui'],
    ['Deuxième refus non motivé', 'Oui', 'retrait de points', 20, 6, 'Oui', 'Oui', 'Oui'],
    ['Refus d’un logement non adapté', 'Non', 'aucune', null, null, null, null, 'Oui'],
  ],
  controler: (lignes, { lectures }) => {
    const parLigne = lignes.map((ligne) => controlerCas(ligne, lectures))
    return { constats: parLigne.flat(), calculs: parLigne.map((constats) => [estConforme(constats)]) }
  },
})

function estConforme(constats: readonly ConstatDeTableau[]): string {
  if (constats.some(({ gravite }) => gravite === 'EL' || gravite === 'IN')) return 'non'
  return constats.some(({ message: { id } }) => A_COMPLETER.has(id)) ? '' : 'oui'
}

/** Constats sous lesquels la conformité ne se dit pas encore. */
const A_COMPLETER: ReadonlySet<string> = new Set(
  ['consequence-vide', 'a-decrire', 'adapte-inconnu', 'prevu-inconnu', 'sans-points'].map(
    (nom) => `cotation-demarche.refus.${nom}`,
  ),
)

function controlerCas(lue: Ligne, lectures: Lectures): ConstatDeTableau[] {
  const { numero: ligne, consequence } = lue
  const cas = lue.cas ?? ''
  const lieu = { ligne, colonne: COLONNES.consequence }
  const connue = parmi(CONSEQUENCES, consequence)
  if (consequence === null) return [situer(COT_22, 'AL', lieu, 'cotation-demarche.refus.consequence-vide', { cas })]
  const points = lireVariation(lue.points)
  const constats: ConstatDeTableau[] = []
  if (typeof points === 'string' && points !== 'vide') {
    constats.push(
      situer(COT_22, 'IN', { ligne, colonne: COLONNES.points }, 'cotation-demarche.points-illisibles', {
        lu: String(lue.points),
      }),
    )
  }
  const retires = typeof points === 'number' ? Math.abs(points) : 0
  if (connue === 'aucune' && retires === 0) return constats
  if (connue === 'aucune') {
    return [...constats, situer(COT_22, 'IN', lieu, 'cotation-demarche.refus.points-sans-consequence', { cas, points: retires })]
  }
  return [...constats, ...controlerPenalite(lue, cas, consequence, retires, lectures)]
}

function controlerPenalite(
  lue: Ligne,
  cas: string,
  consequence: string,
  retires: number,
  lectures: Lectures,
): ConstatDeTableau[] {
  const { numero: ligne, adapte, duree, proportionnalite, prevu } = lue
  const connue = parmi(CONSEQUENCES, consequence)
  const donnees = { cas, consequence }
  const constats: ConstatDeTableau[] = []
  const relever = (gravite: 'EL' | 'IN' | 'AL' | 'IF', colonne: (typeof COLONNES)[keyof typeof COLONNES], nom: string): void => {
    constats.push(situer(COT_22, gravite, { ligne, colonne }, `cotation-demarche.refus.${nom}`, donnees))
  }
  if (adapte === false) relever('EL', COLONNES.adapte, 'non-adapte')
  if (adapte === null) relever('AL', COLONNES.adapte, 'adapte-inconnu')
  if (duree === null) relever('EL', COLONNES.duree, 'sans-duree')
  if (prevu === false) relever('EL', COLONNES.prevu, 'non-prevu')
  if (prevu === null) relever('AL', COLONNES.prevu, 'prevu-inconnu')
  if (connue === 'retrait de points' && retires === 0) relever('AL', COLONNES.points, 'sans-points')
  if (connue !== 'retrait de points' && retires > 0) relever('IN', COLONNES.points, 'points-hors-retrait')
  if (connue === 'autre à décrire') relever('AL', COLONNES.consequence, 'a-decrire')
  if (connue === undefined) relever('IF', COLONNES.consequence, 'autre')
  if (proportionnalite !== true) relever('AL', COLONNES.proportionnalite, 'proportionnalite')
  if (connue === 'retrait de points' && duree !== null && duree > DUREE_A_SIGNALER && rangDe(lectures, 'AMB-32') === 0) {
    constats.push(
      situer(COT_22, 'AL', { ligne, colonne: COLONNES.duree }, 'cotation-demarche.refus.longue', {
        cas,
        duree,
        maximum: DUREE_A_SIGNALER,
      }),
    )
  }
  return constats
}
