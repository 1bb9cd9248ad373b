import { nonEtabli, tauxJustifie } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'garantis',
    libelle: 'Logements garantis',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 est un nombre ; vide : donnée manquante',
    aide: 'Logements des programmes dont la collectivité garantit les emprunts, chez ce bailleur et sur son territoire.',
    exemple: '900',
  },
  {
    nom: 'total',
    libelle: 'Logements du bailleur',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 est refusé (« 0 ou cellule vide ») ; vide : donnée manquante',
    aide: 'Logements du bailleur sur le territoire de la collectivité.',
    exemple: '1500',
  },
  {
    nom: 'taux_demande',
    libelle: 'Taux demandé',
    type: 'taux',
    obligatoire: false,
    unite: '% du flux du territoire',
    sensDeZero: '0 ou vide : non demandé, l’écart n’est pas calculé',
    aide: 'Taux que la collectivité demande, comparé au taux justifié. S’écrit 0,2, 20 ou « 20 % ».',
    exemple: '0,2',
  },
  {
    nom: 'encours_garanti',
    libelle: 'Encours garanti',
    type: 'nombre',
    obligatoire: false,
    unite: 'milliers d’euros',
    sensDeZero: '0 ou vide : non fourni',
    aide: 'Encours garanti par la collectivité chez ce bailleur, en milliers d’euros : la mesure retenue sous « AMB-41: autre ».',
    exemple: '54000',
  },
  {
    nom: 'encours_total',
    libelle: 'Encours total',
    type: 'nombre',
    obligatoire: false,
    unite: 'milliers d’euros',
    sensDeZero: '0 ou vide : non fourni',
    aide: 'Encours total du bailleur sur le territoire, dans la même unité que l’encours garanti.',
    exemple: '120000',
  },
  ENTETES,
  LECTURES,
]

const COLONNES = ['Part garantie', 'Taux justifié', 'Écart du taux demandé']

export const DESCRIPTION_FLUX_TAUX_JUSTIFIE: FonctionDecrite = {
  nom: 'FLUX_TAUX_JUSTIFIE',
  titre: 'Taux justifié par les garanties d’une collectivité',
  description:
    'Taux de réservation qu’une collectivité peut demander en proportion des garanties d’emprunt accordées : 20 % × part garantie. Trois cases : part garantie, taux justifié, écart du taux demandé.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['fraction', 'fraction', 'fraction'],
  exemple: {
    formule: '=MIXITE.FLUX_TAUX_JUSTIFIE(900;1500;0,2)',
    arguments: [900, 1500, 0.2],
    valeur: [[0.6, 0.12, 0.08]],
  },
  articles: ['CCH, art. R. 441-5-3 (numéro à vérifier)'],
  regles: ['FLUX-15', 'FLUX-16'],
  erreurs: [
    '#N/A : mesure des garanties non renseignée (incomplet).',
    '#VALEUR! : total à 0, garantis supérieurs au total, valeur illisible.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      garantis: lecteur.entier('garantis'),
      total: lecteur.entier('total'),
      demande: lecteur.taux('taux_demande'),
      encoursGaranti: lecteur.positif('encours_garanti'),
      encoursTotal: lecteur.positif('encours_total'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : avecTitres(tauxJustifie(entree, options), COLONNES, titres)
  },
}
