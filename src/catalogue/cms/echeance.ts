import { echeanceDuContrat, nonEtabli } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'date_fin',
    libelle: 'Date de fin',
    type: 'date',
    obligatoire: true,
    unite: 'date',
    sensDeZero: '0 ou vide : date absente, donnée manquante',
    aide: 'Terme inscrit au contrat, son dernier jour : cellule de date, « AAAA-MM-JJ » ou « JJ/MM/AAAA ».',
    exemple: '"2025-12-31"',
  },
  {
    nom: 'date_effet',
    libelle: 'Date d’effet',
    type: 'date',
    obligatoire: false,
    unite: 'date',
    sensDeZero: '0 ou vide : non fournie, la durée n’est pas contrôlée',
    aide: 'Date d’effet du contrat : la durée se compare alors aux trois ans de la loi. Cellule de date, « AAAA-MM-JJ » ou « JJ/MM/AAAA ».',
    exemple: '"2023-01-01"',
  },
]

export const DESCRIPTION_CMS_ECHEANCE: FonctionDecrite = {
  nom: 'CMS_ECHEANCE',
  titre: 'Date limite de réunion avant le terme du contrat',
  description:
    'Dernier jour pour réunir le comité de pilotage : six mois avant le terme du contrat de mixité sociale. Date en numéro de série, à mettre au format date.',
  arguments: ARGUMENTS,
  unite: 'date (numéro de série)',
  forme: 'scalaire',
  exemple: {
    formule: '=MIXITE.CMS_ECHEANCE("2025-12-31";"2023-01-01")',
    arguments: ['2025-12-31', '2023-01-01'],
    valeur: 45838,
  },
  articles: ['CCH, art. L. 302-8-1, I', 'Guide DHUP de décembre 2022, annexe 3, trame, article 4'],
  regles: ['CMS-17'],
  erreurs: [
    '#N/A : date de fin à inscrire (incomplet).',
    '#VALEUR! : date illisible ou impossible, fin avant la date d’effet, contrat hors des périodes connues.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = { fin: lecteur.date('date_fin'), effet: lecteur.date('date_effet') }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : echeanceDuContrat(entree, options)
  },
}
