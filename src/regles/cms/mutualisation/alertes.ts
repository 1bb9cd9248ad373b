import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { alertesDePeriode } from '../../socle/periode'
import { alertesDesTitres } from '../titres-de-periode'
import type { EntreeMutualisation } from './commune-declaree'
import type { CommuneHors } from './commune-etablie'
import type { MutualisationPreparee } from './preparation'

/** « A, B et C ». */
export function enumerer(noms: readonly string[]): string {
  return noms.length < 2 ? noms.join('') : `${noms.slice(0, -1).join(', ')} et ${noms[noms.length - 1] ?? ''}`
}

function citer(titres: readonly string[]): string {
  return titres.map((titre) => `« ${titre} »`).join(', ')
}

/** Ce que le tableau lui-même appelle : période à vérifier, colonnes non lues, sources contraires, communes hors répartition. */
export function alertesDeMutualisation(
  { colonnesNonLues, titres, periode }: EntreeMutualisation,
  { bareme, communes, lignes }: MutualisationPreparee,
): Message[] {
  const hors = lignes.flatMap((ligne) => ('raison' in ligne ? [ligne] : []))
  return [
    ...alertesDePeriode(bareme),
    ...alertesDesTitres(titres, periode),
    ...(colonnesNonLues.length > 0 ? [message('mutualisation.colonnes-non-lues', { colonnes: citer(colonnesNonLues) })] : []),
    ...(communes.length === 1 ? [message('mutualisation.une-seule-commune', { commune: communes[0]?.nom ?? '' })] : []),
    ...hors.flatMap(alertesHors),
    ...communes.flatMap(({ alertes }) => alertes),
  ]
}

function alertesHors({ nom, raison, declaree }: CommuneHors): Message[] {
  const dite = message(`mutualisation.hors-${raison}`, { commune: nom })
  const { retenu } = declaree
  return retenu === null ? [dite] : [dite, message('mutualisation.retenu-sans-effet', { commune: nom, retenu })]
}
