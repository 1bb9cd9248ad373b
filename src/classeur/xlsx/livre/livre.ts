import { verifierPlage } from '../../adresse'
import type { Instantane } from '../../instantane'
import { memeNomDeFeuille, verifierNouveauNom } from '../../nom-de-feuille'
import { ErreurClasseur } from '../../port'
import type { Cellule, CommentaireDeCellule, Contenu, Feuille, GraphiqueAPoser, MiseEnFormeSituee, Obstacles, Plage, Saisie, Valeur } from '../../port'
import { verifierGraphique } from '../../verifier-graphique'
import { changeLaFeuille, verifierEtendues, verifierFormes } from '../../verifier-formes'
import { verifierSaisies } from '../../verifier-saisies'
import { CommentairesDuLivre } from '../commentaires/commentaires-du-livre'
import { FeuilleOuverte } from '../feuille/feuille-ouverte'
import { poser } from '../feuille/pose'
import { GraphiquesDuLivre } from '../graphiques/graphiques-du-livre'
import { memoriserDansLePaquet } from '../memoire/memoriser'
import { trouverMemoire } from '../memoire/partie-de-la-memoire'
import type { Paquet } from '../paquet/paquet'
import { lirePresentation } from '../presentation/presentation'
import type { Presentation } from '../presentation/presentation'
import { lireStyles } from '../presentation/styles'
import { lireVerrous } from '../presentation/verrous'
import { ajouterFeuilleAuPaquet } from './ajouter-feuille'
import type { ClasseurXlsx, FormuleLue, ValeurRecalculee } from './api'
import { lireChaines } from './chaines-partagees'
import { enregistrerPaquet } from './enregistrer'
import { listerFormules } from './lister-formules'
import { figerLivre } from './figer-livre'
import { lireCmDynamiques } from './metadonnees'
import { poserForme } from './mettre-en-forme'
import { lireObstacles } from './obstacles'
import { compterParticularites } from './particularites'
import type { Particularites } from './particularites'
import { preparerEcriture } from './preparer-ecriture'
import { poserRecalcul } from './poser-recalcul'
import type { FeuilleDuLivre, NomDefini, StructureDuLivre } from './structure'
import { supprimerFeuilleDuPaquet } from './supprimer-feuille'
import { lireTableaux } from './tableaux'
import type { Tableau } from './tableaux'
import { verifierEnTetes, verifierProtection } from './verifier-permissions'

/** Le classeur d'un fichier, lu à la demande ; les écritures attendent l'enregistrement. */
export class Livre implements ClasseurXlsx {
  readonly date1904: boolean
  readonly signe: boolean
  readonly feuilleActive: string | null
  readonly montreLesGraphiques = true
  readonly montreLesCommentaires = true
  private readonly liste: FeuilleDuLivre[]
  private readonly ajoutees = new Set<FeuilleDuLivre>()
  private readonly ouvertes = new Map<string, FeuilleOuverte>()
  private readonly verrous = () => lireVerrous(this.paquet, this.structure)
  private readonly graphiquesDuLivre: GraphiquesDuLivre
  private readonly commentairesDuLivre: CommentairesDuLivre
  private tour: Promise<unknown> = Promise.resolve()
  private chaines: Promise<readonly string[]> | null = null
  private cmDynamiques: Promise<ReadonlySet<number>> | null = null

  constructor(
    private readonly paquet: Paquet,
    private readonly structure: StructureDuLivre,
  ) {
    this.date1904 = structure.date1904
    this.signe = structure.signe
    this.feuilleActive = structure.feuilleActive
    this.liste = [...structure.feuilles]
    this.graphiquesDuLivre = new GraphiquesDuLivre(paquet, structure)
    this.commentairesDuLivre = new CommentairesDuLivre(paquet, structure)
  }

  async feuilles(): Promise<readonly Feuille[]> {
    return this.liste.map(({ nom, visibilite, genre }) => ({ nom, visibilite, genre }))
  }

  /** Un fichier n'a pas de sélection vivante. */
  async selection(): Promise<null> {
    return null
  }

  surSelection(): () => void {
    return () => undefined
  }

  async plageUtile(nom: string): Promise<Plage | null> {
    const feuille = this.trouver(nom)
    return this.ouvrir(feuille).plageUtile(feuille.nom)
  }

  async lire(plage: Plage): Promise<Contenu> {
    const feuille = this.trouver(plage.feuille)
    verifierPlage(plage)
    return this.ouvrir(feuille).lire(plage)
  }

  async ecrire(demandee: Plage, contenu: readonly (readonly Saisie[])[]): Promise<void> {
    const trouvee = this.trouver(demandee.feuille)
    const plage = { ...demandee, feuille: trouvee.nom }
    verifierSaisies(plage, contenu, { valeurExigee: true })
    this.refuserSiSigne()
    const feuille = this.ouvrir(trouvee)
    await verifierProtection(feuille, plage, this.verrous)
    verifierEnTetes(await lireTableaux(this.paquet, trouvee), plage, contenu)
    const { poses, matrices } = await preparerEcriture(feuille, plage, contenu)
    const groupes = await feuille.groupes()
    for (const { ligne, colonne, pose } of poses) poser(feuille.poses, ligne, colonne, pose)
    groupes.matrices = matrices
  }

