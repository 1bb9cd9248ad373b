import type { Contenu, Plage, Valeur } from '../../port'
import type { Rectangle } from '../../rectangle'
import { lireCodeErreur } from '../codes-erreur'
import { refuser } from '../refus'
import type { FormeDeCellule } from '../presentation/ajouter-style'
import { GENRE, premiereLigne, rangDe } from './donnees'
import type { DonneesFeuille } from './donnees'
import { lireEnveloppe } from './enveloppe'
import type { Enveloppe } from './enveloppe'
import { figerCellules } from './figer-feuille'
import { placerFormules } from './formules-lues'
import type { FormulePlacee } from './formules-lues'
import { GroupesDeFormules, peutAvoirDesGroupes } from './groupes'
import { lireAMesure } from './lire-a-mesure'
import { lireDonnees } from './lire-feuille'
import { valeurDe } from './pose'
import { superposerLesRecalculs } from './superposer-les-recalculs'
import type { ParCellule, PosesDeFeuille } from './pose'

/** XML à partir duquel une feuille se lit à mesure de sa décompression ; en deçà, d'un bloc, c'est plus vite fait. */
const OCTETS_A_MESURE = 8 * 1024 * 1024

/** Ce que la feuille demande au classeur. */
export interface ContexteDeFeuille {
  readonly partie: string
  readonly date1904: boolean
  readonly octets: () => Promise<Uint8Array>
  readonly morceaux: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  readonly taille: () => number
  readonly chaines: () => Promise<readonly string[]>
  readonly cmDynamiques: () => Promise<ReadonlySet<number>>
}

/** Lignes qui se suivent, comptées à partir de 0. */
export type Bande = Pick<Rectangle, 'ligne' | 'lignes'>

/** Une feuille lue à la demande, et les poses qui l'attendent à l'enregistrement. */
export class FeuilleOuverte {
  readonly poses: PosesDeFeuille = new Map()
  /** Aspect à donner à des cellules, par ligne puis colonne. */
  readonly formes: ParCellule<FormeDeCellule> = new Map()
  /** Largeur à donner à des colonnes (base 0), en caractères. */
  readonly largeurs = new Map<number, number>()
  /** Liste à filtrer et à figer sous ses titres. */
  liste: Rectangle | null = null
  /** Page à régler, et les lignes à y répéter. */
  page: { readonly titres: Bande | null } | null = null
  private enveloppeLue: Enveloppe | null = null
  private donneesLues: DonneesFeuille | null = null
  private formulesLues: readonly FormulePlacee[] | null = null
  private groupesLus: GroupesDeFormules | null = null
  private formulesParRang: ReadonlyMap<number, FormulePlacee> | null = null

  constructor(private readonly contexte: ContexteDeFeuille) {}

  async enveloppe(): Promise<Enveloppe> {
    this.enveloppeLue ??= lireEnveloppe(await this.contexte.octets(), this.contexte.partie)
    return this.enveloppeLue
  }

  async donnees(): Promise<DonneesFeuille> {
    this.donneesLues ??= (await this.lireAMesure()) ?? (await this.lireDUnBloc())
    return this.donneesLues
  }

  /** Formules du fichier, sans les poses. */
  async formulesDOrigine(): Promise<readonly FormulePlacee[]> {
    this.formulesLues ??= placerFormules(await this.donnees(), await this.contexte.cmDynamiques())
    return this.formulesLues
  }

  /** Évite de lire les cellules quand rien ne lie les formules entre elles. */
  async groupes(): Promise<GroupesDeFormules> {
    if (this.groupesLus === null) {
      const liees = this.donneesLues !== null || peutAvoirDesGroupes(await this.contexte.octets())
      this.groupesLus = new GroupesDeFormules(liees ? await this.formulesDOrigine() : [])
    }
    return this.groupesLus
  }

  /** Lecteur des valeurs en cache d'origine, par rang. */
  async valeursParRang(): Promise<(rang: number) => Valeur> {
    const [donnees, chaines] = [await this.donnees(), await this.contexte.chaines()]
    return (rang) => (rang < 0 ? null : lireValeur(donnees, rang, chaines))
  }

  /** Vide après les poses : ni valeur ni formule. */
  async estVide(ligne: number, colonne: number): Promise<boolean> {
    const pose = this.poses.get(ligne)?.get(colonne)
    if (pose !== undefined) return pose.genre === 'vide' || (pose.genre !== 'formule' && pose.valeur === null)
    const donnees = await this.donnees()
    const rang = rangDe(donnees, ligne, colonne)
    return rang < 0 || estVideAuRang(donnees, rang)
  }

  async lire(plage: Plage): Promise<Contenu> {
    const donnees = await this.donnees()
    const chaines = await this.contexte.chaines()
    const formules = await this.parRang()
    const valeurs = grille<Valeur>(plage)
    const textes = grille<string | null>(plage)
    for (let i = premiereLigne(donnees, plage.ligne); i < donnees.lignes.length; i += 1) {
      const ligne = (donnees.lignes[i] as number) - plage.ligne
      if (ligne >= plage.lignes) break
      const [valeursDeLigne, textesDeLigne] = [valeurs[ligne] as Valeur[], textes[ligne] as (string | null)[]]
      for (let rang = donnees.debuts[i] as number; rang < (donnees.debuts[i + 1] as number); rang += 1) {
        const colonne = (donnees.colonnes[rang] as number) - plage.colonne
        if (colonne < 0 || colonne >= plage.colonnes) continue
        valeursDeLigne[colonne] = lireValeur(donnees, rang, chaines)
        textesDeLigne[colonne] = formules.get(rang)?.formule ?? null
      }
    }
    this.superposer(plage, valeurs, textes)
    return { valeurs, formules: textes }
  }

