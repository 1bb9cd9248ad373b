import type { ColonneAPreciser, ModeleDeTableau, PropositionDeNotion, TableauATyper } from '../../reconnaissance/types'

const NOTIONS = {
  bailleur: { nom: 'bailleur', type: 'texte', titres: ['Bailleur', 'Organisme'], synonymes: ['nom du bailleur', 'organisme HLM', 'bailleur social'] },
  annee: { nom: 'année', type: 'annee', titres: ['Année'], synonymes: ['exercice'] },
  flux: { nom: 'flux (C)', type: 'effectif', titres: ['Flux (C)', 'Flux', 'Assiette du flux'], synonymes: ['flux annuel', 'flux à répartir', 'flux C', 'C flux', 'assiette'] },
  // A et B : un tableau qui les porte est une assiette, fût-il suivi des parts de chacun.
  misEnLocation: { nom: 'logements mis en location (A)', type: 'effectif', titres: ['Logements mis en location'], synonymes: ['mis en location', 'mises en location', 'mis en loc', 'mises en loc', 'A mis en location'] },
  soustraits: { nom: 'logements soustraits (B)', type: 'effectif', titres: ['Logements soustraits'], synonymes: ['soustraits', 'B soustraits', 'total soustrait'] },
  etat: {
    nom: 'part de l’État',
    type: 'taux',
    titres: ['Part de l’État', 'Taux de l’État', 'État'],
    synonymes: [
      'État ensemble', 'État total', 'total État', 'ensemble État', 'préfet', 'préfecture', 'contingent préfectoral', 'taux État', '% État', 'part du préfet', 'taux du préfet',
      'État taux', 'taux préfet', 'part État', 'taux global État', 'État ensemble du contingent', 'taux du contingent', 'contingent de l État', 'taux du contingent préfectoral',
    ],
  },
  prioritaires: {
    nom: 'État, publics prioritaires',
    type: 'taux',
    titres: ['État – prioritaires', 'Publics prioritaires'],
    synonymes: [
      'État publics prioritaires', 'prioritaires', 'dont prioritaires', 'dont publics prioritaires', 'préfet prioritaires', 'taux prioritaires', '% prioritaires',
      'part prioritaires', 'État mal logés', 'contingent prioritaires', 'taux publics prioritaires', '% publics prioritaires', 'État hors agents',
    ],
  },
  agents: {
    nom: 'État, agents',
    type: 'taux',
    titres: ['État – agents', 'Agents civils et militaires'],
    synonymes: [
      'agents', 'dont agents', 'dont agents civils et militaires', 'fonctionnaires', 'État fonctionnaires', 'agents de l État', 'agents publics', 'taux agents', '% agents',
      'part agents', 'dont fonctionnaires', 'préfet fonctionnaires', 'dont agents publics', 'taux agents civils et militaires', 'État agents civils et militaires', 'agents État',
    ],
  },
  collectivites: {
    nom: 'collectivités',
    type: 'taux',
    titres: ['Communes et EPCI', 'Collectivités'],
    synonymes: [
      'communes', 'collectivités territoriales', 'collectivités locales', 'commune', 'collectivités et EPCI', 'taux collectivités', '% collectivités', 'part collectivités',
      'taux communes', '% communes', 'part des communes', 'villes', 'communes EPCI', 'collectivités et groupements', 'part communes', 'ville',
    ],
  },
  epci: { nom: 'EPCI', type: 'taux', titres: ['EPCI'], synonymes: ['taux EPCI', '% EPCI', 'part EPCI', 'métropole', 'intercommunalité', 'agglomération'] },
  als: {
    nom: 'Action Logement Services',
    type: 'taux',
    titres: ['Action Logement Services', 'ALS'],
    synonymes: ['Action Logement', 'taux ALS', '% ALS', 'part ALS', 'taux Action Logement', 'part Action Logement', '% Action Logement', 'employeurs', 'part d ALS'],
  },
  autres: { nom: 'autres réservataires', type: 'taux', titres: ['Autres réservataires'], synonymes: ['autres', 'autre', 'taux autres', '% autres', 'employeurs et autres', 'autre réservataire'] },
  solde: {
    nom: 'part non réservée',
    type: 'taux',
    titres: ['Non réservé'],
    synonymes: ['non réservés', 'libre', 'part libre', 'non affecté', 'part du bailleur', 'part bailleur', 'solde', 'part non réservée', 'taux non réservé', '% non réservé', 'sans réservation', 'reste', 'reste au bailleur', 'bailleur non réservé'],
  },
  total: { nom: 'total réservé', type: 'tauxLibre', titres: ['Total réservé'], synonymes: ['total', 'total des taux', 'total %', 'ensemble', 'somme', 'somme des taux', 'part réservée', 'total réservataires'] },
} as const satisfies ModeleDeTableau['notions']

