import type { GraphiqueAPoser, Plage, Valeur } from '../../port'
import { memeNomDeGraphique } from '../../verifier-graphique'
import type { Enveloppe } from '../feuille/enveloppe'
import { espacesDe } from '../livre/espaces-de-noms'
import type { FeuilleDuLivre, StructureDuLivre } from '../livre/structure'
import { refuserSiObjetsProteges } from '../livre/verifier-permissions'
import type { Paquet } from '../paquet/paquet'
import { composerGraphique } from './composer'
import { ajouterAuDessin, assurerDessin, nomsDuDessin, partieDuDessin, retirerDuDessin } from './dessin'
import type { DonneesLues } from './donnees'

/** Valeurs d'une plage, de gauche à droite puis de haut en bas ; `null` si sa feuille n'est plus là. */
export type LireCellules = (plage: Plage) => Promise<readonly Valeur[] | null>

/**
 * Graphiques du fichier, et ceux qui attendent l'enregistrement : leurs nombres sont lus à ce moment-là, et ceux du fichier
 * qu'ils remplacent n'en sont ôtés qu'alors.
 */
export class GraphiquesDuLivre {
  /** Par partie de feuille. */
  private readonly poses = new Map<string, readonly GraphiqueAPoser[]>()

  constructor(
    private readonly paquet: Paquet,
    private readonly structure: StructureDuLivre,
  ) {}

  async lister({ partie }: FeuilleDuLivre, enveloppe: Enveloppe): Promise<readonly string[]> {
    const dessin = await partieDuDessin(this.paquet, partie, enveloppe)
    const noms = this.attendus(partie).map(({ nom }) => nom)
    const duFichier = await nomsDuDessin(this.paquet, dessin)
    return [...duFichier.filter((nom) => !noms.some((pose) => memeNomDeGraphique(pose, nom))), ...noms]
  }

  /** Le graphique est déjà vérifié. @throws ErreurClasseur `feuille-protegee`, ou `fichier-refuse` si le dessin est illisible */
  async poser(feuille: FeuilleDuLivre, enveloppe: Enveloppe, graphique: GraphiqueAPoser): Promise<void> {
    refuserSiObjetsProteges(feuille.nom, enveloppe)
    await this.lister(feuille, enveloppe)
    this.retirer(feuille, graphique.nom)
    this.poses.set(feuille.partie, [...this.attendus(feuille.partie), graphique])
  }

  /** Le graphique du fichier qu'il aurait remplacé redevient visible. */
  retirer({ partie }: FeuilleDuLivre, nom: string): void {
    this.poses.set(partie, this.attendus(partie).filter((pose) => !memeNomDeGraphique(pose.nom, nom)))
  }

  /** Oublie ce qui attend sur une feuille supprimée. */
  oublier({ partie }: FeuilleDuLivre): void {
    this.poses.delete(partie)
  }

  /** Pose dans une copie du paquet, une fois ses cellules écrites. */
  async appliquer(copie: Paquet, lire: LireCellules): Promise<void> {
    const espaces = espacesDe((await copie.arbre(this.structure.partie)).racine)
    for (const [feuille, graphiques] of this.poses) {
      const chantier = { paquet: copie, espaces, feuille, classeur: this.structure.partie }
      for (const graphique of graphiques) {
        const lu = {
          graphique,
          abscisses: await lireDonnees(graphique.abscisses, lire),
          series: await Promise.all(graphique.series.map(({ valeurs }) => lireDonnees(valeurs, lire))),
        }
        const dessin = await assurerDessin(chantier)
        await retirerDuDessin(copie, dessin, (nom) => memeNomDeGraphique(nom, graphique.nom))
        await ajouterAuDessin(chantier, dessin, graphique, composerGraphique(lu, espaces, this.structure.date1904))
      }
    }
  }

  private attendus(partie: string): readonly GraphiqueAPoser[] {
    return this.poses.get(partie) ?? []
  }
}

async function lireDonnees(plage: Plage, lire: LireCellules): Promise<DonneesLues> {
  return { plage, valeurs: await lire(plage) }
}
