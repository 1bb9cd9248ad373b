import type { Surface, TypeDeSurface } from '../surface/generer'
import { argumentInvalide, introuvable, nonModele } from './erreurs'
import type { ErreurHote } from './erreurs'
import { exigerNiveau } from './niveaux'
import type { Niveaux } from './niveaux'
import { ServiceHote } from './objet'
import type { Argument, ObjetHote } from './objet'
import type { Json } from './types'

const TYPE_DE_SERVICE: TypeDeSurface = {
  collection: false,
  garde: false,
  scalaires: {},
  navigations: new Set(),
  methodes: new Set(),
  exigences: {},
}

/**
 * Seul passage vers les objets du modèle : contrôle le niveau d’API, note chaque membre demandé, refuse ce qui n’est pas
 * modelé.
 */
export class Acces {
  /** Tous les membres qu’office.js a demandés : `Range.values`. */
  readonly membresDemandes = new Set<string>()
  /** Ceux que l’hôte ne modèle pas ; la liste doit rester vide. */
  readonly membresAbsents = new Set<string>()

  constructor(
    private readonly surface: Surface,
    private readonly niveaux: Niveaux,
  ) {}

  typeDe(objet: ObjetHote): TypeDeSurface {
    const type = objet instanceof ServiceHote ? TYPE_DE_SERVICE : this.surface.get(objet.type)
    if (type === undefined) throw this.absent(objet.type)
    return type
  }

  lire(objet: ObjetHote, nom: string): Json {
    const scalaire = objet.scalaires[this.demander(objet, nom)]
    if (scalaire === undefined) throw this.absent(nommer(objet, nom))
    return scalaire.lire()
  }

  affecter(objet: ObjetHote, nom: string, valeur: Json): void {
    const scalaire = objet.scalaires[this.demander(objet, nom)]
    if (this.typeDe(objet).scalaires[nom]?.inscriptible === false) throw argumentInvalide(`${nommer(objet, nom)} ne s’écrit pas`)
    if (scalaire?.ecrire === undefined) throw this.absent(nommer(objet, nom))
    scalaire.ecrire(valeur)
  }

  naviguer(objet: ObjetHote, nom: string): ObjetHote {
    const navigation = objet.navigations[this.demander(objet, nom)]
    if (navigation === undefined) throw this.absent(nommer(objet, nom))
    return navigation()
  }

  appeler(objet: ObjetHote, nom: string, args: readonly Argument[]): ObjetHote | Json {
    const methode = objet.methodes[this.demander(objet, nom)]
    if (methode !== undefined) return methode(...args)
    if (nom === 'GetItem' && objet.element !== undefined) return this.indexer(objet, args)
    if (nom === 'GetItemOrNullObject' && objet.element !== undefined) return objet.element(args[0] ?? null) ?? null
    throw this.absent(nommer(objet, nom))
  }

  indexer(objet: ObjetHote, args: readonly Argument[]): ObjetHote {
    if (objet.element === undefined) throw this.absent(nommer(objet, 'GetItem'))
    this.membresDemandes.add(nommer(objet, 'GetItem'))
    const trouve = objet.element(args[0] ?? null)
    if (trouve === undefined) throw introuvable()
    return trouve
  }

  enumerer(objet: ObjetHote): readonly ObjetHote[] {
    if (objet.elements === undefined) throw this.absent(nommer(objet, 'Items'))
    this.membresDemandes.add(nommer(objet, 'Items'))
    return objet.elements()
  }

  absent(membre: string): ErreurHote {
    this.membresAbsents.add(membre)
    return nonModele(membre)
  }

  private demander(objet: ObjetHote, nom: string): string {
    const membre = nommer(objet, nom)
    this.membresDemandes.add(membre)
    const exigence = this.typeDe(objet).exigences[nom]
    if (exigence !== undefined) exigerNiveau(this.niveaux, membre, exigence)
    return nom
  }
}

export function nommer(objet: ObjetHote, nom: string): string {
  return `${objet.type}.${nom.charAt(0).toLowerCase()}${nom.slice(1)}`
}
