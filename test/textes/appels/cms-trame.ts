import type { Lectures, Resultat } from '../../../src/regles'
import {
  analyseParTheme,
  controlerBlocDeSignatures,
  controlerEngagements,
  controlerParties,
  controlerPilotage,
  controlerPreambule,
  courbesDuTaux,
  derouleDElaboration,
  dynamiqueDeRattrapage,
  modesDeProduction,
  objectifsQualitatifs,
  parcEtDemande,
  phrasesDObjectif,
  presentationDeLaCommune,
  reglesDeComptabilisation,
  tableauDAbaissement,
  tableauDeMutualisation,
  tableauDesArrondissements,
  tableauDesBilans,
} from '../../../src/regles'
import {
  ABAISSEMENT,
  ACTION,
  BILAN,
  COMMUNE,
  DYNAMIQUE,
  ENGAGEMENTS,
  jour,
  LIGNE_B,
  MUTUALISEES,
  periode,
  PHRASES,
  PILOTAGE,
  PREAMBULE,
  PRESENTATION,
  QUALITATIF,
  signature,
  TROIS_SIGNATURES,
} from '../../regles/cms/trame/saisies'

const AUCUNE: Lectures = new Map()
const PERIODE = periode()
const PARIS = { commune: 'Paris', arrondissements: [], objectifCommunal: null, periode: PERIODE, lectures: AUCUNE }
const SANS_NOMBRE = { tauxLegal: null, objectifLegal: null, tauxRetenu: null, objectifRetenu: null }
const INVENTAIRE = { annee: 2019, residences: 9000, logements: 1800, cible: 25 }
const PRODUCTION = { periode: 'P', vefa: 130, directe: 60, acquisition: 22, total: 190 }

const VOLET_1: readonly Resultat<unknown>[] = [
  controlerParties({ titre: null, communes: [], parties: [], periode: PERIODE }),
  controlerParties({
    titre: 'Contrat de Nom de la commune',
    communes: ['Verte-Rive'],
    parties: [{ ...COMMUNE, nom: null, representant: 'xx', deliberation: 'en juin' }],
    periode: PERIODE,
  }),
  controlerPreambule({ ...PREAMBULE, cible: 22, logements: 9874 }),
  controlerPreambule({ ...PREAMBULE, commune: null, anneeEntree: null, taux: null, cible: null, modalites: null }),
  controlerPreambule({ ...PREAMBULE, commune: 'xx', anneeEntree: null, taux: 20, nombreDeCommunes: 2, signes: 4000 }),
  presentationDeLaCommune({ ...PRESENTATION, rubriques: [] }),
  presentationDeLaCommune({ ...PRESENTATION, population: { avant: 0, apres: 1, annees: 0 }, actifs: 0 }),
  presentationDeLaCommune({
    ...PRESENTATION,
    rubriques: [
      { rubrique: 'Vacance', contenu: 7, annee: null, chiffree: true },
      { rubrique: 'Polarité', contenu: null, annee: null, chiffree: false },
      { rubrique: 'Compétences', contenu: 'xx', annee: null, chiffree: false },
    ],
    planification: null,
  }),
  courbesDuTaux({ inventaires: [INVENTAIRE], courbeDuTaux: null, courbesComparees: null }),
  courbesDuTaux({ inventaires: [INVENTAIRE, { ...INVENTAIRE, annee: 2022 }], courbeDuTaux: null, courbesComparees: 1 }),
  parcEtDemande({ parc: [], tension: [], profils: [] }),
  parcEtDemande({
    parc: [{ theme: 'Ancienneté', modalite: 'avant 1970', nombre: 10, part: 90 }],
    tension: [{ indicateur: 'Tension', numerateur: 1260, denominateur: 180, valeur: 0.14, annee: null, source: null }],
    profils: [{ indicateur: 'DALO', nombre: 3, total: 2, mutations: true }],
  }),
  tableauDesBilans([], AUCUNE),
  tableauDesBilans([{ ...BILAN, soumise: false }], AUCUNE),
  tableauDesBilans(
    [
      { ...BILAN, realises: [null, null] },
      { ...BILAN, objectifs: [null, null], atteinte: [null, null], plai: [null, null], pls: [null, null] },
      { ...BILAN, realises: [230, null], plai: [60, 138], pls: [50, null], carence: [20, null] },
    ],
    AUCUNE,
  ),
  dynamiqueDeRattrapage({ ...DYNAMIQUE, offres: [] }),
  dynamiqueDeRattrapage({
    ...DYNAMIQUE,
    offres: [
      { periode: 'A', annees: 2, misEnService: null, residences: 373, finances: 190, autorises: 620 },
      { periode: 'B', annees: 2, misEnService: 68, residences: 373, finances: 1, autorises: 0 },
    ],
  }),
  modesDeProduction([]),
  modesDeProduction([{ ...PRODUCTION, total: 0 }]),
  modesDeProduction([PRODUCTION, { ...PRODUCTION, vefa: null, total: 0 }, { ...PRODUCTION, acquisition: 101, total: 100 }]),
]

