import type { Brut } from '../../../../src/catalogue'
import type { CasDeSuivi } from './cas-de-suivi'

const TITRES = [
  'Réservataire', 'Bailleur', 'Département', 'Avancement', 'Ancienne convention signée le', 'Signée le', 'Transmission',
  'EPCI destinataire', 'Transmise à l’EPCI le', 'Durée', 'Tacite reconduction', 'Conditions de résiliation',
  'Actualisation annuelle', 'Concertation', 'Échelle', 'Territoire', 'Motif', 'Avis du préfet', 'Programme',
]

type Champs = Readonly<Partial<Record<string, Brut>>>

/** Convention de la ville conforme en tout, sauf les champs dits. */
function convention(nom: string, champs: Champs = {}): Brut[] {
  const conforme: Champs = {
    Réservataire: nom, Bailleur: 'B', Département: 'Rhône', 'Ancienne convention signée le': '2015-06-01',
    'Signée le': '2023-11-10', Transmission: '2023-11-14', Concertation: true,
  }
  return TITRES.map((titre) => ({ ...conforme, ...champs })[titre] ?? null)
}

const NON_SIGNEE: Champs = { 'Signée le': null, Transmission: null, Concertation: null }

export const CAS_DES_CONVENTIONS: readonly CasDeSuivi[] = [
  { situation: 'conventions conformes', modele: 'FLUX-22', date: '2024-03-15', tableau: [TITRES, convention('Ville'), convention('ALS')], constats: [] },
  {
    situation: 'FLUX-21 : non conforme le lendemain de l’échéance, à vérifier, récente, signée en retard, dite signée sans date',
    modele: 'FLUX-22',
    date: '2023-11-25',
    tableau: [
      TITRES,
      convention('A', NON_SIGNEE),
      convention('B', { ...NON_SIGNEE, 'Ancienne convention signée le': null }),
      convention('C', { ...NON_SIGNEE, 'Ancienne convention signée le': '2018-11-24' }),
      convention('D', { 'Signée le': '2023-11-25', Transmission: '2023-11-25' }),
      convention('E', { 'Signée le': null, Transmission: null, Avancement: 'Signée' }),
      convention('F', { ...NON_SIGNEE, 'Signée le': '2024-01-15', Transmission: '2024-01-15', Concertation: true }),
      convention('G', { Avancement: 'en cours' }),
    ],
    constats: [
      ['EL', 'FLUX-21', 2, 'signée le', '1 jour après l’échéance du 24/11/2023'],
      ['EL', 'FLUX-21', 7, 'signée le', 'non mise en conformité'],
      ['IN', 'FLUX-21', 6, 'signée le', 'dite « signée » sans date'],
      ['IN', 'FLUX-21', 8, 'avancement', '« en cours »'],
      ['IF', 'FLUX-21', 3, 'convention historique signée le', 'à vérifier'],
      ['IF', 'FLUX-21', 5, 'signée le', 'signée 1 jour après'],
    ],
  },
  {
    situation: 'FLUX-21 : une signature d’avant le 24/11/2018 ne met rien en conformité ; au 24/11/2018 elle le peut',
    modele: 'FLUX-22',
    date: '2023-11-25',
    tableau: [
      TITRES,
      convention('A', { 'Ancienne convention signée le': null, 'Signée le': '2018-11-23', Transmission: '2018-11-23' }),
      convention('B', { 'Signée le': '2018-11-24', Transmission: '2018-11-24' }),
      convention('C', { 'Signée le': '2015-06-01', Transmission: '2015-06-01', Avancement: 'transmise' }),
    ],
    constats: [
      ['EL', 'FLUX-21', 2, 'signée le', 'non mise en conformité, 1 jour'],
      ['IN', 'FLUX-21', 2, 'signée le', 'signée le 23/11/2018, avant le 24 novembre 2018'],
      ['IN', 'FLUX-21', 4, 'signée le', 'signée le 01/06/2015'],
    ],
  },
  { situation: 'FLUX-21 : au jour de l’échéance, rien encore', modele: 'FLUX-22', date: '2023-11-24', tableau: [TITRES, convention('A', NON_SIGNEE)], constats: [] },
  { situation: 'sans jour : ni conformité ni transmission ne se jugent, et c’est dit une fois', modele: 'FLUX-22', tableau: [TITRES, convention('A', NON_SIGNEE), convention('B', { Transmission: null })], constats: [['IF', 'FLUX-21', '', '', 'Jour du contrôle']] },
  {
    situation: 'FLUX-22 : doublon, clé incomplète, deux départements ; deux territoires infra-départementaux ne sont pas un doublon',
    modele: 'FLUX-22',
    date: '2024-03-15',
    tableau: [
      TITRES,
      convention('Ville'),
      convention('VILLE'),
      convention('ALS', { Département: null }),
      convention('ALS', { Département: '69, 38' }),
      convention('ALS', { Département: 'Rhône et Isère' }),
      convention('ALS', { Département: 'Seine et Marne' }),
      convention('Emp', { Échelle: 'commune', Territoire: 'X', Motif: 'horaires', 'Avis du préfet': 'favorable' }),
      convention('Emp', { Échelle: 'commune', Territoire: 'Y', Motif: 'horaires', 'Avis du préfet': 'favorable' }),
      convention('Emp', { Échelle: 'commune', Territoire: 'y', Motif: 'horaires', 'Avis du préfet': 'favorable' }),
    ],
    constats: [
      ['EL', 'FLUX-22', 5, 'département', '« 69, 38 »'],
      ['EL', 'FLUX-22', 6, 'département', '« Rhône et Isère »'],
      ['IN', 'FLUX-22', 3, 'réservataire', 'déjà en ligne 2'],
      ['IN', 'FLUX-22', 4, 'département', '« département » vide'],
      ['IN', 'FLUX-22', 10, 'réservataire', 'déjà en ligne 9'],
    ],
  },
  {
    situation: 'FLUX-23 : motif et avis absents, échelle refusée ou inconnue, programme nommé ; recevable avec motif et avis',
    modele: 'FLUX-22',
    date: '2024-03-15',
    tableau: [
      TITRES,
      convention('A', { Échelle: 'EPCI' }),
      convention('B', { Échelle: 'résidence', Motif: 'm', 'Avis du préfet': 'x' }),
      convention('C', { Échelle: 'région' }),
      convention('D', { Programme: 'Les Lilas' }),
      convention('E', { Échelle: 'portion de commune', Motif: 'dépôt de bus, prise de poste à 4 h', 'Avis du préfet': 'favorable' }),
    ],
    constats: [
      ['EL', 'FLUX-23', 2, 'motif de l’échelle', 'sans motif'],
      ['EL', 'FLUX-23', 3, 'échelle', '« résidence » refusée'],
      ['EL', 'FLUX-23', 5, 'programme', '« Les Lilas »'],
      ['IN', 'FLUX-23', 4, 'échelle', '« région »'],
      ['AL', 'FLUX-23', 2, 'avis du préfet', 'à compléter'],
    ],
  },
  { situation: 'FLUX-23, AMB-47 autre : les parties seules, aucun avis à consigner', modele: 'FLUX-22', date: '2024-03-15', lectures: 'AMB-47: autre', tableau: [TITRES, convention('A', { Échelle: 'EPCI', Motif: 'm' })], constats: [] },
  {
    situation: 'clauses : actualisation et résiliation pour l’État, concertation pour tous, rien tant qu’elle n’est pas conclue',
    modele: 'FLUX-22',
    date: '2023-11-15',
    tableau: [TITRES, convention('État', { Durée: 36 }), convention('Ville', { Concertation: 0 }), convention('Préfet', NON_SIGNEE)],
    constats: [
      ['EL', 'FLUX-26', 2, 'modalités d’actualisation', 'sans modalités d’actualisation'],
      ['EL', 'FLUX-27', 3, 'concertation des programmes neufs', 'absentes de la convention'],
      ['AL', 'FLUX-25', 2, 'conditions de résiliation', 'sans conditions de résiliation'],
    ],
  },
  {
    situation: 'FLUX-25 : durée nulle, démesurée, autre que celle conseillée à l’État, convention échue',
    modele: 'FLUX-22',
    date: '2026-11-10',
    tableau: [
      TITRES,
      convention('A', { Durée: 0 }),
      convention('B', { Durée: 1201 }),
      convention('État', { Durée: 24, 'Tacite reconduction': true, 'Conditions de résiliation': true, 'Actualisation annuelle': true }),
      convention('C', { Durée: 36 }),
      convention('D', { Durée: 36, 'Tacite reconduction': true }),
      convention('E', { 'Signée le': '2023-11-11', Durée: 36 }),
    ],
    constats: [
      ['IN', 'FLUX-25', 3, 'durée (mois)', '1'],
      ['AL', 'FLUX-25', 5, 'durée (mois)', 'échue le 09/11/2026'],
      ['IF', 'FLUX-25', 2, 'durée (mois)', 'durée à 0 ou vide'],
      ['IF', 'FLUX-25', 4, 'durée (mois)', '36 conseillés'],
    ],
  },
  {
    situation: 'FLUX-29 : à J+7 rien, à J+8 alerte ou erreur si elle n’est pas faite ; avant la signature ; vers l’EPCI',
    modele: 'FLUX-22',
    date: '2023-11-18',
    tableau: [
      TITRES,
      convention('A', { Transmission: '2023-11-17' }),
      convention('B', { Transmission: '2023-11-18' }),
      convention('C', { Transmission: null }),
      convention('D', { 'Signée le': '2023-11-11', Transmission: null }),
      convention('E', { Transmission: '2023-11-09' }),
      convention('F', { 'EPCI destinataire': 'Oui' }),
      convention('G', { 'EPCI destinataire': 'Oui', 'Transmise à l’EPCI le': '2023-11-10' }),
    ],
    constats: [
      ['EL', 'FLUX-29', 4, 'transmise au préfet le', 'depuis 8 jours, non transmise au préfet'],
      ['EL', 'FLUX-29', 7, 'transmise à l’EPCI le', 'au président de l’EPCI'],
      ['IN', 'FLUX-29', 6, 'transmise au préfet le', 'avant sa signature du 10/11/2023'],
      ['AL', 'FLUX-29', 3, 'transmise au préfet le', '8 jours après la signature'],
    ],
  },
]
