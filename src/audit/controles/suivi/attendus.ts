import { lireDate } from '../../../regles'
import type { Message } from '../../../regles'
import type { ValeurCitee } from '../../types'

/** Donnée de la phrase qui porte la valeur attendue. */
const DONNEES: Readonly<Record<string, string>> = {
  'cotation-demarche.plan.poids': 'auPlan',
  'cotation-demarche.syplo.additionnees': 'epci',
  'cotation-demarche.syplo.syplo-gardee': 'epci',
  'cotation-demarche.syplo.autre': 'epci',
  'flux-conventions.non-uniforme': 'attendu',
  'flux-conventions.ajout-excessif': 'maximum',
  'flux-conventions.total-reserve': 'total',
  'flux-conventions.totaux-differents': 'totalBailleur',
  'flux-conventions.resiliation-prematuree': 'possible',
  'flux.derogations.trop-longue': 'limite',
  'flux.operations.total-different': 'somme',
  'flux.suivi-bilan.totaux-differents': 'attendu',
  'flux.suivi-bilan.total-des-soustraits': 'somme',
  'flux.suivi-bilan.transmis-differents': 'duBilan',
}

/** Valeur attendue que la phrase ne chiffre pas. */
const VALEURS: Readonly<Record<string, ValeurCitee>> = {
  'cotation-demarche.avancement.retard': 'en service',
  'cotation-demarche.plan.rubrique': 'Oui',
  'cotation-demarche.refus.non-adapte': 'aucune',
  'flux-conventions.sans-bail-etat': 'Non',
  'flux-conventions.sans-bail-autre': 'Non',
  'cotation-demarche.plan.mutation': 'Oui',
  'cotation-demarche.outil.sans-transmission': 'Oui',
  'cotation-demarche.acteurs.obligatoire': 'Oui',
  'cotation-demarche.pac.manque': 'Oui',
  'cotation-demarche.evaluation.sans-modalites': 'Oui',
  'flux-conventions.sans-actualisation': 'Oui',
  'flux-conventions.sans-modalites': 'Oui',
  'flux-conventions.sans-resiliation': 'Oui',
  'flux-conventions.ajout-maintenu': 0,
  'flux-conventions.ajout-premature': 0,
}

/** Valeur qu'un constat de tableau attend dans sa cellule ; `null` : sa phrase la dit, ou rien ne la fixe. */
export function attenduDe({ id, donnees }: Message): ValeurCitee {
  const clef = DONNEES[id]
  const donnee = clef === undefined ? VALEURS[id] : donnees[clef]
  // Une date voyage en « AAAA-MM-JJ » dans un message ; la cellule, elle, en porte le numéro.
  const jour = typeof donnee === 'string' ? lireDate(donnee) : donnee
  return typeof jour === 'number' ? jour : (donnee ?? null)
}

/** Mots hors de nos listes, que chaque service a à sa façon, et réponses qui manquent : une personne rattache ou complète. */
const TERMES_PROPRES: ReadonlySet<string> = new Set([
  'cotation-demarche.avancement.type',
  'cotation-demarche.avancement.statut',
  'cotation-demarche.adoption.situation',
  'cotation-demarche.outil.inconnu',
  'cotation-demarche.syplo.origine-autre',
  'flux-conventions.avancement-inconnu',
  'flux-conventions.signature-ancienne',
  'flux-conventions.echelle-inconnue',
  'flux-conventions.type-de-cadre',
  'flux.operations.hors-liste',
  'flux.operations.nombre-absent',
  'flux.operations.sans-operation',
  'flux.operations.programme-a-dire',
  'flux.operations.mutation-a-dire',
  'flux.derogations.manque',
  'flux.suivi-bilan.ventilation-inconnue',
  'flux.suivi-bilan.categorie-inconnue',
])

export function estUnTermePropre({ id }: Message): boolean {
  return TERMES_PROPRES.has(id)
}
