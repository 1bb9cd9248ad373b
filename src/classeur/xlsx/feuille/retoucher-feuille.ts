import { LIGNES_MAX } from '../../adresse'
import { LecteurDeBalises } from '../xml/balises'
import { CelluleEnPlace } from './cellule-en-place'
import type { BornesDesDonnees } from './delimiter'
import { ecrireElementCellule } from './ecrire-cellule'
import type { ContexteDEcriture } from './ecrire-cellule'
import { appliquerEditions } from './edition'
import type { Edition } from './edition'
import type { ParCellule, Pose, PosesDeFeuille } from './pose'

export interface FeuilleRetouchee {
  /** Le tableau reçu lui-même si rien n'a changé. */
  readonly octets: Uint8Array
  /** Vrai si une formule a été posée ou écrasée : la chaîne de calcul n'est plus juste. */
  readonly formuleTouchee: boolean
}

interface Demande extends ContexteDEcriture {
  readonly bornes: BornesDesDonnees
  readonly partie: string
  /** Style d'une cellule nouvelle, d'après sa colonne. */
  readonly styleDeColonne: (colonne: number) => string | null
  /** Style imposé à des cellules ; les autres gardent le leur. */
  readonly styles: ParCellule<string>
  /** Hauteur des lignes, en points ; celles qui en ont déjà une la gardent. */
  readonly hauteurs: ReadonlyMap<number, number>
}

/** Ce qu'une cellule reçoit : un contenu, un style, ou les deux. */
interface Retouche {
  readonly pose: Pose | null
  readonly style: string | null
}
type RetouchesDeLigne = readonly (readonly [number, Retouche])[]
type RetouchesTriees = readonly (readonly [number, RetouchesDeLigne])[]

/** Pose des cellules en un seul parcours ; tout ce qui n'est pas demandé garde ses octets. */
export function retoucherFeuille(octets: Uint8Array, poses: PosesDeFeuille, demande: Demande): FeuilleRetouchee {
  const parcours = new Parcours(octets, trier(poses, demande.styles), demande)
  parcours.executer()
  return {
    octets: parcours.editions.length === 0 ? octets : appliquerEditions(octets, parcours.editions),
    formuleTouchee: parcours.formuleTouchee,
  }
}

function trier(poses: PosesDeFeuille, styles: ParCellule<string>): RetouchesTriees {
  return croissants(new Set([...poses.keys(), ...styles.keys()])).map((ligne) => {
    const [deLigne, stylesDeLigne] = [poses.get(ligne), styles.get(ligne)]
    const colonnes = croissants(new Set([...(deLigne?.keys() ?? []), ...(stylesDeLigne?.keys() ?? [])]))
    return [ligne, colonnes.map((colonne) => [colonne, { pose: deLigne?.get(colonne) ?? null, style: stylesDeLigne?.get(colonne) ?? null }])]
  })
}

function croissants(nombres: ReadonlySet<number>): readonly number[] {
  return [...nombres].sort((un, autre) => un - autre)
}

class Parcours {
  readonly editions: Edition[] = []
  formuleTouchee = false
  private readonly lecteur: LecteurDeBalises
  private prochaine = 0

  constructor(
    octets: Uint8Array,
    private readonly poses: RetouchesTriees,
    private readonly demande: Demande,
  ) {
    this.lecteur = new LecteurDeBalises(octets, demande.bornes.contenu, demande.partie)
  }

  executer(): void {
    const { lecteur, demande } = this
    const { bornes, prefixe } = demande
    if (bornes.autofermant) {
      const lignes = this.lignesJusqua(LIGNES_MAX)
      if (lignes !== '') {
        this.editer(bornes.fin - 2, bornes.fin, `>${lignes}</${prefixe}sheetData>`)
      }
      return
    }
    let ligne = -1
    while (this.prochaine < this.poses.length) {
      if (!lecteur.suivante() || lecteur.debut >= bornes.finContenu) break
      if (!lecteur.estNomme('row')) {
        this.sauterElement()
        continue
      }
      const numero = lecteur.attribut('r')
      ligne = numero === null ? ligne + 1 : Number(numero) - 1
      const { debut } = lecteur
      const nouvelles = this.lignesJusqua(ligne)
      if (nouvelles !== '') this.editer(debut, debut, nouvelles)
      const cible = this.poses[this.prochaine]
      if (cible?.[0] === ligne) {
        this.prochaine += 1
        this.retoucherLigne(ligne, cible[1])
      } else this.sauterElement()
    }
    const dernieres = this.lignesJusqua(LIGNES_MAX)
    if (dernieres !== '') this.editer(bornes.finContenu, bornes.finContenu, dernieres)
  }

