import { nonEtabli, partDuFlux, RESERVATAIRES } from '../../regles'
import { ARRONDI, LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { lireBeneficiaire, MIS_EN_LOCATION, SOUSTRAITS } from './arguments-flux'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  MIS_EN_LOCATION,
  SOUSTRAITS,
  {
    nom: 'taux',
    libelle: 'Taux du réservataire',
    type: 'taux',
    obligatoire: true,
    unite: '% du flux',
    sensDeZero: '0 est un taux nul ; vide : donnée manquante',
    aide: 'Part du réservataire dans le flux C = A − B. S’écrit 0,3, 30 ou « 30 % ».',
    exemple: '0,3',
  },
  {
    nom: 'reservataire',
    libelle: 'Réservataire',
    type: 'choix',
    obligatoire: false,
    unite: 'texte',
    sensDeZero: '0 ou vide : « autre », sans plafond propre',
    aide: 'État (30 % au plus), agents (5 % au plus, dans l’État), collectivité ou EPCI (20 % au plus en cumul), Action Logement, employeur, organisme, autre.',
    choix: RESERVATAIRES,
    exemple: '"État"',
  },
  {
    nom: 'derogation',
    libelle: 'Dérogation',
    type: 'booleen',
    obligatoire: false,
    unite: 'booléen',
    sensDeZero: '0 ou vide : FAUX',
    aide: 'VRAI si un titre permet de dépasser le plafond : arrêté préfectoral pour l’État, apport financier ou terrain pour une collectivité. Ne lève jamais les 5 % d’agents.',
    exemple: 'FAUX',
  },
  {
    ...ARRONDI,
    sensDeZero: '0 ou vide : inférieur pour un réservataire plafonné, proche sinon',
    aide: 'supérieur, proche (la moitié vers le haut) ou inférieur. Par défaut inférieur pour un réservataire plafonné, proche sinon.',
    exemple: '"proche"',
  },
  LECTURES,
]

export const DESCRIPTION_FLUX_PART: FonctionDecrite = {
  nom: 'FLUX_PART',
  titre: 'Part d’un réservataire dans le flux',
  description:
    'Logements d’un réservataire dans la gestion en flux : taux × (mis en location − soustraits), arrondi. Refuse un taux au-dessus du plafond du réservataire sans titre qui le permette.',
  arguments: ARGUMENTS,
  unite: 'logements',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.FLUX_PART(1000;350;0,3;"État")', arguments: [1000, 350, 0.3, 'État'], valeur: 195 },
  articles: ['CCH, art. R. 441-5', 'CCH, art. R. 441-5-2'],
  regles: ['FLUX-04', 'FLUX-05', 'FLUX-07', 'FLUX-08', 'FLUX-09', 'FLUX-15', 'FLUX-18'],
  erreurs: [
    '#N/A : donnée manquante (incomplet).',
    '#VALEUR! : valeur illisible, plus de soustraits que de mis en location, taux au-dessus du plafond sans titre.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const reservataire = lireBeneficiaire(lecteur)
    const entree = {
      misEnLocation: lecteur.entier('mis_en_location'),
      soustraits: lecteur.entier('soustraits'),
      points: lecteur.taux('taux'),
      derogation: lecteur.booleen('derogation'),
      arrondi: lecteur.arrondi(),
      lectures: lecteur.lectures(),
    }
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return partDuFlux({ ...entree, reservataire }, options)
  },
}
