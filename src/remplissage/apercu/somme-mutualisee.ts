import type { Brut } from '../../catalogue'
import { trouverFonction } from '../../catalogue'
import type { Message } from '../../regles'
import type { CommuneRetenue } from './objectifs'

const TITRES = [
  'commune',
  'situation',
  'résidences principales',
  'logements sociaux',
  'taux cible',
  'manquants notifiés',
  'objectif retenu',
]

/**
 * La phrase d'une répartition dont la somme des objectifs n'atteint pas celle d'avant (CMS-09 ; CCH, art. L. 302-8, X), sous la
 * période et les lectures mêmes des formules. Rien tant qu'un objectif manque : la somme n'est pas connue.
 */
export function sommeCourte(retenues: readonly CommuneRetenue[]): readonly Message[] {
  const appel = retenues[0]?.appel
  if (appel === undefined || retenues.some(({ legal, retenu }) => legal === null || retenu === null)) return []
  const controle = trouverFonction('CMS_MUTUALISATION')
  if (controle === undefined) throw new Error('fonction absente du catalogue : CMS_MUTUALISATION')
  const parNom = new Map(appel.fonction.arguments.map(({ nom }, i) => [nom, appel.arguments[i] ?? null]))
  const resultat = controle.evaluer(
    controle.arguments.map(({ nom }) => (nom === 'communes' ? [TITRES, ...retenues.map(rangeeDe)] : (parNom.get(nom) ?? null))),
    { expliquer: false },
  )
  return resultat.etat === 'etabli' ? resultat.alertes.filter(({ id }) => id === 'mutualisation.somme-courte') : []
}

function rangeeDe({ commune, retenu }: CommuneRetenue): readonly Brut[] {
  const { nom, situation, residences, logements, cible, manquants } = commune
  return [nom, situation, residences, logements, cible, manquants, retenu]
}
