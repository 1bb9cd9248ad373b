import type { ConstatDeTableau } from '../../com'
import { COT_21 } from '../anciennete'
import type { CritereDeGrille } from '../grille'
import { PALIER_MAX_EN_MOIS } from '../points-de-critere'
import type { FacteurDe } from './meilleur-total'
import { relever } from './relever'

/**
 * Barèmes de durée sans plafond qui finissent, seuls, par dépasser le DALO (COT-21) ; au-delà de cent ans, ils ne le font
 * pas.
 */
export function anciennetesSansPlafond(
  criteres: readonly CritereDeGrille[],
  dalo: number | null,
  facteurDe: FacteurDe,
): ConstatDeTableau[] {
  if (dalo === null) return []
  return criteres.flatMap((critere) => {
    const { ligne, libelle, lecture, points, plafond } = critere
    if ((lecture !== 'par an' && lecture !== 'par mois') || plafond !== Infinity || points <= 0) return []
    const duree = Math.floor(dalo / (points * facteurDe(critere))) + 1
    const enMois = lecture === 'par mois'
    if (duree * (enMois ? 1 : 12) > PALIER_MAX_EN_MOIS) return []
    const id = enMois ? 'grille-controle.sans-plafond-mois' : 'grille-controle.sans-plafond-ans'
    return [
      relever(COT_21, 'AL', { ligne, colonne: 'barème' }, id, {
        libelle,
        duree,
        dalo,
      }),
    ]
  })
}

/** Âge comparé à un nombre : saisi, il ne vieillit pas ; la date de naissance, si (COT-21). */
export function agesSaisis(criteres: readonly CritereDeGrille[]): ConstatDeTableau[] {
  return criteres
    .filter(({ id, lecture }) => (id === 'S06' || id === 'S07') && lecture === 'seuil')
    .map(({ ligne, libelle }) => relever(COT_21, 'AL', { ligne, colonne: 'seuil' }, 'grille-controle.age-saisi', { libelle }))
}
