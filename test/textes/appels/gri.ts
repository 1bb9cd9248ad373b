import type { ReponseDeGrille, Resultat, SaisieDeReponse } from '../../../src/regles'
import {
  avancementDesGrilles,
  leviersDuContrat,
  lireReponse,
  PERIODES,
  pointsDeVigilance,
  questionsDesCarencees,
} from '../../../src/regles'
import { GRILLES } from '../../../src/trames/grilles'
import { ATTENDUES, questionDe, repondre, reponseVide } from '../../regles/gri/saisies'

function lire(id: string, saisie: SaisieDeReponse): Resultat<unknown> {
  return lireReponse(questionDe(id), saisie)
}

const FAUTIVES: readonly (readonly [string, SaisieDeReponse])[] = [
  ['A4-T2-Q2', {}],
  ['A4-T2-Q2', { reponse: 'Oui' }],
  ['A4-T1-Q1', { reponse: 'peut-être' }],
  ['A4-T2-Q1', { reponse: 'Ne sait pas' }],
  ['A4-T2-Q1', { reponse: 'Oui', complement: 'beaucoup' }],
  ['A4-T2-Q1', { reponse: 'Non', complement: 5000 }],
  ['A5-T1-Q2-S1', { reponse: -1 }],
  ['A5-T1-Q1-S3', { reponse: '101 %' }],
  ['A7-T4-Q1', { reponse: 'en service', complement: '15/03/24' }],
  ['A7-T4-Q1', { reponse: 'presque' }],
  ['A6-T3-Q3-S1', { reponse: 'totale ; partielle' }],
  ['A4-T2-Q2-S2', { reponse: 'troc' }],
  ['A4-T1-Q2-S2', { reponse: ' ; ' }],
  ['A6-T1-Q1-S1', { reponse: '12' }],
  ['A6-T3-Q1-S3', { reponse: 'aide : gratuite' }],
  ['A7-T1-Q3', { reponse: 'Oui', complement: 'commune : 130 %' }],
  ['A4-T1-Q1', { date: 'hier', statut: 'fini', levier: 'bof' }],
  ['A4-T1-Q1', { reponse: 'Oui', complement: 'par un bureau d’études' }],
  ['A4-T3-Q1', { complement: 'étude en 2022' }],
  ['A5-T1-Q1-S2', { reponse: 10 }],
]

const LEVIER = reponseVide('A4-T2-Q1', { levierRetenu: true })
const REPONSES: readonly ReponseDeGrille[] = [
  repondre('A4-T1-Q1', { reponse: 'Non' }),
  repondre('A4-T1-Q1-S1', { reponse: 'étude de 2021', levier: 'Oui' }),
  reponseVide('A4-T1-Q2', { statut: 'sans objet' }),
  reponseVide('A4-T3-Q1', { statut: 'renseigné' }),
  repondre('A4-T3-Q2', { reponse: 'Oui', statut: 'non renseigné' }),
  LEVIER,
]
const RIEN = ATTENDUES.map((question) => reponseVide(question, { statut: 'sans objet' }))
const [COURANTE, SUIVANTE] = PERIODES
const POINTS = GRILLES.flatMap(({ pointsDeVigilance: points }) => points.map(({ id }) => id))

function rattacher(
  actions: Parameters<typeof leviersDuContrat>[1]['actions'],
  reponses = REPONSES,
  periode = COURANTE,
): Resultat<unknown>[] {
  return periode === undefined ? [] : [leviersDuContrat(GRILLES, { reponses, actions, carencee: false, periode })]
}

/** Chaque motif et chaque alerte des grilles : nulle fonction de cellule ne les appelle. */
export const CONTROLES_GRI: readonly Resultat<unknown>[] = [
  ...FAUTIVES.map(([id, saisie]) => lire(id, saisie)),
  avancementDesGrilles(GRILLES, [reponseVide('A9-T1-Q1'), LEVIER, LEVIER], null),
  avancementDesGrilles(GRILLES, REPONSES, null),
  avancementDesGrilles(GRILLES, RIEN, false),
  questionsDesCarencees(GRILLES, [], true),
  questionsDesCarencees(GRILLES, [], false),
  questionsDesCarencees(GRILLES, [], null),
  ...rattacher([], []),
  ...rattacher([{ numero: '1', theme: 'Divers', questions: [] }]),
  ...rattacher(
    [
      { numero: '1', theme: null, questions: ['A9-T1-Q1'] },
      { numero: '2', theme: 'Urbanisme', questions: ['A4-T2-Q2'] },
    ],
    REPONSES,
    SUIVANTE,
  ),
  pointsDeVigilance(
    GRILLES,
    POINTS.map((point) => ({ point, cote: 'sans objet', justification: null })),
  ),
  pointsDeVigilance(GRILLES, [{ point: 'A4-V1', cote: 'non traité', justification: null }]),
  pointsDeVigilance(
    GRILLES,
    ['A4-V1', 'A4-V1', 'A9-V1'].map((point) => ({ point, cote: 'bof', justification: null })),
  ),
]
