import { nonEtabli, objectifAuTaux } from '../../regles'
import { ARRONDI, LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'manquants',
    libelle: 'Logements manquants',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 est un nombre et donne 0 ; vide : donnée manquante',
    aide: 'Logements sociaux manquants (déficit) de la commune, entier : notifié par l’État, ou rendu par SRU_MANQUANTS.',
    exemple: '620',
  },
  {
    nom: 'taux',
    libelle: 'Taux de rattrapage',
    type: 'taux',
    obligatoire: true,
    unite: '% des logements manquants',
    sensDeZero: '0 est refusé (0 ou cellule vide) ; vide : donnée manquante',
    aide: 'Taux déclaré par un contrat ou une notification. S’écrit 0,33, 33 ou « 33 % ». Un taux hors de la loi est gardé et signalé.',
    exemple: '0,33',
  },
  ARRONDI,
  LECTURES,
]

export const DESCRIPTION_SRU_OBJECTIF_TAUX: FonctionDecrite = {
  nom: 'SRU_OBJECTIF_TAUX',
  titre: 'Objectif pour un taux déclaré',
  description:
    'Objectif de réalisation pour un taux de rattrapage déclaré : taux × logements manquants, calculé exactement puis arrondi. Un taux que la loi ne connaît pas n’est ni refusé ni corrigé : il est signalé.',
  arguments: ARGUMENTS,
  unite: 'logements',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_OBJECTIF_TAUX(620;0,33)', arguments: [620, 0.33], valeur: 205 },
  articles: ['CCH, art. L. 302-8, I, VII et VIII', 'CCH, art. L. 302-8, IX et X'],
  regles: ['SRU-04', 'SRU-05', 'SRU-08', 'SRU-09'],
  erreurs: [
    '#N/A : logements manquants ou taux non renseigné (incomplet).',
    '#VALEUR! : valeur illisible, taux à 0 ou au-dessus de 100 %, arrondi qui contredit la lecture d’AMB-05.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      manquants: lecteur.entier('manquants'),
      taux: lecteur.taux('taux'),
      arrondi: lecteur.arrondi(),
      lectures: lecteur.lectures(),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : objectifAuTaux(entree, options)
  },
}
