import { verifierPlage } from '../../adresse'
import { memeNomDeFeuille, verifierNouveauNom } from '../../nom-de-feuille'
import { ErreurClasseur } from '../../port'
import type { Contenu, Feuille, Plage, Saisie, Valeur } from '../../port'
import { verifierSaisies } from '../../verifier-saisies'
import { FeuilleOuverte } from '../feuille/feuille-ouverte'
import { poser } from '../feuille/pose'
import type { Paquet } from '../paquet/paquet'
import { partieDesStyles } from '../presentation/ajouter-style'
import { lirePresentation } from '../presentation/presentation'
import type { Presentation } from '../presentation/presentation'
import { lireStyles } from '../presentation/styles'
import { lireVerrous } from '../presentation/verrous'
import { ajouterFeuilleAuPaquet } from './ajouter-feuille'
import type { ClasseurXlsx, FormatPose, FormuleLue, ValeurRecalculee } from './api'
import { lireChaines } from './chaines-partagees'
import { enregistrerPaquet } from './enregistrer'
import { listerFormules } from './lister-formules'
import { lireCmDynamiques } from './metadonnees'
import { compterParticularites } from './particularites'
import type { Particularites } from './particularites'
import { preparerEcriture } from './preparer-ecriture'
import { poserRecalcul } from './poser-recalcul'
import type { FeuilleDuLivre, NomDefini, StructureDuLivre } from './structure'
import { lireTableaux } from './tableaux'
import type { Tableau } from './tableaux'
import { verifierEnTetes, verifierProtection } from './verifier-permissions'

/** Le classeur d'un fichier, lu à la demande ; les écritures attendent l'enregistrement. */
export class Livre implements ClasseurXlsx {
  readonly date1904: boolean
  readonly signe: boolean
  readonly feuilleActive: string | null
  private readonly liste: FeuilleDuLivre[]
  private readonly ouvertes = new Map<string, FeuilleOuverte>()
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
    await verifierProtection(feuille, plage, () => lireVerrous(this.paquet, this.structure))
    verifierEnTetes(await lireTableaux(this.paquet, trouvee), plage, contenu)
    const { poses, matrices } = await preparerEcriture(feuille, plage, contenu)
    const groupes = await feuille.groupes()
    for (const { ligne, colonne, pose } of poses) poser(feuille.poses, ligne, colonne, pose)
    groupes.matrices = matrices
  }

  async ajouterFeuille(nom: string): Promise<void> {
    verifierNouveauNom(nom, this.liste.map((feuille) => feuille.nom))
    this.refuserSiSigne()
    if (this.structure.structureProtegee) throw new ErreurClasseur('structure-protegee')
    this.liste.push(await ajouterFeuilleAuPaquet(this.paquet, this.structure, nom))
  }

  async enregistrer(): Promise<Uint8Array> {
    return enregistrerPaquet(this.paquet, { ...this.structure, feuilles: this.liste }, this.ouvertes)
  }

  async formules(nom: string): Promise<readonly FormuleLue[]> {
    return listerFormules(this.ouvrir(this.trouver(nom)))
  }

  async parcourirValeurs(nom: string, visiter: (ligne: number, colonne: number, valeur: Valeur) => void): Promise<void> {
    await this.ouvrir(this.trouver(nom)).parcourirValeurs(visiter)
  }

  async remplacerValeurs(nom: string, valeurs: readonly ValeurRecalculee[]): Promise<void> {
    const trouvee = this.trouver(nom)
    for (const { ligne, colonne, valeur } of valeurs) {
      verifierSaisies({ feuille: trouvee.nom, ligne, colonne, lignes: 1, colonnes: 1 }, [[valeur]], { valeurExigee: true })
    }
    this.refuserSiSigne()
    await poserRecalcul(this.ouvrir(trouvee), valeurs)
  }

  async poserFormats(nom: string, formats: readonly FormatPose[]): Promise<void> {
    const trouvee = this.trouver(nom)
    this.refuserSiSigne()
    partieDesStyles(this.paquet, this.structure)
    const feuille = this.ouvrir(trouvee)
    let verrous: ReturnType<typeof lireVerrous> | null = null
    for (const { ligne, colonne } of formats) {
      const plage = { feuille: trouvee.nom, ligne, colonne, lignes: 1, colonnes: 1 }
      verifierPlage(plage)
      await verifierProtection(feuille, plage, () => (verrous ??= lireVerrous(this.paquet, this.structure)))
    }
    for (const { ligne, colonne, format } of formats) poser(feuille.formats, ligne, colonne, format)
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

  private ouvrir({ partie }: FeuilleDuLivre): FeuilleOuverte {
    const ouverte =
      this.ouvertes.get(partie) ??
      new FeuilleOuverte({
        partie,
        date1904: this.date1904,
        octets: () => this.paquet.octets(partie),
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

  private refuserSiSigne(): void {
    if (this.signe) throw new ErreurClasseur('classeur-signe')
  }
}
