import { nonEtabli, serieDesManquants } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'inventaires',
    libelle: 'Inventaires annuels',
    type: 'plage',
    obligatoire: true,
    unite: 'plage avec ligne d’en-têtes',
    sensDeZero: '0 est un nombre de logements ; 0 résidence est refusé ; ligne vide ou à 0 : sautée',
    aide: 'Tableau à titres : année, résidences principales, logements sociaux, taux cible ; au besoin logements manquants notifiés. Une ligne par année.',
    exemple: 'A1:D12',
  },
  ENTETES,
  LECTURES,
]

const COLONNES = ['Année', 'Logements manquants', 'Variation', 'Note']

export const DESCRIPTION_SRU_SERIE_MANQUANTS: FonctionDecrite = {
  nom: 'SRU_SERIE_MANQUANTS',
  titre: 'Courbe annuelle des logements manquants',
  description:
    'Logements sociaux manquants de chaque inventaire, variation et note (cible changée, saut de plus de 20 %, année manquante), par année croissante. Le résultat déborde.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['année', 'logements', 'logements', 'texte'],
  exemple: {
    formule: '=MIXITE.SRU_SERIE_MANQUANTS(A1:D3)',
    arguments: [
      [
        ['Année', 'Résidences principales', 'Logements sociaux', 'Taux cible'],
        [2022, 9873, 1898, 0.25],
        [2023, 9990, 1932, 0.25],
      ],
    ],
    valeur: [
      [2022, 571, '', ''],
      [2023, 566, -5, ''],
    ],
  },
  articles: ['CCH, art. L. 302-5', 'Guide DHUP de décembre 2022, annexe 3, volet 1-3'],
  regles: ['SRU-19', 'SRU-02'],
  erreurs: [
    '#N/A : tableau vide, cellule manquante (incomplet).',
    '#VALEUR! : colonne absente, cellule illisible, résidences à 0, cible autre que 20 ou 25 %, deux lignes pour la même année.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const inventaires = lecteur.plage('inventaires')
    const entetes = lecteur.booleen('entetes')
    const lectures = lecteur.lectures()
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(serieDesManquants(inventaires, lectures, options), COLONNES, entetes)
  },
}
