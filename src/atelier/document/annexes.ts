import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import type { Cellule, Classeur, GraphiqueAPoser, Impression, Plage } from '../../classeur/port'
import { memeNomDeGraphique } from '../../classeur/verifier-graphique'

/** Page imprimée d'une feuille, que la grille ne sait pas montrer. */
export interface PageSituee {
  readonly plage: Plage
  readonly impression: Impression
}

/** Graphique posé sur une feuille, ou retiré (`null`), depuis l'ouverture du fichier. */
export interface GraphiqueChange {
  readonly feuille: string
  readonly nom: string
  readonly graphique: GraphiqueAPoser | null
}

/** Commentaire posé dans une cellule, ou ôté (`null`), depuis l'ouverture du fichier. */
export interface CommentaireChange extends Cellule {
  readonly feuille: string
  readonly texte: string | null
}

/** Ce que la grille ne tient pas et que l'enregistrement doit reporter dans le fichier. */
export interface ChangementsDAnnexes {
  /** Clef et texte gardé, `null` s'il est effacé. */
  readonly memoire: readonly (readonly [string, string | null])[]
  /** Dans l'ordre où ils ont été posés. */
  readonly graphiques: readonly GraphiqueChange[]
  /** Listes à filtrer, une par feuille au plus ; absent s'il n'y en a pas. */
  readonly listes?: readonly Plage[]
  /** Pages à régler, une par feuille au plus ; absent s'il n'y en a pas. */
  readonly pages?: readonly PageSituee[]
  /** Un par cellule au plus ; absent s'il n'y en a pas. */
  readonly commentaires?: readonly CommentaireChange[]
}

export type AnnexesDuClasseur = Pick<
  Classeur,
  | 'lireMemoire'
  | 'memoriser'
  | 'graphiques'
  | 'poserGraphique'
  | 'retirerGraphique'
  | 'commentaires'
  | 'poserCommentaires'
  | 'oterCommentaires'
  | 'mettreEnForme'
>

export interface Annexes extends Omit<AnnexesDuClasseur, 'mettreEnForme'> {
  /** Ce qui sépare les annexes de celles du fichier ouvert. */
  changements(): ChangementsDAnnexes
  /** Pose un filtre que la grille ne montre pas. @throws ErreurClasseur le fichier le refuserait */
  mettreEnListe(plage: Plage): Promise<void>
  /** Règle une page que la grille ne montre pas. @throws ErreurClasseur le fichier la refuserait */
  mettreEnPage(page: PageSituee): Promise<void>
  /** La feuille a été ôtée : ses graphiques, ses commentaires, sa liste et sa page partent avec elle. */
  oublierFeuille(feuille: string): void
}

interface GraphiqueSuivi extends GraphiqueChange {
  /** Vrai si la feuille du fichier portait déjà un graphique de ce nom. */
  readonly avait: boolean
}

interface CommentaireSuivi extends CommentaireChange {
  /** Commentaire de Mixité que la cellule portait à l'ouverture. */
  readonly origine: string | null
}

/**
 * Textes gardés, graphiques et commentaires du classeur ouvert.
 * @param temoin le fichier ouvert, qui juge et répond ; il n'est jamais enregistré
 * @param surChangement appelé à chaque changement
 */
