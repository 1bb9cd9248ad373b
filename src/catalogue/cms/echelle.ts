import type { Echelle, Modalite } from '../../regles'
import { echelleDuContrat, ECHELLES, lireEchelle, lireModalite, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { GRAND_PARIS, MODALITE } from './arguments-contrat'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'echelle',
    libelle: 'Échelle',
    type: 'choix',
    obligatoire: true,
    unite: 'texte',
    sensDeZero: '0 ou vide : donnée manquante',
    aide: 'commune, plusieurs communes, EPCI, ou EPT (métropole du Grand Paris seulement).',
    choix: ECHELLES,
    exemple: '"EPCI"',
  },
  MODALITE,
  {
    nom: 'communes',
    libelle: 'Nombre de communes',
    type: 'entier',
    obligatoire: false,
    unite: 'communes',
    sensDeZero: '0 ou vide : non renseigné',
    aide: 'Nombre de communes du contrat : autant de lignes attendues dans chaque tableau.',
    exemple: '5',
  },
  GRAND_PARIS,
  LECTURES,
]

export const DESCRIPTION_CMS_ECHELLE: FonctionDecrite = {
  nom: 'CMS_ECHELLE',
  titre: 'Échelle d’un contrat de mixité sociale',
  description:
    'Dit si un contrat sans aménagement, abaissant ou mutualisant peut se conclure à cette échelle : une commune, plusieurs, l’EPCI, ou l’EPT dans le Grand Paris. Le mutualisant se conclut à l’échelle de l’EPCI seulement.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.CMS_ECHELLE("EPCI";"abaissant";5)', arguments: ['EPCI', 'abaissant', 5], valeur: 'admise' },
  articles: ['CCH, art. L. 302-8-1, I', 'CCH, art. L. 302-8, X'],
  regles: ['CMS-14'],
  erreurs: [
    '#N/A : échelle ou modalité manquante (incomplet).',
    '#VALEUR! : échelle ou modalité inconnue, EPT hors du Grand Paris, nombre de communes contraire à l’échelle.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      echelle: lecteur.choix<Echelle | null>('echelle', lireEchelle, null),
      modalite: lecteur.choix<Modalite | null>('modalite', lireModalite, null),
      communes: lecteur.entier('communes'),
      grandParis: lecteur.booleen('grand_paris'),
      lectures: lecteur.lectures(),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : echelleDuContrat(entree, options)
  },
}
