import type { Brut } from '../com'
import { ecrireBrut, lireDate } from '../com'
import { enFrancais } from '../socle/jour'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import type { CritereDeGrille } from './grille'
import type { ContexteDeNote, Releve } from './points-de-critere'
import { estRempli, pointsDeCritere } from './points-de-critere'

/** Note impossible d'une ligne : l'erreur de cette ligne seule. */
export interface NoteEnErreur {
  readonly erreur: '#VALEUR!'
  readonly motif: Message
}

export function releveVierge(): Releve {
  return { unites: 0, facteur: 1, manquant: false, nonRattachee: false, pieceManquante: false, anomalie: null, colonne: -1, attendu: 'booleen' }
}

/** Une date à venir se cite comme une date, même si la cellule porte un numéro de série. */
function ecrireLu(brut: Brut | undefined, enDate: boolean): string {
  const jour = enDate ? lireDate(brut) : null
  return typeof jour === 'number' ? enFrancais(jour) : ecrireBrut(brut)
}

/**
 * Relit une ligne en erreur et dit pourquoi : la cellule, ce qu'on y a lu, ce qu'on attendait. `numero` compte à partir de 1, `mutation` est la colonne
 * qui choisit la grille quand c'est elle qui est illisible, −1 sinon.
 */
export function diagnostiquer(
  ligne: readonly Brut[],
  numero: number,
  criteres: readonly CritereDeGrille[],
  entetes: readonly string[],
  contexte: ContexteDeNote,
  mutation = -1,
): Message {
  if (mutation >= 0) {
    return message('cotation.cellule-booleen', { ligne: numero, entete: entetes[mutation] ?? '', lu: ecrireBrut(ligne[mutation]) })
  }
  const vrais = new Map<number, CritereDeGrille>()
  for (const critere of criteres) {
    const releve = releveVierge()
    const points = pointsDeCritere(critere, ligne, contexte, releve)
    if (releve.anomalie !== null) return ecrireAnomalie(releve, critere, ligne, numero, entetes)
    if (critere.mode !== 'exclusif' || !estRempli(critere, points, ligne, contexte)) continue
    const autre = vrais.get(critere.groupe)
    if (autre !== undefined) return message('cotation.exclusif', { ligne: numero, a: autre.libelle, b: critere.libelle })
    vrais.set(critere.groupe, critere)
  }
  throw new Error(`ligne ${numero} sans erreur`)
}

/** La cellule illisible d'un critère : son en-tête, ce qu'on y a lu, ce qu'on attendait. */
export function ecrireAnomalie(
  releve: Releve,
  critere: CritereDeGrille,
  ligne: readonly Brut[],
  numero: number,
  entetes: readonly string[],
): Message {
  const future = releve.anomalie === 'date-future'
  return message(`cotation.cellule-${future ? 'future' : releve.attendu}`, {
    ligne: numero,
    entete: entetes[releve.colonne] ?? critere.entete,
    lu: ecrireLu(ligne[releve.colonne], future),
  })
}
