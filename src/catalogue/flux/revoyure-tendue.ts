import { nonEtabli, revoyureEnTerritoireTendu } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'variations',
    libelle: 'Table des variations',
    type: 'plage',
    obligatoire: true,
    unite: 'plage avec ligne d’en-têtes',
    sensDeZero: '0 dans un taux est un taux nul ; vide : donnée manquante',
    aide: 'En-têtes : réservataire, taux avant, taux après ; facultatif : nom. Taux du flux destinés aux publics prioritaires, l’État compris.',
    exemple: 'A1:C4',
  },
  {
    nom: 'tendu',
    libelle: 'Territoire tendu',
    type: 'booleen',
    obligatoire: true,
    unite: 'booléen',
    sensDeZero: '0, FAUX ou vide : non prouvé, refusé',
    aide: 'VRAI s’il est prouvé que le territoire est parmi les plus tendus.',
    exemple: 'VRAI',
  },
  {
    nom: 'objectifs_atteints',
    libelle: 'Objectifs atteints',
    type: 'booleen',
    obligatoire: true,
    unite: 'booléen',
    sensDeZero: '0, FAUX ou vide : non prouvés, refusé',
    aide: 'VRAI si le préfet constate que les autres réservataires atteignent leurs objectifs d’attribution aux publics prioritaires.',
    exemple: 'VRAI',
  },
  ENTETES,
  LECTURES,
]

const COLONNES = ['Réservataire', 'Taux avant', 'Taux après', 'Variation', 'Verdict']

export const DESCRIPTION_FLUX_REVOYURE_TENDUE: FonctionDecrite = {
  nom: 'FLUX_REVOYURE_TENDUE',
  titre: 'Clause de revoyure en territoire tendu',
  description:
    'Contrôle qu’une baisse du taux de l’État en territoire tendu est compensée par la hausse des autres réservataires au profit des publics prioritaires : une ligne par réservataire, puis la somme des variations.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'fraction', 'fraction', 'fraction', 'texte'],
  exemple: {
    formule: '=MIXITE.FLUX_REVOYURE_TENDUE(A1:C4;VRAI;VRAI)',
    arguments: [
      [
        ['réservataire', 'taux avant', 'taux après'],
        ['État', 0.3, 0.26],
        ['Action Logement', 0.05, 0.07],
        ['commune', 0.2, 0.22],
      ],
      true,
      true,
    ],
    valeur: [
      ['État', 0.3, 0.26, -0.04, ''],
      ['Action Logement', 0.05, 0.07, 0.02, ''],
      ['commune', 0.2, 0.22, 0.02, ''],
      ['total', '', '', 0, 'baisse compensée'],
    ],
  },
  articles: ['CCH, art. L. 441-1'],
  regles: ['FLUX-12'],
  erreurs: [
    '#N/A : le taux de l’État ne baisse pas (sans objet), table ou taux non renseignés (incomplet).',
    '#VALEUR! : territoire tendu ou objectifs non prouvés, réservataire inconnu, valeur illisible.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      variations: lecteur.plage('variations'),
      tendu: lecteur.booleen('tendu'),
      objectifsAtteints: lecteur.booleen('objectifs_atteints'),
    }
    const titres = lecteur.booleen('entetes')
    lecteur.lectures()
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : avecTitres(revoyureEnTerritoireTendu(entree, options), COLONNES, titres)
  },
}
