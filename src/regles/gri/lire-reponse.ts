import type { Brut } from '../com'
import { ecrireBrut, lireBooleen, lireDate } from '../com'
import type { Jour } from '../socle/jour'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import type { Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { estBlanc, lireTexte, reconnaitreCode } from './codes'
import type { QuestionPosee } from './grille'
import { lireValeur } from './lire-valeur'
import type { GenreDeSaisie, ReponseDeGrille, StatutDeReponse, ValeurDeReponse } from './reponse'
import { estNon, FORMES, STATUTS_DE_REPONSE } from './reponse'

/** Cellules d'une question, telles que saisies. */
export interface SaisieDeReponse {
  readonly reponse?: Brut
  readonly complement?: Brut
  readonly commentaire?: Brut
  readonly source?: Brut
  readonly repondants?: Brut
  readonly date?: Brut
  readonly statut?: Brut
  /** Vide vaut Non. */
  readonly levier?: Brut
}

/**
 * Lit la réponse à une question de grille (GRI-01 à GRI-04). Blanc = sans réponse, jamais « Non ».
 * `sans-objet` : rubrique, qui n'attend rien. `incomplet` : complément sans réponse, nombre sans unité. `refuse` : cellule
 * illisible, pourcentage hors de 0 à 100, complément que la question n'attend pas, montant à côté d'un Non.
 */
export function lireReponse(question: QuestionPosee, saisie: SaisieDeReponse): Resultat<ReponseDeGrille> {
  const { id, libelle, type } = question
  if (type === 'rubrique') {
    const remplie = Object.values(saisie).some((brut) => !estBlanc(brut))
    return remplie
      ? nonEtabli('refuse', [message('gri.rubrique-remplie', { question: id, libelle })])
      : nonEtabli('sans-objet', [message('gri.rubrique', { question: id, libelle })])
  }
  const forme = FORMES[type]
  const refus: Message[] = []
  const lireCellule = (brut: Brut | undefined, genre: GenreDeSaisie): ValeurDeReponse | null => {
    if (estBlanc(brut)) return null
    const valeur = lireValeur(genre, brut, question)
    if (valeur === null) {
      const choix = question.choix.join(', ')
      refus.push(message(`gri.refus.${genre}`, { question: id, libelle, lu: ecrireBrut(brut), choix }))
    }
    return valeur
  }
  const valeur = lireCellule(saisie.reponse, forme.reponse)
  const complement = forme.complement === null ? null : lireCellule(saisie.complement, forme.complement)
  if (forme.complement === null && !estBlanc(saisie.complement)) {
    refus.push(message('gri.complement-inattendu', { question: id, libelle, lu: ecrireBrut(saisie.complement) }))
  }
  if (estNon(valeur) && complement?.genre === 'montant' && complement.euros > 0) {
    refus.push(message('gri.non-avec-montant', { question: id, libelle, montant: complement.euros }))
  }
  const suivi = lireSuivi(id, saisie, refus)
  if (refus.length > 0) return nonEtabli('refuse', refus)
  if (valeur === null && complement !== null) {
    return nonEtabli('incomplet', [message('gri.complement-seul', { question: id, libelle })])
  }
  if (type === 'nombre_texte' && valeur !== null && complement === null) {
    return nonEtabli('incomplet', [message('gri.unite-manquante', { question: id, libelle })])
  }
  return etabli({ question: id, valeur, complement, ...suivi }, 'réponse')
}

type Suivi = Omit<ReponseDeGrille, 'question' | 'valeur' | 'complement'>

/** Ce qui entoure la réponse ; chaque cellule illisible ajoute un motif à `refus`. */
function lireSuivi(question: string, saisie: SaisieDeReponse, refus: Message[]): Suivi {
  const refuser = (champ: 'date' | 'statut' | 'levier', brut: Brut | undefined): null => {
    refus.push(message(`gri.refus-suivi.${champ}`, { question, lu: ecrireBrut(brut) }))
    return null
  }
  const date = ((): Jour | null => {
    if (estBlanc(saisie.date)) return null
    const lue = lireDate(saisie.date)
    return typeof lue === 'number' ? lue : refuser('date', saisie.date)
  })()
  const statut = ((): StatutDeReponse | null => {
    if (estBlanc(saisie.statut)) return null
    return reconnaitreCode(STATUTS_DE_REPONSE, saisie.statut) ?? refuser('statut', saisie.statut)
  })()
  const levier = estBlanc(saisie.levier) ? false : lireBooleen(saisie.levier)
  if (typeof levier !== 'boolean') refuser('levier', saisie.levier)
  const repondants = (lireTexte(saisie.repondants) ?? '').split(/[;\n]/).map((nom) => nom.trim())
  return {
    commentaire: lireTexte(saisie.commentaire),
    source: lireTexte(saisie.source),
    repondants: repondants.filter((nom) => nom !== ''),
    date,
    statut,
    levierRetenu: levier === true,
  }
}
