import type { GestionDesAides } from '../../regles'
import { controlerSignatures, GESTIONS_DES_AIDES, lireGestionDesAides, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { COMMUNES, DATE_IMPRIMEE, GRAND_PARIS, SIGNATURES } from './arguments-contrat'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  SIGNATURES,
  COMMUNES,
  GRAND_PARIS,
  {
    nom: 'aides_a_la_pierre',
    libelle: 'Gestion des aides à la pierre',
    type: 'choix',
    obligatoire: false,
    unite: 'texte',
    sensDeZero: '0 ou vide : État, aucun signataire recommandé de plus',
    aide: 'Qui gère les aides à la pierre : État, EPCI ou département. Le département délégataire est un signataire recommandé.',
    choix: GESTIONS_DES_AIDES,
    exemple: '"département"',
  },
  DATE_IMPRIMEE,
  ENTETES,
  LECTURES,
]

const COLONNES: readonly string[] = ['signataire', 'obligatoire', 'état', 'date de signature']

export const DESCRIPTION_CMS_SIGNATAIRES: FonctionDecrite = {
  nom: 'CMS_SIGNATAIRES',
  titre: 'Signataires d’un contrat de mixité sociale',
  description:
    'Signataires obligatoires du contrat (maires, président de l’EPCI, président de l’EPT dans le Grand Paris, préfet) puis recommandés, chacun signé, manquant ou non daté. Sans toutes les signatures obligatoires, le contrat est sans portée juridique.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  exemple: {
    formule: '=MIXITE.CMS_SIGNATAIRES(A1:D4;F2)',
    arguments: [
      [
        ['Partie', 'Nom', 'Date de délibération', 'Date de signature'],
        ['Commune', 'Bréval', '2023-06-12', '2023-07-03'],
        ['EPCI', null, '2023-06-29', '2023-07-10'],
        ['État', null, null, null],
      ],
      [['Bréval']],
    ],
    valeur: [
      ['Bréval (maire)', 'oui', 'signé', 45110],
      ['EPCI (président)', 'oui', 'signé', 45117],
      ['État (préfet)', 'oui', 'manquant', ''],
    ],
  },
  articles: ['CCH, art. L. 302-8-1, I'],
  regles: ['CMS-15'],
  erreurs: [
    '#N/A : tableau ou communes manquants, partie ou commune non dite sur une ligne (incomplet).',
    '#VALEUR! : titre ou cellule illisible, commune étrangère au contrat, EPT hors du Grand Paris, signataire en double.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      signatures: lecteur.plage('signatures'),
      communes: lecteur.plage('communes'),
      grandParis: lecteur.booleen('grand_paris'),
      aides: lecteur.choix<GestionDesAides | null>('aides_a_la_pierre', lireGestionDesAides, null),
      imprimee: lecteur.date('date_imprimee'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(controlerSignatures(entree, options), COLONNES, titres)
  },
}
