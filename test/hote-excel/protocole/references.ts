import { ErreurHote } from './erreurs'
import type { ObjetHote } from './objet'

/** Objets qu’office.js garde d’un `sync` à l’autre ; `Excel.run` les libère à la fin. */
export class References {
  private readonly objets = new Map<string, ObjetHote>()
  private numero = 0

  get nombre(): number {
    return this.objets.size
  }

  /** Office.js instancie deux fois un objet suivi : la référence est la même. */
  garder(objet: ObjetHote): string {
    for (const [reference, garde] of this.objets) if (garde === objet) return reference
    this.numero += 1
    const reference = `ref-${this.numero}`
    this.objets.set(reference, objet)
    return reference
  }

  retrouver(reference: string): ObjetHote {
    const objet = this.objets.get(reference)
    if (objet === undefined) throw new ErreurHote('InvalidReference', 'This reference is not valid for the current operation.')
    return objet
  }

  liberer(reference: string): void {
    this.objets.delete(reference)
  }
}
