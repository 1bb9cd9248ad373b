import type { Brut } from '../../src/catalogue'
import { CRITERES, DATES, NOMBRES, SEUILS } from '../charges/w2'
import { MOIS, NEGATIFS, POINTS } from '../loi/cotation'

/** Date après laquelle aucune pénalité de la mesure n’a pris fin. */
const FIN_DE_PENALITE = '2099-12-31'

export const ENTETES: readonly Brut[] = [...Array.from({ length: CRITERES }, (_, rang) => `C${rang}`), 'Typologie']

/** Grille de la mesure : cinquante critères, un par colonne de W2, dix doublés sur pièce récente. */
export const GRILLE: readonly (readonly Brut[])[] = [
  ['critère', 'points', 'colonne', 'seuil', 'barème', 'fin', 'pièce'],
  ...Array.from({ length: CRITERES }, (_, rang): readonly Brut[] => {
    const negatif = NEGATIFS.get(rang)
    return [
      negatif ?? `Critère local ${rang}`,
      POINTS[rang] ?? 0,
      `C${rang}`,
      rang >= NOMBRES && rang < DATES ? `>=${SEUILS[rang]}` : null,
      rang >= DATES ? `paliers ${MOIS[rang]}:${POINTS[rang]}` : null,
      negatif === undefined ? null : FIN_DE_PENALITE,
      rang < 10 && negatif === undefined ? `C${DATES + rang}` : null,
    ]
  }),
]
