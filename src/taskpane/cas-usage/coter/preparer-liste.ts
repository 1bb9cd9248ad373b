import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur, Plage } from '../../../classeur/port'
import { plagesSeCroisent } from '../../../classeur/rectangle'
import { coterDemandes, LECTURES_PAR_DEFAUT, message, preparerCotation } from '../../../regles'
import type { CotationPrete, Message } from '../../../regles'
import { colonnesManquantes } from './colonnes-manquantes'
import { fusionsDe } from './fusions'
import { lireGrille } from './lire-grille'
import type { Liste } from './lire-liste'
import { lireListe } from './lire-liste'
import { grilleSousLesDemandes } from './separer-grille'

/** Ce que l’utilisateur a choisi. */
export interface ChoixDeCotation {
  readonly demandes: Plage
  readonly grille: Plage
  /** Nom de la grille, pour le titre de la colonne. */
  readonly nomDeGrille: string
  /** Grille propre aux mutations ; `null` : une seule grille. */
  readonly mutation: Plage | null
  /** Numéro de série de la date de calcul. */
  readonly jour: number
  readonly doublement: boolean
}

/** Une liste et des grilles lues, prêtes à noter. */
export interface ListePrete {
  readonly liste: Liste
  readonly pret: CotationPrete
  /** Ce qu’il faut relire dans la grille avant de se fier aux notes. */
  readonly alertes: readonly Message[]
}

/** Lit les titres et les grilles et les contrôle, sans lire les demandes. Rend tous les motifs de refus ensemble. */
export async function preparerListe(classeur: Classeur, choix: ChoixDeCotation): Promise<ListePrete | readonly Message[]> {
  const { demandes, grille, mutation, jour, doublement } = choix
  const grilles = mutation === null ? [grille] : [grille, mutation]
  const croisees = grilles.filter((une) => plagesSeCroisent(une, demandes))
  if (croisees.length > 0) return croisees.map((une) => message('volet.coter.croisees', { grille: ecrireAdresse(une), demandes: ecrireAdresse(demandes) }))
  const liste = await lireListe(classeur, demandes)
  const generale = await lireGrille(classeur, grille)
  const propre = mutation === null ? null : await lireGrille(classeur, mutation)
  const fusions = await fusionsDe(classeur, demandes)
  const dessous = await grilleSousLesDemandes(classeur, demandes)
  if ('id' in liste || 'id' in generale || (propre !== null && 'id' in propre) || fusions !== null || dessous !== null) {
    return [liste, generale, propre, fusions, dessous].flatMap((lu) => (lu !== null && 'id' in lu ? [lu] : []))
  }
  const entree = { entetes: [liste.titres], grille: generale, mutation: propre, calcul: jour, doublement, lectures: LECTURES_PAR_DEFAUT }
  const prete = preparerCotation(entree)
  if (prete.etat !== 'etabli') return prete.motifs
  const sansColonne = [colonnesManquantes(generale, grille, liste.titres), propre && mutation && colonnesManquantes(propre, mutation, liste.titres)]
  const vaines = sansColonne.flatMap((manque) => (manque?.toutes === true ? [manque.dit] : []))
  if (vaines.length > 0) return vaines
  // Une demande vide ne reçoit pas de note : seules les grilles parlent.
  const temoin = coterDemandes({ ...entree, demandes: [liste.titres.map(() => null)] }, { expliquer: true })
  return { liste, pret: prete.valeur, alertes: temoin.alertes }
}
