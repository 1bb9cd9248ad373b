import { ErreurClasseur } from '../port'
import type { Cellule, Classeur, CommentaireDeCellule } from '../port'
import { lireCommentaireSigne, signerCommentaire } from '../signer-commentaire'
import { memeCellule, verifierCommentaires } from '../verifier-commentaires'
import { codeOffice, executer } from './erreurs'
import { offre } from './niveaux'
import { refuserSiObjetsProteges } from './objets-proteges'
import { obtenir } from './plages'

/** Ce qu’Excel répond pour une cellule qui ne prend pas de fil, parce qu’elle porte une note : ce niveau d’API ne sait pas les lire. */
const REFUS_DE_CELLULE: ReadonlySet<string> = new Set(['InvalidArgument', 'InvalidOperation', 'ItemAlreadyExists', 'GeneralException'])

/** Commentaires d’Excel (ExcelApi 1.10) : des fils, dont l’auteur est l’utilisateur ; les notes demanderaient ExcelApi 1.18. */
export function creerCommentaires(): Pick<Classeur, 'commentaires' | 'poserCommentaires' | 'oterCommentaires'> {
  return { commentaires: lister, poserCommentaires: poser, oterCommentaires: oter }
}

interface FilReleve extends Cellule {
  readonly objet: Excel.Comment
  /** Texte sans signature, si le fil est de Mixité et que personne n’y a répondu ; sinon `null`. */
  readonly texte: string | null
}

async function lister(feuille: string): Promise<readonly CommentaireDeCellule[]> {
  return tenter(feuille, async (context) => {
    const fils = await relever(context, feuille)
    return fils.flatMap(({ ligne, colonne, texte }) => (texte === null ? [] : [{ ligne, colonne, texte }]))
  })
}

async function poser(feuille: string, commentaires: readonly CommentaireDeCellule[]): Promise<readonly Cellule[]> {
  verifierCommentaires(feuille, commentaires)
  await refuserSiObjetsProteges(feuille)
  const laissees = await poserEnsemble(feuille, commentaires).catch((erreur: unknown) => {
    if (estRefusDeCellule(erreur)) return null
    throw erreur
  })
  if (laissees !== null) return laissees
  // Une seule cellule refusée arrête l’échange : les autres passent une à une, et celles déjà faites ne font qu’être redites.
  const refusees: Cellule[] = []
  for (const commentaire of commentaires) {
    const issue = await poserEnsemble(feuille, [commentaire]).catch((erreur: unknown) => {
      if (estRefusDeCellule(erreur)) return [{ ligne: commentaire.ligne, colonne: commentaire.colonne }]
      throw erreur
    })
    refusees.push(...issue)
  }
  return refusees
}

async function poserEnsemble(feuille: string, commentaires: readonly CommentaireDeCellule[]): Promise<readonly Cellule[]> {
  return tenter(feuille, async (context) => {
    const fils = await relever(context, feuille)
    const laissees: Cellule[] = []
    for (const { ligne, colonne, texte } of commentaires) {
      const present = fils.find((fil) => memeCellule(fil, { ligne, colonne }))
      const cellule = obtenir(context, { feuille, ligne, colonne, lignes: 1, colonnes: 1 })
      if (present === undefined) context.workbook.comments.add(cellule, signerCommentaire(texte))
      else if (present.texte === null) laissees.push({ ligne, colonne })
      else present.objet.content = signerCommentaire(texte)
    }
    await context.sync()
    return laissees
  })
}

async function oter(feuille: string, cellules: readonly Cellule[]): Promise<void> {
  await refuserSiObjetsProteges(feuille)
  await tenter(feuille, async (context) => {
    for (const fil of await relever(context, feuille)) {
      if (fil.texte !== null && cellules.some((cellule) => memeCellule(cellule, fil))) fil.objet.delete()
    }
    await context.sync()
  })
}

async function relever(context: Excel.RequestContext, feuille: string): Promise<readonly FilReleve[]> {
  const { comments: fils } = context.workbook.worksheets.getItem(feuille)
  fils.load('items/content')
  await context.sync()
  const lus = fils.items.map((objet) => ({
    objet,
    place: objet.getLocation().load('rowIndex,columnIndex'),
    reponses: objet.replies.getCount(),
  }))
  await context.sync()
  return lus.map(({ objet, place, reponses }) => ({
    objet,
    ligne: place.rowIndex,
    colonne: place.columnIndex,
    texte: reponses.value > 0 ? null : lireCommentaireSigne(objet.content),
  }))
}

/** Un lot sur les fils ; on attend la fin d’une saisie ouverte, pour ne pas en poser la moitié. */
async function tenter<T>(feuille: string, lot: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!offre('1.10')) throw new ErreurClasseur('commentaires-non-offerts')
  try {
    return await executer(feuille, lot, { attendreFinDeSaisie: true })
  } catch (erreur) {
    // Des Excel qui annoncent ce niveau n’ont pourtant pas les fils.
    const code = codeOffice(causeDe(erreur))
    throw code === 'NotImplemented' || code === 'ApiNotFound' ? new ErreurClasseur('commentaires-non-offerts', {}, { cause: erreur }) : erreur
  }
}

function estRefusDeCellule(erreur: unknown): boolean {
  return REFUS_DE_CELLULE.has(codeOffice(causeDe(erreur)) ?? '')
}

function causeDe(erreur: unknown): unknown {
  return erreur instanceof Error ? erreur.cause : null
}