  /** Lignes absentes du fichier à insérer avant `ligne`. */
  private lignesJusqua(ligne: number): string {
    const { prefixe: p } = this.demande
    let texte = ''
    for (let cible = this.poses[this.prochaine]; cible !== undefined && cible[0] < ligne; cible = this.poses[this.prochaine]) {
      const cellules = cible[1].map(([colonne, pose]) => this.nouvelleCellule(cible[0], colonne, pose, null)).join('')
      if (cellules !== '') texte += `<${p}row r="${cible[0] + 1}"${this.hauteurDe(cible[0])}>${cellules}</${p}row>`
      this.prochaine += 1
    }
    return texte
  }

  private retoucherLigne(ligne: number, poses: RetouchesDeLigne): void {
    const { lecteur } = this
    const { fin, autofermante } = lecteur
    const spans = lecteur.bornesAttribut('spans')
    const styleDeLigne = estVrai(lecteur.attribut('customFormat')) ? lecteur.attribut('s') : null
    const hauteur = lecteur.attribut('ht') === null ? this.hauteurDe(ligne) : ''
    if (hauteur !== '') this.editer(lecteur.nomFin, lecteur.nomFin, hauteur)
    const premiereEdition = this.editions.length
    if (autofermante) {
      const cellules = poses.map(([colonne, pose]) => this.nouvelleCellule(ligne, colonne, pose, styleDeLigne)).join('')
      if (cellules !== '') this.editer(fin - 2, fin, `>${cellules}</${this.demande.prefixe}row>`)
    } else this.retoucherCellules(ligne, poses, styleDeLigne)
    // L'attribut, facultatif, mentirait dès qu'une cellule est ajoutée ; un simple recalcul le laisse juste.
    const aOter = spans !== null && this.editions.length > premiereEdition && poses.some(([, { pose }]) => pose?.genre !== 'recalcul')
    if (aOter) this.editions.splice(premiereEdition, 0, { debut: spans.debut, fin: spans.fin, texte: '' })
  }

  private retoucherCellules(ligne: number, poses: RetouchesDeLigne, styleDeLigne: string | null): void {
    const { lecteur } = this
    let colonne = -1
    let i = 0
    const inserer = (limite: number, position: number): void => {
      let texte = ''
      for (let pose = poses[i]; pose !== undefined && pose[0] < limite; pose = poses[i]) {
        texte += this.nouvelleCellule(ligne, pose[0], pose[1], styleDeLigne)
        i += 1
      }
      if (texte !== '') this.editer(position, position, texte)
    }
    while (lecteur.suivante() && !lecteur.fermante) {
      if (!lecteur.estNomme('c')) {
        this.sauterElement()
        continue
      }
      const cellule = new CelluleEnPlace(lecteur, colonne)
      colonne = cellule.colonne
      inserer(colonne, cellule.debut)
      const cible = poses[i]
      if (cible?.[0] === colonne) {
        i += 1
        this.retoucherCellule(cellule, ligne, cible[1])
      }
    }
    inserer(Infinity, lecteur.debut)
  }

  private retoucherCellule(cellule: CelluleEnPlace, ligne: number, { pose, style }: Retouche): void {
    if (pose === null || pose.genre === 'recalcul') {
      const editions = pose === null ? [] : cellule.changerValeur(pose.valeur, this.demande.prefixe)
      const toutes = style === null ? editions : [...editions, cellule.changerStyle(style)]
      this.editions.push(...[...toutes].sort((une, autre) => une.debut - autre.debut))
      return
    }
    this.formuleTouchee ||= cellule.aUneFormule || pose.genre === 'formule'
    this.editer(cellule.debut, cellule.fin, ecrireElementCellule(ligne, cellule.colonne, style ?? cellule.style, pose, this.demande))
  }

  private nouvelleCellule(ligne: number, colonne: number, { pose, style }: Retouche, styleDeLigne: string | null): string {
    const vide = pose === null || pose.genre === 'vide' || (pose.genre !== 'formule' && pose.valeur === null)
    // Effacer une cellule absente ne doit rien créer, même dans une colonne stylée.
    if (vide && style === null) return ''
    this.formuleTouchee ||= pose?.genre === 'formule'
    const voulu = style ?? styleDeLigne ?? this.demande.styleDeColonne(colonne)
    return ecrireElementCellule(ligne, colonne, voulu, pose ?? { genre: 'vide' }, this.demande)
  }

  private hauteurDe(ligne: number): string {
    const hauteur = this.demande.hauteurs.get(ligne)
    return hauteur === undefined ? '' : ` ht="${hauteur}"`
  }

  private editer(debut: number, fin: number, texte: string): void {
    this.editions.push({ debut, fin, texte })
  }

  /** Passe l'élément dont on vient de lire l'ouvrante. */
  private sauterElement(): void {
    const { lecteur } = this
    for (let profondeur = lecteur.autofermante || lecteur.fermante ? 0 : 1; profondeur > 0 && lecteur.suivante(); ) {
      if (lecteur.fermante) profondeur -= 1
      else if (!lecteur.autofermante) profondeur += 1
    }
  }
}

function estVrai(valeur: string | null): boolean {
  return valeur === '1' || valeur === 'true'
}
