import { incompatibilites, nonEtabli } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'contrats',
    libelle: 'Contrats',
    type: 'plage',
    obligatoire: true,
    unite: 'plage avec ligne d’en-têtes',
    sensDeZero: '0 vaut une cellule vide ; ligne vide sautée, tableau vide : donnée manquante',
    aide: 'Tableau à en-têtes, un contrat par ligne : EPCI, période, type (A, B ou C), et au besoin contrat ou commune.',
    exemple: 'Contrats!A1:D20',
  },
  ENTETES,
]

const COLONNES = ['EPCI', 'Période', 'Conflit', 'Contrats en cause']

export const DESCRIPTION_CMS_INCOMPATIBILITE: FonctionDecrite = {
  nom: 'CMS_INCOMPATIBILITE',
  titre: 'Contrats abaissant et mutualisant incompatibles',
  description:
    'Une ligne par EPCI et par période : conflit si un contrat abaissant y côtoie un contrat mutualisant, et lesquels. Un contrat sans aménagement n’est jamais en cause.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'texte', 'texte', 'texte'],
  exemple: {
    formule: '=MIXITE.CMS_INCOMPATIBILITE(A1:D3)',
    arguments: [
      [
        ['EPCI', 'période', 'type', 'commune'],
        ['CC des Rives', '2023-2025', 'B', 'X'],
        ['CC des Rives', '2023-2025', 'C', 'Y et Z'],
      ],
    ],
    valeur: [['CC des Rives', '2023-2025', 'oui', 'X (abaissant), Y et Z (mutualisant)']],
  },
  articles: ['CCH, art. L. 302-8, IX et X'],
  regles: ['CMS-13'],
  erreurs: [
    '#N/A : tableau sans contrat, contrat sans EPCI, sans période ou sans type (incomplet).',
    '#VALEUR! : période ou type illisible, colonne absente ou en double.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const plage = lecteur.plage('contrats')
    const titres = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(incompatibilites(plage, options), COLONNES, titres)
  },
}
