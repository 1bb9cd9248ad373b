import { dateDEffet, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { COMMUNES, DATE_IMPRIMEE, GRAND_PARIS, SIGNATURES } from './arguments-contrat'

const ARGUMENTS: readonly ArgumentDecrit[] = [SIGNATURES, COMMUNES, GRAND_PARIS, DATE_IMPRIMEE, LECTURES]

export const DESCRIPTION_CMS_DATE_EFFET: FonctionDecrite = {
  nom: 'CMS_DATE_EFFET',
  titre: 'Date d’effet d’un contrat de mixité sociale',
  description:
    'Date de la dernière signature obligatoire du contrat, en numéro de série : mettez la cellule au format date. Aucun texte n’écrit cette date ; l’autre lecture retient la date imprimée (AMB-22).',
  arguments: ARGUMENTS,
  unite: 'date (numéro de série)',
  forme: 'scalaire',
  exemple: {
    formule: '=MIXITE.CMS_DATE_EFFET(A1:D4;F2)',
    arguments: [
      [
        ['Partie', 'Nom', 'Date de délibération', 'Date de signature'],
        ['Commune', 'Bréval', '2023-06-12', '2023-07-03'],
        ['EPCI', null, '2023-06-29', '2023-07-10'],
        ['État', null, null, '2023-07-05'],
      ],
      [['Bréval']],
    ],
    valeur: 45117,
  },
  articles: ['CCH, art. L. 302-8-1, I'],
  regles: ['CMS-15'],
  erreurs: [
    '#N/A : signature obligatoire manquante ou non datée, date imprimée manquante sous l’autre lecture (incomplet).',
    '#VALEUR! : titre ou cellule illisible, commune étrangère au contrat, EPT hors du Grand Paris, signataire en double.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      signatures: lecteur.plage('signatures'),
      communes: lecteur.plage('communes'),
      grandParis: lecteur.booleen('grand_paris'),
      imprimee: lecteur.date('date_imprimee'),
      lectures: lecteur.lectures(),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : dateDEffet(entree, options)
  },
}
