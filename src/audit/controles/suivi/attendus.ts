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
  'flux-conventions.totaux-differents': 'total',
  'flux.suivi-bilan.totaux-differents': 'attendu',
  'flux.suivi-bilan.total-des-soustraits': 'somme',
  'flux.suivi-bilan.transmis-differents': 'duBilan',
}

/** Valeur attendue que la phrase ne chiffre pas. */
const VALEURS: Readonly<Record<string, ValeurCitee>> = {
  'cotation-demarche.avancement.retard': 'en service',
  'cotation-demarche.plan.rubrique': 'Oui',
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
  return clef === undefined ? (VALEURS[id] ?? null) : (donnees[clef] ?? null)
}

/** Mots hors de nos listes : un service a ses propres termes, une personne les rattache. */
const TERMES_PROPRES: ReadonlySet<string> = new Set([
  'cotation-demarche.avancement.type',
  'cotation-demarche.avancement.statut',
  'cotation-demarche.adoption.situation',
  'cotation-demarche.outil.inconnu',
  'cotation-demarche.syplo.origine-autre',
  'flux-conventions.avancement-inconnu',
  'flux-conventions.echelle-inconnue',
  'flux-conventions.type-de-cadre',
  'flux.suivi-bilan.ventilation-inconnue',
  'flux.suivi-bilan.categorie-inconnue',
])

export function estUnTermePropre({ id }: Message): boolean {
  return TERMES_PROPRES.has(id)
}
