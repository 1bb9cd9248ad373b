import { indiceDeColonne } from '../../adresse'
import type { Valeur } from '../../port'
import type { LecteurDeBalises } from '../xml/balises'
import { valeurEnCache } from './ecrire-cellule'
import type { Edition } from './edition'

interface Bornes {
  readonly debut: number
  readonly fin: number
}

/** Une cellule présente dans les octets de la feuille, avec les bornes de ce qu'on peut y changer. */
export class CelluleEnPlace {
  readonly debut: number
  readonly fin: number
  readonly colonne: number
  /** Attribut `s` tel qu'écrit, ou `null`. */
  readonly style: string | null
  private readonly bornesDuStyle: Bornes | null
  private readonly finDuNom: number
  private readonly finOuvrante: number
  private readonly autofermante: boolean
  private readonly type: Bornes | null
  private readonly typeLu: string | null
  private readonly vm: Bornes | null
  private formule: Bornes | null = null
  private valeur: Bornes | null = null
  private enLigne: Bornes | null = null

  /** Lit la cellule dont le lecteur vient de passer l'ouvrante, et avance jusqu'à sa fin. */
  constructor(lecteur: LecteurDeBalises, colonnePrecedente: number) {
    const reference = lecteur.attribut('r')
    this.debut = lecteur.debut
    this.finOuvrante = lecteur.fin
    this.autofermante = lecteur.autofermante
    this.colonne = reference === null ? colonnePrecedente + 1 : indiceDeColonne(reference.replace(/\d+$/, ''))
    this.style = lecteur.attribut('s')
    this.bornesDuStyle = lecteur.bornesAttribut('s')
    this.finDuNom = lecteur.nomFin
    this.type = lecteur.bornesAttribut('t')
    this.typeLu = lecteur.attribut('t')
    this.vm = lecteur.bornesAttribut('vm')
    if (!this.autofermante) this.lireEnfants(lecteur)
    this.fin = lecteur.fin
  }

  get aUneFormule(): boolean {
    return this.formule !== null
  }

  /** Édition qui ne change que l'attribut `s`. */
  changerStyle(style: string): Edition {
    const place = this.bornesDuStyle ?? { debut: this.finDuNom, fin: this.finDuNom }
    return { debut: place.debut, fin: place.fin, texte: ` s="${style}"` }
  }

  /** Éditions, dans l'ordre, qui ne changent que `t`, `<v>` (ou `<is>`) et l'attribut `vm` devenu faux. */
  changerValeur(valeur: Valeur, prefixe: string): readonly Edition[] {
    const cache = valeurEnCache(valeur)
    const balise = cache === null ? '' : `<${prefixe}v>${cache.texte}</${prefixe}v>`
    const type = cache?.type ?? null
    const attributs = [this.editerType(type), this.vm === null ? null : { debut: this.vm.debut, fin: this.vm.fin, texte: '' }]
      .filter((edition) => edition !== null)
      .sort((une, autre) => une.debut - autre.debut)
    if (this.autofermante) {
      const ajout = balise === '' ? [] : [{ debut: this.finOuvrante - 2, fin: this.fin, texte: `>${balise}</${prefixe}c>` }]
      return [...attributs, ...ajout]
    }
    const place = this.valeur ?? this.enLigne ?? this.apresLaFormule()
    return [...attributs, { debut: place.debut, fin: place.fin, texte: balise }]
  }

  private editerType(type: string | null): Edition | null {
    if (type === (this.typeLu === 'n' ? null : this.typeLu)) return null
    const texte = type === null ? '' : ` t="${type}"`
    if (this.type !== null) return { debut: this.type.debut, fin: this.type.fin, texte }
    const fin = this.finOuvrante - (this.autofermante ? 2 : 1)
    return { debut: fin, fin, texte }
  }

  private apresLaFormule(): Bornes {
    const position = this.formule?.fin ?? this.finOuvrante
    return { debut: position, fin: position }
  }

  private lireEnfants(lecteur: LecteurDeBalises): void {
    let profondeur = 1
    let genre: 'formule' | 'valeur' | 'enLigne' | null = null
    let debut = 0
    while (profondeur > 0 && lecteur.suivante()) {
      if (!lecteur.fermante) {
        if (profondeur === 1) {
          debut = lecteur.debut
          genre = lecteur.estNomme('f') ? 'formule' : lecteur.estNomme('v') ? 'valeur' : lecteur.estNomme('is') ? 'enLigne' : null
        }
        if (!lecteur.autofermante) profondeur += 1
      } else profondeur -= 1
      const enfantFini = profondeur === 1 && (lecteur.fermante || lecteur.autofermante)
      if (enfantFini && genre !== null) this[genre] = { debut, fin: lecteur.fin }
    }
  }
}
