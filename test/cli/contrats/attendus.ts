import type { Valeur } from '../../../src/classeur/port'

/** Ce qu'un rectangle d'une feuille doit porter, calculé à la main d'après la loi ; `a` : sa première cellule. */
export interface Attendu {
  readonly feuille: string
  readonly a: string
  readonly valeurs: readonly (readonly Valeur[])[]
}

const NA: Valeur = { erreur: '#N/A' }

/** Les volets, dont les nombres ne dépendent pas de l'aménagement. */
const VOLETS: readonly Attendu[] = [
  // CMS-08, AMB-06 : la moitié légale de 33 % est 16,5 %, et non 17 %.
  { feuille: 'TAB-00', a: 'B2', valeurs: [[0.33, 0.25]] },
  {
    feuille: 'TAB-00',
    a: 'E2',
    valeurs: [
      [0.165, 0.33],
      [0.25, 0.5],
      [0.5, 1],
      [null, null],
    ],
  },
  { feuille: 'TAB-00', a: 'B5', valeurs: [[0.15], [0.25], [0.1]] },
  {
    feuille: 'TAB-05',
    a: 'D2',
    valeurs: [[600 / 1898], [500 / 1898], [1], [1000 / 1898], [1298 / 1898], [1398 / 1898], [898 / 1898]],
  },
  // CMS-25 : 1 260 demandeurs pour 180 satisfaites ; un dénominateur nul est sans objet ; un délai se saisit seul.
  { feuille: 'TAB-06', a: 'D2', valeurs: [[7], [38 / 1898], [''], [31]] },
  { feuille: 'TAB-07', a: 'D2', valeurs: [[0.4], [0.5], [''], [0], [''], [0.2]] },
  // CMS-26 : 168 sur 210.
  { feuille: 'TAB-08', a: 'B4', valeurs: [['sans objet', null, 0.8, null, 130 / 223]] },
  { feuille: 'TAB-08', a: 'B7', valeurs: [['', null, 'sans objet', null, '']] },
  // SRU-17 : 245 sur 1 344, 95 sur 310 ; sans autorisés, sans objet.
  {
    feuille: 'TAB-09',
    a: 'D2',
    valeurs: [
      [245 / 1344, 300, 1000, 0.3],
      [95 / 310, 0, 0, ''],
    ],
  },
  // CMS-28.
  {
    feuille: 'TAB-10',
    a: 'F2',
    valeurs: [
      [130 / 190, 60 / 190, 22 / 190],
      ['', '', ''],
    ],
  },
  {
    feuille: 'TAB-11',
    a: 'B3',
    valeurs: [
      ['Recours; délais', '+ de densité'],
      ['-30 % d’aides', '@EPFIF'],
    ],
  },
  { feuille: 'TAB-12', a: 'O2', valeurs: [[9], [33]] },
  { feuille: 'TAB-18', a: 'G2', valeurs: [['10 PLAI, 15 PLUS, 5 PLS et assimilés']] },
]

/** Années que la période fait glisser. */
function glissants(debut: number): readonly Attendu[] {
  const inventaire = debut - 1
  return [
    // CMS-17 : réunion six mois avant le terme du 31 décembre.
    { feuille: 'TAB-19', a: 'C5', valeurs: [[debut === 2023 ? 46022 : 47118], [debut === 2023 ? 45838 : 46934]] },
    // CMS-39 : le vivier par année, jamais compté.
    {
      feuille: 'TAB-18',
      a: 'AG2',
      valeurs: [
        [debut + 4, 2, 55],
        [debut + 5, 1, 15],
        ['Total', 3, 70],
        ['', '', ''],
      ],
    },
    // CMS-37, CMS-38 : cinq lignes en désordre.
    {
      feuille: 'TAB-17',
      a: 'AD2',
      valeurs: [
        [1, 'vivier'],
        [2, 'liste principale'],
        [3, 'à retirer'],
        [4, 'liste principale'],
        [5, 'liste principale'],
      ],
    },
    { feuille: 'TAB-17', a: 'A3', valeurs: [['=1+1']] },
    { feuille: 'TAB-17', a: 'G6', valeurs: [['7 PLAI, 20 PLUS, 7 PSLA', debut + 2, null]] },
    {
      feuille: 'TAB-04',
      a: 'A2',
      valeurs: [
        [inventaire - 2, 9500, 1800, 0.25, 1800 / 9500, 575, '', ''],
        [inventaire - 1, 9700, 1850, 0.25, 1850 / 9700, 575, 50, 200],
      ],
    },
  ]
}

/** Une ligne de la couverture (CMS-40) : objectif, projets comptés, puis bornes et manques. */
function couverture(
  a: string,
  objectif: number,
  comptes: 'tous' | 'aucun',
  bornes: readonly [number, number],
  securisee: Valeur,
): readonly Attendu[] {
  const tous = comptes === 'tous'
  const [plai, pls] = bornes
  const [f06, fait, faits] = tous ? [138, 35, 24] : [0, 0, 0]
  const premiere = [objectif, tous ? 3 : 0, tous ? 179 : 0, f06, f06 / objectif, securisee, Math.max(0, objectif - f06)]
  const suite = [plai, fait, Math.max(0, plai - fait), pls, faits, Math.max(0, faits - pls)]
  const autres = tous ? [72, 7, 0, 0, 0, 1, 1, 0] : [0, 0, 0, 0, 0, 0, 0, 0]
  return [{ feuille: 'TAB-17', a, valeurs: [[...premiere, ...suite, ...autres]] }]
}

