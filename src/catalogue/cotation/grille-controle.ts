import type { OutilDeCotation } from '../../regles'
import {
  controlerGrille,
  estVideOuZero,
  FICHES_DU_CONTROLE,
  lireOutilDeCotation,
  message,
  MODULE_DU_SNE,
  nonEtabli,
} from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { COLONNES_DE_CONSTATS, rangeesDeConstats, UNITES_DE_CONSTATS } from '../suivi'
import { avecTitres } from '../tableau-rendu'
import type { Brut, FonctionDecrite } from '../types'
import { ARGUMENTS_DU_CONTROLE } from './arguments-du-controle'

export const DESCRIPTION_GRILLE_CONTROLE: FonctionDecrite = {
  nom: 'GRILLE_CONTROLE',
  titre: 'Contrôle d’une grille de cotation',
  description:
    'Relève ce qu’une grille de cotation a d’illégal, d’incohérent ou à examiner : une ligne par cause, de la plus grave à la plus légère (gravité, règle, ligne, colonne, constat, article), ou une ligne « conforme ».',
  arguments: ARGUMENTS_DU_CONTROLE,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES_DE_CONSTATS,
  unites: UNITES_DE_CONSTATS,
  exemple: {
    formule: '=MIXITE.GRILLE_CONTROLE(A1:C4)',
    arguments: [
      [
        ['critère', 'points', 'motif'],
        ['DALO', 100, null],
        ['Parent isolé', 10, null],
        ['Arrivé tard', -20, 'délibération'],
      ],
    ],
    valeur: [
      [
        'EL',
        'COT-11',
        4,
        'points',
        '« Arrivé tard » retire des points : seuls N01 (refus d’un logement attribué et adapté) et N02 (fausse déclaration manifeste) le peuvent.',
        'art. L. 441-2-8 et L. 441-1 du CCH',
      ],
      [
        'AL',
        'COT-16',
        '',
        '',
        '15 public(s) prioritaire(s) sans poids, absent(s) de la grille ou hors de ses dates : P02, P03, P04, P05, P06, P07, P08, P09, P10, P11, P12, P13, P14, P15, P16.',
        'art. L. 441-1 et L. 441-2-3 du CCH',
      ],
    ],
  },
  articles: ['CCH, art. L. 441, L. 441-1 et L. 441-2-8', 'CCH, art. R. 441-2-10', 'loi n° 89-462 du 6 juillet 1989, art. 1er'],
  regles: FICHES_DU_CONTROLE.map(({ id }) => id),
  erreurs: [
    '#N/A : grille vide (incomplet).',
    '#VALEUR! : grille sans ligne, demandes sans leurs titres ou d’une autre largeur, date, outil ou lecture illisible.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS_DU_CONTROLE, args)
    const entree = {
      grille: lecteur.plage('grille'),
      entetes: plageFournie(lecteur.plage('entetes')),
      demandes: plageFournie(lecteur.plage('demandes')),
      calcul: lecteur.date('date_calcul'),
      doublement: lecteur.booleen('doublement'),
      autreGrille: plageFournie(lecteur.plage('autre_grille')),
      outil: lecteur.choix<OutilDeCotation>('outil', lireOutilDeCotation, MODULE_DU_SNE),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('titres')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    const resultat = controlerGrille(entree, options)
    if (resultat.etat !== 'etabli') return resultat
    const conforme = {
      regle: '',
      message: message('grille-controle.conforme', {
        criteres: entree.grille.slice(1).filter((ligne) => !ligne.every(estVideOuZero)).length,
      }),
    }
    return avecTitres(
      {
        ...resultat,
        valeur: rangeesDeConstats(resultat.valeur, FICHES_DU_CONTROLE, conforme),
      },
      COLONNES_DE_CONSTATS,
      titres,
    )
  },
}

/** Une plage entièrement vide ou à 0 n'est pas fournie. */
function plageFournie(plage: readonly (readonly Brut[])[]): readonly (readonly Brut[])[] | null {
  return plage.every((ligne) => ligne.every(estVideOuZero)) ? null : plage
}
