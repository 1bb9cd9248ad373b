import type { FicheDeRegle } from '../socle/fiche'
import type { Jour } from '../socle/jour'
import { depuisCivil, JOUR_MAX, JOUR_MIN, joursDuMois } from '../socle/jour'
import { MIXITE, reference } from '../socle/sources'
import type { Anomalie, Brut } from './brut'
import { estVideOuZero } from './brut'

export const COM_06: FicheDeRegle = {
  id: 'COM-06',
  titre: 'Dates et délais',
  nature: 'echeance',
  articles: [reference('textes muets', MIXITE, 'règle COM-06')],
  parametres: [],
  pointsOuverts: ['AMB-45'],
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const FRANCAISE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const ANNEE_COURTE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/

/** Lit une date : numéro de série (l'heure est ignorée), « AAAA-MM-JJ » ou « JJ/MM/AAAA » ; le numéro 0 est une absence. */
export function lireDate(brut: Brut | undefined): Jour | Anomalie {
  if (estVideOuZero(brut)) return 'vide'
  if (typeof brut === 'boolean') return 'booleen'
  if (typeof brut === 'number') {
    const jour = Math.floor(brut)
    return jour >= JOUR_MIN && jour <= JOUR_MAX ? jour : 'date-impossible'
  }
  const texte = brut.trim()
  const iso = ISO.exec(texte)
  if (iso) return versJour(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const francaise = FRANCAISE.exec(texte)
  if (francaise) return versJour(Number(francaise[3]), Number(francaise[2]), Number(francaise[1]))
  return ANNEE_COURTE.test(texte) ? 'annee-courte' : 'illisible'
}

function versJour(annee: number, mois: number, jour: number): Jour | Anomalie {
  if (annee < 1901 || mois < 1 || mois > 12 || jour < 1 || jour > joursDuMois(annee, mois)) return 'date-impossible'
  return depuisCivil(annee, mois, jour)
}

/** Dernier jour sûr d'un délai « avant le J » : la veille par défaut, le jour même sous l'autre lecture (AMB-45). */
export function dernierJourSur(echeance: Jour, jourInclus: boolean): Jour {
  return jourInclus ? echeance : echeance - 1
}
