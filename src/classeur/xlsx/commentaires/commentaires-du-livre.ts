import { ecrireCellule } from '../../adresse'
import type { Cellule, CommentaireDeCellule } from '../../port'
import { lireCommentaireSigne, signerCommentaire } from '../../signer-commentaire'
import { memeCellule, verifierCommentaires } from '../../verifier-commentaires'
import type { Enveloppe } from '../feuille/enveloppe'
import { espacesDe } from '../livre/espaces-de-noms'
import type { FeuilleDuLivre, StructureDuLivre } from '../livre/structure'
import { refuserSiObjetsProteges } from '../livre/verifier-permissions'
import type { Paquet } from '../paquet/paquet'
import { commentairesDuFichier } from './lire-commentaires'
import { ajouterNotes, retirerNotes } from './partie'

/** Une cellule dont le commentaire attend l'enregistrement ; `texte` nul : ôté. */
interface Change extends Cellule {
  readonly texte: string | null
}

/** Les commentaires de Mixité dans le fichier, et ceux qui attendent l'enregistrement. */
export class CommentairesDuLivre {
  /** Par partie de feuille, puis par cellule. */
  private readonly changes = new Map<string, Map<string, Change>>()

  constructor(
    private readonly paquet: Paquet,
    private readonly structure: StructureDuLivre,
  ) {}

  async lister({ partie }: FeuilleDuLivre): Promise<readonly CommentaireDeCellule[]> {
    const attendus = this.deLaFeuille(partie)
    const { notres } = await releverCommentaires(this.paquet, partie)
    const enPlace = notres.filter(({ ligne, colonne }) => !attendus.has(ecrireCellule(ligne, colonne)))
    return [...enPlace, ...[...attendus.values()].flatMap(({ texte, ...cellule }) => (texte === null ? [] : [{ ...cellule, texte }]))]
  }

  /** @throws ErreurClasseur ce que rejette `verifierCommentaires` ; `feuille-protegee` ; `fichier-refuse` si une partie est illisible */
  async poser(feuille: FeuilleDuLivre, enveloppe: Enveloppe, commentaires: readonly CommentaireDeCellule[]): Promise<readonly Cellule[]> {
    verifierCommentaires(feuille.nom, commentaires)
    refuserSiObjetsProteges(feuille.nom, enveloppe)
    const { autres } = await releverCommentaires(this.paquet, feuille.partie)
    const laissees: Cellule[] = []
    for (const { ligne, colonne, texte } of commentaires) {
      if (autres.some((autre) => memeCellule(autre, { ligne, colonne }))) laissees.push({ ligne, colonne })
      else this.changer(feuille.partie, { ligne, colonne, texte })
    }
    return laissees
  }

  /** @throws ErreurClasseur `feuille-protegee` ; `fichier-refuse` */
  async oter(feuille: FeuilleDuLivre, enveloppe: Enveloppe, cellules: readonly Cellule[]): Promise<void> {
    refuserSiObjetsProteges(feuille.nom, enveloppe)
    for (const { ligne, colonne } of await this.lister(feuille)) {
      if (cellules.some((cellule) => memeCellule(cellule, { ligne, colonne }))) this.changer(feuille.partie, { ligne, colonne, texte: null })
    }
  }

  /** Oublie ce qui attend sur une feuille supprimée. */
  oublier({ partie }: FeuilleDuLivre): void {
    this.changes.delete(partie)
  }

  /** Pose et ôte dans une copie du paquet. */
  async appliquer(copie: Paquet): Promise<void> {
    const espaces = espacesDe((await copie.arbre(this.structure.partie)).racine)
    for (const [feuille, changes] of this.changes) {
      const chantier = { paquet: copie, espaces, feuille, classeur: this.structure.partie }
      const { notres } = await releverCommentaires(copie, feuille)
      const aRetirer = notres.filter((notre) => [...changes.values()].some((change) => memeCellule(change, notre)))
      const aPoser = [...changes.values()].flatMap(({ ligne, colonne, texte }) =>
        texte === null ? [] : [{ ligne, colonne, contenu: signerCommentaire(texte) }],
      )
      if (aRetirer.length > 0) await retirerNotes(chantier, aRetirer)
      if (aPoser.length > 0) await ajouterNotes(chantier, aPoser)
    }
  }

  private changer(partie: string, change: Change): void {
    const changes = this.deLaFeuille(partie)
    changes.set(ecrireCellule(change.ligne, change.colonne), change)
    this.changes.set(partie, changes)
  }

  private deLaFeuille(partie: string): Map<string, Change> {
    return this.changes.get(partie) ?? new Map<string, Change>()
  }
}

interface CommentairesReleves {
  /** Sans leur signature. */
  readonly notres: readonly CommentaireDeCellule[]
  readonly autres: readonly Cellule[]
}

async function releverCommentaires(paquet: Paquet, feuille: string): Promise<CommentairesReleves> {
  const notres: CommentaireDeCellule[] = []
  const autres: Cellule[] = []
  for (const { ligne, colonne, contenu, fil } of await commentairesDuFichier(paquet, feuille)) {
    const texte = fil ? null : lireCommentaireSigne(contenu)
    if (texte === null) autres.push({ ligne, colonne })
    else notres.push({ ligne, colonne, texte })
  }
  return { notres, autres }
}
