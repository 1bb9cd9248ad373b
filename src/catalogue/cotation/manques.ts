import { manquesDeCotation, nonEtabli } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres } from '../tableau-rendu'
import type { FonctionDecrite } from '../types'
import { ARGUMENTS_PAR_DEMANDE, lireCotation } from './arguments-demande'
const COLONNES = ['État de la note', 'Manques', 'Informations manquantes', 'Pièces manquantes']

export const DESCRIPTION_COTATION_MANQUES: FonctionDecrite = {
  nom: 'COTATION_MANQUES',
  titre: 'Ce qui manque à une note',
  description:
    'Par demande : note « vérifiée » ou « provisoire », nombre de manques, informations et pièces manquantes. Un 0 dans les demandes compte pour une cellule vide ; écrivez FAUX ou Non.',
  arguments: ARGUMENTS_PAR_DEMANDE,
  unite: 'texte',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'manques', 'texte', 'texte'],
  exemple: {
    formule: '=MIXITE.COTATION_MANQUES(A1:C1;A2:C4;D1:G3;"2024-03-15")',
    arguments: [
      [['DALO', 'Pièce DALO', 'Dépôt']],
      [
        [true, '2024-01-10', '2019-05-10'],
        [true, null, null],
        [false, null, '2023-05-10'],
      ],
      [
        ['critère', 'points', 'barème', 'pièce'],
        ['DALO', 100, null, 'Pièce DALO'],
        ['Dépôt', 3, 'par an', null],
      ],
      '2024-03-15',
    ],
    valeur: [
      ['vérifiée', 0, '', ''],
      ['provisoire', 2, 'Dépôt', 'Pièce DALO'],
      ['vérifiée', 0, '', ''],
    ],
  },
  articles: ['CCH, art. L. 441-2-8', 'CCH, art. R. 441-2-10'],
  regles: ['COT-05', 'COT-06', 'COT-08', 'COT-15'],
  erreurs: [
    '#N/A : plage ou date du calcul manquante (incomplet).',
    '#VALEUR! dans une ligne : une cellule de cette demande est illisible.',
    '#VALEUR! partout : grille illisible, plages de largeurs différentes.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS_PAR_DEMANDE, args)
    const entree = lireCotation(lecteur)
    const titres = lecteur.booleen('titres')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(manquesDeCotation(entree, options), COLONNES, titres)
  },
}
