import { nonEtabli, projeterTaux } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { ANNEE_DEPART, CIBLE_DE_PROJECTION, lireTendances, TENDANCES } from './arguments-de-projection'

const ANNEES: ArgumentDecrit = {
  nom: 'annees',
  libelle: 'Années',
  type: 'entier',
  obligatoire: true,
  unite: 'années',
  sensDeZero: '0 est refusé (0 ou cellule vide) ; vide : donnée manquante',
  aide: 'Nombre d’années à projeter, entier de 1 à 30.',
  exemple: '10',
}

const ARGUMENTS: readonly ArgumentDecrit[] = [...TENDANCES, ANNEES, ANNEE_DEPART, CIBLE_DE_PROJECTION, ENTETES]
const COLONNES = ['Année', 'Résidences principales', 'Logements sociaux', 'Taux de logement social']

export const DESCRIPTION_SRU_PROJECTION: FonctionDecrite = {
  nom: 'SRU_PROJECTION',
  titre: 'Projection du taux de logement social',
  description:
    'Prolonge en ligne droite le parc et le taux de logement social, à titre informatif : une ligne par année, de l’année 0 à la dernière. Rien n’est arrondi.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['année', 'résidences', 'logements', 'fraction'],
  exemple: {
    formule: '=MIXITE.SRU_PROJECTION(10000;2000;100;0,4;2;2022;0,25)',
    arguments: [10000, 2000, 100, 0.4, 2, 2022, 0.25],
    valeur: [
      [2022, 10000, 2000, 2000 / 10000],
      [2023, 10100, 2040, 2040 / 10100],
      [2024, 10200, 2080, 2080 / 10200],
    ],
  },
  articles: ['Guide DHUP de décembre 2022, annexe 3, volet 1-3', 'CCH, art. L. 302-5'],
  regles: ['SRU-18'],
  erreurs: [
    '#N/A : donnée manquante (incomplet).',
    '#VALEUR! : valeur illisible, résidences à 0, logements supérieurs aux résidences, accroissement négatif, durée hors de 1 à 30 ans, cible autre que 20 ou 25 %.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = { ...lireTendances(lecteur), annees: lecteur.entier('annees') }
    const entetes = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(projeterTaux(entree, options), COLONNES, entetes)
  },
}
