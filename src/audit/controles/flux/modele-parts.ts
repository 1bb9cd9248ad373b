import { normaliser } from '../../../regles'
import type { ColonneAPreciser, ModeleDeTableau, PropositionDeNotion, TableauATyper } from '../../reconnaissance/types'
import { lireRole } from './role'
import type { RoleLu } from './role'
import { TITRE_DU_FLUX } from './titre-du-flux'

const NOTIONS = {
  bailleur: { nom: 'bailleur', type: 'texte', titres: ['Bailleur', 'Organisme'], synonymes: ['nom du bailleur', 'organisme HLM', 'bailleur social'] },
  annee: { nom: 'année', type: 'annee', titres: ['Année'], synonymes: ['exercice'] },
  flux: {
    nom: 'flux (C)',
    type: 'effectif',
    titres: ['Flux (C)', 'Flux', 'Assiette du flux'],
    tournure: TITRE_DU_FLUX,
    synonymes: ['flux annuel', 'flux à répartir', 'flux C', 'C flux', 'assiette'],
  },
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
    tournure: /^(?:dont |y compris |taux |parts? |pourcent |de |des |d |les )*(?:agents?|fonctionnaires?)\b(?!.*\b(?:hors|etp|nombre)\b)/,
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
  preciser: preciserLesParts,
  notions: {
    ...NOTIONS,
    ...Object.fromEntries(PARTS.map((part) => [`${part}${EN_LOGEMENTS}`, { nom: `${NOTIONS[part].nom}, en logements`, type: 'effectif' as const, titres: [] }])),
  },
}

/** Un tableau de réservations du flux le dit dans son titre, le nom de sa feuille ou à ses abords. */
const RESERVATION = /flux|convention|r[ée]serv|d[ée]rogation|\b(?:taux|part) (?:de l[’'])?[ée]tat/i
/** Des attributions constatées ne sont pas des taux de convention. */
const ESTIMATION = /(?<!convention (?:intercommunale )?d[’'])\battributions?\b|points retenus|cotation|crit[èe]re|quartile/i
/** Sous ce titre, les réservataires sont l'un sous l'autre. */
const EN_LIGNES = /^(?:r[ée]servataires?|contingents?|b[ée]n[ée]ficiaires?|titulaires?)$/i

const UN_TAUX = /\b(?:taux|pourcentages?)\b|%/i
/** « État (30 %) » rappelle le plafond et compte des logements. */
const TAUX_RAPPELE = /\(?\d+(?:[.,]\d+)?\s*%\)?/g
const UNE_PART = /\bparts?\b/i
const DES_LOGEMENTS = /\b(?:logements?|logts?|lgts?|log|nb|nombre)\b/i

/** « Contingent préfectoral (lgts) », ou « dont agents » en entiers à côté de « Taux agents », compte des logements. */
function preciserLesParts(colonnes: readonly ColonneAPreciser[]): readonly (readonly PropositionDeNotion[])[] {
  const nommees = colonnes.map((colonne) => {
    const nue = { ...colonne, intitule: colonne.intitule.replace(TAUX_RAPPELE, '') }
    return { ...nue, propositions: nommer(nue) }
  })
  return nommees.map((colonne) => {
    const { intitule, propositions, profil } = colonne
    const notion = propositions[0]?.notion
    if (notion === undefined || !estUnePart(notion) || UN_TAUX.test(intitule) || !profil.nombres.every(Number.isInteger)) return propositions
    const aSonTaux = nommees.some((autre) => autre !== colonne && autre.propositions[0]?.notion === notion && (UN_TAUX.test(autre.intitule) || UNE_PART.test(autre.intitule) || enFractions(autre)))
    const enLogements = profil.nombres.some((nombre) => nombre > ((aSonTaux || DES_LOGEMENTS.test(intitule)) && !UNE_PART.test(intitule) ? 1 : 100))
    return enLogements ? [{ notion: `${notion}${EN_LOGEMENTS}`, certitude: 'probable' }] : propositions
  })
}

function enFractions({ profil: { nombres } }: ColonneAPreciser): boolean {
  return nombres.some((nombre) => nombre > 0 && nombre < 1) && nombres.every((nombre) => nombre <= 1)
}

function estUnePart(notion: string): boolean {
  return PARTS.some((part) => part === notion)
}

const UNITE = '(?:taux|parts?|pourcent(?:ages?)?|logements?|logts?|lgts?|log|nb|nombre)'
const AVANT_LE_NOM = new RegExp(`^(?:${UNITE} (?:de |du |des |d |a |pour )?(?:l |la )?)+`)
const APRES_LE_NOM = new RegExp(`(?: (?:en )?${UNITE})+$`)
const MOTS_D_UN_NOM = 4

/** Le réservataire que nomme « État Lgts » ou « Taux des agents », l'unité ôtée ; un texte n'est la part de personne. */
function nommer({ intitule, propositions, profil: { nombres, textes } }: ColonneAPreciser): readonly PropositionDeNotion[] {
  if (nombres.length === 0 && textes.length > 0) return propositions.filter(({ notion }) => !estUnePart(notion))
  if (propositions.some(({ certitude }) => certitude !== 'possible')) return propositions
  const mots = normaliser(intitule.replace(/%/g, ' pourcent '))
  const nom = mots.replace(AVANT_LE_NOM, '').replace(APRES_LE_NOM, '')
  const lu = nom === mots || nom.split(' ').length > MOTS_D_UN_NOM ? null : lireRole(nom)
  const notion = lu === null ? undefined : notionDuRole(lu, nom)
  return notion === undefined ? propositions : [{ notion, certitude: 'probable' }]
}

function notionDuRole({ role, territoire }: RoleLu, nom: string): string | undefined {
  if (role === 'total') return undefined
  if (role === 'collectivite') return territoire === 'epci' ? 'epci' : 'collectivites'
  return role === 'libre' ? (/\bals\b|\baction logement\b/.test(nom) ? 'als' : 'autres') : role
}

/** Une liste de réservataires l'un sous l'autre est l'affaire de l'autre modèle : couchée, elle se lirait comme des taux. */
function typerParts({ notions, transpose, textes }: TableauATyper): string | null {
  if (transpose || notions.has('misEnLocation') || notions.has('soustraits')) return null
  if (textes.some((texte) => ESTIMATION.test(texte) || EN_LIGNES.test(texte.trim())) || !textes.some((texte) => RESERVATION.test(texte))) return null
  const dite = (notion: string): boolean => notions.has(notion) || notions.has(`${notion}${EN_LOGEMENTS}`)
  return PARTS.filter(dite).length >= 2 && (dite('etat') || dite('prioritaires')) ? 'FLUX-18' : null
}