export function creerAnnexes(temoin: AnnexesDuClasseur, surChangement: () => void): Annexes {
  const memoire = new Map<string, { readonly origine: string | null; readonly texte: string | null }>()
  const graphiques = new Map<string, GraphiqueSuivi>()
  const listes = new Map<string, Plage>()
  const pages = new Map<string, PageSituee>()
  const commentaires = new Map<string, CommentaireSuivi>()

  async function changer(change: GraphiqueChange, faire: () => Promise<void>): Promise<void> {
    const avait = (await temoin.graphiques(change.feuille)).some((nom) => memeNomDeGraphique(nom, change.nom))
    await faire()
    if (change.graphique === null && !avait) return
    const clef = JSON.stringify([change.feuille.toLowerCase(), change.nom.toLowerCase()])
    const suivi = { ...change, avait: graphiques.get(clef)?.avait ?? avait }
    // Retiré d'abord : un graphique reposé passe après les autres.
    graphiques.delete(clef)
    graphiques.set(clef, suivi)
    surChangement()
  }

  /** Compare les commentaires du témoin avant et après, et retient ceux de ces cellules qui ont changé. */
  async function commenter<T>(feuille: string, cellules: readonly Cellule[], faire: () => Promise<T>): Promise<T> {
    const textes = async (): Promise<ReadonlyMap<string, string>> =>
      new Map((await temoin.commentaires(feuille)).map(({ ligne, colonne, texte }) => [`${ligne},${colonne}`, texte]))
    const avant = await textes()
    const rendu = await faire()
    const apres = await textes()
    for (const { ligne, colonne } of cellules) {
      const cellule = `${ligne},${colonne}`
      const [ancien, nouveau] = [avant.get(cellule) ?? null, apres.get(cellule) ?? null]
      if (ancien === nouveau) continue
      const clef = JSON.stringify([feuille.toLowerCase(), cellule])
      const origine = commentaires.get(clef)
      commentaires.set(clef, { feuille, ligne, colonne, texte: nouveau, origine: origine === undefined ? ancien : origine.origine })
    }
    surChangement()
    return rendu
  }

  return {
    lireMemoire: (clef) => temoin.lireMemoire(clef),
    async memoriser(clef, texte) {
      const avant = await temoin.lireMemoire(clef)
      await temoin.memoriser(clef, texte)
      if (avant === texte) return
      const suivi = memoire.get(clef)
      memoire.set(clef, { origine: suivi === undefined ? avant : suivi.origine, texte })
      surChangement()
    },
    graphiques: (feuille) => temoin.graphiques(feuille),
    poserGraphique: (graphique) =>
      changer({ feuille: graphique.place.feuille, nom: graphique.nom, graphique }, () => temoin.poserGraphique(graphique)),
    retirerGraphique: (feuille, nom) => changer({ feuille, nom, graphique: null }, () => temoin.retirerGraphique(feuille, nom)),
    commentaires: (feuille) => temoin.commentaires(feuille),
    poserCommentaires: (feuille, poses) => commenter(feuille, poses, () => temoin.poserCommentaires(feuille, poses)),
    oterCommentaires: (feuille, cellules) => commenter(feuille, cellules, () => temoin.oterCommentaires(feuille, cellules)),
    async mettreEnListe(plage) {
      await temoin.mettreEnForme([{ plage, liste: true }])
      listes.set(plage.feuille.toLowerCase(), plage)
      surChangement()
    },
    async mettreEnPage(page) {
      await temoin.mettreEnForme([page])
      pages.set(page.plage.feuille.toLowerCase(), page)
      surChangement()
    },
    changements: () => {
      const commentes = [...commentaires.values()].flatMap(({ origine, ...change }) => (change.texte === origine ? [] : [change]))
      return {
        memoire: [...memoire].flatMap(([clef, { origine, texte }]) => (origine === texte ? [] : [[clef, texte] as const])),
        graphiques: [...graphiques.values()].flatMap(({ feuille, nom, graphique, avait }) =>
          graphique === null && !avait ? [] : [{ feuille, nom, graphique }],
        ),
        ...(listes.size === 0 ? {} : { listes: [...listes.values()] }),
        ...(pages.size === 0 ? {} : { pages: [...pages.values()] }),
        ...(commentes.length === 0 ? {} : { commentaires: commentes }),
      }
    },
    oublierFeuille(feuille) {
      for (const [clef, change] of graphiques) if (memeNomDeFeuille(change.feuille, feuille)) graphiques.delete(clef)
      for (const [clef, change] of commentaires) if (memeNomDeFeuille(change.feuille, feuille)) commentaires.delete(clef)
      listes.delete(feuille.toLowerCase())
      pages.delete(feuille.toLowerCase())
      surChangement()
    },
  }
}
