import { assietteDetaillee, CATEGORIES_SOUSTRAITES, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { logements, MIS_EN_LOCATION } from './arguments-flux'

/** Les six catégories de B, dans l'ordre `b1` à `b6` : la liste est fermée. */
const CATEGORIES: readonly ArgumentDecrit[] = [
  logements('mutations', 'Mutations internes (b1)', 'Mutations au sein du patrimoine du bailleur.', '210'),
  logements('renouvellement', 'Renouvellement urbain (b2)', 'Relogements d’opérations du PNRU ou du NPNRU seulement ; une démolition hors programme n’en est pas.', '80'),
  logements('orcod', 'ORCOD (b3)', 'Relogements de copropriétés dégradées, locales ou nationales : nombre de l’enquête sociale, ménages éligibles.', '15'),
  logements('insalubrite', 'Insalubrité (b4)', 'Relogements après interdiction d’habiter : ménages demandeurs et éligibles, répartis entre bailleurs.', '5'),
  logements('ventes', 'Ventes (b5)', 'Ventes qui imposent la mutation du locataire ; une vente à l’occupant sans relogement n’en est pas.', '30'),
  logements('urgence', 'Urgence (b6)', 'Relogements d’urgence hors contingent, sur décision datée prise sous le contrôle du préfet.', '10'),
]

const ARGUMENTS: readonly ArgumentDecrit[] = [
  MIS_EN_LOCATION,
  ...CATEGORIES,
  {
    nom: 'droits_uniques',
    libelle: 'Droits uniques',
    type: 'entier',
    obligatoire: false,
    unite: 'logements',
    sensDeZero: '0 ou vide : aucun',
    aide: 'Droits pour un tour de certains réservataires : à convertir en flux, jamais retirés de l’assiette. Au plus A.',
    exemple: '40',
  },
  {
    nom: 'premieres_mises_en_service',
    libelle: 'Premières mises en service',
    type: 'entier',
    obligatoire: false,
    unite: 'logements',
    sensDeZero: '0 ou vide : non données',
    aide: 'Logements neufs compris dans A. Sous « AMB-36: autre », A ne compte que les logements libérés : ils en sont retranchés.',
    exemple: '120',
  },
  ENTETES,
  LECTURES,
]

const COLONNES = ['Mis en location (A)', 'dont premières mises en service', 'Soustraits (B)', 'Flux (C)', 'Part soustraite']

export const DESCRIPTION_FLUX_ASSIETTE: FonctionDecrite = {
  nom: 'FLUX_ASSIETTE',
  titre: 'Assiette du flux',
  description:
    'Flux annuel à répartir : C = A − B, où B additionne les six catégories de logements soustraits. Cinq cases : A, dont neuf, B, C et part soustraite. Les droits uniques ne se retirent jamais.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['logements', 'logements', 'logements', 'logements', 'fraction'],
  exemple: {
    formule: '=MIXITE.FLUX_ASSIETTE(1000;210;80;15;5;30;10)',
    arguments: [1000, 210, 80, 15, 5, 30, 10],
    valeur: [[1000, '', 350, 650, 0.35]],
  },
  articles: ['CCH, art. R. 441-5', 'CCH, art. L. 741-1 et L. 741-2', 'CCH, art. L. 521-3-1 à L. 521-3-3'],
  regles: ['FLUX-04', 'FLUX-05', 'FLUX-06', 'FLUX-07'],
  erreurs: [
    '#N/A : logements mis en location ou catégorie non renseignés (incomplet).',
    '#VALEUR! : plus de soustraits que de mis en location, droits uniques ou neuf au-dessus de A, valeur illisible.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      misEnLocation: lecteur.entier('mis_en_location'),
      categories: new Map(CATEGORIES_SOUSTRAITES.map(({ id }, rang) => [id, lecteur.entier(CATEGORIES[rang]?.nom ?? id)])),
      droitsUniques: lecteur.entier('droits_uniques'),
      premieresMisesEnService: lecteur.entier('premieres_mises_en_service'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : avecTitres(assietteDetaillee(entree, options), COLONNES, titres)
  },
}
