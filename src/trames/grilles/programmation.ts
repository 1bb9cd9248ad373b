import { grille, question, sous, theme } from './construire'

/** Annexe 6 du guide DHUP de décembre 2022 (GRI-03). */
export const GRILLE_PROGRAMMATION = grille({
  id: 'GRI-03',
  annexe: 6,
  volet: 'Programmation et financement du logement social',
  themes: [
    theme(
      'A6-T1',
      'Politiques locales de l\'habitat',
      [
        question('A6-T1-Q1', 'Programmation prévue dans le cadre du PLH', 'texte', [
          sous(
            'A6-T1-Q1-S1',
            'Objectifs retenus par catégorie de logements décomptés à l\'inventaire SRU',
            'tableau_nombres',
          ),
          sous(
            'A6-T1-Q1-S2',
            'Objectifs pour le Logement d\'Abord',
            'tableau_nombres',
            { aide: 'pensions de famille, intermédiation locative, résidences sociales' },
          ),
          sous(
            'A6-T1-Q1-S3',
            'Objectifs pour les besoins spécifiques',
            'tableau_nombres',
            { aide: 'étudiants et jeunes actifs, personnes âgées, gens du voyage' },
          ),
          sous('A6-T1-Q1-S4', 'Objectifs de production atteints ?', 'oui_non_texte'),
        ]),
        question('A6-T1-Q2', 'Actions du PLH pour atteindre la programmation', 'texte', [
          sous('A6-T1-Q2-S1', 'Règles sur l\'usufruit locatif social ?', 'oui_non_texte'),
          sous('A6-T1-Q2-S2', 'Actions pour mobiliser le parc privé', 'texte'),
        ]),
        // Placée par le guide avant l'intitulé du thème « Acteurs », dont elle relève.
        question('A6-T1-Q3', 'Organismes HLM présents sur la commune', 'liste_acteurs', [
          sous('A6-T1-Q3-S1', 'Politique de développement', 'texte'),
          sous('A6-T1-Q3-S2', 'Vision du logement social et abordable sur la commune', 'texte'),
          sous('A6-T1-Q3-S3', 'Instance commune/organismes HLM sur la programmation de l\'année ?', 'oui_non_texte'),
        ]),
      ],
    ),
    theme(
      'A6-T2',
      'Acteurs',
      [
        question('A6-T2-Q1', 'Organismes de l\'accession abordable sur la commune', 'liste_acteurs', [
          sous('A6-T2-Q1-S1', 'Organisme(s) de foncier solidaire constitué(s) ? modes d\'intervention', 'oui_non_texte'),
          sous('A6-T2-Q1-S2', 'Vision du logement social et abordable sur la commune', 'texte'),
          sous('A6-T2-Q1-S3', 'Instance d\'échange sur la programmation de l\'année ?', 'oui_non_texte'),
        ]),
        question('A6-T2-Q2', 'Principaux promoteurs présents sur la commune', 'liste_acteurs', [
          sous('A6-T2-Q2-S1', 'Politique de développement', 'texte'),
          sous('A6-T2-Q2-S2', 'Vision du logement social et abordable sur la commune', 'texte'),
          sous(
            'A6-T2-Q2-S3',
            'Échanges systématiques avec la commune lors de l\'élaboration des projets ?',
            'oui_non_texte',
          ),
        ]),
      ],
    ),
    theme(
      'A6-T3',
      'Équilibre financier des opérations',
      [
        question('A6-T3-Q1', 'Volet foncier', 'rubrique', [
          sous('A6-T3-Q1-S1', 'Aides mobilisables pour l\'accès des organismes HLM au foncier', 'texte'),
          sous(
            'A6-T3-Q1-S2',
            'Partenaires mobilisés',
            'liste_acteurs',
            { aide: 'commune, EPCI, délégataires des aides à la pierre, autres collectivités' },
          ),
          sous('A6-T3-Q1-S3', 'Montant et modalités d\'octroi de chaque aide', 'tableau_montants'),
          sous('A6-T3-Q1-S4', 'Fonds friche mobilisé ?', 'oui_non_texte'),
        ]),
        question('A6-T3-Q2', 'Volet opération', 'rubrique', [
          sous('A6-T3-Q2-S1', 'Aides mobilisables pour équilibrer les opérations', 'texte'),
          sous(
            'A6-T3-Q2-S2',
            'Partenaires mobilisés',
            'liste_acteurs',
            { aide: 'commune, EPCI, aides à la pierre de l\'État, aides propres des délégataires, autres collectivités' },
          ),
          sous('A6-T3-Q2-S3', 'Montant et modalités d\'octroi de chaque aide', 'tableau_montants'),
          sous('A6-T3-Q2-S4', 'Aides pour le bail réel solidaire (BRS)', 'texte'),
          sous('A6-T3-Q2-S5', 'Aides d\'Action Logement', 'texte'),
          sous('A6-T3-Q2-S6', 'Fonds propres des organismes HLM', 'texte'),
          sous('A6-T3-Q2-S7', 'Aides spécifiques à l\'acquisition-amélioration ?', 'oui_non_texte'),
          sous('A6-T3-Q2-S8', 'Dépenses déductibles du prélèvement SRU : mobilisation par la commune', 'texte_montant'),
          sous('A6-T3-Q2-S9', 'Sommes prélevées affectées à l\'EPCI ou à l\'EPF : utilisation', 'texte_montant'),
          sous(
            'A6-T3-Q2-S10',
            'Enveloppe FNAP pour les préemptions en communes carencées : mobilisation',
            'texte_montant',
            { carence: 'attendue' },
          ),
        ]),
        question('A6-T3-Q3', 'Actions spécifiques', 'rubrique', [
          sous(
            'A6-T3-Q3-S1',
            'Exonération de taxe d\'aménagement (totale ou partielle) décidée ?',
            'choix',
            { aide: 'totale, partielle, non', choix: ['totale', 'partielle', 'non'] },
          ),
          sous('A6-T3-Q3-S2', 'Garantie des emprunts des opérations locatives sociales : qui l\'assure', 'liste_acteurs'),
        ]),
      ],
    ),
  ],
  vigilance: [
    'diversité et équilibre des types de logements sociaux',
    'mobilisation financière de toutes les collectivités et partenaires',
    'aides lisibles et adaptées à l\'émergence des projets',
    'enveloppe FNAP pour les préemptions en communes carencées',
  ],
})
