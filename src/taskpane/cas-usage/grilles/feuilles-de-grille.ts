import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import { estErreur } from '../../../classeur/port'
import type { Classeur } from '../../../classeur/port'
import { lirePeriode } from '../../../regles'
import type { Message, SaisieDeReponse } from '../../../regles'
import { lireLignesDeTable } from '../../../remplissage'
import { GRILLES, lireGrille } from '../../../trames'
import type { Brouillon, Dossier } from '../../dossier/dossier'
import { ACTIONS } from './actions'
import { lireGrillesEcrites } from './memoire-des-grilles'
import { memeReponse } from './reponses'

/** Ce que la feuille d’une grille, retouchée à la main, porte d’autre que le contrat. */
export interface EcartDeGrille {
  readonly grille: string
  /** Réponses de la feuille, par question. */
  readonly differentes: Readonly<Record<string, SaisieDeReponse>>
  readonly anomalies: readonly Message[]
}

export interface FeuillesLues {
  readonly ecarts: readonly EcartDeGrille[]
  /** Actions de la feuille « TAB-12 » ; `null` : elle n’existe pas. */
  readonly actions: Brouillon | null
}

/**
 * Relit les feuilles des grilles et celle des actions.
 * @throws ErreurClasseur lecture refusée
 */
export async function lireFeuillesDeGrille(classeur: Classeur, { reponses, periode }: Pick<Dossier, 'reponses' | 'periode'>): Promise<FeuillesLues> {
  const feuilles = await classeur.feuilles()
  const ecrites = await lireGrillesEcrites(classeur)
  const ecarts: EcartDeGrille[] = []
  for (const grille of GRILLES) {
    const feuille = feuilles.find(({ nom, genre }) => genre === 'calcul' && memeNomDeFeuille(nom, grille.id))
    const utile = feuille === undefined ? null : await classeur.plageUtile(feuille.nom)
    if (feuille === undefined || utile === null) continue
    const plage = { feuille: feuille.nom, ligne: 0, colonne: 0, lignes: utile.ligne + utile.lignes, colonnes: utile.colonne + utile.colonnes }
    const { valeurs } = await classeur.lire(plage)
    const lue = lireGrille(grille, valeurs.map((rangee) => rangee.map((valeur) => (estErreur(valeur) ? valeur.erreur : valeur))))
    const dernieres = ecrites[grille.id]
    const differentes = Object.entries(lue.saisies).filter(
      ([id, saisie]) => !memeReponse(id, saisie, reponses[id] ?? {}) && (dernieres === undefined || !memeReponse(id, saisie, dernieres[id] ?? {})),
    )
    if (differentes.length > 0 || lue.anomalies.length > 0) {
      ecarts.push({ grille: grille.id, differentes: Object.fromEntries(differentes), anomalies: lue.anomalies })
    }
  }
  const fiche = lirePeriode(periode)
  const actions = fiche === undefined ? null : await lireLignesDeTable(classeur, ACTIONS, fiche)
  return { ecarts, actions: actions === null ? null : { lignes: actions.lignes, horsTableau: actions.horsTableau } }
}
