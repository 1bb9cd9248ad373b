import { ecrireAdresse } from '../../../classeur/adresse'
import type { Brut } from '../../../catalogue'
import { estErreur } from '../../../classeur/port'
import type { Classeur, Contenu, Plage, Valeur } from '../../../classeur/port'
import { diagnostiquerLigne, EN_ERREUR, message, NOTEE, noterMorceau } from '../../../regles'
import type { CotationPrete, Message } from '../../../regles'
import { patiemment } from '../../../remplissage'
import type { Pas } from '../../../remplissage'
import { enBrut, estSansErreur } from './en-brut'
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
  const lues = colonnesLues(prete.pret, demandes.colonnes)
  const erreurs: LigneEnErreur[] = []
  const hauteur = hauteurDeMorceau(demandes)
  for (let depart = 0; depart < demandes.lignes; depart += hauteur) {
    await pas(depart / demandes.lignes)
    const morceau = { ...demandes, ligne: demandes.ligne + depart, lignes: Math.min(hauteur, demandes.lignes - depart) }
    const lire = (): Promise<Contenu> => classeur.lire(morceau)
    const { valeurs } = await (depart === 0 ? lire() : patiemment(lire, () => pas(depart / demandes.lignes)))
    const bruts = valeurs.map((ligne) => (estSansErreur(ligne) ? ligne : ligne.map(enBrut)))
    noterMorceau(prete.pret, bruts, notes, etats, depart)
    for (let i = 0; i < bruts.length; i += 1) {
      const brut = bruts[i] as readonly Brut[]
      const fautive = brut === valeurs[i] ? -1 : (valeurs[i] ?? []).findIndex((valeur, c) => lues[c] === 1 && estErreur(valeur))
      if (fautive >= 0) {
        etats[depart + i] = EN_ERREUR
        notes[depart + i] = NaN
      }
      if (etats[depart + i] !== EN_ERREUR || erreurs.length === ERREURS_DETAILLEES) continue
      const ligne = morceau.ligne + i
      erreurs.push(fautive >= 0 ? celluleEnErreur(morceau, ligne, fautive, valeurs[i]?.[fautive] ?? null) : ligneIllisible(prete, brut, ligne))
    }
  }
  await pas(1)
  return { notes, etats, ...compter(etats), erreurs, premieres: premieresNotes(demandes, notes, etats) }
}

/** Colonnes dont dépend une note : une erreur de cellule ailleurs n’y change rien. */
function colonnesLues({ criteres, mutation }: CotationPrete, colonnes: number): Uint8Array {
  const lues = new Uint8Array(colonnes)
  const retenir = (colonne: number): void => {
    if (colonne >= 0) lues[colonne] = 1
  }
  for (const { critere, actif } of criteres) {
    if (actif) [critere.colonne, critere.colonneFin, critere.colonnePiece].forEach(retenir)
  }
  retenir(mutation?.colonne ?? -1)
  return lues
}

function celluleEnErreur(plage: Plage, ligne: number, decalage: number, valeur: Valeur): LigneEnErreur {
  const adresse = ecrireAdresse({ ...plage, ligne, colonne: plage.colonne + decalage, lignes: 1, colonnes: 1 })
  return { adresse, motif: message('volet.coter.cellule-en-erreur', { cellule: adresse, erreur: estErreur(valeur) ? valeur.erreur : '' }) }
}

/** La phrase de la règle nomme l’en-tête : la cellule à montrer est la sienne, ou la première de la ligne ; son numéro de ligne est celui d’Excel. */
function ligneIllisible({ liste: { demandes }, pret }: ListePrete, brut: readonly Brut[], ligne: number): LigneEnErreur {
  const motif = diagnostiquerLigne(pret, brut, ligne + 1)
  const decalage = Math.max(0, pret.entetes.textes.findIndex((texte) => texte !== '' && texte === motif.donnees['entete']))
  const cellule = { ...demandes, ligne, colonne: demandes.colonne + decalage, lignes: 1, colonnes: 1 }
  return { adresse: ecrireAdresse(cellule), motif }
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
