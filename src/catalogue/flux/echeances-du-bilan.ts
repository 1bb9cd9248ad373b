import type { EnvoiDuBilan } from '../../regles'
import { calendrierDuBilan, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'annee',
    libelle: 'Année du bilan',
    type: 'entier',
    obligatoire: true,
    unite: 'année',
    sensDeZero: '0 est refusé (0 ou cellule vide) ; vide : donnée manquante',
    aide: 'Année des propositions et des attributions, sur quatre chiffres : le bilan s’envoie l’année suivante.',
    exemple: '2024',
  },
  ENTETES,
  LECTURES,
]

const COLONNES = ['Envoi', 'Dernier jour']

const NOMS: Readonly<Record<EnvoiDuBilan, string>> = {
  bilan: 'Bilan aux réservataires',
  previsionnel: 'Prévisionnel des logements soustraits de l’année qui suit',
  intercommunalite: 'Bilan à l’intercommunalité',
}

export const DESCRIPTION_FLUX_ECHEANCES: FonctionDecrite = {
  nom: 'FLUX_ECHEANCES',
  titre: 'Échéances du bilan annuel du flux',
  description:
    'Derniers jours sûrs pour envoyer le bilan annuel et le prévisionnel aux réservataires (avant le 28 février), puis le bilan à l’intercommunalité (avant le 31 mars).',
  arguments: ARGUMENTS,
  unite: 'date (numéro de série)',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'date (numéro de série)'],
  exemple: {
    formule: '=MIXITE.FLUX_ECHEANCES(2024)',
    arguments: [2024],
    valeur: [
      ['Bilan aux réservataires', 45715],
      ['Prévisionnel des logements soustraits de l’année qui suit', 45715],
      ['Bilan à l’intercommunalité', 45746],
    ],
  },
  articles: ['CCH, art. R. 441-5-1', 'CCH, art. R. 441-5 I'],
  regles: ['FLUX-30', 'FLUX-32', 'FLUX-33', 'COM-06'],
  erreurs: ['#N/A : année manquante (incomplet).', '#VALEUR! : année illisible, ou hors de 2000 à 2100.'],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const annee = lecteur.entier('annee')
    const titres = lecteur.booleen('entetes')
    const lectures = lecteur.lectures()
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    const resultat = calendrierDuBilan(annee, lectures, options)
    if (resultat.etat !== 'etabli') return resultat
    const valeur = resultat.valeur.map(({ envoi, dernierJour }) => [NOMS[envoi], dernierJour] as const)
    return avecTitres({ ...resultat, valeur }, COLONNES, titres)
  },
}
