import type { Resultat } from '../../regles'
import { lireTypeDeTerritoire, nonEtabli, obligationEtRetard, TERRITOIRES } from '../../regles'
import type { TypeDeTerritoire } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, Case, FonctionDecrite } from '../types'
import { videVautNon } from '../vide-vaut-non'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'type',
    libelle: 'Type de territoire',
    type: 'choix',
    obligatoire: true,
    unite: 'texte',
    sensDeZero: '0 ou vide : donnée manquante, sauf si un PLH ou un QPV suffit à décider',
    aide: 'EPCI, Métropole de Lyon, Ville de Paris ou EPT du Grand Paris.',
    choix: TERRITOIRES,
    exemple: '"EPCI"',
  },
  {
    nom: 'plh',
    libelle: 'Tenu à un PLH',
    type: 'booleen',
    obligatoire: true,
    unite: 'booléen',
    sensDeZero: '0 ou vide : non, signalé quand « oui » donnerait un autre résultat',
    aide: 'VRAI si l’EPCI est tenu de se doter d’un programme local de l’habitat.',
    exemple: 'FAUX',
  },
  {
    nom: 'competence_habitat',
    libelle: 'Compétence habitat',
    type: 'booleen',
    obligatoire: true,
    unite: 'booléen',
    sensDeZero: '0 ou vide : non, signalé quand « oui » donnerait un autre résultat',
    aide: 'VRAI si l’EPCI a la compétence en matière d’habitat.',
    exemple: 'VRAI',
  },
  {
    nom: 'qpv',
    libelle: 'Nombre de QPV',
    type: 'entier',
    obligatoire: true,
    unite: 'quartiers',
    sensDeZero: '0 : aucun quartier, signalé quand un seul changerait le résultat ; vide : donnée manquante si elle décide',
    aide: 'Nombre de quartiers prioritaires de la politique de la ville, entier.',
    exemple: '1',
  },
  {
    nom: 'mise_en_service',
    libelle: 'Date de mise en service',
    type: 'date',
    obligatoire: false,
    unite: 'date',
    sensDeZero: '0 ou vide : pas en service',
    aide: 'Date de mise en service de la cotation : cellule de date, « AAAA-MM-JJ » ou « JJ/MM/AAAA ».',
    exemple: '"01/03/2024"',
  },
  {
    nom: 'date',
    libelle: 'Jour du contrôle',
    type: 'date',
    obligatoire: false,
    unite: 'date',
    sensDeZero: '0 ou vide : non donné, le retard d’une cotation qui n’est pas en service n’est pas compté, et c’est dit',
    aide: 'Jour auquel compter le retard d’une cotation qui n’est pas en service, par exemple AUJOURDHUI().',
    exemple: '"15/03/2024"',
  },
  ENTETES,
]

const COLONNES = ['Cotation', 'Motif', 'Échéance', 'Jours de retard']

export const DESCRIPTION_COTATION_OBLIGATION: FonctionDecrite = {
  nom: 'COTATION_OBLIGATION',
  titre: 'Territoire tenu à la cotation, et son retard',
  description:
    'Dit si la cotation de la demande est obligatoire sur un territoire, pourquoi, à quelle échéance et avec combien de jours de retard. Quatre cases ; les deux dernières sont vides si elle est facultative.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'texte', 'date (numéro de série)', 'jours'],
  exemple: {
    formule: '=MIXITE.COTATION_OBLIGATION("EPCI";FAUX;VRAI;1;"01/03/2024")',
    arguments: ['EPCI', false, true, 1, '01/03/2024'],
    valeur: [['obligatoire', 'compétence habitat et QPV', 45291, 61]],
  },
  articles: ['CCH, art. L. 441-2-8', 'Loi 2022-217 du 21 février 2022'],
  regles: ['COT-01', 'COT-02'],
  erreurs: [
    '#N/A : donnée qui décide de l’obligation manquante (incomplet).',
    '#VALEUR! : type de territoire inconnu, nombre de QPV non entier, valeur ou date illisible.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const type = lecteur.choix<TypeDeTerritoire | null>('type', lireTypeDeTerritoire, null)
    const qpv = lecteur.entier('qpv')
    const dates = { miseEnService: lecteur.date('mise_en_service'), jour: lecteur.date('date') }
    const lus = { plh: lecteur.booleen('plh'), competence_habitat: lecteur.booleen('competence_habitat') }
    const titres = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    const calculer = (
      { plh, competence_habitat: competence }: typeof lus,
      choix: { readonly expliquer: boolean },
    ): Resultat<readonly (readonly Case[])[]> => enLigne(obligationEtRetard({ type, plh, competence, qpv, ...dates }, choix))
    return avecTitres(videVautNon(lecteur, lus, calculer, options), COLONNES, titres)
  },
}

function enLigne(resultat: ReturnType<typeof obligationEtRetard>): Resultat<readonly (readonly Case[])[]> {
  if (resultat.etat !== 'etabli') return resultat
  const { statut, critere, echeance, retard } = resultat.valeur
  return { ...resultat, valeur: [[statut, critere, echeance, retard]] }
}
