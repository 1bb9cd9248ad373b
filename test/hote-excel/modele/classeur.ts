import { lireAdresse } from '../../../src/classeur/adresse'
import type { Plage } from '../../../src/classeur/port'
import { saisirTexte } from './coercition'
import { FeuilleSimulee } from './feuille'
import type { Cellule, ValeurDeCellule } from './feuille'

/** Ce qu’on peut saisir dans une cellule, par l’API ou pour préparer un essai. */
export type SaisieSimulee = number | string | boolean | null

export interface Calculateur {
  /** Calcule une formule qu’on vient de saisir ; l’hôte y branche nos fonctions. */
  readonly calculer: (classeur: ClasseurSimule, feuille: FeuilleSimulee, ligne: number, colonne: number, formule: string) => void
  /** Une cellule vient de changer : les formules qui la lisent aussi. */
  readonly saisie: (classeur: ClasseurSimule) => void
}

export class ClasseurSimule {
  readonly feuilles: FeuilleSimulee[] = []
  /** `null` : sélection qu’une plage ne décrit pas (plusieurs zones, graphique). */
  selection: Plage | null = null
  structureProtegee = false
  /** Feuille montrée. */
  active: string | null = null
  /** Parties XML personnalisées, par identifiant. */
  readonly partiesXml = new Map<string, string>()
  private numero = 0

  constructor(
    contenu: Readonly<Record<string, readonly (readonly SaisieSimulee[])[]>>,
    private readonly calculateur: Calculateur,
  ) {
    for (const [nom, rangees] of Object.entries(contenu)) {
      const feuille = this.ajouter(nom)
      rangees.forEach((rangee, i) => rangee.forEach((saisie, j) => this.saisir(feuille, i, j, saisie)))
    }
    const premiere = this.feuilles[0]
    if (premiere !== undefined) this.selection = { feuille: premiere.nom, ligne: 0, colonne: 0, lignes: 1, colonnes: 1 }
  }

  ajouter(nom: string): FeuilleSimulee {
    this.numero += 1
    const feuille = new FeuilleSimulee(`{${String(this.numero).padStart(8, '0')}-0001-0000-0000-000000000000}`, nom)
    this.feuilles.push(feuille)
    return feuille
  }

  /** La sélection d’une feuille ôtée passe à la première. */
  oter(feuille: FeuilleSimulee): void {
    this.feuilles.splice(this.feuilles.indexOf(feuille), 1)
    const premiere = this.feuilles[0]
    if (this.selection?.feuille !== feuille.nom || premiere === undefined) return
    this.selection = { feuille: premiere.nom, ligne: 0, colonne: 0, lignes: 1, colonnes: 1 }
  }

  /** Par nom (casse ignorée) ou par identifiant. */
  trouver(cle: string): FeuilleSimulee | undefined {
    return this.feuilles.find(({ id, nom }) => id === cle || nom.toLowerCase() === cle.toLowerCase())
  }

  feuille(nom: string): FeuilleSimulee {
    const trouvee = this.trouver(nom)
    if (trouvee === undefined) throw new Error(`feuille absente du classeur d’essai : ${nom}`)
    return trouvee
  }

  /** Valeur d’une cellule, `null` si elle est vide : `valeur('Feuil1!B2')`. */
  valeur(adresse: string): ValeurDeCellule | null {
    return this.cellule(adresse)?.valeur ?? null
  }

  cellule(adresse: string): Cellule | undefined {
    const { feuille, ligne, colonne } = lireAdresse(adresse)
    return this.feuille(feuille).cellule(ligne, colonne)
  }

  /** Rangées d’une plage, `null` pour les cellules vides. */
  valeurs(adresse: string): (ValeurDeCellule | null)[][] {
    const { feuille, ligne, colonne, lignes, colonnes } = lireAdresse(adresse)
    const lue = this.feuille(feuille)
    return Array.from({ length: lignes }, (_rangee, i) =>
      Array.from({ length: colonnes }, (_case, j) => lue.cellule(ligne + i, colonne + j)?.valeur ?? null),
    )
  }

  saisir(feuille: FeuilleSimulee, ligne: number, colonne: number, saisie: SaisieSimulee): void {
    if (saisie === null) return
    feuille.effacer(ligne, colonne)
    this.calculateur.saisie(this)
    if (saisie === '') return
    if (typeof saisie === 'string' && saisie.startsWith('=')) this.calculateur.calculer(this, feuille, ligne, colonne, saisie)
    else feuille.poser(ligne, colonne, { valeur: typeof saisie === 'string' ? saisirTexte(saisie) : saisie })
  }
}