function abaissant(debut: number): readonly Attendu[] {
  return [
    { feuille: 'TAB-13', a: 'A2', valeurs: [['X', 571, 0.33, 189, 160 / 571, 160]] },
    { feuille: 'TAB-16', a: 'A2', valeurs: [[160, 48, 0.3, 48, null, 'X']] },
    { feuille: 'TAB-02', a: 'B2', valeurs: [['X'], [2002], [1898 / 9873], [0.25]] },
    { feuille: 'TAB-04', a: 'A4', valeurs: [[debut - 1, 9873, 1898, 0.25, 1898 / 9873, 571, 48, 173]] },
    ...couverture('AH2', 160, 'tous', [48, 48], 0.5),
  ]
}

function mutualisant(debut: number): readonly Attendu[] {
  return [
    {
      feuille: 'TAB-14',
      a: 'A2',
      valeurs: [
        ['Saint-Cyr', 600, 0.33, 198, 99 / 600, 99, '', ''],
        ['L’Haÿ-les-Roses', 240, 0.5, 120, 130 / 240, 130, true, ''],
        ["Villeneuve-d'Ascq", 300, 0.33, 99, 167 / 300, 167, true, ''],
        ['Presque', 30, 1, 30, 0.5, 15, '', ''],
        ['À vingt', 300, 0.33, 99, 0.33, 99, '', ''],
        ['Bourg "Neuf"', 571, 0.33, 189, 225 / 571, 225, true, ''],
        ['Total', 2041, 735 / 2041, 735, 735 / 2041, 735, null, null],
      ],
    },
    {
      feuille: 'TAB-16',
      a: 'A2',
      valeurs: [
        [99, 30, 0.3, 29],
        [130, 39, 0.3, 39],
        [167, 51, 0.3, 50],
        [15, 5, 0.3, 4],
        [99, 30, 0.3, 29],
        [225, 68, 0.3, 67],
      ],
    },
    {
      feuille: 'TAB-02',
      a: 'D2',
      valeurs: [
        ['Saint-Cyr', 0.19, 0.25],
        ['L’Haÿ-les-Roses', 0.22, 0.25],
        ["Villeneuve-d'Ascq", 0.19, 0.25],
        ['Presque', 0.235, 0.25],
        ['À vingt', 0.125, 0.2],
      ],
    },
    { feuille: 'TAB-04', a: 'A4', valeurs: [[debut - 1, null, null, null, '', '', '', '', null, null, NA, NA]] },
    ...couverture('AH2', 99, 'aucun', [30, 29], null),
    ...couverture('AH3', 130, 'tous', [39, 39], null),
    ...couverture('AH5', 15, 'aucun', [5, 4], null),
    ...couverture('AH8', 735, 'tous', [223, 218], 80 / 735),
  ]
}

function aArrondissements(debut: number): readonly Attendu[] {
  return [
    {
      feuille: 'TAB-15',
      a: 'A2',
      valeurs: [
        ['1er', 10000, 900, 0.09, true, 400, 400 / 1288, 'ZAC'],
        ['2e', 10000, 1499, 0.1499, true, 350, 350 / 1288, null],
        ['3e', 10000, 1500, 0.15, false, 300, 300 / 1288, null],
        ['4e', 10000, 2200, 0.22, false, 238, 238 / 1288, null],
        ['Total', 40000, 6099, 6099 / 40000, null, 1288, 1, null],
      ],
    },
    { feuille: 'TAB-15', a: 'J2', valeurs: [['Lyon', 1288, 1288, 750 / 1288, 0.5, 2399 / 6099, 'conforme']] },
    { feuille: 'TAB-16', a: 'A2', valeurs: [[1288, 387, 0.3, 386, null, 'Lyon']] },
    { feuille: 'TAB-04', a: 'A4', valeurs: [[debut - 1, 40000, 6099, 0.25, 6099 / 40000, 3901, 4249, 30300]] },
    ...couverture('AH2', 1288, 'tous', [387, 386], 80 / 1288),
  ]
}

function entrant(debut: number): readonly Attendu[] {
  return [
    // 15 % de 312 = 46,8 ; sous 10 % et sans PLH, 20 % de PLS.
    { feuille: 'TAB-16', a: 'A2', valeurs: [[47, 15, 0.2, 9, null, 'Entrante']] },
    { feuille: 'TAB-02', a: 'B4', valeurs: [[0.094], [0.25]] },
    { feuille: 'TAB-04', a: 'A4', valeurs: [[debut - 1, 2000, 188, 0.25, 0.094, 312, -1662, -7700]] },
    ...couverture('AH2', 47, 'tous', [15, 9], 80 / 47),
  ]
}

/** Par nom de contrat sans sa période. */
const PROPRES: Readonly<Record<string, (debut: number) => readonly Attendu[]>> = {
  abaissant,
  mutualisant,
  'à arrondissements': aArrondissements,
  entrant,
}

export function attendusDe(nom: string): readonly Attendu[] {
  const [, genre = '', debut = ''] = /^(.*) (\d{4})-\d{4}$/.exec(nom) ?? []
  const propres = PROPRES[genre]
  if (propres === undefined) throw new Error(`contrat sans attendus : ${nom}`)
  return [...VOLETS, ...glissants(Number(debut)), ...propres(Number(debut))]
}
