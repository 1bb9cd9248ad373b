import type { Json } from '../protocole/types'
import type { AppelDeMethode, ReponseDeMethode } from './echanges'

/** Ce que la couture pose sur `window` pour parler à l’hôte ; le complément n’en sait rien. */
export interface Pont {
  __executer: (appel: AppelDeMethode) => Promise<ReponseDeMethode>
  /** Remet un événement au complément ; faux s’il n’y est pas abonné. */
  __emettre: (numero: number, charge: Json) => boolean
}

/** Contexte qu’Excel remet au démarrage. */
export interface ContexteDApplication {
  readonly langue: string
  readonly drapeaux: number
  /** `{ ExcelApi: '1.14', … }` en JSON. */
  readonly niveaux: string
  /** 1 caché, 2 volet. */
  readonly affichage: 1 | 2
}
