import { decimalesSures } from '../../com'
import { message } from '../../socle/message'
import type { Etape } from '../../socle/resultat'
import type { LigneDOffre } from './part-dans-l-offre'

interface OffreConnue {
  readonly residences: number
  readonly logements: number
  readonly finances: number | null
  readonly autorises: number | null
  readonly cible: number | null
  readonly repere: number | null
}

/** Fraction écrite en pour cent, avec assez de décimales pour ne pas se confondre avec le repère. */
export function enPourCent(fraction: number, repere: number): string {
  const pourcent = 100 * fraction
  return pourcent.toFixed(decimalesSures(pourcent, [repere], 2)).replace('.', ',').replace('-', '−')
}

/** Étapes de SRU-17 ; celles dont un terme manque ne figurent pas. */
export function etapesDeLOffre([part, financee, variation, sens]: LigneDOffre, offre: OffreConnue): Etape[] {
  const { residences, logements, finances, autorises, cible, repere } = offre
  const etapes: Etape[] = [
    {
      etape: message('sru-projection.etape.part'),
      calcul: message('sru-projection.calcul.part', { logements, residences }),
      valeur: `${enPourCent(part, repere ?? 0)} %`,
    },
  ]
  if (financee !== '') {
    etapes.push({
      etape: message('sru-projection.etape.financee'),
      calcul: message('sru-projection.calcul.financee', { finances: finances ?? 0, autorises: autorises ?? 0 }),
      valeur: `${enPourCent(financee, 0)} %`,
    })
  }
  if (cible !== null) {
    etapes.push(
      {
        etape: message('sru-projection.etape.variation'),
        calcul: message('sru-projection.calcul.variation', { cible, residences, logements }),
        valeur: variation,
      },
      { etape: message('sru-projection.etape.sens'), calcul: message('sru-projection.calcul.sens', { cible }), valeur: sens },
    )
  }
  if (repere !== null) {
    etapes.push({
      etape: message('sru-projection.etape.repere'),
      calcul: message(repere === cible ? 'sru-projection.calcul.repere-cible' : 'sru-projection.calcul.repere-saisi'),
      valeur: `${String(repere).replace('.', ',')} %`,
    })
  }
  return etapes
}
