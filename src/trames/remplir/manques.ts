import type { Message } from '../../regles'
import { message } from '../../regles'
import type { CadreDePeriode } from '../cadre'
import type { CommuneARemplir } from './types'

const NOMS_DITS = 20

/** Ce qui manque à une commune pour remplir une table, nommé pour une phrase. */
export type Manque = (commune: CommuneARemplir) => readonly string[]

export const manquesDArticle2: Manque = (commune) => [
  ...(commune.residences === null ? ['résidences principales'] : []),
  ...(commune.logements === null ? ['logements sociaux'] : []),
  ...(commune.cible === null ? ['taux cible'] : []),
  ...objectifManquant(commune),
]

/** Le PLH ne compte que sous le seuil ; la cible, que pour déduire l'objectif d'un taux. */
export function manquesQualitatifs({ valeur }: CadreDePeriode): Manque {
  return (commune) => {
    const { residences, logements, cible, plh, objectifRetenu, tauxRetenu } = commune
    const sousLeSeuil = residences !== null && logements !== null && logements * 100 < residences * valeur('P_quali.seuil')
    return [
      ...(residences === null ? ['résidences principales'] : []),
      ...(logements === null ? ['logements sociaux'] : []),
      ...(cible === null && objectifRetenu === null && tauxRetenu !== null ? ['taux cible'] : []),
      ...(plh === null && sousLeSeuil ? ['couverture par un PLH'] : []),
      ...objectifManquant(commune),
    ]
  }
}

function objectifManquant({ objectifRetenu, tauxRetenu }: CommuneARemplir): readonly string[] {
  return objectifRetenu === null && tauxRetenu === null ? ['objectif ou taux retenu'] : []
}

/** Une phrase par donnée manquante, qui nomme les communes. */
export function direLesManques(communes: readonly CommuneARemplir[], manque: Manque): readonly Message[] {
  const parDonnee = new Map<string, string[]>()
  for (const commune of communes) {
    for (const donnee of manque(commune)) parDonnee.set(donnee, [...(parDonnee.get(donnee) ?? []), commune.nom])
  }
  return [...parDonnee].map(([donnee, noms]) => message('remplir.manque', { donnee, communes: nommer(noms) }))
}

/** Les premiers noms, puis le compte des autres. */
export function nommer(noms: readonly string[]): string {
  const dits = noms.slice(0, NOMS_DITS).join(', ')
  return noms.length > NOMS_DITS ? `${dits} et ${noms.length - NOMS_DITS} autres` : dits
}
