import type { Dispositif } from '../../regles'
import { compteurDePeriodes, DISPOSITIFS, lireDispositif, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'periodes',
    libelle: 'Périodes abaissées',
    type: 'plage',
    obligatoire: true,
    unite: 'texte, une ou deux colonnes',
    sensDeZero: '0 vaut une cellule vide ; plage vide : donnée manquante, « aucune » s’il n’y en a pas',
    aide: 'Périodes dont l’objectif a été abaissé (« 2023-2025 »…), ou deux colonnes : période, dispositif. Écrivez « aucune » s’il n’y en a pas.',
    exemple: 'B2:B4',
  },
  {
    nom: 'dispositif',
    libelle: 'Dispositif',
    type: 'choix',
    obligatoire: false,
    unite: 'texte',
    sensDeZero: '0 ou vide : celui de la plage pour la période examinée, sinon « abaissant »',
    aide: 'Dispositif de la période examinée : abaissant (3 périodes consécutives au plus) ou mutualisant (2).',
    choix: DISPOSITIFS,
    exemple: '"abaissant"',
  },
  {
    nom: 'periode',
    libelle: 'Période examinée',
    type: 'texte',
    obligatoire: false,
    unite: 'texte',
    sensDeZero: '0 ou vide : « 2023-2025 »',
    aide: 'Période triennale à juger : « 2023-2025 » ou une suivante (« 2029-2031 »…), à vérifier au-delà de 2025.',
    exemple: '"2029-2031"',
  },
  {
    nom: 'population',
    libelle: 'Population',
    type: 'entier',
    obligatoire: false,
    unite: 'habitants',
    sensDeZero: '0 ou vide : non renseignée',
    aide: 'Population de la commune : sous 5 000 habitants, un abaissement peut être prolongé.',
    exemple: '4300',
  },
  {
    nom: 'taux_inconstructibilite',
    libelle: 'Taux d’inconstructibilité',
    type: 'taux',
    obligatoire: false,
    unite: '% du territoire urbanisé',
    sensDeZero: '0 ou vide : non renseigné',
    aide: 'Part inconstructible du territoire urbanisé : entre 30 et 50 %, un abaissement peut être prolongé.',
    exemple: '0,35',
  },
  {
    nom: 'prolongation_accordee',
    libelle: 'Prolongation accordée',
    type: 'booleen',
    obligatoire: false,
    unite: 'booléen',
    sensDeZero: '0 ou vide : FAUX',
    aide: 'VRAI si le préfet a décidé la prolongation, sur demande motivée de la commune.',
    exemple: 'FAUX',
  },
  LECTURES,
]

export const DESCRIPTION_CMS_COMPTEUR: FonctionDecrite = {
  nom: 'CMS_COMPTEUR',
  titre: 'Compteur de périodes abaissées',
  description:
    'Nombre de périodes triennales consécutives dont l’objectif d’une commune est abaissé, période examinée comprise. Limite : 3 en contrat abaissant, 2 en mutualisant ; un dépassement et la prolongation se disent en alerte.',
  arguments: ARGUMENTS,
  unite: 'périodes',
  forme: 'scalaire',
  exemple: {
    formule: '=MIXITE.CMS_COMPTEUR(B2:B3;"abaissant";"2029-2031")',
    arguments: [[['2023-2025'], ['2026-2028']], 'abaissant', '2029-2031'],
    valeur: 3,
  },
  articles: ['CCH, art. L. 302-8, IX et X'],
  regles: ['CMS-05', 'CMS-06', 'CMS-11', 'SRU-15'],
  erreurs: [
    '#N/A : aucune période écrite (incomplet).',
    '#VALEUR! : période qui n’est pas triennale ou antérieure à 2023-2025, dispositif contredit, valeur illisible.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      periodes: lecteur.plage('periodes'),
      dispositif: lecteur.choix<Dispositif | null>('dispositif', lireDispositif, null),
      periode: lecteur.texte('periode'),
      population: lecteur.entier('population'),
      inconstructibilite: lecteur.taux('taux_inconstructibilite'),
      accordee: lecteur.booleen('prolongation_accordee'),
      lectures: lecteur.lectures(),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : compteurDePeriodes(entree, options)
  },
}