  async plageUtile(feuille: string): Promise<Plage | null> {
    const donnees = await this.donnees()
    let [haut, gauche, bas, droite] = [Infinity, Infinity, -1, -1]
    const englober = (ligne: number, colonne: number): void => {
      haut = Math.min(haut, ligne)
      bas = Math.max(bas, ligne)
      gauche = Math.min(gauche, colonne)
      droite = Math.max(droite, colonne)
    }
    for (let i = 0; i < donnees.lignes.length; i += 1) {
      const ligne = donnees.lignes[i] as number
      const posees = this.poses.get(ligne)
      for (let rang = donnees.debuts[i] as number; rang < (donnees.debuts[i + 1] as number); rang += 1) {
        const colonne = donnees.colonnes[rang] as number
        const remplacee = (posees?.get(colonne)?.genre ?? 'recalcul') !== 'recalcul'
        if (!remplacee && !estVideAuRang(donnees, rang)) englober(ligne, colonne)
      }
    }
    for (const [ligne, posees] of this.poses) {
      for (const [colonne, pose] of posees) if (pose.genre === 'formule' || valeurDe(pose) !== null) englober(ligne, colonne)
    }
    return bas < 0 ? null : { feuille, ligne: haut, colonne: gauche, lignes: bas - haut + 1, colonnes: droite - gauche + 1 }
  }

  /** Passe chaque cellule qui porte une valeur ou une formule, poses comprises, dans un ordre quelconque. */
  async parcourirValeurs(visiter: (ligne: number, colonne: number, valeur: Valeur) => void): Promise<void> {
    const donnees = await this.donnees()
    const chaines = await this.contexte.chaines()
    for (let i = 0; i < donnees.lignes.length; i += 1) {
      const ligne = donnees.lignes[i] as number
      const posees = this.poses.get(ligne)
      for (let rang = donnees.debuts[i] as number; rang < (donnees.debuts[i + 1] as number); rang += 1) {
        const colonne = donnees.colonnes[rang] as number
        if (!estVideAuRang(donnees, rang) && posees?.has(colonne) !== true) visiter(ligne, colonne, lireValeur(donnees, rang, chaines))
      }
    }
    for (const [ligne, posees] of this.poses) {
      for (const [colonne, pose] of posees) if (pose.genre !== 'vide') visiter(ligne, colonne, valeurDe(pose))
    }
  }

  /** Les cellules telles qu'elles sont, valeurs recalculées comprises ; les écritures en attente n'y sont pas. */
  async figer(): Promise<ReturnType<typeof figerCellules>> {
    const [donnees, placees, valeurAuRang] = [await this.donnees(), await this.formulesDOrigine(), await this.valeursParRang()]
    return superposerLesRecalculs(figerCellules(donnees, placees, valeurAuRang), this.poses)
  }

  private async lireAMesure(): Promise<DonneesFeuille | null> {
    const { partie, morceaux, taille } = this.contexte
    if (taille() < OCTETS_A_MESURE) return null
    const lue = await lireAMesure(morceaux(), taille(), partie)
    if (lue === null) return null
    this.enveloppeLue ??= lue.enveloppe
    return lue.donnees
  }

  private async lireDUnBloc(): Promise<DonneesFeuille> {
    const { partie, date1904 } = this.contexte
    const octets = await this.contexte.octets()
    this.enveloppeLue ??= lireEnveloppe(octets, partie)
    return lireDonnees(octets, this.enveloppeLue.bornes, partie, date1904)
  }

  private async parRang(): Promise<ReadonlyMap<number, FormulePlacee>> {
    this.formulesParRang ??= new Map((await this.formulesDOrigine()).map((formule) => [formule.rang, formule]))
    return this.formulesParRang
  }

  private superposer(plage: Plage, valeurs: Valeur[][], textes: (string | null)[][]): void {
    for (const [ligne, posees] of this.poses) {
      for (const [colonne, pose] of posees) {
        const valeursDeLigne = valeurs[ligne - plage.ligne]
        const j = colonne - plage.colonne
        if (valeursDeLigne === undefined || j < 0 || j >= plage.colonnes) continue
        valeursDeLigne[j] = valeurDe(pose)
        const textesDeLigne = textes[ligne - plage.ligne] as (string | null)[]
        if (pose.genre !== 'recalcul') textesDeLigne[j] = pose.genre === 'formule' ? pose.saisie : null
      }
    }
  }
}

function grille<T>({ lignes, colonnes }: Plage): (T | null)[][] {
  return Array.from({ length: lignes }, () => new Array<T | null>(colonnes).fill(null))
}

function estVideAuRang(donnees: DonneesFeuille, rang: number): boolean {
  return donnees.genres[rang] === GENRE.vide && !donnees.formules.has(rang)
}

function lireValeur(donnees: DonneesFeuille, rang: number, chaines: readonly string[]): Valeur {
  const nombre = donnees.nombres[rang] as number
  switch (donnees.genres[rang]) {
    case GENRE.nombre:
      return nombre === 0 ? 0 : nombre
    case GENRE.booleen:
      return nombre === 1
    case GENRE.texte:
      return donnees.textes[nombre] ?? ''
    case GENRE.erreur:
      return { erreur: lireCodeErreur(donnees.textes[nombre] ?? '') }
    case GENRE.partagee: {
      const chaine = chaines[nombre]
      if (chaine === undefined) throw refuser('cellule-invalide', { partie: 'xl/sharedStrings.xml', lu: `chaîne n° ${nombre}` })
      return chaine
    }
    default:
      return null
  }
}
