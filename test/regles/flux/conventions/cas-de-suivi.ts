import type { ArgumentBrut, Brut } from '../../../../src/catalogue'

/** Gravité, règle, ligne, colonne, fragment de la phrase. */
export type ConstatAttendu = readonly [string, string, number | '', string, string]

export interface CasDeSuivi {
  readonly situation: string
  readonly modele: string
  readonly tableau: readonly (readonly Brut[])[]
  readonly date?: string
  readonly lectures?: string
  readonly constats: readonly ConstatAttendu[]
}

export function argumentsDe({ modele, tableau, date, lectures }: CasDeSuivi): readonly ArgumentBrut[] {
  return [tableau, modele, date ?? null, null, lectures ?? null]
}

const UNIFORMITE = ['Commune', 'Flux', 'Part du préfet', 'Taux', 'Clause contraire', 'Dont flux en QPV']
const DELEGUEE = ['Attribution', 'Réservataire', 'Date d’attribution', 'Date de bail', 'Comptée']
const ENTONNOIR = ['Réservataire', 'n1', 'n2', 'n3', 'n4', 'Règles de refus encadrées', 'Clause de revoyure']
const CADRE = ['Document', 'Type', 'Réservataire', 'Périmètre', 'CIA', 'EPCI associé']
const ACTUALISATION = ['Réservataire', 'Réservations', 'Parc', 'Livraisons', 'Ventes', 'Droits éteints', 'Taux précédent', 'Taux appliqué']
const NEUFS = ['Programme', 'Mise en service', 'Réservataires', 'Consultés', 'Répartition convenue']
const PREALABLE = ['Bailleur', 'Réservataire', 'Localisation', 'Nombre', 'Typologie', 'Total réservé', 'Transmis le']
const SANCTION = ['Bailleur', 'Flux du préfet', 'Stock', 'Stock libéré', 'Ajout appliqué', 'Convention conforme le', 'Compté dans les 30 %', 'Signalé à la DHUP']
const RESILIATION = ['Bailleur', 'Mise en demeure', 'Réception', 'Suivie d’effet', 'Résiliation', 'Arrêté du préfet', 'Signalé à la DHUP']

