import type { ConstatDeTableau } from '../../com'
import { compterConstats, parametreEmploye } from '../../com'
import { P_COT_AGE_BAS, P_COT_AGE_HAUT, P_COT_LOCAUX, P_COT_PIECE_DUREE, P_COT_PIECE_FACTEUR } from '../../parametres/cotation'
import { JOUR_DE_LA_CIRCULAIRE } from '../../parametres/sans-fin'
import type { Lectures } from '../../socle/lectures'
import { message } from '../../socle/message'
import type { Etape, ParametreEmploye } from '../../socle/resultat'
import type { CritereDeGrille } from '../grille'
import { partDeLocalisation } from './ancrage'
import type { GrilleLue } from './lignes'
import { compterLocaux } from './locaux'
import { lignesDUneGrille } from './uniformite'

/** Ce que le contrôle a compté : critères reconnus, critères locaux, part de la localisation, constats. */
export function expliquerControle(
  grille: GrilleLue,
  criteres: readonly CritereDeGrille[],
  lectures: Lectures,
  constats: readonly ConstatDeTableau[],
): Etape[] {
  const reconnus = new Set(grille.lignes.flatMap(({ reconnu, cle }) => (reconnu.genre === 'sne' ? [cle] : []))).size
  const lignes = lignesDUneGrille(grille.lignes)
  const { nombre, maximum } = compterLocaux(lignes, lectures)
  const complete = lignes.every(({ critere }) => critere !== null)
  const { localisation, autres, part } = partDeLocalisation(criteres, complete)
  const etapeDeLocalisation: Etape = {
    etape: message('grille-controle.etape.localisation'),
    calcul:
      part === null
        ? message('grille-controle.calcul.sans-part')
        : message('grille-controle.calcul.localisation', { localisation, autres }),
    valeur: part ?? 'sans objet',
  }
  return [
    {
      etape: message('grille-controle.etape.criteres'),
      calcul: message('grille-controle.calcul.criteres', {
        lignes: grille.lignes.length,
      }),
      valeur: reconnus,
    },
    {
      etape: message('grille-controle.etape.locaux'),
      calcul: message('grille-controle.calcul.locaux', {
        maximum,
        restants: Math.max(0, maximum - nombre),
      }),
      valeur: nombre,
    },
    etapeDeLocalisation,
    {
      etape: message('grille-controle.etape.constats'),
      calcul: message('grille-controle.calcul.constats'),
      valeur: compterConstats(constats),
    },
  ]
}

export function parametresDuControle(doublement: boolean): ParametreEmploye[] {
  const employes = [P_COT_LOCAUX, P_COT_AGE_HAUT, P_COT_AGE_BAS, ...(doublement ? [P_COT_PIECE_DUREE, P_COT_PIECE_FACTEUR] : [])]
  return employes.map((parametre) => parametreEmploye(parametre, JOUR_DE_LA_CIRCULAIRE))
}
