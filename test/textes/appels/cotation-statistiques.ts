import { essayerGrilles, LECTURES_PAR_DEFAUT } from '../../../src/regles'
import type { BancDEssai, EntreeDeBanc, Resultat } from '../../../src/regles'

const GRILLE = { nom: 'A', plage: [['critère', 'points'], ['DALO', 10]], mutation: null }
const BASE: EntreeDeBanc = {
  entetes: [['DALO']],
  demandes: [[true], ['peut-être'], ['']],
  grilles: [GRILLE],
  calcul: 45366,
  doublement: false,
  seuilSecret: null,
  lectures: LECTURES_PAR_DEFAUT,
}

/** Le banc d'essai n'est pas une fonction : ses phrases se lisent dans le volet et la commande. */
export const CONTROLES_COTATION_STATISTIQUES: readonly Resultat<BancDEssai>[] = [
  essayerGrilles({ ...BASE, entetes: [['Nom']] }),
  essayerGrilles({ ...BASE, demandes: [['']] }),
  essayerGrilles({ ...BASE, grilles: [GRILLE, GRILLE] }),
  essayerGrilles({ ...BASE, grilles: [GRILLE, { ...GRILLE, plage: [['critère', 'points']] }] }),
]
