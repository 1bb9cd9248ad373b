import { grille, question, theme } from './construire'

/** Annexe 7 du guide DHUP de décembre 2022 (GRI-04). */
export const GRILLE_ATTRIBUTIONS = grille({
  id: 'GRI-04',
  annexe: 7,
  volet: 'Attributions aux publics prioritaires',
  themes: [
    theme(
      'A7-T1',
      'Connaissance et partage des enjeux',
      [
        question('A7-T1-Q1', 'Types de publics reconnus prioritaires pour l\'accès au parc social', 'liste'),
        question('A7-T1-Q2', 'Conventions de réservation entre la commune et les bailleurs ?', 'oui_non_texte'),
        question(
          'A7-T1-Q3',
          'Chaque réservataire atteint-il au moins 25 % de ménages prioritaires dans ses attributions ?',
          'oui_non_pourcentage',
          [],
          { regle: 'QPV-17' },
        ),
      ],
    ),
    theme(
      'A7-T2',
      'Géographie prioritaire politique de la ville',
      [
        question(
          'A7-T2-Q1',
          'Part des attributions hors QPV aux ménages du 1er quartile',
          'pourcentage',
          [],
          { aide: 'ressources inférieures au montant fixé chaque année par arrêté ministériel', regle: 'QPV-01' },
        ),
        question('A7-T2-Q2', 'Actions pour atteindre au moins 25 %', 'texte', [], { regle: 'QPV-01' }),
      ],
    ),
    theme(
      'A7-T3',
      'Outils de gouvernance',
      [
        question(
          'A7-T3-Q1',
          'Conférence intercommunale du logement (CIL) instaurée ? orientations principales',
          'oui_non_texte',
        ),
        question(
          'A7-T3-Q2',
          'Convention intercommunale d\'attribution (CIA) adoptée ? objectifs par acteur et mise en œuvre',
          'oui_non_texte',
        ),
        question('A7-T3-Q3', 'PPGDID adopté ? orientations pour le droit à l\'information via le SIAD', 'oui_non_texte'),
      ],
    ),
    theme(
      'A7-T4',
      'Outils de la politique locale d\'attribution',
      [
        question('A7-T4-Q1', 'Avancement de la cotation de la demande', 'avancement', [], { regle: 'COT-02' }),
        question('A7-T4-Q2', 'Avancement de la gestion en flux des contingents', 'avancement', [], { regle: 'FLUX-21' }),
      ],
    ),
  ],
  vigilance: [
    'instances de gouvernance obligatoires (CIL, CIA)',
    'rééquilibrage QPV / hors QPV, dont au moins 25 % des attributions hors QPV au premier quartile (QPV-01)',
    'au moins 25 % des attributions des organismes HLM, des collectivités et d\'Action Logement aux ménages DALO et prioritaires',
  ],
})
