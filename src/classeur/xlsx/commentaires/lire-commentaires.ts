import { lireAdresse } from '../../adresse'
import type { Cellule } from '../../port'
import type { Paquet } from '../paquet/paquet'
import { lireRelations } from '../paquet/relations'
import { enfant, enfants } from '../xml/arbre'
import type { Noeud } from '../xml/arbre'
import { decoderTexteDeCellule } from '../xml/echappement'

/** Un commentaire du fichier ; `fil` : une discussion s'y attache, il n'en est que la copie lisible des anciens Excel. */
export interface CommentaireDuFichier extends Cellule {
  readonly contenu: string
  readonly fil: boolean
  readonly noeud: Noeud | null
}

/** Partie des commentaires de la feuille ; `null` : elle n'en a pas. */
export async function partieDesCommentaires(paquet: Paquet, feuille: string): Promise<string | null> {
  const partie = (await lireRelations(paquet, feuille)).find(({ genre }) => genre === 'comments')?.partie ?? null
  return partie === null || !paquet.a(partie) ? null : partie
}

/** Tout ce qui commente une cellule de la feuille : notes, et fils même sans leur copie. */
export async function commentairesDuFichier(paquet: Paquet, feuille: string): Promise<readonly CommentaireDuFichier[]> {
  const enFil = await cellulesEnFil(paquet, feuille)
  const partie = await partieDesCommentaires(paquet, feuille)
  const noeuds = partie === null ? [] : noeudsDesCommentaires((await paquet.arbre(partie)).racine)
  const notes = noeuds.map((noeud) => {
    const reference = noeud.attributs.get('ref') ?? ''
    return { ...situer(reference), contenu: texteDe(enfant(noeud, 'text')), fil: enFil.has(reference), noeud }
  })
  const copies = new Set(noeuds.map(({ attributs }) => attributs.get('ref')))
  const seuls = [...enFil].filter((reference) => !copies.has(reference))
  return [...notes, ...seuls.map((reference) => ({ ...situer(reference), contenu: '', fil: true, noeud: null }))]
}

function noeudsDesCommentaires(racine: Noeud): readonly Noeud[] {
  return enfants(enfant(racine, 'commentList'), 'comment')
}

async function cellulesEnFil(paquet: Paquet, feuille: string): Promise<ReadonlySet<string>> {
  const references = new Set<string>()
  for (const { genre, partie } of await lireRelations(paquet, feuille)) {
    if (genre !== 'threadedComment' || partie === null || !paquet.a(partie)) continue
    for (const { attributs } of enfants((await paquet.arbre(partie)).racine, 'threadedComment')) references.add(attributs.get('ref') ?? '')
  }
  return references
}

function situer(reference: string): Cellule {
  const { ligne, colonne } = lireAdresse(reference, '.')
  return { ligne, colonne }
}

/** Texte de tous les morceaux, prononciations exclues. */
function texteDe(noeud: Noeud | undefined): string {
  if (noeud === undefined || noeud.local === 'rPh') return ''
  if (noeud.local === 't') return decoderTexteDeCellule(noeud.texte)
  return noeud.enfants.map(texteDe).join('')
}