  async ajouterFeuille(nom: string): Promise<void> {
    await this.aSonTour(async () => {
      verifierNouveauNom(nom, this.liste.map((feuille) => feuille.nom))
      this.refuserSiSigne()
      if (this.structure.structureProtegee) throw new ErreurClasseur('structure-protegee')
      const feuille = await ajouterFeuilleAuPaquet(this.paquet, this.structure, nom)
      this.ajoutees.add(feuille)
      this.liste.push(feuille)
    })
  }

  async supprimerFeuille(nom: string): Promise<void> {
    await this.aSonTour(async () => {
      const feuille = this.liste.find((candidate) => memeNomDeFeuille(candidate.nom, nom))
      if (feuille === undefined) throw new ErreurClasseur('feuille-absente', { feuille: nom })
      if (!this.ajoutees.has(feuille)) throw new ErreurClasseur('feuille-non-ajoutee', { feuille: feuille.nom })
      this.liste.splice(this.liste.indexOf(feuille), 1)
      this.ouvertes.delete(feuille.partie)
      this.graphiquesDuLivre.oublier(feuille)
      this.commentairesDuLivre.oublier(feuille)
      await supprimerFeuilleDuPaquet(this.paquet, this.structure, feuille)
    })
  }

  async poserGraphique(graphique: GraphiqueAPoser): Promise<void> {
    verifierGraphique(graphique)
    const feuille = this.trouver(graphique.place.feuille)
    for (const { feuille: citee } of [graphique.abscisses, ...graphique.series.map(({ valeurs }) => valeurs)]) this.trouver(citee)
    this.refuserSiSigne()
    await this.graphiquesDuLivre.poser(feuille, await this.ouvrir(feuille).enveloppe(), graphique)
  }

  async graphiques(nom: string): Promise<readonly string[]> {
    const feuille = this.trouver(nom)
    return this.graphiquesDuLivre.lister(feuille, await this.ouvrir(feuille).enveloppe())
  }

  async retirerGraphique(feuille: string, nom: string): Promise<void> {
    this.graphiquesDuLivre.retirer(this.trouver(feuille), nom)
  }

  async commentaires(nom: string): Promise<readonly CommentaireDeCellule[]> {
    return this.commentairesDuLivre.lister(this.trouver(nom))
  }

  async poserCommentaires(nom: string, commentaires: readonly CommentaireDeCellule[]): Promise<readonly Cellule[]> {
    const feuille = this.trouver(nom)
    this.refuserSiSigne()
    return this.commentairesDuLivre.poser(feuille, await this.ouvrir(feuille).enveloppe(), commentaires)
  }

  async oterCommentaires(nom: string, cellules: readonly Cellule[]): Promise<void> {
    const feuille = this.trouver(nom)
    this.refuserSiSigne()
    await this.commentairesDuLivre.oter(feuille, await this.ouvrir(feuille).enveloppe(), cellules)
  }

  async enregistrer(): Promise<Uint8Array> {
    const lire = (plage: Plage): Promise<readonly Valeur[] | null> => this.valeursDe(plage)
    return this.aSonTour(() =>
      enregistrerPaquet(this.paquet, { ...this.structure, feuilles: this.liste }, this.ouvertes, async (copie) => {
        await this.graphiquesDuLivre.appliquer(copie, lire)
        await this.commentairesDuLivre.appliquer(copie)
      }),
    )
  }

  async formules(nom: string): Promise<readonly FormuleLue[]> {
    return listerFormules(this.ouvrir(this.trouver(nom)))
  }

  async parcourirValeurs(nom: string, visiter: (ligne: number, colonne: number, valeur: Valeur) => void): Promise<void> {
    await this.ouvrir(this.trouver(nom)).parcourirValeurs(visiter)
  }

  async figer(): Promise<Instantane> {
    return figerLivre(this.paquet, this.structure, this.deCalcul(), (feuille) => this.ouvrir(feuille))
  }

  async remplacerValeurs(nom: string, valeurs: readonly ValeurRecalculee[]): Promise<void> {
    const trouvee = this.trouver(nom)
    for (const { ligne, colonne, valeur } of valeurs) {
      verifierSaisies({ feuille: trouvee.nom, ligne, colonne, lignes: 1, colonnes: 1 }, [[valeur]], { valeurExigee: true })
    }
    this.refuserSiSigne()
    await poserRecalcul(this.ouvrir(trouvee), valeurs)
  }

