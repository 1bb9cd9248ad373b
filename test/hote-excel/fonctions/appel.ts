import type { Json } from '../protocole/types'
import type { ReponseDeFonction } from './resultats'

/** Message d’appel, comme Excel l’envoie : `[appel, NOM, arguments, adresse, drapeaux]`. */
export type MessageDAppel = readonly [number, string, readonly Json[], string, number]

/** Appels en cours ; chaque réponse revient à son numéro. */
export class Appels {
  private readonly attentes = new Map<number, (reponse: ReponseDeFonction) => void>()
  private numero = 0

  constructor(private readonly envoyer: (message: MessageDAppel) => Promise<void>) {}

  get enCours(): number {
    return this.attentes.size
  }

  /** Une fonction qui ne répond pas dans le délai laisserait `#OCCUPÉ!` dans la cellule : ici, c’est un échec. */
  appeler(nom: string, args: readonly Json[], adresse: string, delaiMs: number): Promise<ReponseDeFonction> {
    this.numero += 1
    const appel = this.numero
    return new Promise((resolve, reject) => {
      const minuterie = setTimeout(() => {
        this.attentes.delete(appel)
        reject(new Error(`#OCCUPÉ! : ${nom} n’a pas répondu en ${delaiMs} ms`))
      }, delaiMs)
      this.attentes.set(appel, (reponse) => {
        clearTimeout(minuterie)
        resolve(reponse)
      })
      this.envoyer([appel, nom, args, adresse, 0]).catch(reject)
    })
  }

  recevoir(appel: number, reponse: ReponseDeFonction): void {
    this.attentes.get(appel)?.(reponse)
    this.attentes.delete(appel)
  }
}
