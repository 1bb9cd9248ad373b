import { grille, question, sous, theme } from './construire'

/** Annexe 5 du guide DHUP de décembre 2022 (GRI-02). */
export const GRILLE_URBANISME = grille({
  id: 'GRI-02',
  annexe: 5,
  volet: 'Urbanisme et aménagement',
  themes: [
    theme(
      'A5-T1',
      'Document de planification (PLU/PLUi/PLUiH)',
      [
        question('A5-T1-Q1', 'Secteurs de mixité sociale institués ?', 'oui_non', [
          sous('A5-T1-Q1-S1', 'Périmètres', 'texte'),
          sous(
            'A5-T1-Q1-S2',
            'Seuils de déclenchement',
            'nombre_texte',
            { aide: 'nombre de logements ou surface, unité à préciser' },
          ),
          sous('A5-T1-Q1-S3', 'Pourcentage de logements sociaux', 'pourcentage'),
          sous(
            'A5-T1-Q1-S4',
            'Logements sociaux visés',
            'choix_multiple',
            { aide: 'PLAI, PLUS, PLS, accession, BRS…', choix: ['PLAI', 'PLUS', 'PLS', 'accession', 'BRS'], choixOuverts: true },
          ),
          sous('A5-T1-Q1-S5', 'Part des permis de construire concernés', 'pourcentage'),
          sous('A5-T1-Q1-S6', 'Efficacité et limites du dispositif', 'texte'),
        ]),
        question('A5-T1-Q2', 'Emplacements réservés pour des logements sociaux ?', 'oui_non', [
          sous('A5-T1-Q2-S1', 'Potentiel de logements sociaux', 'nombre'),
          sous('A5-T1-Q2-S2', 'Actions pour s\'assurer de leur maîtrise, ou simple gel du foncier', 'texte'),
        ]),
        question('A5-T1-Q3', 'Orientations d\'aménagement et de programmation (OAP) définies ?', 'oui_non', [
          sous(
            'A5-T1-Q3-S1',
            'Thématiques ou sectorielles ; potentiel de logements sociaux',
            'choix_nombre',
            { choix: ['thématiques', 'sectorielles'] },
          ),
          sous('A5-T1-Q3-S2', 'Phasage des OAP', 'texte'),
          sous(
            'A5-T1-Q3-S3',
            'Actions pour le lancement opérationnel des OAP',
            'texte',
            { aide: 'maîtrise foncière, faisabilité' },
          ),
        ]),
        // Le guide finit cette ligne par des mots étrangers au sujet (« préemption, DUP, autre ? ») : non repris.
        question('A5-T1-Q4', 'Objectifs de densité des documents de planification', 'texte', [
          sous('A5-T1-Q4-S1', 'Règles minimales d\'emprise au sol ?', 'oui_non_texte'),
          sous('A5-T1-Q4-S2', 'Ratio de densité moyen des opérations autorisées', 'nombre'),
          sous(
            'A5-T1-Q4-S3',
            'Part des opérations de logements collectifs (2 logements et plus) de densité supérieure ou égale à 0,8',
            'pourcentage',
          ),
          sous('A5-T1-Q4-S4', 'Droits à construire entièrement utilisables par les opérateurs ?', 'oui_non_texte'),
          sous('A5-T1-Q4-S5', 'Règles différentes entre bâtiments existants et neufs ?', 'oui_non_texte'),
          sous('A5-T1-Q4-S6', 'Majorations de constructibilité utilisées ?', 'oui_non_texte'),
          sous('A5-T1-Q4-S7', 'Minorations des obligations de stationnement utilisées ?', 'oui_non_texte'),
        ]),
        // Seule sur sa ligne, dans la colonne des thèmes du guide : rattachée ici à la planification.
        question(
          'A5-T1-Q5',
          'Secteurs d\'attente (périmètres d\'études) instaurés pour les secteurs stratégiques ?',
          'oui_non_texte',
        ),
      ],
    ),
    theme(
      'A5-T2',
      'Outils opérationnels',
      [
        // Le guide répète deux fois les cellules de cette ligne ; le doublon n'est pas repris.
        question('A5-T2-Q1', 'Usages de la maîtrise publique de l\'aménagement', 'texte', [
          sous('A5-T2-Q1-S1', 'Recours aux ZAC et règles de mixité sociale pratiquées', 'texte'),
          sous('A5-T2-Q1-S2', 'Concessions d\'aménagement avec objectifs de mixité sociale ?', 'oui_non_texte'),
        ]),
        question(
          'A5-T2-Q2',
          'Appels à projets sur foncier à vocation principale de logement assortis de conditions de mixité sociale ?',
          'oui_non_texte',
        ),
        question('A5-T2-Q3', 'Majoration de la taxe foncière sur le non-bâti en place ?', 'oui_non_texte'),
      ],
    ),
    theme(
      'A5-T3',
      'Autorisations d\'urbanisme',
      [
        question('A5-T3-Q1', 'Actions de concertation des riverains sur les projets', 'texte'),
        question('A5-T3-Q2', 'Actions contre les recours abusifs', 'texte'),
      ],
    ),
  ],
  vigilance: [
    'usage de tous les droits à construire prévus par le document d\'urbanisme pour les porteurs de logements sociaux',
    'outils du document d\'urbanisme orientés vers le logement social',
    'densification et intensification des formes urbaines',
    'maîtrise publique de l\'aménagement',
  ],
})
