import type { Acquereur } from '../../regles'
import { ACQUEREURS, lireAcquereur, nonEtabli, venteHlm } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { videVautNon } from '../vide-vaut-non'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'carencee',
    libelle: 'Commune carencée',
    type: 'booleen',
    obligatoire: true,
    unite: 'booléen',
    sensDeZero: '0 ou vide : non, signalé quand « oui » donnerait un autre résultat',
    aide: 'VRAI si un arrêté constate la carence de la commune au jour de la vente.',
    exemple: 'VRAI',
  },
  {
    nom: 'contrat_complet',
    libelle: 'Contrat complet',
    type: 'booleen',
    obligatoire: true,
    unite: 'booléen',
    sensDeZero: '0 ou vide : non, signalé quand « oui » donnerait un autre résultat',
    aide: 'VRAI si un contrat de mixité sociale postérieur à la loi 3DS porte toutes les signatures obligatoires (CMS_SIGNATAIRES).',
    exemple: 'FAUX',
  },
  {
    nom: 'acquereur',
    libelle: 'Acquéreur',
    type: 'choix',
    obligatoire: true,
    unite: 'texte',
    sensDeZero: '0 ou vide : à préciser',
    aide: 'organisme HLM, occupant (le locataire du logement) ou autre.',
    choix: ACQUEREURS,
    exemple: '"occupant"',
  },
  {
    nom: 'date_vente',
    libelle: 'Date de la vente',
    type: 'date',
    obligatoire: false,
    unite: 'date',
    sensDeZero: '0 ou vide : non renseignée',
    aide: 'Une vente antérieure au contrat complet se juge comme sans contrat.',
    exemple: '"15/09/2023"',
  },
  {
    nom: 'date_contrat',
    libelle: 'Date du contrat complet',
    type: 'date',
    obligatoire: false,
    unite: 'date',
    sensDeZero: '0 ou vide : non renseignée',
    aide: 'Date d’effet du contrat complet (CMS_DATE_EFFET).',
    exemple: '"10/07/2023"',
  },
]

export const DESCRIPTION_CMS_VENTE_HLM: FonctionDecrite = {
  nom: 'CMS_VENTE_HLM',
  titre: 'Vente de logements HLM en commune carencée',
  description:
    'Vente d’un logement HLM au regard de la carence : interdite en commune carencée, sauf entre organismes HLM ou si un contrat de mixité sociale complet lève l’interdiction. Ne juge aucune autre condition de la vente.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'scalaire',
  exemple: {
    formule: '=MIXITE.CMS_VENTE_HLM(VRAI;FAUX;"occupant")',
    arguments: [true, false, 'occupant'],
    valeur: 'interdite',
  },
  articles: ['CCH, art. L. 443-7', 'CCH, art. L. 302-8-1, I'],
  regles: ['CMS-20'],
  erreurs: [
    '#N/A : carence, contrat ou acquéreur non dits quand la réponse en dépend (incomplet).',
    '#VALEUR! : valeur ou date illisible, acquéreur inconnu.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const acquereur = lecteur.choix<Acquereur | 'à préciser'>('acquereur', lireAcquereur, 'à préciser')
    const entree = {
      acquereur: acquereur === 'à préciser' ? null : acquereur,
      vente: lecteur.date('date_vente'),
      contrat: lecteur.date('date_contrat'),
    }
    const statuts = { carencee: lecteur.booleen('carencee'), contrat_complet: lecteur.booleen('contrat_complet') }
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return videVautNon(
      lecteur,
      statuts,
      (lus, choix) => venteHlm({ ...entree, carencee: lus.carencee, contratComplet: lus.contrat_complet }, choix),
      options,
    )
  },
}