const VOLET_2_ET_ARTICLE_1: readonly Resultat<unknown>[] = [
  analyseParTheme({ themes: [], synthese: null, plh: false, impactDuPlh: null }),
  analyseParTheme({
    themes: [{ theme: 'Action foncière', difficultes: 'Rare', outils: null, effets: false, engagements: null }],
    synthese: null,
    plh: true,
    impactDuPlh: null,
  }),
  controlerEngagements({ ...ENGAGEMENTS, actions: [] }),
  controlerEngagements({ ...ENGAGEMENTS, actions: [{ ...ACTION, debut: jour('01/10/2023') }] }),
  controlerEngagements({
    ...ENGAGEMENTS,
    plh: true,
    actions: [{ ...ACTION, theme: 'Divers', indicateur: null, pilotes: ['Inconnu'], methode: null, fin: jour('31/12/2026') }],
  }),
]

const ARTICLE_2: readonly Resultat<unknown>[] = [
  phrasesDObjectif({ ...PHRASES, ...SANS_NOMBRE }),
  phrasesDObjectif(PHRASES),
  phrasesDObjectif({ ...PHRASES, modalite: 'C' }),
  phrasesDObjectif({
    ...PHRASES,
    modalite: null,
    motif: null,
    tableau: { ...PHRASES, objectifRetenu: 161 },
    citation: 'au IX de l’article L. 302-8-1',
  }),
  phrasesDObjectif({ ...PHRASES, plancherCite: 40 }),
  tableauDAbaissement({ ...ABAISSEMENT, lignes: [] }),
  tableauDAbaissement({
    ...ABAISSEMENT,
    titres: [],
    lignes: [
      { ...LIGNE_B, manquants: null },
      { ...LIGNE_B, manquants: 0 },
      { ...LIGNE_B, regime: 50, objectifAvant: 190, objectifRetenu: 142 },
      { ...LIGNE_B, tauxRetenu: null, objectifRetenu: 143, justifie: false },
      { ...LIGNE_B, tauxRetenu: null, objectifRetenu: 200 },
    ],
  }),
  tableauDeMutualisation({ titres: [], lignes: [{ ...MUTUALISEES[0], manquants: 0 } as (typeof MUTUALISEES)[number]], total: null, periode: PERIODE }),
  tableauDeMutualisation({ titres: [], lignes: MUTUALISEES, total: null, periode: PERIODE }),
  tableauDeMutualisation({
    titres: [],
    lignes: MUTUALISEES,
    total: { manquants: 1140, legal: 417, retenu: 417, taux: 38.67, tauxRetenu: null },
    periode: PERIODE,
  }),
  tableauDesArrondissements({ ...PARIS, commune: 'Verte-Rive' }),
  tableauDesArrondissements(PARIS),
  objectifsQualitatifs({ ...QUALITATIF, plaiEcrit: 'xx', plsEcrit: null }),
  objectifsQualitatifs({ ...QUALITATIF, plaiEcrit: 40, plsEcrit: 130 }),
  reglesDeComptabilisation(null, PERIODE),
  reglesDeComptabilisation('Seront comptés xx logements.', PERIODE),
]

const ARTICLE_4: readonly Resultat<unknown>[] = [
  controlerPilotage({ ...PILOTAGE, lignes: [] }),
  controlerPilotage({ ...PILOTAGE, lignes: PILOTAGE.lignes.map((ligne) => ({ ...ligne, fonctionnement: 'souvent' })) }),
  controlerPilotage({ ...PILOTAGE, lignes: [{ ...PILOTAGE.lignes[1], rubrique: 'comité de pilotage', fonctionnement: 18, responsables: ['préfet'] } as (typeof PILOTAGE.lignes)[number]] }),
  controlerBlocDeSignatures({
    communes: ['Verte-Rive'],
    grandParis: false,
    cases: [...TROIS_SIGNATURES.slice(0, 2), signature('ETAT', null), signature('EPT', null)],
  }),
  derouleDElaboration({ dates: {}, modalite: 'B', plh: false, auPlancher: false }),
  derouleDElaboration({
    dates: { 'choix du niveau d’objectif': jour('01/03/2023'), délibérations: jour('12/09/2023'), signature: jour('10/07/2023') },
    modalite: 'B',
    plh: false,
    auPlancher: true,
  }),
]

/** Règles de la trame, que nulle fonction n’appelle : chaque phrase s’y émet ; les étapes reprises d’autres règles s’essaient là-bas. */
export const CONTROLES_CMS_TRAME: readonly Resultat<unknown>[] = [...VOLET_1, ...VOLET_2_ET_ARTICLE_1, ...ARTICLE_2, ...ARTICLE_4].map(
  (resultat) => ({ ...resultat, explication: [] }),
)
