import { delaisParTypologie, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { SEUIL_SECRET } from './arguments-statistiques'

function colonne(nom: string, libelle: string, sensDeZero: string, aide: string, exemple: string): ArgumentDecrit {
  return { nom, libelle, type: 'plage', obligatoire: true, unite: 'plage de N cellules', sensDeZero, aide, exemple }
}

const ARGUMENTS: readonly ArgumentDecrit[] = [
  colonne(
    'depots',
    'Dates de dépôt',
    '0 ou vide : date absente, refusée si la demande est satisfaite',
    'Date de la demande initiale, une ligne par demande d’un même EPCI.',
    'A2:A201',
  ),
  colonne(
    'satisfactions',
    'Dates de satisfaction',
    '0 ou vide : demande en attente',
    'Date de signature du bail (AMB-34), vide pour une demande en attente. Jamais avant le dépôt.',
    'B2:B201',
  ),
  colonne('typologies', 'Typologies', '0 ou vide : « à classer »', 'Typologie du logement attribué ou demandé : T1, T2, T3…', 'C2:C201'),
  colonne('financements', 'Financements', '0 ou vide : « à classer »', 'Financement du logement : PLAI, PLUS, PLS…', 'D2:D201'),
  {
    nom: 'annee',
    libelle: 'Année observée',
    type: 'entier',
    obligatoire: true,
    unite: 'année',
    sensDeZero: '0 ou vide : donnée manquante',
    aide: 'Année des satisfactions retenues : la précédente (N − 1).',
    exemple: '2024',
  },
  {
    ...SEUIL_SECRET,
    sensDeZero: '0 ou vide : rien n’est masqué, les cases sous 11 se signalent',
    aide: 'Effectif sous lequel une case est masquée, 2 au moins ; à donner avant de diffuser le tableau.',
  },
  ENTETES,
  LECTURES,
]
const COLONNES = ['Typologie', 'Financement', 'Délai moyen (mois)', 'Effectif']

export const DESCRIPTION_COTATION_DELAI: FonctionDecrite = {
  nom: 'COTATION_DELAI',
  titre: 'Délai d’attente moyen par typologie',
  description:
    'Délai moyen, en mois au dixième, des demandes satisfaites dans l’année, par typologie et financement ; « aucune attribution constatée » là où il n’y en a pas, jamais 0. Un mois vaut 30,4375 jours.',
  arguments: ARGUMENTS,
  unite: 'mois',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'texte', 'mois', 'demandes'],
  exemple: {
    formule: '=MIXITE.COTATION_DELAI(A2:A4;B2:B4;C2:C4;D2:D4;2024)',
    arguments: [
      [['2023-01-15'], ['2022-03-01'], ['2021-09-10']],
      [['2024-03-15'], ['2024-01-01'], ['']],
      [['T2'], ['T2'], ['T3']],
      [['PLUS'], ['PLUS'], ['PLUS']],
      2024,
    ],
    valeur: [
      ['T2', 'PLUS', 18, 2],
      ['T3', 'PLUS', 'aucune attribution constatée', 0],
      ['Ensemble', 'tous', 18, 2],
    ],
  },
  articles: ['CCH, art. L. 441-2-8'],
  regles: ['COT-19', 'COM-08'],
  erreurs: [
    '#N/A : colonne ou année manquante (incomplet).',
    '#VALEUR! : date illisible, satisfaction avant la demande, colonnes de hauteurs différentes.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      depots: lecteur.plage('depots'),
      satisfactions: lecteur.plage('satisfactions'),
      typologies: lecteur.plage('typologies'),
      financements: lecteur.plage('financements'),
      annee: lecteur.entier('annee') || null,
      seuilSecret: lecteur.entier('seuil_secret'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    return lecteur.refus.length > 0
      ? nonEtabli('refuse', lecteur.refus)
      : avecTitres(delaisParTypologie(entree, options), COLONNES, titres)
  },
}
