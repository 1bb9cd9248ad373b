import type { Modalite } from '../../regles'
import { lireModalite, MODALITES, modaliteDuContrat, nonEtabli } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'objectifs_legaux',
    libelle: 'Objectifs légaux',
    type: 'plage',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 vaut une cellule vide : sautée si l’autre plage l’est aussi, donnée manquante sinon',
    aide: 'Objectif légal de chaque commune du contrat, une case par commune, sans titre ni total.',
    exemple: 'D2:D6',
  },
  {
    nom: 'objectifs_retenus',
    libelle: 'Objectifs retenus',
    type: 'plage',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 vaut une cellule vide : sautée si l’autre plage l’est aussi, donnée manquante sinon',
    aide: 'Objectif que le contrat retient pour chaque commune, même taille et même ordre que les objectifs légaux.',
    exemple: 'F2:F6',
  },
  {
    nom: 'saisie',
    libelle: 'Modalité saisie',
    type: 'choix',
    obligatoire: false,
    unite: 'texte',
    sensDeZero: '0 ou vide : non dite, rien à comparer',
    aide: 'Modalité écrite au contrat (A, B ou C) : une contradiction avec les objectifs est signalée.',
    choix: MODALITES,
    exemple: '"B"',
  },
]

export const DESCRIPTION_CMS_MODALITE: FonctionDecrite = {
  nom: 'CMS_MODALITE',
  titre: 'Modalité d’un contrat d’après ses objectifs',
  description:
    'A si chaque objectif retenu est l’objectif légal, B si des communes baissent sans hausse ailleurs, C si des hausses répondent à des baisses. Des hausses seules restent un contrat A.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'scalaire',
  exemple: {
    formule: '=MIXITE.CMS_MODALITE(D2:D4;F2:F4)',
    arguments: [[[198], [120], [99]], [[120], [130], [167]]],
    valeur: 'C',
  },
  articles: ['CCH, art. L. 302-8-1, I et II', 'CCH, art. L. 302-8, IX et X'],
  regles: ['CMS-01'],
  erreurs: [
    '#N/A : plages vides, ou un seul des deux objectifs d’une commune (incomplet).',
    '#VALEUR! : plages de tailles différentes, case illisible, modalité saisie inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      legaux: lecteur.plage('objectifs_legaux'),
      retenus: lecteur.plage('objectifs_retenus'),
      saisie: lecteur.choix<Modalite | null>('saisie', lireModalite, null),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : modaliteDuContrat(entree, options)
  },
}
