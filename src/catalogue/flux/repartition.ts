import { nonEtabli, repartitionDuFlux } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { MIS_EN_LOCATION, SOUSTRAITS } from './arguments-flux'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  MIS_EN_LOCATION,
  SOUSTRAITS,
  {
    nom: 'reservataires',
    libelle: 'Table des réservataires',
    type: 'plage',
    obligatoire: true,
    unite: 'plage avec ligne d’en-têtes',
    sensDeZero: '0 dans « taux » est un taux nul ; ailleurs, 0 vaut une cellule vide ; un titre à 0 vaut Non',
    aide: 'En-têtes : réservataire, taux ; facultatifs : nom, dérogation (arrêté), apport (ou terrain), territoire, flux du territoire. Comptez l’État, ou ses prioritaires et ses agents, jamais les trois.',
    exemple: 'A1:B5',
  },
  ENTETES,
  LECTURES,
]

const COLONNES = ['Réservataire', 'Taux', 'Part exacte', 'Logements', 'Plafond', 'Verdict']

export const DESCRIPTION_FLUX_REPARTITION: FonctionDecrite = {
  nom: 'FLUX_REPARTITION',
  titre: 'Répartition du flux entre les réservataires',
  description:
    'Logements de chaque réservataire et solde, qui font exactement le flux : plafonnés à l’entier inférieur, puis plus forts restes. Juge les 30 % de l’État, les 5 % d’agents et le cumul de 20 % des collectivités.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'fraction', 'logements', 'logements', 'logements', 'texte'],
  exemple: {
    formule: '=MIXITE.FLUX_REPARTITION(1000;350;A1:B5)',
    arguments: [
      1000,
      350,
      [
        ['réservataire', 'taux'],
        ['État', 0.3],
        ['agents', 0.05],
        ['collectivité', 0.2],
        ['Action Logement', 0.05],
      ],
    ],
    valeur: [
      ['État', 0.3, 195, 195, 195, 'conforme : 195 sur 195 au plus'],
      ['dont agents', 0.05, 32.5, 32, 32, 'conforme : 32 sur 32 au plus'],
      ['dont prioritaires', 0.25, 162.5, 163, '', 'dans la part de l’État'],
      ['collectivité', 0.2, 130, 130, 130, 'conforme : 130 sur 130 au plus'],
      ['Action Logement', 0.05, 32.5, 33, '', 'sans plafond propre'],
      ['solde', 0.45, 292.5, 292, '', 'sans réservation'],
    ],
  },
  articles: ['CCH, art. R. 441-5', 'CCH, art. R. 441-5-2'],
  regles: ['FLUX-04', 'FLUX-08', 'FLUX-09', 'FLUX-15', 'FLUX-18'],
  erreurs: [
    '#N/A : logements mis en location, soustraits ou taux d’une ligne non renseignés (incomplet) ; les taux se contrôlent quand même.',
    '#VALEUR! : plus de soustraits que de mis en location, taux au-dessus du plafond sans titre, somme des taux au-dessus de 100 %, État compté deux fois, réservataire inconnu.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      misEnLocation: lecteur.entier('mis_en_location'),
      soustraits: lecteur.entier('soustraits'),
      reservataires: lecteur.plage('reservataires'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : avecTitres(repartitionDuFlux(entree, options), COLONNES, titres)
  },
}
