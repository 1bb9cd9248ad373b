import { nonEtabli, patrimoineSoumis } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'patrimoine',
    libelle: 'Table du patrimoine',
    type: 'plage',
    obligatoire: true,
    unite: 'plage avec ligne d’en-têtes',
    sensDeZero: '0 vaut une cellule vide, sauf dans les colonnes Oui ou Non, où il vaut Non',
    aide: 'En-têtes : logement, nature, bailleur, agrément SEM, conventionné APL, L. 411-6, affectation, logements, accord partenarial, accord du préfet, compté dans A. Seule « nature » est exigée.',
    exemple: 'A1:K200',
  },
  ENTETES,
  LECTURES,
]

const COLONNES = ['Logement', 'Statut', 'Logements', 'Gestion', 'Motif']

export const DESCRIPTION_FLUX_PATRIMOINE: FonctionDecrite = {
  nom: 'FLUX_PATRIMOINE',
  titre: 'Patrimoine soumis à la gestion en flux',
  description:
    'Une ligne par logement ou groupe : soumis, hors flux (foyer, PLI, défense, sécurité, santé…) ou à vérifier, gestion à part ou ordinaire, et pourquoi. Ce qui est géré à part reste compté dans A.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'texte', 'logements', 'texte', 'texte'],
  exemple: {
    formule: '=MIXITE.FLUX_PATRIMOINE(A1:F3)',
    arguments: [
      [
        ['logement', 'nature', 'bailleur', 'agrément SEM', 'conventionné APL', 'logements'],
        ['Lilas', 'ILM', 'SEM', '2010-06-01', false, 24],
        ['Mimosas', 'ILM', 'OPH', null, false, 30],
      ],
    ],
    valeur: [
      ['Lilas', 'hors flux', 24, '', 'SEM agréée : seul le conventionné APL compte'],
      ['Mimosas', 'soumis', 30, 'ordinaire', 'non conventionné mais aidé par l’État'],
    ],
  },
  articles: ['CCH, art. L. 411-6, L. 481-1, L. 631-12 et L. 633-1', 'Loi ELAN, art. 109'],
  regles: ['FLUX-02', 'FLUX-03'],
  erreurs: ['#N/A : table vide (incomplet).', '#VALEUR! : colonne « nature » absente ou en double, cellule illisible, accord sans date.'],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = { patrimoine: lecteur.plage('patrimoine'), lectures: lecteur.lectures() }
    const titres = lecteur.booleen('entetes')
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : avecTitres(patrimoineSoumis(entree, options), COLONNES, titres)
  },
}
