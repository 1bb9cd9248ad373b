import type { CasDeTableau } from './cas'

const TERRITOIRE = ['territoire', 'type', 'tenu à un PLH', 'compétence habitat', 'nombre de QPV']
const DATES = ['avancement', 'adoption', 'mise en service', 'mise en service prévue', 'conforme ELAN']
const TOUT_31 = [...TERRITOIRE, ...DATES, 'échéance affichée']
const JOUR = '2024-03-15'

const AVANCEMENT: readonly CasDeTableau[] = [
  {
    suivi: 'COT-31',
    situation: 'registre COT-31 [CALC] : 6 obligés, 4 équipés',
    titres: [...TERRITOIRE, ...DATES],
    lignes: [
      ...['A', 'B', 'C', 'D'].map((nom) => [nom, 'EPCI', 'Oui', 'Oui', 2, 'en service', '2023-05-01', '2023-09-01', null, 'Oui']),
      ...['E', 'F'].map((nom) => [nom, 'EPCI', 'Non', 'Oui', 1, 'adopté', '2023-12-01', null, '2024-06-01', 'Non']),
      ['G', 'EPCI', 'Non', 'Non', 1, null, null, null, null, null],
    ],
    jour: '2023-12-31',
    constats: ['IF - - equipement 6/4/66.7'],
    calculs: [
      ...Array.from({ length: 4 }, () => ['obligatoire', 'tenu à un PLH', 0]),
      ...Array.from({ length: 2 }, () => ['obligatoire', 'compétence habitat et QPV', 0]),
      ['facultatif', '', ''],
    ],
  },
  {
    suivi: 'COT-31',
    situation: 'taux d’équipement : un territoire écrit deux fois y compte une fois, une mise en service à venir n’équipe pas',
    titres: [...TERRITOIRE, ...DATES],
    lignes: [
      ['A', 'EPCI', 'Oui', 'Oui', 2, 'en service', '2023-05-01', '2023-09-01', null, 'Oui'],
      ['a', 'EPCI', 'Oui', 'Oui', 2, 'en service', '2023-05-01', '2023-09-01', null, 'Oui'],
      ['B', 'EPCI', 'Oui', 'Oui', 2, 'en service', '2023-05-01', '2024-01-01', '2024-01-01', 'Oui'],
    ],
    jour: '2023-12-31',
    constats: ['IN 3 territoire doublon', 'AL 4 mise en service a-venir', 'IF - - equipement 2/1/50'],
  },
  {
    suivi: 'COT-31',
    situation: 'échéance passée : erreur légale pour l’obligé sans cotation, jamais pour le facultatif',
    titres: TOUT_31,
    lignes: [
      ['A', 'EPCI', 'Oui', 'Non', 0, 'PPGDID en révision', null, null, '2024-09-30', null, '2023-12-31'],
      ['B', 'EPCI', 'Non', 'Non', 1, 'non engagé', null, null, null, null, null],
      ['C', 'Ville de Paris', null, null, null, null, null, null, null, null, null],
    ],
    jour: '2024-01-01',
    constats: [
      'EL 2 avancement retard',
      'EL 4 mise en service retard',
      'AL 4 avancement absent',
      'IF - - equipement 2/0/0',
    ],
    calculs: [
      ['obligatoire', 'tenu à un PLH', 1],
      ['facultatif', '', ''],
      ['obligatoire', 'Ville de Paris', 1],
    ],
  },
  {
    suivi: 'COT-31',
    situation: 'dates et statuts qui se contredisent, échéances affichées',
    titres: TOUT_31,
    lignes: [
      ['A', 'EPCI', 'Oui', 'Oui', 1, 'en service', '2024-02-01', '2024-01-15', null, null, '2021-12-31'],
      ['B', 'EPCI', 'Oui', 'Oui', 1, 'en service', null, null, null, 'Non', '2024-12-31'],
      ['C', 'EPCI', 'Oui', 'Oui', 1, null, '2023-10-01', '2023-11-01', null, 'Oui', null],
      ['D', 'EPCI', 'Oui', 'Oui', 1, 'adopté', '2023-10-01', '2023-11-01', null, null, null],
      ['E', 'EPCI', 'Oui', 'Oui', 1, 'presque', null, '2023-11-01', null, null, null],
      ['F', 'EPCI', 'Oui', 'Oui', 1, 'en service', null, '2024-04-01', '2024-04-01', 'Oui', null],
      ['a', 'EPCI', 'Non', 'Oui', 0, null, null, null, null, null, null],
      ['H', 'communauté', null, 'Oui', null, null, null, null, null, null, null],
    ],
    jour: JOUR,
    constats: [
      'EL 7 avancement retard',
      'IN 5 avancement contredit',
      'IN 6 avancement statut',
      'IN 8 territoire doublon',
      'IN 9 type type',
      'AL 2 mise en service avant-adoption',
      'AL 2 conforme ELAN conformite',
      'AL 3 mise en service sans-date',
      'AL 3 conforme ELAN non-conforme',
      'AL 4 avancement sans-statut',
      'AL 7 mise en service a-venir',
      'AL 9 - obligation-inconnue',
      'IF - - equipement 6/1/16.7',
      'IF 2 échéance affichée ancienne-echeance',
      'IF 3 échéance affichée autre-echeance',
      'IF 8 nombre de QPV qpv-nul',
    ],
    calculs: [
      ['obligatoire', 'tenu à un PLH', 15],
      ['obligatoire', 'tenu à un PLH', ''],
      ['obligatoire', 'tenu à un PLH', 0],
      ['obligatoire', 'tenu à un PLH', 0],
      ['obligatoire', 'tenu à un PLH', 0],
      ['obligatoire', 'tenu à un PLH', 92],
      ['facultatif', '', ''],
      ['', '', ''],
    ],
  },
  {
    suivi: 'COT-31',
    situation: 'sans jour du contrôle, rien n’est en retard et c’est dit ; calendrier absent',
    titres: TOUT_31,
    lignes: [['A', 'EPT', null, null, null, 'non engagé', null, null, null, null, null]],
    constats: ['AL 2 mise en service prévue sans-calendrier', 'IF - - sans-jour', 'IF - - equipement 1/0/0'],
    calculs: [['obligatoire', 'EPT du Grand Paris', '']],
  },
  {
    suivi: 'COT-31',
    situation: 'aucun territoire tenu : taux sans objet, jamais 0 ni 100 %',
    titres: TOUT_31,
    lignes: [['A', 'EPCI', 'Non', 'Non', 1, null, null, null, null, null, null]],
    jour: JOUR,
    constats: ['IF - - aucun-oblige'],
  },
]

