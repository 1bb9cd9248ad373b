import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur, Contenu, Plage } from '../../../classeur/port'
import type { Brut } from '../../../catalogue'
import { message } from '../../../regles'
import type { Message } from '../../../regles'
import { enBrut } from '../../../remplissage'

/** Une liste de demandes, ses titres à part. */
export interface Liste {
  readonly titres: readonly Brut[]
  /** Les demandes, sans la ligne de titres ni celle de total. */
  readonly demandes: Plage
  /** Ligne de total écartée, en bas de la plage choisie. */
  readonly total: Plage | null
}

/** Lit les bords d’une plage choisie : ses titres, et s’il y a une ligne de total. Rend pourquoi elle ne s’y prête pas. */
export async function lireListe(classeur: Classeur, plage: Plage): Promise<Liste | Message> {
  const { valeurs } = await classeur.lire({ ...plage, lignes: 1 })
  const derniere = { ...plage, ligne: plage.ligne + plage.lignes - 1, lignes: 1 }
  const total = plage.lignes > 1 && estUnTotal(await classeur.lire(derniere)) ? derniere : null
  const lignes = plage.lignes - 1 - (total === null ? 0 : 1)
  if (lignes < 1) return message('volet.coter.sans-demande', { plage: ecrireAdresse(plage) })
  return { titres: (valeurs[0] ?? []).map(enBrut), demandes: { ...plage, ligne: plage.ligne + 1, lignes }, total }
}

const SOUS_TOTAL = /^=\s*(?:SUBTOTAL|AGGREGATE)\(/i
const MOT_DE_TOTAL = /^\s*totaux?\b|^\s*total\b/i

/** La ligne de total d’un tableau d’Excel en fait partie : notée, elle passerait pour une demande. */
function estUnTotal({ valeurs, formules }: Contenu): boolean {
  const premiere = (valeurs[0] ?? []).find((valeur) => valeur !== null && valeur !== '')
  const dit = typeof premiere === 'string' && MOT_DE_TOTAL.test(premiere)
  return dit || (formules[0] ?? []).some((formule) => formule !== null && SOUS_TOTAL.test(formule))
}
