import type { Classeur } from '../../../classeur/port'
import type { Message } from '../../../regles'
import { marcher, troncon } from '../../../remplissage'
import type { Suivi } from '../../../remplissage'
import type { NotesDeListe } from './noter-liste'
import { noterListe } from './noter-liste'
import type { ColonnePlacee } from './placer-colonne'
import { placerColonne } from './placer-colonne'
import type { ChoixDeCotation } from './preparer-liste'
import { preparerListe } from './preparer-liste'

/** Les notes d’une liste et la colonne où elles iraient ; rien n’est écrit. */
export interface ApercuDesNotes {
  readonly genre: 'apercu'
  readonly choix: ChoixDeCotation
  readonly notes: NotesDeListe
  readonly colonne: ColonnePlacee
  readonly alertes: readonly Message[]
}

export interface CotationRefusee {
  readonly genre: 'refusee'
  readonly motifs: readonly Message[]
}

/**
 * Contrôle la grille, note la liste par morceaux et cherche une colonne libre.
 * @throws ErreurClasseur, TravailInterrompu
 */
export async function apercevoirNotes(classeur: Classeur, choix: ChoixDeCotation, suivi: Suivi): Promise<ApercuDesNotes | CotationRefusee> {
  const pas = marcher(suivi)
  await pas(0)
  const prete = await preparerListe(classeur, choix)
  if (!('pret' in prete)) return { genre: 'refusee', motifs: prete }
  const colonne = await placerColonne(classeur, choix, prete.liste, troncon(pas, 0, 0.05))
  if ('id' in colonne) return { genre: 'refusee', motifs: [colonne] }
  const notes = await noterListe(classeur, prete, troncon(pas, 0.05, 1))
  return { genre: 'apercu', choix, notes, colonne, alertes: prete.alertes }
}