const PARTS = ['etat', 'prioritaires', 'agents', 'collectivites', 'epci', 'als', 'autres', 'solde'] as const

/** Suffixe des notions d'une part écrite en logements, à côté ou à la place de son taux. */
export const EN_LOGEMENTS = 'EnLogements'

/** Répartition du flux, une colonne par réservataire : la rencontrent les tableaux de taux d'un département (FLUX-18). */
export const MODELE_PARTS: ModeleDeTableau = {
  id: 'FLUX-18 par bailleur',
  objet: 'bailleur',
  minimum: 3,
  typer: typerParts,
  preciser: preciserLesLogements,
  notions: {
    ...NOTIONS,
    ...Object.fromEntries(PARTS.map((part) => [`${part}${EN_LOGEMENTS}`, { nom: `${NOTIONS[part].nom}, en logements`, type: 'effectif' as const, titres: [] }])),
  },
}

/** Un tableau de réservations du flux le dit dans son titre, le nom de sa feuille ou à ses abords. */
const RESERVATION = /flux|convention|r[ée]serv/i
/** Des attributions constatées ne sont pas des taux de convention. */
const ESTIMATION = /attributions? (?:r[ée]alis|(?:en )?20\d\d)|bilan des attributions|points retenus|cotation|crit[èe]re/i

const UN_TAUX = /\b(?:taux|parts?|pourcentages?)\b|%/i
const DES_LOGEMENTS = /\b(?:logements?|logts?|lgts?|log|nb|nombre)\b/i

/** « Contingent préfectoral (lgts) », ou « dont agents » en entiers à côté de « Taux agents », compte des logements. */
function preciserLesLogements(colonnes: readonly ColonneAPreciser[]): readonly (readonly PropositionDeNotion[])[] {
  const notionDe = ({ propositions }: ColonneAPreciser): string | undefined => propositions[0]?.notion
  return colonnes.map((colonne) => {
    const { intitule, propositions, profil } = colonne
    const notion = notionDe(colonne)
    if (notion === undefined || !PARTS.some((part) => part === notion) || UN_TAUX.test(intitule) || !profil.nombres.every(Number.isInteger)) return propositions
    const aSonTaux = colonnes.some((autre) => autre !== colonne && notionDe(autre) === notion && UN_TAUX.test(autre.intitule))
    const enLogements = profil.nombres.some((nombre) => nombre > (aSonTaux || DES_LOGEMENTS.test(intitule) ? 1 : 100))
    return enLogements ? [{ notion: `${notion}${EN_LOGEMENTS}`, certitude: 'probable' }] : propositions
  })
}

/** Une liste de réservataires l'un sous l'autre est l'affaire de l'autre modèle : couchée, elle se lirait comme des taux. */
function typerParts({ notions, transpose, textes }: TableauATyper): string | null {
  if (transpose || notions.has('misEnLocation') || notions.has('soustraits')) return null
  if (textes.some((texte) => ESTIMATION.test(texte)) || !textes.some((texte) => RESERVATION.test(texte))) return null
  const dite = (notion: string): boolean => notions.has(notion) || notions.has(`${notion}${EN_LOGEMENTS}`)
  return PARTS.filter(dite).length >= 2 && (dite('etat') || dite('prioritaires')) ? 'FLUX-18' : null
}
