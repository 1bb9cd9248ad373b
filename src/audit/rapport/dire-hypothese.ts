import { nomDeLecture, POINTS_OUVERTS } from '../../regles'
import type { HypotheseDuConstat, ValeurCitee } from '../types'
import type { Dire } from './dire'

/** Le point ouvert dont un verdict dépend, et ce que la cellule devrait porter sous chaque lecture. `format` d'Excel de ces valeurs. */
export function direHypothese({ id, retenue, autre }: HypotheseDuConstat, format: string | null, dire: Dire): string {
  return dire('hypothese-du-constat', {
    id,
    retenue: direValeur(retenue.resultat, format, dire),
    lecture: enClair(id, retenue.lecture),
    autre: direValeur(autre.resultat, format, dire),
    autreLecture: enClair(id, autre.lecture),
  })
}

/** Une lecture désignée par son rang (« défaut », « autre ») se dit en toutes lettres. */
function enClair(id: string, lecture: string): string {
  const point = POINTS_OUVERTS.find((ouvert) => ouvert.id === id)
  return [point?.defaut, ...(point?.autres ?? [])].find((_libelle, rang) => nomDeLecture(rang) === lecture) ?? lecture
}

function direValeur(valeur: ValeurCitee, format: string | null, dire: Dire): number | string {
  if (valeur === null) return dire('vide')
  if (typeof valeur === 'boolean') return dire(valeur ? 'vrai' : 'faux')
  return typeof valeur === 'number' && format?.endsWith('%') === true ? dire('cible', { cible: Number((valeur * 100).toFixed(4)) }) : valeur
}
