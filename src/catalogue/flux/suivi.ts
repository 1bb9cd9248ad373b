import { SUIVIS_FLUX } from '../../regles'
import { fonctionDeControle, fonctionDeSuivi } from '../suivi'
import type { ArgumentBrut } from '../types'

const CONVENTIONS: ArgumentBrut = [
  [
    'Réservataire',
    'Bailleur',
    'Département',
    'Convention historique signée le',
    'Signée le',
    'Transmise au préfet le',
    'Durée (mois)',
    'Concertation',
  ],
  ['Ville', 'Bailleur A', 'Rhône', '2015-06-01', '2023-11-10', '2023-11-14', 36, true],
  ['Employeur', 'Bailleur A', 'Rhône', '2016-02-01', '2024-01-15', '2024-01-16', 36, true],
]

export const DESCRIPTION_FLUX_CONTROLE = fonctionDeControle({
  nom: 'FLUX_CONTROLE',
  titre: 'Contrôle d’un tableau de la gestion en flux',
  description:
    'Reconnaît à ses titres un tableau de suivi de la gestion en flux (conventions, programmes neufs, commissions…) et en rend les constats : gravité, règle, ligne, colonne, constat, article.',
  suivis: SUIVIS_FLUX,
  exemple: {
    formule: '=MIXITE.FLUX_CONTROLE(A1:H3;;DATE(2024;3;15))',
    arguments: [CONVENTIONS, null, '2024-03-15'],
    valeur: [
      [
        'IF',
        'FLUX-21',
        3,
        'signée le',
        'Employeur × Bailleur A : convention conforme signée 52 jours après l’échéance du 24/11/2023.',
        'art. 5 du décret 2020-145 (non codifié)',
      ],
    ],
  },
})

export const DESCRIPTION_FLUX_SUIVI = fonctionDeSuivi({
  nom: 'FLUX_SUIVI',
  titre: 'Colonnes calculées d’un tableau de la gestion en flux',
  description:
    'Calcule les colonnes d’un tableau de suivi de la gestion en flux reconnu à ses titres : échéances, retards, délais, taux… Une rangée par ligne de la plage, à placer à sa droite.',
  suivis: SUIVIS_FLUX,
  exemple: {
    formule: '=MIXITE.FLUX_SUIVI(A1:H3;;DATE(2024;3;15))',
    arguments: [CONVENTIONS, null, '2024-03-15'],
    valeur: [
      [45254, 0, 4, 46335, ''],
      [45254, 52, 1, 46401, ''],
    ],
  },
})
