import { ecrireAdresse, ecrireRectangle } from '../../classeur/adresse'
import type { Plage } from '../../classeur/port'
import type { Certitude } from '../../donnees'
import { enIso } from '../../regles'
import type { Gravite, Message } from '../../regles'
import { FORMAT_DATE } from '../../trames'
import type { TableauReconnu } from '../reconnaissance/types'
import type { ConstatDAudit, ValeurCitee } from '../types'

export interface TableauEnJson {
  readonly type: string
  readonly feuille: string
  readonly plage: string
  readonly certitude: Certitude
}

export interface ConstatEnJson {
  readonly id: string
  readonly regle: string
  readonly gravite: Gravite
  readonly feuille: string | null
  /** « D7 », « A3:F3 » ; `null` : le classeur. */
  readonly cellule: string | null
  /** Une date d'une colonne de dates s'écrit AAAA-MM-JJ, jamais en numéro de série. */
  readonly lu: ValeurCitee
  readonly attendu: ValeurCitee
  readonly message: string
  readonly article: string
  /** Point ouvert dont le verdict dépend ; `null` : aucun. */
  readonly hypothese: string | null
  readonly verdict: ConstatDAudit['verdict']
  /** Cellules dont l'erreur découle de celle-ci, par leur adresse. */
  readonly consequences: readonly string[]
}

export function tableauEnJson({ type, feuille, plage, certitude }: TableauReconnu): TableauEnJson {
  return { type, feuille: feuille.nom, plage: ecrireRectangle(plage), certitude }
}

/** @param rediger phrase d'un message */
export function constatEnJson(constat: ConstatDAudit, rediger: (message: Message) => string): ConstatEnJson {
  const { id, regle, gravite, lieu, lu, attendu, article, hypothese, verdict, consequences, format } = constat
  return {
    id,
    regle,
    gravite,
    feuille: lieu?.feuille ?? null,
    cellule: lieu === null ? null : ecrireRectangle(lieu),
    lu: citer(lu, format),
    attendu: citer(attendu, format),
    message: rediger(constat.message),
    article,
    hypothese: hypothese?.id ?? null,
    verdict,
    consequences: consequences.map((plage) => situer(plage, lieu)),
  }
}

function citer(valeur: ValeurCitee, format: string | undefined): ValeurCitee {
  return typeof valeur === 'number' && format === FORMAT_DATE ? enIso(Math.floor(valeur)) : valeur
}

/** Adresse d'une plage, avec sa feuille quand ce n'est pas celle du constat. */
export function situer(plage: Plage, lieu: Plage | null): string {
  return plage.feuille === lieu?.feuille ? ecrireRectangle(plage) : ecrireAdresse(plage)
}
