import { justificationDAbaissement, nonEtabli } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const LOGEMENTS = { obligatoire: false, unite: 'logements', sensDeZero: '0 ou vide : non fourni, rien n’est comparé' } as const

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'difficultes',
    libelle: 'Difficultés cochées',
    type: 'entier',
    obligatoire: true,
    unite: 'difficultés',
    sensDeZero: '0 est un nombre : aucune difficulté ; vide : donnée manquante',
    aide: 'Nombre de difficultés objectivables : foncier, opérateurs, recours abusifs, aménagement obtenu en 2020-2022, autre.',
    exemple: '2',
  },
  {
    nom: 'marges_faibles',
    libelle: 'Marges restantes faibles',
    type: 'booleen',
    obligatoire: true,
    unite: 'booléen',
    sensDeZero: '0 ou vide : FAUX',
    aide: 'VRAI si les marges de progrès qui restent à la commune sont faibles.',
    exemple: 'VRAI',
  },
  {
    nom: 'marges_decrites',
    libelle: 'Marges restantes décrites',
    type: 'booleen',
    obligatoire: true,
    unite: 'booléen',
    sensDeZero: '0 ou vide : FAUX',
    aide: 'VRAI si les actions déjà menées et les marges restantes sont décrites dans la fiche.',
    exemple: 'VRAI',
  },
  {
    nom: 'engagements',
    libelle: 'Engagements',
    type: 'entier',
    obligatoire: true,
    unite: 'engagements',
    sensDeZero: '0 est un nombre : aucun engagement ; vide : donnée manquante',
    aide: 'Nombre d’engagements de la commune et de l’EPCI en contrepartie de l’abaissement.',
    exemple: '6',
  },
  {
    ...LOGEMENTS,
    nom: 'objectif_retenu',
    libelle: 'Objectif retenu',
    type: 'entier',
    aide: 'Objectif que le contrat retient, comparé au plancher et à l’objectif légal quand ils sont donnés.',
    exemple: '143',
  },
  {
    ...LOGEMENTS,
    nom: 'plancher',
    libelle: 'Plancher',
    type: 'nombre',
    aide: 'Plancher de l’objectif abaissé, arrondi ou exact (142,75), par exemple celui de RATTRAPAGE_PLANCHER.',
    exemple: '143',
  },
  {
    ...LOGEMENTS,
    nom: 'objectif_legal',
    libelle: 'Objectif légal',
    type: 'entier',
    aide: 'Objectif légal de la période, par exemple celui de SRU_OBJECTIF.',
    exemple: '189',
  },
  ENTETES,
]

const COLONNES = ['Niveau défendable', 'Manques']

export const DESCRIPTION_CMS_JUSTIFICATION: FonctionDecrite = {
  nom: 'CMS_JUSTIFICATION',
  titre: 'Justification d’un abaissement',
  description:
    'Niveau d’abaissement qu’une fiche par commune permet de défendre (plancher, modulé, à refuser) et ce qui manque pour le plancher. Le plancher n’est jamais automatique ; la décision reste au préfet.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'texte'],
  exemple: {
    formule: '=MIXITE.CMS_JUSTIFICATION(2;VRAI;VRAI;6)',
    arguments: [2, true, true, 6],
    valeur: [['plancher', '']],
  },
  articles: ['CCH, art. L. 302-8-1, II'],
  regles: ['CMS-45'],
  erreurs: [
    '#N/A : nombre de difficultés ou d’engagements manquant (incomplet).',
    '#VALEUR! : valeur illisible ou négative, plancher au-dessus de l’objectif légal.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      difficultes: lecteur.entier('difficultes'),
      margesFaibles: lecteur.booleen('marges_faibles'),
      margesDecrites: lecteur.booleen('marges_decrites'),
      engagements: lecteur.entier('engagements'),
      retenu: lecteur.entier('objectif_retenu'),
      plancher: lecteur.positif('plancher'),
      legal: lecteur.entier('objectif_legal'),
    }
    const titres = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(justificationDAbaissement(entree, options), COLONNES, titres)
  },
}
