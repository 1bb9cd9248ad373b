import type { ModeleDeTableau, TableauATyper } from '../../reconnaissance/types'

/** Répartition du flux, une colonne par réservataire : la rencontrent les tableaux de taux d'un département (FLUX-18). */
export const MODELE_PARTS: ModeleDeTableau = {
  id: 'FLUX-18 par bailleur',
  objet: 'bailleur',
  minimum: 3,
  typer: typerParts,
  notions: {
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
        'État taux', 'taux préfet', 'part État', 'taux global État', 'État ensemble du contingent',
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
  },
}

/** Un tableau de réservations du flux le dit dans son titre, le nom de sa feuille ou à ses abords. */
const RESERVATION = /flux|convention|r[ée]serv/i
/** Des attributions constatées ne sont pas des taux de convention. */
const ESTIMATION = /attributions? (?:r[ée]alis|(?:en )?20\d\d)|bilan des attributions|points retenus|cotation|crit[èe]re/i

const PARTS = ['etat', 'prioritaires', 'agents', 'collectivites', 'epci', 'als', 'autres', 'solde']

/** Une liste de réservataires l'un sous l'autre est l'affaire de l'autre modèle : couchée, elle se lirait comme des taux. */
function typerParts({ notions, transpose, textes }: TableauATyper): string | null {
  if (transpose || notions.has('misEnLocation') || notions.has('soustraits')) return null
  if (textes.some((texte) => ESTIMATION.test(texte)) || !textes.some((texte) => RESERVATION.test(texte))) return null
  const parts = PARTS.filter((notion) => notions.has(notion)).length
  return parts >= 2 && (notions.has('etat') || notions.has('prioritaires')) ? 'FLUX-18' : null
}
