import type { ConstatDeTableau } from '../../com'
import { valeurDeLaCirculaire } from '../../com'
import { P_COT_LOCAUX } from '../../parametres/cotation'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import { COT_10, nombreDeLocaux } from '../criteres-locaux'
import { reconnaitre } from '../demarche/listes'
import type { OutilDeCotation } from '../demarche/outil-propre'
import { OUTILS_DE_COTATION } from '../demarche/outil-propre'
import type { GrilleLue, LigneDeGrille } from './lignes'
import { relever } from './relever'

/** Critères locaux d'une grille, contre le maximum du module. */
export interface CompteDeLocaux {
  readonly nombre: number
  readonly maximum: number
}

export function compterLocaux(lignes: readonly LigneDeGrille[], lectures: Lectures): CompteDeLocaux {
  const cles = (genre: 'local' | 'negatif'): number =>
    new Set(lignes.flatMap(({ reconnu, cle }) => (reconnu.genre === genre && cle !== '' ? [cle] : []))).size
  return {
    nombre: nombreDeLocaux(cles('local'), cles('negatif'), rangDe(lectures, 'AMB-74') === 1),
    maximum: valeurDeLaCirculaire(P_COT_LOCAUX),
  }
}

/**
 * Seul le module du SNE limite les critères locaux ; partout ils se motivent. Relève ceux qui sont de trop ou sans motif
 * (COT-10).
 */
export function controlerLocaux(
  grille: Pick<GrilleLue, 'lignes' | 'porte'>,
  { nombre, maximum }: CompteDeLocaux,
  { genre }: OutilDeCotation,
): ConstatDeTableau[] {
  const constats: ConstatDeTableau[] = []
  const duModule = genre === 'module'
  if (nombre > maximum) {
    const id = duModule ? 'grille-controle.locaux-en-trop' : 'grille-controle.locaux-hors-module'
    constats.push(relever(COT_10, duModule ? 'EL' : 'IF', {}, id, { nombre, maximum }))
  }
  const locaux = grille.lignes.filter(({ reconnu, libelle }) => reconnu.genre === 'local' && libelle !== '')
  if (locaux.length === 0) return constats
  if (!grille.porte('motif'))
    return [
      ...constats,
      relever(COT_10, 'AL', { colonne: 'motif' }, 'grille-controle.sans-colonne-motif', { nombre: locaux.length }),
    ]
  const sansMotif = locaux.filter(({ controle }) => controle.motif === null)
  return [
    ...constats,
    ...sansMotif.map(({ numero: ligne, libelle }) =>
      relever(COT_10, 'AL', { ligne, colonne: 'motif' }, 'grille-controle.sans-motif', { libelle }),
    ),
  ]
}

/** Noms des outils de cotation, celui du SNE d'abord. */
export const NOMS_DES_OUTILS: readonly string[] = OUTILS_DE_COTATION.map(({ libelle }) => libelle)
/** Outil supposé quand on n'en dit rien : le seul que la circulaire borne. */
export const MODULE_DU_SNE = OUTILS_DE_COTATION[0] as OutilDeCotation

export function lireOutilDeCotation(texte: string): OutilDeCotation | undefined {
  return reconnaitre(OUTILS_DE_COTATION, texte)
}
