import { conditionPetiteCommune, nonEtabli } from '../../regles'
import { LECTURES, PERIODE } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'population',
    libelle: 'Population',
    type: 'entier',
    obligatoire: true,
    unite: 'habitants',
    sensDeZero: '0 est refusé (0 ou cellule vide) ; vide : inconnue',
    aide: 'Population de la commune, dernier chiffre officiel. Sous 5 000 habitants (strict), elle suffit.',
    exemple: '4999',
  },
  {
    nom: 'taux_inconstructibilite',
    libelle: 'Taux d’inconstructibilité',
    type: 'taux',
    obligatoire: true,
    unite: '% du territoire urbanisé',
    sensDeZero: '0 est un taux nul, signalé ; vide : inconnu',
    aide: 'Part inconstructible du territoire urbanisé, jamais du territoire total. S’écrit 0,3, 30 ou « 30 % ».',
    exemple: '0,3',
  },
  PERIODE,
  LECTURES,
]

export const DESCRIPTION_SRU_PETITE_COMMUNE: FonctionDecrite = {
  nom: 'SRU_PETITE_COMMUNE',
  titre: 'Petite commune ou inconstructibilité',
  description:
    'Dit si la commune peut demander à prolonger un abaissement au-delà de la durée ordinaire : moins de 5 000 habitants, ou de 30 à 50 % du territoire urbanisé inconstructible.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_PETITE_COMMUNE(12000;0,3)', arguments: [12000, 0.3], valeur: 'remplie' },
  articles: ['CCH, art. L. 302-8, IX, dernier alinéa', 'CCH, art. L. 302-5, III bis'],
  regles: ['SRU-15'],
  erreurs: [
    '#N/A : population ou taux manquant, quand il décide (incomplet).',
    '#VALEUR! : valeur illisible, population à 0, taux au-dessus de 100 %, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      population: lecteur.entier('population'),
      taux: lecteur.taux('taux_inconstructibilite'),
      periode: lecteur.periode(),
      lectures: lecteur.lectures(),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : conditionPetiteCommune(entree, options)
  },
}
