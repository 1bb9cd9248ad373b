import type { CritereDeGrille } from '../grille'
import type { GrilleANoter } from '../noter'
import { grilleANoter } from '../noter'
import type { CotationPrete } from './preparer'

/**
 * La même cotation, points d’un critère multipliés par `facteur` (paliers compris, plafond inchangé) ; 0 le retire. Noter avec elle
 * est exact là où une différence de points ne l’est pas : groupes « maximum », plafonds, note ramenée à 0.
 */
export function ponderer(pret: CotationPrete, rangDuCritere: number, facteur: number): CotationPrete {
  const vise = pret.criteres[rangDuCritere]
  if (vise === undefined) throw new RangeError(`aucun critère au rang ${rangDuCritere}`)
  const remplacant = facteur === 0 ? null : pondererCritere(vise.critere, facteur)
  const refaire = ({ criteres, groupes, nonCumul }: GrilleANoter): GrilleANoter =>
    grilleANoter(
      criteres.flatMap((critere) => (critere !== vise.critere ? [critere] : remplacant === null ? [] : [remplacant])),
      groupes,
      pret.contexte,
      nonCumul !== null,
    )
  const criteres = pret.criteres.map((pretACompter, rang) =>
    rang !== rangDuCritere ? pretACompter : { ...pretACompter, critere: remplacant ?? pretACompter.critere, actif: pretACompter.actif && remplacant !== null },
  )
  if (vise.grille === 'generale') return { ...pret, criteres, generale: refaire(pret.generale) }
  return { ...pret, criteres, mutation: pret.mutation === null ? null : { ...pret.mutation, grille: refaire(pret.mutation.grille) } }
}

function pondererCritere(critere: CritereDeGrille, facteur: number): CritereDeGrille {
  if (critere.paliers === null) return { ...critere, points: critere.points * facteur }
  return { ...critere, paliers: { ...critere.paliers, points: critere.paliers.points.map((points) => points * facteur) } }
}
