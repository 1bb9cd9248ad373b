import { ecrireAdresse } from '../../../classeur/adresse'
import type { Brut } from '../../../catalogue'
import { estErreur } from '../../../classeur/port'
import type { Classeur, Contenu, Plage, Valeur } from '../../../classeur/port'
import { diagnostiquerLigne, EN_ERREUR, message, NOTEE, noterMorceau } from '../../../regles'
import type { Message } from '../../../regles'
import { enBrut, estSansErreur, patiemment } from '../../../remplissage'
import type { Pas } from '../../../remplissage'
import { hauteurDeMorceau } from './morceaux'
import type { ListePrete } from './preparer-liste'

export interface LigneEnErreur {
  readonly adresse: string
  readonly motif: Message
}

/** Notes d’une liste, au rang de sa demande ; seules les premières erreurs et les premières notes sont détaillées. */
export interface NotesDeListe {
  readonly notes: Float64Array
  /** NOTEE, VIDE ou EN_ERREUR. */
  readonly etats: Uint8Array
  readonly notees: number
  readonly vides: number
  readonly enErreur: number
  readonly erreurs: readonly LigneEnErreur[]
  /** `ligne` : son numéro dans la feuille. */
  readonly premieres: readonly { readonly ligne: number; readonly note: number }[]
}

const ERREURS_DETAILLEES = 10
const NOTES_MONTREES = 5

/**
 * Note les demandes morceau par morceau : en mémoire, un morceau et neuf octets par demande. Une saisie ouverte dans une cellule
 * refuse le premier morceau, et suspend les suivants.
 * @throws ErreurClasseur, TravailInterrompu
 */
export async function noterListe(classeur: Classeur, prete: ListePrete, pas: Pas): Promise<NotesDeListe> {
  const { demandes } = prete.liste
  const notes = new Float64Array(demandes.lignes)
  const etats = new Uint8Array(demandes.lignes)
  const erreurs: LigneEnErreur[] = []
  const hauteur = hauteurDeMorceau(demandes)
  for (let depart = 0; depart < demandes.lignes; depart += hauteur) {
    await pas(depart / demandes.lignes)
    const morceau = { ...demandes, ligne: demandes.ligne + depart, lignes: Math.min(hauteur, demandes.lignes - depart) }
    const lire = (): Promise<Contenu> => classeur.lire(morceau)
    const { valeurs } = await (depart === 0 ? lire() : patiemment(lire, () => pas(depart / demandes.lignes)))
    const bruts = valeurs.map((ligne) => (estSansErreur(ligne) ? ligne : ligne.map(enBrut)))
    noterMorceau(prete.pret, bruts, notes, etats, depart)
    for (let i = 0; i < bruts.length && erreurs.length < ERREURS_DETAILLEES; i += 1) {
      if (etats[depart + i] === EN_ERREUR) erreurs.push(situerLErreur(prete, valeurs[i] ?? [], bruts[i] ?? [], morceau.ligne + i))
    }
  }
  await pas(1)
  return { notes, etats, ...compter(etats), erreurs, premieres: premieresNotes(demandes, notes, etats) }
}

/**
 * La phrase de la règle nomme l’en-tête : la cellule à montrer est la sienne, ou la première de la ligne ; son numéro de ligne est
 * celui d’Excel. Une cellule en erreur se dit comme telle.
 */
function situerLErreur({ liste: { demandes }, pret }: ListePrete, valeurs: readonly Valeur[], bruts: readonly Brut[], ligne: number): LigneEnErreur {
  const motif = diagnostiquerLigne(pret, bruts, ligne + 1)
  const rang = pret.entetes.textes.findIndex((texte) => texte !== '' && texte === motif.donnees['entete'])
  const adresse = ecrireAdresse({ ...demandes, ligne, colonne: demandes.colonne + Math.max(0, rang), lignes: 1, colonnes: 1 })
  const fautive = valeurs[rang] ?? null
  return { adresse, motif: estErreur(fautive) ? message('volet.coter.cellule-en-erreur', { cellule: adresse, erreur: fautive.erreur }) : motif }
}

function compter(etats: Uint8Array): Pick<NotesDeListe, 'notees' | 'vides' | 'enErreur'> {
  let [notees, enErreur] = [0, 0]
  for (const etat of etats) {
    if (etat === NOTEE) notees += 1
    if (etat === EN_ERREUR) enErreur += 1
  }
  return { notees, enErreur, vides: etats.length - notees - enErreur }
}

function premieresNotes(demandes: Plage, notes: Float64Array, etats: Uint8Array): NotesDeListe['premieres'] {
  const premieres: { readonly ligne: number; readonly note: number }[] = []
  for (let i = 0; i < notes.length && premieres.length < NOTES_MONTREES; i += 1) {
    if (etats[i] === NOTEE) premieres.push({ ligne: demandes.ligne + i + 1, note: notes[i] as number })
  }
  return premieres
}
