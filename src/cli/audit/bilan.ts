import type { Message } from '../../regles'
import { CODES } from '../codes'
import type { Code } from '../codes'
import { estIllisible } from './types'
import type { ResultatDeFichier } from './types'

/** Ce qu'un lot a donné, fichier après fichier. */
export class Bilan {
  private fichiers = 0
  private illisibles = 0
  private interne = false
  private readonly parGravite = new Map<string, number>()

  compter(resultat: ResultatDeFichier): void {
    this.fichiers += 1
    if (estIllisible(resultat)) {
      this.illisibles += 1
      this.interne ||= resultat.code === CODES.erreurInterne
      return
    }
    for (const { gravite } of resultat.constats) this.parGravite.set(gravite, this.nombre(gravite) + 1)
  }

  /** Une panne du programme passe avant tout, un fichier illisible avant les constats. */
  code(): Code {
    if (this.interne) return CODES.erreurInterne
    if (this.illisibles > 0) return CODES.refuse
    return this.nombre('EL') + this.nombre('IN') > 0 ? CODES.constats : CODES.etabli
  }

  enPhrase(): Message {
    const [el, incoherences, alertes, informations] = ['EL', 'IN', 'AL', 'IF'].map((gravite) => this.nombre(gravite)) as [number, number, number, number]
    return { id: 'cli.auditer-bilan', donnees: { fichiers: this.fichiers, illisibles: this.illisibles, el, incoherences, alertes, informations } }
  }

  private nombre(gravite: string): number {
    return this.parGravite.get(gravite) ?? 0
  }
}
