import { nonEtabli, periodeTriennale } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'annee',
    libelle: 'Année',
    type: 'entier',
    obligatoire: true,
    unite: 'année',
    sensDeZero: '0 est refusé (0 ou cellule vide) ; vide : donnée manquante',
    aide: 'Année civile sur quatre chiffres, de 2002 à 2028. Pour une cellule de date, écrivez ANNEE(A2).',
    exemple: '2024',
  },
]

export const DESCRIPTION_SRU_PERIODE: FonctionDecrite = {
  nom: 'SRU_PERIODE',
  titre: 'Période triennale d’une année',
  description:
    'Période triennale SRU qui contient l’année, écrite « 2023-2025 » : le texte que l’argument « periode » des autres fonctions attend. L’explication donne ses bornes et l’année de son bilan.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_PERIODE(2024)', arguments: [2024], valeur: '2023-2025' },
  articles: ['CCH, art. L. 302-8, I'],
  regles: ['SRU-21'],
  erreurs: ['#N/A : année manquante (incomplet).', '#VALEUR! : valeur illisible, année hors du référentiel (avant 2002, après 2028).'],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const annee = lecteur.entier('annee')
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : periodeTriennale(annee, options)
  },
}
