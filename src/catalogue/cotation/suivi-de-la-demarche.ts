import { SUIVIS_COTATION } from '../../regles'
import { fonctionDeControle, fonctionDeSuivi } from '../suivi'

export const DESCRIPTION_COTATION_CONTROLE = fonctionDeControle({
  nom: 'COTATION_CONTROLE',
  titre: 'Contrôle d’un tableau de la démarche de cotation',
  description:
    'Contrôle un tableau de suivi de la cotation (PPGDID, procédure, porter à connaissance, acteurs, refus, outil, avancement…) reconnu à ses titres. Une ligne par constat : gravité, règle, ligne, colonne, constat, article.',
  suivis: SUIVIS_COTATION,
  exemple: {
    formule: '=MIXITE.COTATION_CONTROLE(A1:F2;"COT-04";"15/03/2024")',
    arguments: [
      [
        ['territoire', 'situation du PPGDID', 'porter à connaissance', 'modifications demandées', 'modifications intégrées', 'adoption'],
        ['Agglomération B', 'sans cotation', '10/02/2023', 'Oui', 'Non', '30/11/2023'],
      ],
      'COT-04',
      '15/03/2024',
    ],
    valeur: [
      [
        'EL',
        'COT-04',
        2,
        'modifications intégrées',
        'Agglomération B : plan adopté le 30/11/2023 sans les modifications motivées du préfet ; il ne pouvait pas l’être.',
        'art. R. 441-2-11 du CCH',
      ],
    ],
  },
})

export const DESCRIPTION_COTATION_SUIVI = fonctionDeSuivi({
  nom: 'COTATION_SUIVI',
  titre: 'Colonnes calculées d’un tableau de la démarche de cotation',
  description:
    'Calcule, ligne par ligne, ce qu’un tableau de suivi de la cotation permet de dire : obligation et retard, échéance du porter à connaissance, prochaine évaluation, part qualifiée, note à garder… À poser à droite du tableau.',
  suivis: SUIVIS_COTATION,
  exemple: {
    formule: '=MIXITE.COTATION_SUIVI(A1:F2;"COT-31";"15/03/2024")',
    arguments: [
      [
        ['territoire', 'type', 'tenu à un PLH', 'compétence habitat', 'nombre de QPV', 'mise en service'],
        ['Métropole A', 'EPCI', 'Oui', 'Oui', 6, '01/03/2024'],
      ],
      'COT-31',
      '15/03/2024',
    ],
    valeur: [['obligatoire', 'tenu à un PLH', 61]],
  },
})
