import { trouverFonction } from '../../catalogue'
import type { Message } from '../../regles'
import { plageDeRepartition } from '../../trames'
import type { CommuneRetenue } from './objectifs'

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
  // L'objectif calculé par la table fait foi ; les accords se jugent ailleurs.
  const communes = plageDeRepartition(
    retenues.map(({ commune, retenu }) => ({ ...commune, objectifRetenu: retenu, tauxRetenu: null, accord: null, dateAccord: null })),
  )
  const resultat = controle.evaluer(
    controle.arguments.map(({ nom }) => (nom === 'communes' ? communes : (parNom.get(nom) ?? null))),
    { expliquer: false },
  )
  return resultat.etat === 'etabli' ? resultat.alertes.filter(({ id }) => id === 'mutualisation.somme-courte') : []
}
