import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import { estErreurClasseur } from '../../../classeur/port'
import type { Cellule, Classeur, CommentaireDeCellule, Plage } from '../../../classeur/port'
import { memeCellule } from '../../../classeur/verifier-commentaires'
import { marcher, patiemment, TravailInterrompu } from '../../../remplissage'
import type { Suivi } from '../../../remplissage'
import type { CommentairesPrevus } from './preparer-commentaires'

/** Cellules commentées d’un coup : assez pour aller vite, assez peu pour s’arrêter. */
const PAR_LOT = 40

type Commentable = Pick<Classeur, 'feuilles' | 'commentaires' | 'poserCommentaires' | 'oterCommentaires'>

export interface BilanDesCommentaires {
  readonly poses: number
  readonly otes: number
  /** Cellules où quelqu’un avait déjà laissé une note ou un fil. */
  readonly laissees: readonly Plage[]
  /** Feuilles protégées, où rien n’a changé. */
  readonly protegees: readonly string[]
  /** Vrai si on a arrêté avant la fin : ce qui était fait l’est resté. */
  readonly arrete: boolean
}

/**
 * Pose les commentaires prévus ; ceux que Mixité avait posés ailleurs dans le classeur sont ôtés, pour qu’aucun ne parle d’un ancien audit.
 * @throws ErreurClasseur avant de rien changer si une feuille a disparu ou si le classeur ne se commente pas
 */
export function commenterCellules(classeur: Commentable, prevus: CommentairesPrevus, suivi: Suivi): Promise<BilanDesCommentaires> {
  return mettreAJour(classeur, prevus.parFeuille, suivi)
}

/** Ôte tous les commentaires de Mixité. @throws ErreurClasseur */
export function oterTousLesCommentaires(classeur: Commentable, suivi: Suivi): Promise<BilanDesCommentaires> {
  return mettreAJour(classeur, new Map(), suivi)
}

async function mettreAJour(
  classeur: Commentable,
  prevus: CommentairesPrevus['parFeuille'],
  suivi: Suivi,
): Promise<BilanDesCommentaires> {
  const pas = marcher(suivi)
  const attendre = <T>(geste: () => Promise<T>): Promise<T> => patiemment(geste, () => pas(0))
  const bilan = { poses: 0, otes: 0, laissees: [] as Plage[], protegees: [] as string[] }
  try {
    const feuilles = await feuillesAVoir(classeur, prevus)
    const releves: (readonly [string, readonly CommentaireDeCellule[]])[] = []
    for (const feuille of feuilles) {
      await pas(0)
      releves.push([feuille, await attendre(() => classeur.commentaires(feuille))])
    }
    const total = 1 + [...prevus.values()].reduce((somme, siens) => somme + siens.length, 0)
    let faits = 0
    for (const [feuille, anciens] of releves) {
      const voulus = prevus.get(feuille) ?? []
      const perimes = anciens.filter((ancien) => !voulus.some((voulu) => memeCellule(voulu, ancien)))
      try {
        if (perimes.length > 0) await attendre(() => classeur.oterCommentaires(feuille, perimes))
        bilan.otes += perimes.length
        for (const lot of parLots(voulus)) {
          await pas(faits / total)
          const laissees = await attendre(() => classeur.poserCommentaires(feuille, lot))
          bilan.poses += lot.length - laissees.length
          bilan.laissees.push(...laissees.map((cellule) => enPlage(feuille, cellule)))
          faits += lot.length
        }
      } catch (erreur) {
        if (!estProtegee(erreur)) throw erreur
        bilan.protegees.push(feuille)
      }
    }
    return { ...bilan, arrete: false }
  } catch (erreur) {
    if (erreur instanceof TravailInterrompu) return { ...bilan, arrete: true }
    throw erreur
  }
}

/** Toutes les feuilles de calcul, et celles qu’on veut commenter même si elles ont disparu : leur lecture le dira avant qu’on écrive. */
async function feuillesAVoir(classeur: Commentable, prevus: CommentairesPrevus['parFeuille']): Promise<readonly string[]> {
  const presentes = (await classeur.feuilles()).filter(({ genre }) => genre === 'calcul').map(({ nom }) => nom)
  return [...prevus.keys(), ...presentes.filter((nom) => ![...prevus.keys()].some((prevue) => memeNomDeFeuille(prevue, nom)))]
}

function parLots(commentaires: readonly CommentaireDeCellule[]): readonly (readonly CommentaireDeCellule[])[] {
  return Array.from({ length: Math.ceil(commentaires.length / PAR_LOT) }, (_lot, i) => commentaires.slice(i * PAR_LOT, (i + 1) * PAR_LOT))
}

function enPlage(feuille: string, { ligne, colonne }: Cellule): Plage {
  return { feuille, ligne, colonne, lignes: 1, colonnes: 1 }
}

/** Dans l’atelier, l’erreur vient d’une autre page, où la classe n’est pas la même : son nom et son code suffisent. */
function estProtegee(erreur: unknown): boolean {
  return estErreurClasseur(erreur) && erreur.code === 'feuille-protegee'
}
