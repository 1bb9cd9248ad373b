import type { Modalite } from '../../regles'
import { lireModalite, nonEtabli, suiteDuBilan } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { videVautNon } from '../vide-vaut-non'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { MODALITE } from './arguments-contrat'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'objectif',
    libelle: 'Objectif de la période',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 : sans objet ; vide : donnée manquante',
    aide: 'Objectif opposable, en logements : celui du contrat s’il est abaissé ou mutualisé, l’objectif légal sinon.',
    exemple: '160',
  },
  {
    nom: 'realises',
    libelle: 'Logements réalisés',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 est un nombre ; vide : donnée manquante',
    aide: 'Logements sociaux pris en compte au bilan de la période.',
    exemple: '150',
  },
  {
    nom: 'qualitatif_atteint',
    libelle: 'Objectif qualitatif atteint',
    type: 'booleen',
    obligatoire: true,
    unite: 'booléen',
    sensDeZero: '0 ou vide : non, signalé quand « oui » donnerait un autre résultat',
    aide: 'VRAI si le minimum de PLAI et le maximum de PLS sont respectés. Vide ou 0 : non.',
    exemple: 'VRAI',
  },
  { ...MODALITE, obligatoire: false, sensDeZero: '0 ou vide : non renseignée' },
  {
    nom: 'periode_close',
    libelle: 'Période close',
    type: 'booleen',
    obligatoire: false,
    unite: 'booléen',
    sensDeZero: '0 ou vide : FAUX, période en cours et suite provisoire',
    aide: 'VRAI si la période triennale est finie et le bilan arrêté ; sinon la suite est dite provisoire.',
    exemple: 'VRAI',
  },
]

export const DESCRIPTION_CMS_SUITE: FonctionDecrite = {
  nom: 'CMS_SUITE',
  titre: 'Suite du bilan d’un contrat de mixité sociale',
  description:
    'Dit si la procédure de carence est à engager : elle l’est dès que l’objectif n’est pas atteint en quantité ou en qualité. Un contrat de mixité sociale n’en dispense jamais.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'scalaire',
  exemple: {
    formule: '=MIXITE.CMS_SUITE(160;150;VRAI;"abaissant";VRAI)',
    arguments: [160, 150, true, 'abaissant', true],
    valeur: 'procédure de carence à engager',
  },
  articles: ['CCH, art. L. 302-8-1, I', 'CCH, art. L. 302-8, IX et X'],
  regles: ['CMS-19'],
  erreurs: [
    '#N/A : objectif à 0 (sans objet) ; objectif, réalisés ou objectif qualitatif manquants quand la suite en dépend (incomplet).',
    '#VALEUR! : valeur illisible, modalité inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      objectif: lecteur.entier('objectif'),
      realises: lecteur.entier('realises'),
      modalite: lecteur.choix<Modalite | null>('modalite', lireModalite, null),
      periodeClose: lecteur.booleen('periode_close'),
    }
    const qualitatif = lecteur.booleen('qualitatif_atteint')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return videVautNon(
      lecteur,
      { qualitatif_atteint: qualitatif },
      (lus, choix) => suiteDuBilan({ ...entree, qualitatif: lus.qualitatif_atteint }, choix),
      options,
    )
  },
}