const PROCEDURE = ['territoire', 'situation du PPGDID', 'délibération', 'transmission', 'porter à connaissance', 'modifications demandées', 'modifications intégrées', 'adoption']

const ADOPTION: readonly CasDeTableau[] = [
  {
    suivi: 'COT-04',
    situation: 'adoption sans porter à connaissance, porter à connaissance sans transmission, projet après l’adoption',
    titres: [...PROCEDURE, 'projet'],
    lignes: [
      ['A', 'sans cotation', null, null, null, 'Non', null, '2023-11-30', null],
      ['B', 'sans cotation', null, null, 0, 'Non', null, '2023-11-30', '2023-12-01'],
      ['C', 'inexistant', '2023-03-08', null, '2023-06-01', null, null, null, null],
      ['D', 'sans cotation', null, null, '2023-06-01', null, null, '2023-11-30', '2023-11-30'],
    ],
    jour: JOUR,
    constats: [
      'AL 2 porter à connaissance sans-pac',
      'AL 3 porter à connaissance sans-pac',
      'AL 3 projet projet-tardif',
      'AL 4 transmission sans-transmission',
    ],
    calculs: [
      ['', 'oui'],
      ['', 'oui'],
      ['', ''],
      ['', ''],
    ],
  },
  {
    suivi: 'COT-04',
    situation: 'registre COT-04 [CALC] : transmis le 15/03/2023, attendu le 15/06/2023 ; pile, puis le lendemain',
    titres: PROCEDURE,
    lignes: [
      ['A', 'inexistant', '2023-03-08', '2023-03-15', '2023-06-15', 'Non', null, null],
      ['B', 'inexistant', '2023-03-08', '2023-03-15', '2023-06-16', 'Oui', 'Oui', '2023-12-01'],
      ['C', 'sans cotation', null, '2023-03-15', null, 'Oui', 'Non', null],
    ],
    jour: JOUR,
    constats: ['AL 3 porter à connaissance pac-tardif'],
    calculs: [
      [45092, 'oui'],
      [45092, 'oui'],
      ['', 'non'],
    ],
  },
  {
    suivi: 'COT-04',
    situation: 'porter à connaissance pas encore reçu le dernier jour : rien',
    titres: PROCEDURE,
    lignes: [['A', 'inexistant', '2023-03-08', '2023-03-15', null, null, null, null]],
    jour: '2023-06-15',
    constats: [],
    calculs: [[45092, '']],
  },
  {
    suivi: 'COT-04',
    situation: 'porter à connaissance pas reçu le lendemain : alerte',
    titres: PROCEDURE,
    lignes: [['A', 'inexistant', '2023-03-08', '2023-03-15', null, null, null, null]],
    jour: '2023-06-16',
    constats: ['AL 2 porter à connaissance pac-attendu'],
  },
  {
    suivi: 'COT-04',
    situation: 'porter à connaissance pas reçu, sans jour : dit, pas jugé',
    titres: PROCEDURE,
    lignes: [['A', 'inexistant', '2023-03-08', '2023-03-15', null, null, null, null]],
    constats: ['IF - - sans-jour'],
  },
  {
    suivi: 'COT-04',
    situation: 'ordre des dates, modifications du préfet non reprises, situation inconnue',
    titres: PROCEDURE,
    lignes: [
      ['A', 'inexistant', '2023-03-20', '2023-03-15', '2023-03-10', 'Oui', 'Non', '2023-03-01'],
      ['B', 'inexistant', null, '2023-03-15', '2023-04-01', 'Oui', 0, '2023-12-01'],
      ['C', 'en cours', null, null, null, null, null, null],
    ],
    jour: JOUR,
    constats: [
      'EL 2 modifications intégrées non-integrees',
      'AL 2 porter à connaissance pac-avant',
      'AL 2 transmission transmission-avant',
      'AL 2 adoption avant-pac',
      'AL 3 délibération sans-deliberation',
      'AL 3 modifications intégrées integrees-non-dites',
      'AL 4 situation du PPGDID situation',
    ],
  },
]

export const CAS_DU_TERRITOIRE: readonly CasDeTableau[] = [...AVANCEMENT, ...ADOPTION]
