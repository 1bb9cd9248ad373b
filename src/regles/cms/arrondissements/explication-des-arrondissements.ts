import { decimalesSures } from '../../com'
import { message } from '../../socle/message'
import type { Etape } from '../../socle/resultat'
import type { Sommes } from './repartition-par-arrondissement'

/** Fraction écrite en pour cent, avec assez de décimales pour ne pas se confondre avec celle à laquelle on la compare. */
export function enPourCent(fraction: number, comparee: number): string {
  const pourcent = 100 * fraction
  return pourcent.toFixed(decimalesSures(pourcent, [100 * comparee], 1)).replace('.', ',')
}

/** Somme, liste prioritaire, part prioritaire et poids en résidences et en logements (CMS-16). */
export function etapesDeRepartition(sommes: Sommes, objectifCommunal: number, seuil: number): Etape[] {
  const { residences, logements, objectifs, prioritaires } = sommes
  const etapes: Etape[] = [
    {
      etape: message('cms-arrondissements.etape.somme'),
      calcul: message('cms-arrondissements.calcul.somme', { objectif: objectifCommunal }),
      valeur: objectifs,
    },
    {
      etape: message('cms-arrondissements.etape.prioritaires'),
      calcul: message('cms-arrondissements.calcul.prioritaires', { seuil }),
      valeur: prioritaires.noms.join(', ') || 'aucun',
    },
  ]
  if (prioritaires.noms.length === 0) return etapes
  const poids = prioritaires.residences / residences
  const parts = [
    ['part', prioritaires.objectifs, objectifs, poids],
    ['poids-residences', prioritaires.residences, residences, prioritaires.objectifs / objectifs],
    ['poids-logements', prioritaires.logements, logements, 0],
  ] as const
  for (const [nom, n, total, comparee] of parts) {
    if (total === 0) continue
    etapes.push({
      etape: message(`cms-arrondissements.etape.${nom}`),
      calcul: message('cms-arrondissements.calcul.part', { n, total }),
      valeur: `${enPourCent(n / total, comparee)} %`,
    })
  }
  return etapes
}
