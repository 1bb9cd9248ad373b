import type { ConstatDAudit } from '../../../audit'
import { ecartDe } from '../../../audit/rapport/rangee-de-constat'
import { ecrireAdresse } from '../../../classeur/adresse'
import { normaliser } from '../../../regles'
import { redigerMessage, sansCoupure } from '../../../textes'
import { dire } from '../../dire'
import { ecrireSelonFormat, ecrireValeur } from '../../valeurs'

/** Ce qu’un constat cite, tel qu’on le lit ; `null` : le constat ne vise pas une cellule, n’attend pas de valeur, n’oppose pas deux nombres. */
interface ValeursMontrees {
  readonly lu: string | null
  readonly attendu: string | null
  /** Lu moins attendu, avec son signe. */
  readonly ecart: string | null
}

/** Un constat, prêt à lire. */
export interface ConstatMontre extends ValeursMontrees {
  /** Rang dans l’audit. */
  readonly rang: number
  readonly constat: ConstatDAudit
  readonly feuille: string | null
  /** Cellule ou plage, avec sa feuille ; `null` : le classeur. */
  readonly adresse: string | null
  readonly phrase: string
  /** Tout ce qu’une recherche y trouve, normalisé. */
  readonly cherche: string
}

export function montrerConstats(constats: readonly ConstatDAudit[]): readonly ConstatMontre[] {
  return constats.map((constat, rang) => {
    const { lieu, regle, article, commune = '' } = constat
    const adresse = lieu === null ? null : ecrireAdresse(lieu)
    const phrase = sansCoupure(redigerMessage(constat.message))
    const valeurs = citer(constat)
    const cherche = normaliser([regle, commune, adresse, phrase, valeurs.lu, valeurs.attendu, article].join(' '))
    return { rang, constat, feuille: lieu?.feuille ?? null, adresse, phrase, ...valeurs, cherche }
  })
}

/** Deux valeurs que leur format rend pareilles s’écrivent en entier : sinon l’écart ne se comprendrait pas. */
function citer({ lieu, lu, attendu, format: lisible }: ConstatDAudit): ValeursMontrees {
  const format = lisible ?? null
  const ecart = ecartDe(lu, attendu)
  const pareilles = lu !== attendu && ecrireSelonFormat(lu, format) === ecrireSelonFormat(attendu, format)
  const ecrire = (valeur: ConstatDAudit['lu']): string => (pareilles ? ecrireValeur(valeur) : ecrireSelonFormat(valeur, format))
  const uneCellule = lieu !== null && lieu.lignes * lieu.colonnes === 1
  return {
    lu: lu === null && !uneCellule ? null : ecrire(lu),
    attendu: attendu === null ? null : ecrire(attendu),
    ecart: ecart === null ? null : ecrireEcart(ecart, pareilles ? null : format),
  }
}

/** L’écart de deux pour cent est en points, celui de deux dates en jours. */
function ecrireEcart(ecart: number, format: string | null): string {
  if (format?.endsWith('%') === true) return dire('audit.ecart-points', { ecart: Number((100 * ecart).toPrecision(6)) })
  return dire(format?.includes('yyyy') === true ? 'audit.ecart-jours' : 'audit.ecart-signe', { ecart })
}
