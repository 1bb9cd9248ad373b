import { comparerCommunes, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { CLAUSE_CONTRAIRE } from './arguments-flux'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'communes',
    libelle: 'Tableau des communes',
    type: 'plage',
    obligatoire: true,
    unite: 'plage avec ligne de titres',
    sensDeZero: 'flux à 0 : commune sans objet ; part du préfet à 0 : un nombre',
    aide: 'Titres : commune, flux de la commune, part du préfet ; facultatif : dont flux en QPV. Une ligne par commune.',
    exemple: 'A1:C4',
  },
  {
    nom: 'taux',
    libelle: 'Taux de la convention',
    type: 'taux',
    obligatoire: true,
    unite: '% du flux',
    sensDeZero: '0 est un taux nul ; vide : donnée manquante',
    aide: 'Taux du préfet dans la convention. S’écrit 0,3, 30 ou « 30 % ».',
    exemple: '0,3',
  },
  CLAUSE_CONTRAIRE,
  ENTETES,
  LECTURES,
]

const COLONNES: readonly string[] = ['Commune', 'Part', 'Attendu', 'Écart', 'Verdict']

export const DESCRIPTION_FLUX_UNIFORMITE: FonctionDecrite = {
  nom: 'FLUX_UNIFORMITE',
  titre: 'Part du préfet par commune',
  description:
    'Part du préfet dans chaque commune contre le taux de la convention : conforme à moins d’un logement d’écart. Règle supplétive : une clause contraire signée la lève.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'fraction', 'logements', 'logements', 'texte'],
  exemple: {
    formule: '=MIXITE.FLUX_UNIFORMITE(A1:C3;0,3)',
    arguments: [
      [
        ['Commune', 'Flux', 'Part du préfet'],
        ['Commune A', 40, 12],
        ['Commune B', 30, 0],
      ],
      0.3,
    ],
    valeur: [
      ['Commune A', 0.3, 12, 0, 'conforme'],
      ['Commune B', 0, 9, 9, 'non uniforme'],
    ],
  },
  articles: ['CCH, art. R. 441-5-2'],
  regles: ['FLUX-13'],
  erreurs: ['#N/A : tableau vide ou taux manquant (incomplet).', '#VALEUR! : colonne absente, cellule ou taux illisible.'],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      communes: lecteur.plage('communes'),
      points: lecteur.taux('taux'),
      clauseContraire: lecteur.booleen('clause_contraire'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(comparerCommunes(entree, options), COLONNES, titres)
  },
}
