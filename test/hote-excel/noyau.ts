import { lireAdresse } from '../../src/classeur/adresse'
import type { Plage } from '../../src/classeur/port'
import { lireComplement, trouverFonction } from './complement'
import type { Complement } from './complement'
import { Appels } from './fonctions/appel'
import type { FormulesNatives } from './fonctions/calcul-natif'
import { creerCalculateur } from './fonctions/cellules'
import { ServiceDesCommandes, ServiceDesFonctions } from './fonctions/resultats'
import type { ReponseDeFonction } from './fonctions/resultats'
import { ClasseurSimule } from './modele/classeur'
import type { SaisieSimulee } from './modele/classeur'
import type { ValeurDeCellule } from './modele/feuille'
import { ObjetClasseur } from './objets/classeur'
import { sansPanne } from './pannes'
import type { Pannes } from './pannes'
import { Acces } from './protocole/acces'
import { Moteur } from './protocole/moteur'
import { NIVEAUX_LTSC_2021 } from './protocole/niveaux'
import type { Niveaux } from './protocole/niveaux'
import type { Json, Requete } from './protocole/types'
import { genererSurface } from './surface/generer'

export interface OptionsDHote {
  /** Dossier du complément construit : `dist/complement`. */
  readonly dossier: string
  readonly couture?: 'web' | 'windows'
  readonly pannes?: Partial<Pannes>
  readonly niveaux?: Niveaux
  readonly feuilles?: Readonly<Record<string, readonly (readonly SaisieSimulee[])[]>>
  readonly formulesNatives?: FormulesNatives
  /** Temps laissé à une fonction pour répondre. */
  readonly delaiDAppelMs?: number
}

/** Ce que l’hôte a vu passer ; un essai exige que chaque liste soit vide. */
export interface Journal {
  /** Requêtes qui auraient quitté le poste, et fichiers demandés mais absents. */
  readonly reseau: string[]
  /** Exceptions de la page et erreurs écrites à la console. */
  readonly page: string[]
  /** Ce que l’hôte ne sait pas faire, et ses propres exceptions. */
  readonly hote: string[]
}

export const EVENEMENT = { selection: 2, richApi: 33, commande: 39 } as const
export type Emettre = (numero: number, charge: Json) => Promise<void>

/** L’hôte sans page : modèle, moteur, fonctions. Une couture le relie à office.js. */
export class Noyau {
  readonly complement: Complement
  readonly couture: 'web' | 'windows'
  readonly niveaux: Niveaux
  readonly pannes: Pannes
  readonly classeur: ClasseurSimule
  readonly acces: Acces
  readonly moteur: Moteur
  readonly fonctions: ServiceDesFonctions
  /** Pages que le complément a fait ouvrir dans le navigateur de l’utilisateur. */
  readonly adressesOuvertes: string[] = []
  /** Commandes du ruban dont l’accusé est revenu ; sans lui, Excel laisse le bouton occupé. */
  commandesTerminees = 0
  /** Voit chaque requête avant qu’elle soit traitée ; une promesse la retient. */
  espion: (requete: Requete) => void | Promise<void> = () => undefined
  readonly journal: Journal = { reseau: [], page: [], hote: [] }
  private readonly appels: Appels
  private readonly calculsEnCours = new Set<Promise<void>>()
  private readonly delaiDAppelMs: number
  private emettre: Emettre = () => Promise.reject(new Error('hôte pas encore relié à une page'))

  constructor(options: OptionsDHote) {
    const { dossier, couture = 'web', pannes = {}, niveaux = NIVEAUX_LTSC_2021, feuilles = { Feuil1: [] }, ...reste } = options
    const signaler = (erreur: string) => void this.journal.hote.push(erreur)
    this.complement = lireComplement(dossier)
    this.couture = couture
    this.niveaux = niveaux
    this.pannes = { ...sansPanne(couture), ...pannes }
    this.delaiDAppelMs = reste.delaiDAppelMs ?? 30_000
    this.appels = new Appels((message) => this.emettre(EVENEMENT.richApi, [1, 1000, '', JSON.stringify(message), 1, false]))
    this.fonctions = new ServiceDesFonctions((appel, reponse) => this.appels.recevoir(appel, reponse))
    const calculateur = creerCalculateur({
      complement: this.complement,
      appels: this.appels,
      pannes: this.pannes,
      formulesNatives: reste.formulesNatives ?? {},
      delaiDAppelMs: this.delaiDAppelMs,
      signaler,
      enCours: this.calculsEnCours,
    })
    this.classeur = new ClasseurSimule(feuilles, calculateur)
    this.acces = new Acces(genererSurface(), niveaux)
    this.moteur = new Moteur(
      this.acces,
      new ObjetClasseur(this.classeur, (reference) => this.moteur.references.liberer(reference)),
      {
        'Microsoft.ExcelServices.CustomFunctions': this.fonctions,
        'Microsoft.InternalService.AddinInternalService': new ServiceDesCommandes(),
      },
      signaler,
    )
  }

  relier(emettre: Emettre): void {
    this.emettre = emettre
  }

  /** Appelle une fonction du complément comme Excel, facultatifs omis complétés par `null`. */
  async appelerFonction(id: string, args: readonly Json[] = [], adresse = 'Feuil1!A1'): Promise<ReponseDeFonction> {
    const { parameters } = trouverFonction(this.complement, id)
    const complets = [...args, ...Array.from<null>({ length: Math.max(0, parameters.length - args.length) }).fill(null)]
    return this.appels.appeler(id.toUpperCase(), complets, adresse, this.delaiDAppelMs)
  }

  /** Saisit une formule en syntaxe anglaise, attend son calcul, rend la valeur affichée. */
  async saisirFormule(feuille: string, adresse: string, formule: string): Promise<ValeurDeCellule | null> {
    const { ligne, colonne } = lireAdresse(adresse, feuille)
    const cible = this.classeur.feuille(feuille)
    this.classeur.saisir(cible, ligne, colonne, formule)
    await this.attendreCalcul()
    return cible.cellule(ligne, colonne)?.valeur ?? null
  }

  /** Clique un bouton du ruban dont l’action est `ExecuteFunction`. */
  async executerCommande(nom: string): Promise<void> {
    await this.emettre(EVENEMENT.commande, ['bouton', nom, JSON.stringify({ source: { id: 'bouton' } })])
  }

  async attendreCalcul(): Promise<void> {
    while (this.calculsEnCours.size > 0) await Promise.all(this.calculsEnCours)
  }

  /** Change la sélection comme l’utilisateur et prévient le complément. */
  async selectionner(selection: Plage | null): Promise<void> {
    this.classeur.selection = selection
    await this.emettre(EVENEMENT.selection, [])
  }
}
