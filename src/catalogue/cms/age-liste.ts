import { ageDeLaListe, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'date_mise_a_jour',
    libelle: 'Dernière mise à jour',
    type: 'date',
    obligatoire: true,
    unite: 'date (numéro de série)',
    sensDeZero: '0 ou vide : donnée manquante',
    aide: 'Date de la dernière mise à jour de la liste des projets, ou d’un projet. Une date à venir est refusée.',
    exemple: '12/03/2024',
  },
  {
    nom: 'date_du_jour',
    libelle: 'Date du jour',
    type: 'date',
    obligatoire: true,
    unite: 'date (numéro de série)',
    sensDeZero: '0 ou vide : donnée manquante',
    aide: 'Jour auquel l’âge se mesure : AUJOURDHUI() ou une date écrite.',
    exemple: '20/10/2024',
  },
  LECTURES,
]

export const DESCRIPTION_CMS_AGE_LISTE: FonctionDecrite = {
  nom: 'CMS_AGE_LISTE',
  titre: 'Âge de la liste des projets',
  description:
    'Jours écoulés depuis la dernière mise à jour de la liste des projets du contrat ; alerte au-delà de 3, 6 et 12 mois (le guide la veut infra-annuelle, la trame en continu).',
  arguments: ARGUMENTS,
  unite: 'jours',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.CMS_AGE_LISTE("12/03/2024";"20/10/2024")', arguments: ['12/03/2024', '20/10/2024'], valeur: 222 },
  articles: ['CCH, art. L. 302-8-1'],
  regles: ['CMS-41'],
  erreurs: [
    '#N/A : une des deux dates manque (incomplet).',
    '#VALEUR! : date illisible, mise à jour à venir, jour antérieur au guide de décembre 2022.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      miseAJour: lecteur.date('date_mise_a_jour'),
      dateDuJour: lecteur.date('date_du_jour'),
      lectures: lecteur.lectures(),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : ageDeLaListe(entree, options)
  },
}
