/** Un contrat entier : ses communes et les lignes de ses tables, en CSV, comme un agent les donne à la commande. */
export interface Contrat {
  readonly nom: string
  readonly options: readonly string[]
  readonly communes: string
  readonly tables: readonly string[]
  /** Par table, titres (codes de la trame) et lignes. */
  readonly lignes: Readonly<Record<string, string>>
}

/** Ce qui change d'une période à l'autre. */
export interface Periode {
  readonly periode: string
  readonly debut: number
  readonly inventaire: number
}

export const P2023: Periode = { periode: '2023-2025', debut: 2023, inventaire: 2022 }
export const P2026: Periode = { periode: '2026-2028', debut: 2026, inventaire: 2025 }

const COMMUNES = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '16', '17', '18', '19', '20']

function tables(...ajoutees: readonly string[]): readonly string[] {
  return [...COMMUNES, ...ajoutees].sort().map((rang) => `TAB-${rang}`)
}

function titres({ inventaire }: Periode): string {
  return [
    'Nom_commune;Résidences principales',
    `Nombre_lls_ Inventaire_au_01_01_${inventaire};Taux_cible_commune;Situation`,
    `Nombre de LS manquants au 1er janvier ${inventaire};Objectif retenu;PLH;Accord`,
  ].join(';')
}

function options({ periode, inventaire }: Periode, modalite: string): readonly string[] {
  const sues = 'situation=Situation,objectifRetenu=Objectif retenu,plh=PLH,accord=Accord,cible=Taux_cible_commune'
  const correspondance = `${sues},manquants=Nombre de LS manquants au 1er janvier ${inventaire}`
  return [
    '--periode',
    periode,
    '--modalite',
    modalite,
    '--epci',
    'Métropole du Registre',
    '--correspondance',
    correspondance,
  ]
}

/** Lignes que les quatre contrats partagent : ce que dit un volet ne dépend pas de l'aménagement. */
function volets({ debut, inventaire }: Periode, commune: string): Readonly<Record<string, string>> {
  return {
    'TAB-02': csv('champ;valeur', [
      'Année d’entrée dans les obligations SRU;2002',
      'Modalités d’élaboration : comité de pilotage, partenaires associés, concertation;Trois comités',
      'Avis de la commission nationale SRU (si mutualisant);Avis du 20 juin',
      'Mention du regroupement de plusieurs communes, la situation de chacune étant examinée à part (si contrat à plusieurs communes);À part',
    ]),
    'TAB-03': csv('rubrique;valeur;annee;source', [
      `Vacance de longue durée (%);3,1 %;${inventaire};LOVAC`,
      'Caractéristiques urbaines;=1+1;;',
      `Croissance démographique (%/an);0,58 %;${inventaire};INSEE`,
      `Indice de concentration de l’emploi;92,5;${inventaire};INSEE`,
    ]),
    'TAB-04': csv('annee;rp;ls;cible;note', [
      `${inventaire - 2};9500;1800;25 %;`,
      `${inventaire - 1};9700;1850;25 %;"démolition, 12 logements"`,
      `${inventaire};;;;`,
    ]),
    'TAB-05': csv('theme;modalite;nb', [
      'Ancienneté du parc;< 1970;600',
      'Taille des logements;T1-T2;500',
      'Répartition parc HLM / parc privé conventionné / accession sociale;HLM;1700',
      'Niveau de loyer;A*;1000',
      'Ancienneté du parc;1970 et après;1298',
      'Taille des logements;T3 et plus;1398',
      'Niveau de loyer;B;898',
    ]),
    'TAB-06': csv('ind;num;den;annee;source', [
      `Délai moyen de satisfaction de la demande;31;;${inventaire};SNE`,
      `Ratio de tension = demandeurs / demandes satisfaites;1260;180;${inventaire};SNE`,
      `Taux de vacance dans le parc social;38;1898;${inventaire};RPLS`,
      `Taux de rotation dans le parc social;150;0;${inventaire};RPLS`,
    ]),
    'TAB-07': csv('ind;nb;tot', [
      'Part des personnes seules;504;1260',
      'Part des ménages habitant la commune;630;1260',
      'Part des demandeurs reconnus DALO;0;1260',
      'Part des jeunes;252;1260',
    ]),
    'TAB-08': csv('libelle;p1;p2;p3', [
      'Objectifs;sans objet;210;223',
      'Réalisés;;168;130',
      '% de PLAI;;26,8 %;30 %',
      '% de PLS;;35,7 %;20 %',
      'Taux de carence;;sans objet;',
    ]),
    'TAB-09': `periode;ls_ms;drp;ls_fin;aut\n2008-2019;245;1344;300;1000\n${inventaire - 3}-${inventaire};95;310;0;0\n`,
    'TAB-10': 'periode;vefa;mod;aa;total\n2014-2019;130;60;22;190\n2020-2022;0;0;0;0\n',
    'TAB-11': csv('theme;diff;outils', [
      '1) Action foncière;Foncier rare;Préemption',
      '2) Urbanisme et aménagement;"Recours; délais";+ de densité',
      '3) Programmation et financement du logement social;-30 % d’aides;@EPFIF',
      '4) Attribution aux publics prioritaires;Attente;Cotation',
      ';;',
      'Synthèse : freins, atouts et points d’amélioration;Marges faibles;',
    ]),
    'TAB-12': csv('theme;action;sign;pilote;resultat;ind;methode;cal_deb;cal_fin;terme;plh', [
      `Action foncière;Étude de gisements;Commune;EPCI;15 sites;sites;Comité;01/01/${debut};30/09/${debut};court terme;oui`,
      `Urbanisme;Servitude;Commune;Commune;30 % de sociaux;part;PLU;15/03/${debut};31/12/${debut + 2};moyen terme;`,
    ]),
    'TAB-17': projets(debut, commune),
    'TAB-18': csv('f01;f02;f03;f04;f05;f06;plai;plus;pls;f08;f10;f10a;commune;maj', [
      `Site D;4 rue D;AD 1;OPH;40;30;10;15;5;${debut + 4};à l’étude;publique;${commune};12/03/${debut}`,
      `Site E;5 rue E;AE 1;OPH;40;25;8;13;4;${debut + 4};à l’étude;publique;${commune};12/03/${debut}`,
      `Site F;6 rue F;AF 1;OPH;40;15;5;8;2;${debut + 5};à l’étude;privée;${commune};12/03/${debut}`,
    ]),
    'TAB-19': csv('rubrique;compo;perio;attendus;resp', [
      'Comité de pilotage (gouvernance, au moins une réunion par an);Préfet, maire;annuelle;Suivi;EPCI',
      'Bilans périodiques d’avancement;;semestrielle;;Commune',
      `Durée : valable jusqu’au (date);;31/12/${debut + 2};;`,
    ]),
    'TAB-20': `partie;nom;qualite;date\nCOMMUNE;Jean d’O;Maire (X);10/07/${debut}\nEPCI;;Président;\nETAT;;Préfet;\n`,
  }
}