  async mettreEnForme(formes: readonly MiseEnFormeSituee[]): Promise<void> {
    verifierFormes(formes)
    verifierEtendues(formes)
    this.refuserSiSigne()
    const placees = formes.map((forme) => ({ forme, feuille: this.ouvrir(this.trouver(forme.plage.feuille)) }))
    for (const { forme, feuille } of placees) {
      // Une feuille protégée ne reçoit ni filtre ni mise en page, même sur des cellules déverrouillées.
      if (changeLaFeuille(forme) && (await feuille.enveloppe()).protegee) throw new ErreurClasseur('feuille-protegee', { feuille: forme.plage.feuille })
      await verifierProtection(feuille, forme.plage, this.verrous)
    }
    for (const { forme, feuille } of placees) poserForme(feuille, forme)
  }

  async obstacles(demandee: Plage): Promise<Obstacles> {
    const trouvee = this.trouver(demandee.feuille)
    verifierPlage(demandee)
    const plage = { ...demandee, feuille: trouvee.nom }
    return lireObstacles(this.ouvrir(trouvee), plage, await lireTableaux(this.paquet, trouvee), this.verrous)
  }

  async lireMemoire(clef: string): Promise<string | null> {
    const memoire = await this.aSonTour(() => trouverMemoire(this.paquet, this.structure))
    return memoire?.entrees.get(clef) ?? null
  }

  async memoriser(clef: string, texte: string | null): Promise<void> {
    this.refuserSiSigne()
    await this.aSonTour(() => memoriserDansLePaquet(this.paquet, this.structure, clef, texte))
  }

  /** Un fichier n'a pas d'écran : la plage est seulement vérifiée. */
  async montrer(plage: Plage): Promise<void> {
    this.trouver(plage.feuille)
    verifierPlage(plage)
  }

  async nomsDefinis(): Promise<readonly NomDefini[]> {
    return this.structure.noms
  }

  async tableaux(): Promise<readonly Tableau[]> {
    const parFeuille = await Promise.all(this.deCalcul().map((feuille) => lireTableaux(this.paquet, feuille)))
    return parFeuille.flat()
  }

  async particularites(): Promise<Particularites> {
    const enveloppes = await Promise.all(this.deCalcul().map((feuille) => this.ouvrir(feuille).enveloppe()))
    return compterParticularites(this.paquet, { ...this.structure, feuilles: this.liste }, enveloppes)
  }

  async presentation(nom: string): Promise<Presentation> {
    const feuille = this.ouvrir(this.trouver(nom))
    return lirePresentation(await feuille.enveloppe(), await feuille.donnees(), await lireStyles(this.paquet, this.structure))
  }

  private deCalcul(): readonly FeuilleDuLivre[] {
    return this.liste.filter(({ genre }) => genre === 'calcul')
  }

  private trouver(nom: string): FeuilleDuLivre {
    const feuille = this.liste.find((candidate) => memeNomDeFeuille(candidate.nom, nom))
    if (feuille === undefined) throw new ErreurClasseur('feuille-absente', { feuille: nom })
    if (feuille.genre !== 'calcul') throw new ErreurClasseur('feuille-sans-cellules', { feuille: nom })
    return feuille
  }

  /** Valeurs d'une plage citée par un graphique ; `null` si sa feuille a été supprimée depuis. */
  private async valeursDe(plage: Plage): Promise<readonly Valeur[] | null> {
    const feuille = this.liste.find(({ nom }) => memeNomDeFeuille(nom, plage.feuille))
    return feuille === undefined ? null : (await this.ouvrir(feuille).lire(plage)).valeurs.flat()
  }

  private ouvrir({ partie }: FeuilleDuLivre): FeuilleOuverte {
    const ouverte =
      this.ouvertes.get(partie) ??
      new FeuilleOuverte({
        partie,
        date1904: this.date1904,
        octets: () => this.paquet.octets(partie),
        morceaux: () => this.paquet.morceaux(partie),
        taille: () => this.paquet.taille(partie),
        chaines: () => (this.chaines ??= this.lireChainesPartagees()),
        cmDynamiques: () => (this.cmDynamiques ??= lireCmDynamiques(this.paquet, this.structure)),
      })
    this.ouvertes.set(partie, ouverte)
    return ouverte
  }

  private async lireChainesPartagees(): Promise<readonly string[]> {
    const partie = this.structure.relations.find(({ genre }) => genre === 'sharedStrings')?.partie ?? null
    return partie === null || !this.paquet.a(partie) ? [] : lireChaines(await this.paquet.octets(partie), partie)
  }

  /** Les parties du paquet se relisent et se récrivent en plusieurs temps : deux changements à la fois perdraient le premier. */
  private aSonTour<T>(changer: () => Promise<T>): Promise<T> {
    const tour = this.tour.then(changer)
    this.tour = tour.catch(() => undefined)
    return tour
  }

  private refuserSiSigne(): void {
    if (this.signe) throw new ErreurClasseur('classeur-signe')
  }
}
