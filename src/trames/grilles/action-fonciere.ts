import { grille, question, sous, theme } from './construire'

/** Annexe 4 du guide DHUP de décembre 2022 (GRI-01). */
export const GRILLE_ACTION_FONCIERE = grille({
  id: 'GRI-01',
  annexe: 4,
  volet: 'Action foncière',
  themes: [
    theme(
      'A4-T1',
      'Stratégie foncière',
      [
        question('A4-T1-Q1', 'Analyse des gisements fonciers réalisée ?', 'oui_non', [
          sous('A4-T1-Q1-S1', 'Méthode suivie', 'texte', { aide: 'prestataire, champ d\'analyse' }),
          sous(
            'A4-T1-Q1-S2',
            'Qualification des gisements',
            'texte',
            { aide: 'dureté foncière, études de faisabilité, programmation' },
          ),
          sous('A4-T1-Q1-S3', 'Partage de l\'analyse avec d\'autres acteurs, même en partie ?', 'oui_non_texte'),
          sous('A4-T1-Q1-S4', 'Suivi des gisements et des secteurs stratégiques repérés', 'texte'),
          sous(
            'A4-T1-Q1-S5',
            'Organisation de la veille foncière',
            'texte',
            { aide: 'repérage de nouveaux gisements', toujoursPosee: true },
          ),
          sous('A4-T1-Q1-S6', 'Repérage spécifique du foncier public ?', 'oui_non_texte', { toujoursPosee: true }),
          sous(
            'A4-T1-Q1-S7',
            'Observatoire du foncier ou foncier/habitat en place ?',
            'oui_non_texte',
            { toujoursPosee: true },
          ),
          sous(
            'A4-T1-Q1-S8',
            'Outil SIG d\'analyse des gisements utilisé ?',
            'oui_non_texte',
            { aide: 'Urbansimul ou autre', toujoursPosee: true },
          ),
        ]),
        question('A4-T1-Q2', 'Stratégie d\'action foncière formalisée ?', 'oui_non', [
          sous(
            'A4-T1-Q2-S1',
            'Caractéristiques du document',
            'texte',
            { aide: 'type de document, date de mise à jour, lien avec le PLH' },
          ),
          sous('A4-T1-Q2-S2', 'Acteurs impliqués', 'liste_acteurs'),
          sous('A4-T1-Q2-S3', 'Choix d\'action foncière arrêtés', 'texte'),
          sous('A4-T1-Q2-S4', 'Résultats obtenus', 'texte'),
        ]),
      ],
      'vision de long terme – anticipation',
    ),
    theme(
      'A4-T2',
      'Action foncière opérationnelle',
      [
        question('A4-T2-Q1', 'Budget dédié aux acquisitions foncières ?', 'oui_non_montant'),
        question('A4-T2-Q2', 'Fonciers stratégiques identifiés', 'rubrique', [
          sous('A4-T2-Q2-S1', 'Acteurs intervenants', 'liste_acteurs'),
          sous(
            'A4-T2-Q2-S2',
            'Modalités de maîtrise foncière',
            'choix_multiple',
            { aide: 'négociation, préemption, DUP, autre', choix: ['négociation', 'préemption', 'DUP', 'autre'] },
          ),
          sous('A4-T2-Q2-S3', 'Actions de mobilisation du foncier public ?', 'oui_non_texte'),
        ]),
        question('A4-T2-Q3', 'Opportunités foncières « au fil de l\'eau »', 'rubrique', [
          sous('A4-T2-Q3-S1', 'DPU ou DPUR instauré ? secteurs concernés', 'oui_non_texte'),
          sous('A4-T2-Q3-S2', 'Gestion et instruction des DIA : qui, selon quelle méthode', 'texte'),
          sous('A4-T2-Q3-S3', 'Titulaire de l\'exercice du DPU', 'liste_acteurs'),
          sous('A4-T2-Q3-S4', 'DPU exercé pour des projets de logements sociaux ? résultats', 'oui_non_texte'),
        ]),
        question('A4-T2-Q4', 'Outils de maîtrise foncière', 'rubrique', [
          sous('A4-T2-Q4-S1', 'Pratique des DUP', 'texte'),
          sous('A4-T2-Q4-S2', 'Pratique des ZAD ou périmètres provisoires', 'texte'),
          sous('A4-T2-Q4-S3', 'Pratique de la négociation amiable pour des projets de logements', 'texte'),
        ]),
        question(
          'A4-T2-Q5',
          'Communes en carence : organisation pour exercer le DPU',
          'texte',
          [
            sous('A4-T2-Q5-S1', 'Responsable de l\'analyse des DIA et du repérage des opportunités', 'liste_acteurs'),
            sous('A4-T2-Q5-S2', 'Délégation générale du DPU à un opérateur ?', 'oui_non_texte'),
            sous('A4-T2-Q5-S3', 'Délégation ponctuelle du DPU ?', 'oui_non_texte'),
          ],
          { carence: 'réservée' },
        ),
      ],
      'maîtrise foncière à visée opérationnelle',
    ),
    theme(
      'A4-T3',
      'Démarches spécifiques',
      [
        question('A4-T3-Q1', 'Réflexion ou action sur les logements ou locaux vacants ou très dégradés ?', 'oui_non_texte'),
        question(
          'A4-T3-Q2',
          'Réflexion ou action sur les biens sans maître ou assimilés ?',
          'oui_non_texte',
          [],
          { aide: 'abandon manifeste, etc.' },
        ),
        question('A4-T3-Q3', 'Réflexion ou action sur le potentiel de surélévation du parc HLM ?', 'oui_non_texte'),
        question(
          'A4-T3-Q4',
          'Réflexion ou action sur l\'utilisation temporaire de fonciers ou de bâtiments ?',
          'oui_non_texte',
        ),
      ],
    ),
    theme(
      'A4-T4',
      'Acteurs',
      [
        question('A4-T4-Q1', 'Conventions entre la commune ou l\'EPCI et l\'EPF ?', 'oui_non', [
          sous('A4-T4-Q1-S1', 'Actions spécifiques pour le logement social', 'texte'),
          sous('A4-T4-Q1-S2', 'Minoration foncière pour la mixité sociale par l\'EPF ?', 'oui_non_texte'),
          sous(
            'A4-T4-Q1-S3',
            'Minoration foncière pour la mixité sociale par la commune, l\'EPCI ou un autre acteur ?',
            'oui_non_texte',
            { toujoursPosee: true },
          ),
        ]),
        question('A4-T4-Q2', 'Commune ou EPCI membre d\'un EPA ?', 'oui_non', [
          sous('A4-T4-Q2-S1', 'Document-cadre avec l\'EPA ?', 'oui_non_texte'),
          sous('A4-T4-Q2-S2', 'Actions spécifiques pour le logement social', 'texte'),
          sous('A4-T4-Q2-S3', 'Minoration foncière pour la mixité sociale ?', 'oui_non_texte'),
        ]),
      ],
    ),
  ],
  vigilance: [
    'repérage continu des gisements fonciers pour le logement social',
    'partenariats renforcés avec les EPF (d\'État ou locaux)',
    'exercice du DPU dans les communes carencées',
    'mobilisation du foncier sous maîtrise d\'ouvrage publique',
  ],
})
