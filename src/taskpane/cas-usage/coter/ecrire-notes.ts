import type { Classeur, Valeur } from '../../../classeur/port'
import { NOTEE, VIDE } from '../../../regles'
import type { Message } from '../../../regles'
import { marcher, TravailInterrompu } from '../../../remplissage'
import type { Ecriture, Journal, Suivi } from '../../../remplissage'
import type { ApercuDesNotes } from './apercevoir-notes'
import type { NotesDeListe } from './noter-liste'
import { noterListe } from './noter-liste'
import { preparerListe } from './preparer-liste'

export type ResultatDesNotes =
  | { readonly genre: 'ecrite'; readonly ecriture: Ecriture }
  /** La liste ou la grille a changé, ou la colonne s’est remplie depuis l’aperçu : rien n’est écrit. */
  | { readonly genre: 'perimee' | 'interrompue' }
  | { readonly genre: 'refusee'; readonly motifs: readonly Message[] }

/** Part du travail que prend la seconde notation. */
const VERIFICATION = 0.5

/**
 * Note de nouveau, vérifie que les notes sont celles de l’aperçu, puis écrit la colonne, tout ou rien.
 * @throws ErreurClasseur, ErreurDeRemplissage ; rien n’est alors écrit
 */
export async function ecrireNotes(classeur: Classeur, journal: Journal, apercu: ApercuDesNotes, suivi: Suivi): Promise<ResultatDesNotes> {
  const { colonne, notes, choix } = apercu
  const avancer = (part: number): void => suivi.progresser?.(part)
  try {
    const prete = await preparerListe(classeur, choix)
    if (!('pret' in prete)) return { genre: 'refusee', motifs: prete }
    if (prete.liste.demandes.lignes !== notes.notes.length) return { genre: 'perimee' }
    const pas = marcher({ ...suivi, progresser: (part) => avancer(part * VERIFICATION) })
    if (!memesNotes(await noterListe(classeur, prete, pas), notes)) return { genre: 'perimee' }
  } catch (cause) {
    if (cause instanceof TravailInterrompu) return { genre: 'interrompue' }
    throw cause
  }
  const resultat = await journal.ecrireColonne(
    { table: colonne.titre, place: colonne.place, valeur: (rang) => (rang === 0 ? colonne.titre : valeurDe(notes, rang - 1)) },
    { ...suivi, progresser: (part) => avancer(VERIFICATION + part * (1 - VERIFICATION)) },
  )
  return resultat.genre === 'occupee' ? { genre: 'perimee' } : resultat
}

/** Une ligne illisible montre la même erreur que la fonction COTATION ; une ligne vide reste vide. */
function valeurDe({ notes, etats }: NotesDeListe, rang: number): Valeur {
  const etat = etats[rang]
  if (etat === NOTEE) return notes[rang] as number
  return etat === VIDE ? null : { erreur: '#VALEUR!' }
}

function memesNotes(unes: NotesDeListe, autres: NotesDeListe): boolean {
  return unes.notes.every((note, i) => Object.is(note, autres.notes[i]) && unes.etats[i] === autres.etats[i])
}