export const CAS_DES_AUTRES_TABLEAUX: readonly CasDeSuivi[] = [
  {
    situation: 'FLUX-13 : une alerte, jamais plus ; la clause contraire la lève ; nombres contradictoires et manquants',
    modele: 'FLUX-13',
    tableau: [UNIFORMITE, ['A', 30, 0, 0.3, null, null], ['B', 31, 13, 0.3, null, null], ['C', 30, 0, 0.3, 'Oui', null], ['D', 10, 11, 0.3, null, null], ['E', 10, 3, null, null, null], ['F', 10, 3, 0.3, null, 11]],
    constats: [
      ['IN', 'FLUX-13', 5, 'part du préfet', 'D : 11 logements'],
      ['IN', 'FLUX-13', 7, 'part du préfet', '11 en QPV'],
      ['AL', 'FLUX-13', '', '', 'Aucun logement du préfet dans 1 commune, plus de 30 % du flux dans 1'],
      ['AL', 'FLUX-13', 2, 'part du préfet', 'A : 0 (ou cellule vide)'],
      ['AL', 'FLUX-13', 3, 'part du préfet', 'écart de 3,7'],
      ['IF', 'FLUX-13', 6, 'part du préfet', 'E : flux'],
    ],
  },
  {
    situation: 'FLUX-19 : sans bail, erreur pour l’État et alerte pour un autre ; bail antérieur',
    modele: 'FLUX-19',
    tableau: [DELEGUEE, ['1', 'Préfet du Rhône', '2024-03-01', null, true], ['2', 'Ville', '2024-03-01', null, true], ['3', 'État', '2024-03-02', '2024-03-01', true], ['4', 'État', '2024-03-01', null, false], ['5', 'État', '2024-03-01', '2024-03-01', true]],
    constats: [
      ['EL', 'FLUX-19', 2, 'date de bail', 'Attribution 1 comptée sans bail'],
      ['IN', 'FLUX-19', 4, 'date d’attribution', 'laquelle des deux dates'],
      ['AL', 'FLUX-19', 3, 'date de bail', 'vérifiez que la convention'],
    ],
  },
  {
    situation: 'FLUX-20 : étape absente, entonnoir croissant, conditions absentes, aucun bail',
    modele: 'FLUX-20',
    tableau: [ENTONNOIR, ['A', 200, null, 150, 120, true, true], ['B', 100, 120, 150, 90, true, true], ['C', 200, 180, 150, 0, false, null], ['D', 200, 180, 110, 120, true, true]],
    constats: [
      ['EL', 'FLUX-20', 2, 'logements avec candidats', 'étape « logements avec candidats » absente'],
      ['EL', 'FLUX-20', 4, 'règles de refus encadrées', 'non encadrées'],
      ['EL', 'FLUX-20', 4, 'clause de revoyure', 'Clause de revoyure absente'],
      ['IN', 'FLUX-20', 3, 'logements avec candidats', '120 logements avec candidats après 100'],
      ['IN', 'FLUX-20', 5, 'baux signés', '120 baux signés après 110 candidats acceptés'],
      ['IF', 'FLUX-20', 4, 'baux signés', '0 ou cellule vide'],
    ],
  },
  {
    situation: 'FLUX-24 : État dans un document unique, périmètres inconnu, trop large, différent, CIA non associée, type illisible',
    modele: 'FLUX-24',
    tableau: [CADRE, ['D', 2, 'Commune A', 'EPCI X', true, true], ['D', 2, 'État', 'EPCI X', null, null], ['D', 2, 'Commune B', null, null, null], ['D', 2, 'Employeur', 'plusieurs EPCI', null, null], ['D', 2, 'Commune C', 'EPCI Y', null, null], ['E', 2, 'Commune D', 'EPCI Y', null, null], ['F', 'charte', 'Commune E', 'EPCI X', true, null], ['D', 1, 'ALS', 'région', null, null]],
    constats: [
      ['EL', 'FLUX-24', 3, 'réservataire', 'jamais du document unique'],
      ['EL', 'FLUX-24', 5, 'EPCI du périmètre', '« plusieurs EPCI »'],
      ['EL', 'FLUX-24', 6, 'EPCI du périmètre', 'premier signataire'],
      ['IN', 'FLUX-24', 8, 'type de document', '« charte »'],
      ['AL', 'FLUX-24', 4, 'EPCI du périmètre', 'périmètre inconnu'],
      ['AL', 'FLUX-24', 8, 'EPCI associé', 'associez-le'],
    ],
  },
  {
    situation: 'FLUX-26 : taux inchangé au-delà de 5 % du parc (pas à 5 % pile), parc nul, nombres impossibles ou absents',
    modele: 'FLUX-26',
    tableau: [ACTUALISATION, ['A', 120, 2400, 121, null, null, 0.05, 0.05], ['B', 120, 2400, 120, null, null, 0.05, 0.05], ['C', 120, 2400, 121, null, null, 0.05, 0.048], ['D', 120, 0, null, null, null, null, null], ['E', 120, 2400, null, null, 121, null, null], ['F', null, 2400, null, null, null, null, null], ['G', 120, 2400, null, 121, null, 5, 5]],
    constats: [
      ['IN', 'FLUX-26', 5, 'parc', 'un parc de 0'],
      ['IN', 'FLUX-26', 6, 'parc', '−1 logements réservés'],
      ['AL', 'FLUX-26', 2, 'taux appliqué', 'le parc passe de 2'],
      ['AL', 'FLUX-26', 8, 'taux appliqué', 'taux laissé à 5 %'],
      ['IF', 'FLUX-26', 7, 'réservations', 'réservations ou parc manquant'],
    ],
  },
  {
    situation: 'FLUX-27 : sans concertation, réservataires oubliés, répartition non dite ; rien avant la mise en service',
    modele: 'FLUX-27',
    date: '2024-09-01',
    tableau: [NEUFS, ['A', '2024-09-01', 'État ; Ville', null, null], ['B', '2024-08-01', 4, 3, null], ['C', '2024-08-01', 'État ; Ville ; ALS', 'als, ville', 'oui'], ['D', '2024-08-01', 'État', 'état', null], ['E', '2024-09-02', 'État', null, null], ['F', '2024-08-01', 4, 'État', null], ['G', null, 'État', null, null]],
    constats: [
      ['AL', 'FLUX-27', 2, 'réservataires consultés', 'A : mis en service le 01/09/2024 sans concertation'],
      ['AL', 'FLUX-27', 3, 'réservataires consultés', '1 réservataire non consulté'],
      ['AL', 'FLUX-27', 4, 'réservataires consultés', 'non consulté(s) : État'],
      ['IF', 'FLUX-27', 5, 'répartition convenue', 'non dite'],
      ['IF', 'FLUX-27', 7, 'réservataires', 'écrivez les deux de même'],
      ['IF', 'FLUX-27', 8, 'mise en service', 'date de mise en service non dite'],
    ],
  },
  {
    situation: 'FLUX-28 : état non transmis ou tardif, total faux par bailleur, réservataire, nombre et typologie à revoir',
    modele: 'FLUX-28',
    tableau: [PREALABLE, ['A', 'État', 'X', 720, 'T3', 1300, '2023-11-24'], ['A', 'Ville', 'X', 310, 'T5 et plus', null, null], ['A', 'ALS', 'X', 260, 'duplex', null, '2023-11-25'], ['B', 'État', 'Y', 10, 'F2', 10, '2023-03-01'], ['B', 'État', 'Y', null, 'T1', null, null], ['B', null, 'Y', 0, 'studio', null, null]],
    constats: [
      ['EL', 'FLUX-28', 3, 'état transmis le', 'Ville : état préalable non transmis'],
      ['IN', 'FLUX-28', 2, 'total réservé', 'somme des lignes du bailleur 1'],
      ['IN', 'FLUX-28', 6, 'logements réservés', 'absent'],
      ['IN', 'FLUX-28', 7, 'réservataire', 'nommez-le'],
      ['AL', 'FLUX-28', 4, 'état transmis le', 'après l’échéance'],
      ['IF', 'FLUX-28', 4, 'typologie', '« duplex » à classer'],
    ],
  },
  {
    situation: 'FLUX-34 : gérés au-dessus du total, totaux différents, total vide',
    modele: 'FLUX-34',
    tableau: [['Bailleur', 'Gérés en flux', 'Total RPLS', 'Parc du bailleur'], ['A', 2401, 2400, 2400], ['B', 1980, 2400, 2500], ['C', 10, 0, null], ['D', 2400, 2400, 0]],
    constats: [
      ['IN', 'FLUX-34', 2, 'logements gérés en flux', 'A : 2'],
      ['IN', 'FLUX-34', 3, 'total du bailleur', 'l’un des deux est à corriger'],
      ['IF', 'FLUX-34', 4, 'total RPLS', '0 ou vide'],
    ],
  },
  {
    situation: 'FLUX-35 : commission sans date, année passée ou en cours, autre année, conseil souhaité',
    modele: 'FLUX-35',
    date: '2024-12-31',
    tableau: [['Commission', 'Année', 'Date de présentation'], ['A', 2023, null], ['B', 2024, null], ['C', 2024, '2023-12-31'], ['CA', 2023, null], ['D', null, null], ['E', 2024, '2024-01-01']],
    constats: [
      ['EL', 'FLUX-35', 2, 'date de présentation', 'A : bilan annuel'],
      ['EL', 'FLUX-35', 6, 'date de présentation', 'D : bilan annuel'],
      ['IN', 'FLUX-35', 4, 'date de présentation', 'l’année 2024 attendue'],
      ['IF', 'FLUX-35', 3, 'date de présentation', 'à présenter en 2024'],
      ['IF', 'FLUX-35', 5, 'date de présentation', 'souhaitée'],
    ],
  },
  {
    situation: 'FLUX-35 sans jour : l’année ne se juge pas',
    modele: 'FLUX-35',
    tableau: [['Commission', 'Année', 'Date de présentation'], ['A', 2023, null]],
    constats: [['IF', 'FLUX-35', '', '', 'Jour du contrôle']],
  },
  {
    situation: 'FLUX-36 : ajout maintenu, excessif, compté en dépassement, non signalé, plus de libérés que de stock',
    modele: 'FLUX-36',
    date: '2024-06-01',
    tableau: [SANCTION, ['A', 195, 45, 6, 6, '2024-06-01', null, true], ['B', 195, 45, 6, 7, null, null, true], ['C', 195, 45, 6, 6, null, true, null], ['D', 195, 45, 46, null, null, null, null], ['E', 195, 45, 6, 6, '2024-06-02', null, true], ['F', 195, 45, null, 6, null, null, true]],
    constats: [
      ['EL', 'FLUX-36', 2, 'ajout appliqué', 'après la convention conforme du 01/06/2024'],
      ['IN', 'FLUX-36', 3, 'ajout appliqué', '6 au plus possibles'],
      ['IN', 'FLUX-36', 4, 'compté dans les 30 %', 'n’est pas un dépassement'],
      ['IN', 'FLUX-36', 5, 'stock libéré dans l’année', '46 lus, au plus 45'],
      ['AL', 'FLUX-36', 4, 'signalé à la DHUP', 'sans signalement'],
    ],
  },
  {
    situation: 'FLUX-36, AMB-46 autre : le stock entier peut s’ajouter ; sans jour, le maintien ne se juge pas',
    modele: 'FLUX-36',
    lectures: 'AMB-46: autre',
    tableau: [SANCTION, ['A', 195, 45, 6, 45, '2024-06-01', null, true], ['B', 195, 45, 6, 46, null, null, true]],
    constats: [
      ['IN', 'FLUX-36', 3, 'ajout appliqué', '45 au plus possibles'],
      ['IF', 'FLUX-36', '', '', 'Jour du contrôle'],
    ],
  },
  {
    situation: 'FLUX-37 : résiliation la veille des deux mois, le jour même, malgré une suite, sans départ ; réception avant l’envoi',
    modele: 'FLUX-37',
    tableau: [RESILIATION, ['A', '2024-01-08', '2024-01-10', null, '2024-03-09', '2024-03-09', true], ['B', '2024-01-08', '2024-01-10', null, '2024-03-10', '2024-03-10', true], ['C', '2024-01-08', '2024-01-10', true, '2024-03-10', null, null], ['D', '2024-01-10', '2024-01-08', null, null, null, null], ['E', '2024-01-08', null, null, null, null, null], ['F', '2024-01-08', null, null, '2024-03-10', '2024-03-10', true]],
    constats: [
      ['EL', 'FLUX-37', 2, 'résiliation', 'possible à compter du 10/03/2024'],
      ['EL', 'FLUX-37', 4, 'suivie d’effet', 'suivie d’effet'],
      ['IN', 'FLUX-37', 5, 'réception', 'ne précède pas l’envoi'],
      ['IN', 'FLUX-37', 7, 'réception', 'sans date d’où partent'],
      ['AL', 'FLUX-37', 4, 'signalé à la DHUP', 'sans signalement'],
      ['AL', 'FLUX-37', 4, 'arrêté du préfet', 'sans arrêté'],
      ['IF', 'FLUX-37', 6, 'réception', 'ne se date pas'],
    ],
  },
  {
    situation: 'FLUX-37, AMB-48 autre : les deux mois partent de l’envoi',
    modele: 'FLUX-37',
    lectures: 'AMB-48: autre',
    tableau: [RESILIATION, ['A', '2024-01-08', '2024-01-10', null, '2024-03-08', '2024-03-08', true], ['B', '2024-01-08', '2024-01-10', null, '2024-03-07', '2024-03-07', true]],
    constats: [['EL', 'FLUX-37', 3, 'résiliation', 'possible à compter du 08/03/2024']],
  },
  {
    situation: 'FLUX-19 : attribution écrite deux fois',
    modele: 'FLUX-19',
    tableau: [DELEGUEE, ['A-001', 'Ville', null, '2024-03-20', 'Oui'], ['a-001', 'Ville', null, '2024-03-20', 'Oui']],
    constats: [['IN', 'FLUX-19', 3, 'attribution', 'déjà en ligne 2']],
  },
  {
    situation: 'FLUX-28 : plus de réservés que de parc, ligne répétée',
    modele: 'FLUX-28',
    tableau: [[...PREALABLE, 'Parc'], ...[1, 2].map(() => ['A', 'État', 'B', 60, 'T3', null, '2023-03-01', 100])],
    constats: [
      ['IN', 'FLUX-28', 2, 'parc du bailleur', '120 logements réservés'],
      ['AL', 'FLUX-28', 3, 'réservataire', 'qu’à la ligne 2'],
    ],
  },
  {
    situation: 'FLUX-36 : ajout avant l’échéance',
    modele: 'FLUX-36',
    tableau: [SANCTION, ['A', 195, 45, 6, 6, null, null, 'Oui']],
    date: '2023-11-24',
    constats: [['EL', 'FLUX-36', 2, 'ajout appliqué', 'avant le 25/11/2023']],
  },
  {
    situation: 'FLUX-37 : arrêté avant la résiliation',
    modele: 'FLUX-37',
    tableau: [RESILIATION, ['A', '2024-01-08', '2024-01-10', null, '2024-03-10', '2024-03-09', 'Oui']],
    constats: [['AL', 'FLUX-37', 2, 'arrêté du préfet', 'antérieur à la résiliation']],
  },
]