function csv(titre: string, lignes: readonly string[]): string {
  return `${[titre, ...lignes].join('\n')}\n`
}

/** CMS-40 : 138 logements sociaux en liste principale, dont 35 PLAI ; un projet au vivier, un déjà compté, en désordre. */
function projets(debut: number, commune: string): string {
  const titre = 'f01;f02;f03;f04;f05;f06;plai;plus;pls;psla;f08;f09;f10;f10a;commune;maj'
  const fin = `en cours;publique;${commune};12/03/${debut + 1}`
  return [
    titre,
    `Vivier;7 rue G;AG 1;OPH;70;70;20;40;10;;${debut + 3};;${fin}`,
    `"=1+1";1 rue A;AA 1;OPH;45;24;8;12;4;;${debut + 1};;${fin}`,
    `Déjà compté;8 rue H;AH 1;OPH;20;20;6;10;4;;${debut};${debut - 1};${fin}`,
    `Îlot « B »;2 rue B;AB 1;OPH;100;80;20;40;20;;${debut};${debut + 1};${fin}`,
    `Site C;3 rue C;AC 1;OPH;34;34;7;20;;7;${debut + 2};;${fin}`,
    '',
  ].join('\n')
}

/** L'exemple du registre : 571 manquants, 33 %, 189, ramenés à 160. */
export function abaissant(periode: Periode): Contrat {
  return {
    nom: `abaissant ${periode.periode}`,
    options: options(periode, 'B'),
    communes: `${titres(periode)}\nX;9873;1898;25 %;droit commun;;160;oui;\n`,
    tables: tables('13'),
    lignes: volets(periode, 'X'),
  }
}

/** Six communes, quatre régimes : 2 041 manquants, 735 avant comme après ; deux au plancher de la moitié, trois majorées. */
export function mutualisant(periode: Periode): Contrat {
  const communes = [
    'Saint-Cyr;10000;1900;25 %;droit commun;;99;oui;',
    'L’Haÿ-les-Roses;8000;1760;25 %;droit commun;;130;oui;oui',
    "Villeneuve-d'Ascq;5000;950;25 %;droit commun;;167;oui;oui",
    'Presque;2000;470;25 %;droit commun;;15;oui;',
    'À vingt;4000;500;20 %;droit commun;;99;oui;',
    '"Bourg ""Neuf""";9873;1898;25 %;droit commun;;225;oui;oui',
  ]
  return {
    nom: `mutualisant ${periode.periode}`,
    options: options(periode, 'C'),
    communes: `${titres(periode)}\n${communes.join('\n')}\n`,
    tables: tables('14'),
    lignes: volets(periode, 'L’Haÿ-les-Roses'),
  }
}

/** Lyon, sans aménagement : les quatre taux du registre (9, 14,99, 15 et 22 %) pour 1 288 logements d'objectif légal. */
export function aArrondissements(periode: Periode): Contrat {
  const arrondissements = '1er;10000;900;400;ZAC\n2e;10000;1499;350;\n3e;10000;1500;300;\n4e;10000;2200;238;\n'
  return {
    nom: `à arrondissements ${periode.periode}`,
    options: [...options(periode, 'A'), '--ville', 'Lyon'],
    communes: `${titres(periode)}\nLyon;40000;6099;25 %;droit commun;;;oui;\n`,
    tables: tables('15'),
    lignes: { ...volets(periode, 'Lyon'), 'TAB-15': `arr;rp;ls;obj;eng\n${arrondissements}` },
  }
}

/** Nouvelle entrante de rang 1, sans aménagement : 15 % de 312, sous 10 % de logements sociaux et sans PLH. */
export function entrant(periode: Periode): Contrat {
  return {
    nom: `entrant ${periode.periode}`,
    options: options(periode, 'A'),
    communes: `${titres(periode)}\nEntrante;2000;188;25 %;nouvelle entrante rang 1;;;non;\n`,
    tables: tables(),
    lignes: volets(periode, 'Entrante'),
  }
}

export const CONTRATS: readonly Contrat[] = [P2023, P2026].flatMap((periode) => [
  abaissant(periode),
  mutualisant(periode),
  aArrondissements(periode),
  entrant(periode),
])
