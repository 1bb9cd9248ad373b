import type { CommentaireDeCellule, Feuille, MiseEnForme, MiseEnFormeSituee, Obstacles, Plage, Saisie } from '../port'
import { contient, seCroisent } from '../rectangle'
import type { Rectangle } from '../rectangle'
import type { Cases } from './cases'

export interface FeuilleEnMemoire {
  readonly nom: string
  readonly visibilite?: Feuille['visibilite']
  readonly genre?: Feuille['genre']
  /** Contenu posé à partir de A1 ; les lignes peuvent être de longueurs différentes. */
  readonly contenu?: readonly (readonly Saisie[])[]
  /** Vrai si toutes ses cellules sont verrouillées et la feuille protégée. */
  readonly protegee?: boolean
  readonly fusions?: readonly Rectangle[]
  /** Comptées à partir de 0. */
  readonly lignesMasquees?: readonly number[]
  /** Lignes qu'un filtre masque. */
  readonly lignesFiltrees?: readonly number[]
  readonly colonnesMasquees?: readonly number[]
  readonly tableaux?: readonly { readonly nom: string; readonly plage: Rectangle }[]
  /** Notes et fils de l'utilisateur. */
  readonly commentaires?: readonly CommentaireDeCellule[]
}

export interface FeuilleTenue extends Feuille {
  readonly cases: Cases
  /** Mises en forme reçues, dans l'ordre. */
  readonly formes: MiseEnFormeSituee[]
  /** Ceux de l'utilisateur, et ceux de Mixité, signés. */
  readonly commentaires: CommentaireDeCellule[]
  readonly ajoutee: boolean
  readonly decrite: FeuilleEnMemoire
}

export function tenir(decrite: FeuilleEnMemoire, ajoutee: boolean): FeuilleTenue {
  const { nom, visibilite = 'visible', genre = 'calcul' } = decrite
  return { nom, visibilite, genre, cases: new Map(), formes: [], commentaires: [...(decrite.commentaires ?? [])], ajoutee, decrite }
}

export function obstaclesDe({ nom, decrite }: FeuilleTenue, plage: Plage): Obstacles {
  const { protegee = false, fusions = [], lignesMasquees = [], lignesFiltrees = [], colonnesMasquees = [], tableaux = [] } = decrite
  const estVisee = (ligne: number): boolean => ligne >= plage.ligne && ligne < plage.ligne + plage.lignes
  const masquees = [...new Set([...lignesMasquees, ...lignesFiltrees])].filter(estVisee)
  return {
    protegee,
    filtre: lignesFiltrees.some(estVisee),
    fusions: fusions.filter((fusion) => seCroisent(fusion, plage)).map((fusion) => ({ feuille: nom, ...fusion })),
    lignesMasquees: masquees.sort((une, autre) => une - autre),
    colonnesMasquees: colonnesMasquees.filter((colonne) => colonne >= plage.colonne && colonne < plage.colonne + plage.colonnes),
    tableaux: tableaux
      .filter((tableau) => seCroisent(tableau.plage, plage))
      .map((tableau) => ({ nom: tableau.nom, plage: { feuille: nom, ...tableau.plage } })),
  }
}

/** Aspect d'une cellule : ce que chaque mise en forme y a changé, la dernière l'emportant ; la largeur est celle de sa colonne. */
export function formeDeCellule({ formes }: FeuilleTenue, ligne: number, colonne: number): MiseEnForme {
  const forme: { -readonly [cle in keyof MiseEnForme]: MiseEnForme[cle] } = {}
  for (const { plage, largeur, ...deCellule } of formes) {
    const deLaColonne = colonne >= plage.colonne && colonne < plage.colonne + plage.colonnes
    if (deLaColonne && largeur !== undefined) forme.largeur = largeur
    if (contient(plage, { ligne, colonne })) Object.assign(forme, deCellule)
  }
  return forme
}
