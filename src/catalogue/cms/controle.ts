import type { Modalite } from '../../regles'
import { controlerObjectif, lireModalite, MODALITES, nonEtabli } from '../../regles'
import { ARRONDI, CIBLE, LECTURES, LOGEMENTS, NOTIFIES, PERIODE, RESIDENCES, SITUATION } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { lireCommune } from '../sru-objectif'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  RESIDENCES,
  LOGEMENTS,
  CIBLE,
  {
    nom: 'objectif_retenu',
    libelle: 'Objectif retenu',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 ou vide : non testé (donnée manquante) ; « sans aménagement » écrit : le légal est repris, à vérifier',
    aide: 'Objectif de la commune dans le contrat, en logements. 0 ou vide : non testé.',
    exemple: '160',
  },
  {
    nom: 'dispositif',
    libelle: 'Dispositif',
    type: 'choix',
    obligatoire: false,
    unite: 'texte',
    sensDeZero: '0 ou vide : « abaissant », « sans aménagement » pour une nouvelle entrante',
    aide: 'sans aménagement (A), abaissant (B, par défaut) ou mutualisant (C). Une nouvelle entrante n’a droit qu’au premier.',
    choix: MODALITES,
    exemple: '"abaissant"',
  },
  SITUATION,
  NOTIFIES,
  {
    nom: 'accord',
    libelle: 'Accord de la commune',
    type: 'booleen',
    obligatoire: false,
    unite: 'booléen',
    sensDeZero: '0 ou vide : accord non donné',
    aide: 'VRAI si la commune a donné son accord à un objectif au-dessus du légal, dans un contrat mutualisant.',
    exemple: 'VRAI',
  },
  {
    nom: 'periodes_abaissees',
    libelle: 'Périodes déjà abaissées',
    type: 'entier',
    obligatoire: false,
    unite: 'périodes',
    sensDeZero: '0 ou vide : aucune',
    aide: 'Nombre de périodes consécutives déjà abaissées juste avant celle-ci, sous le même dispositif. 0 ou vide : aucune.',
    exemple: '2',
  },
  ARRONDI,
  PERIODE,
  ENTETES,
  LECTURES,
]

const COLONNES = ['Régime', 'Plancher', 'Verdict', 'Motif']

export const DESCRIPTION_CMS_CONTROLE: FonctionDecrite = {
  nom: 'CMS_CONTROLE',
  titre: 'Contrôle de l’objectif d’une commune dans un contrat',
  description:
    'Dit si l’objectif retenu par un contrat de mixité sociale respecte la loi : plancher exact, objectif légal, accord d’une commune majorée, durée. Quatre cases : régime, plancher, verdict, motif.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'logements', 'texte', 'texte'],
  exemple: {
    formule: '=MIXITE.CMS_CONTROLE(9873;1898;0,25;160)',
    arguments: [9873, 1898, 0.25, 160],
    valeur: [['33 %', 143, 'conforme', 'objectif 160, entre le plancher 143 et le légal 189']],
  },
  articles: ['CCH, art. L. 302-8, VII à X', 'CCH, art. L. 302-8-1'],
  regles: ['CMS-02', 'CMS-03', 'CMS-04', 'CMS-05', 'CMS-06', 'CMS-08', 'CMS-09', 'CMS-10', 'CMS-11', 'SRU-08', 'SRU-09'],
  erreurs: [
    '#N/A : commune exemptée ou cible atteinte (sans objet), objectif, donnée ou rang d’entrante manquant (incomplet).',
    '#VALEUR! : valeur illisible, résidences à 0, logements supérieurs aux résidences, cible autre que 20 ou 25 %, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const retenu = lecteur.entier('objectif_retenu')
    const entree = {
      ...lireCommune(lecteur),
      retenu: retenu === 0 ? null : retenu,
      modalite: lecteur.choix<Modalite | null>('dispositif', lireModalite, null),
      accord: lecteur.ouiNon('accord'),
      abaissees: lecteur.entier('periodes_abaissees') ?? 0,
    }
    const titres = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(controlerObjectif(entree, options), COLONNES, titres)
  },
}
