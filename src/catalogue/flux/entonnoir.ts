import { nonEtabli, suivreEntonnoir } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { logements, ouiNonFacultatif } from './arguments-flux'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  logements('proposes', 'Logements proposés', 'Étape 1 : logements proposés au réservataire par le bailleur.', '200'),
  logements(
    'avec_candidats',
    'Logements avec candidats',
    'Étape 2 : logements pour lesquels le réservataire a proposé des candidats.',
    '180',
  ),
  {
    ...logements(
      'acceptes',
      'Candidats acceptés',
      'Étape 3 : candidats acceptés en commission, des candidats et non des logements.',
      '150',
    ),
    unite: 'candidats',
  },
  { ...logements('baux', 'Baux signés', 'Étape 4 : baux signés. 0 est un nombre, et se signale.', '120'), unite: 'baux' },
  ouiNonFacultatif(
    'regles_encadrees',
    'Règles de refus encadrées',
    'VRAI si les règles de refus et de réinjection sont encadrées et transparentes.',
  ),
  ouiNonFacultatif(
    'clause_revoyure',
    'Clause de revoyure',
    'VRAI si la convention prévoit une clause de revoyure sur le taux de chute.',
  ),
  ENTETES,
  LECTURES,
]

const COLONNES: readonly string[] = ['Chute retenue', 'Chute candidats → baux', 'Chute proposés → baux', 'Verdict', 'Motif']

export const DESCRIPTION_FLUX_ENTONNOIR: FonctionDecrite = {
  nom: 'FLUX_ENTONNOIR',
  titre: 'Entonnoir de la gestion directe',
  description:
    'Taux de chute des propositions aux baux en gestion directe, et si compter les logements examinés en commission est acceptable : quatre étapes décomptées, refus encadrés, clause de revoyure.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['fraction', 'fraction', 'fraction', 'texte', 'texte'],
  exemple: {
    formule: '=MIXITE.FLUX_ENTONNOIR(200;180;150;120;VRAI;VRAI)',
    arguments: [200, 180, 150, 120, true, true],
    valeur: [[0.333333333333333, 0.333333333333333, 0.4, 'acceptable', '']],
  },
  articles: ['CCH, art. R. 441-5-2'],
  regles: ['FLUX-20'],
  erreurs: ['#N/A : une des quatre étapes manque (décompte incomplet).', '#VALEUR! : valeur illisible.'],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      proposes: lecteur.entier('proposes'),
      avecCandidats: lecteur.entier('avec_candidats'),
      acceptes: lecteur.entier('acceptes'),
      baux: lecteur.entier('baux'),
      reglesEncadrees: lecteur.ouiNon('regles_encadrees'),
      clauseDeRevoyure: lecteur.ouiNon('clause_revoyure'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(suivreEntonnoir(entree, options), COLONNES, titres)
  },
}
