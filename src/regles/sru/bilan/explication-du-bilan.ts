import { decimalesSures } from '../../com'
import { message } from '../../socle/message'
import type { Etape } from '../../socle/resultat'
import { baremeQualitatif } from './bareme-qualitatif'
import type { EntreeBilan } from './bilan'
import { etapeDeBase, etapeDuMinimum, etapesDuMaximum } from './financements'
import { plaiMinimum, plsMaximum } from './qualitatif'
import type { BilanQualitatif } from './verdict-qualitatif'

/** Part n / total écrite en pour cent, avec assez de décimales pour ne pas se confondre avec une borne (COM-03). */
export function partEnTexte(n: number, total: number, bornes: readonly number[] = [100]): string {
  const pourcent = (100 * n) / total
  return `${pourcent.toFixed(decimalesSures(pourcent, bornes, 1)).replace('.', ',')} %`
}

/** Étapes d'un bilan : atteinte, PLAI, PLS, reste à faire, taux de carence. */
export function expliquerBilan(
  entree: EntreeBilan & { readonly objectif: number; readonly realises: number },
  { base, regle }: BilanQualitatif,
  carence: string,
): Etape[] {
  const { objectif, realises, plai, pls, accession, lectures, periode } = entree
  const { plai: part, pls: ordinaire, plsReduit } = baremeQualitatif(periode.periode)
  const etapes: Etape[] = [
    {
      etape: message('sru-bilan.etape.atteinte'),
      calcul: message('sru-bilan.calcul.part', { n: realises, total: objectif }),
      valeur: partEnTexte(realises, objectif),
    },
    etapeDeBase(realises, accession, lectures),
  ]
  if (base > 0) {
    const minimum = plaiMinimum(base, periode.periode)
    etapes.push(etapeDuMinimum(base, periode))
    if (plai !== null) etapes.push(...etapesDUnePart('plai', plai, base, Math.max(0, minimum - plai), minimum, [part]))
    etapes.push(...etapesDuMaximum(base, entree, regle))
    if (pls !== null && regle !== null) {
      const maximum = plsMaximum(base, regle, periode.periode)
      etapes.push(...etapesDUnePart('pls', pls, base, Math.max(0, pls - maximum), maximum, [ordinaire, plsReduit]))
    }
  }
  return [
    ...etapes,
    {
      etape: message('sru-bilan.etape.reste'),
      calcul: message('sru-bilan.calcul.reste', { objectif, realises }),
      valeur: Math.max(0, objectif - realises),
    },
    { etape: message('sru-bilan.etape.carence'), calcul: message('sru-bilan.calcul.carence'), valeur: carence },
  ]
}

function etapesDUnePart(
  financement: 'plai' | 'pls',
  n: number,
  base: number,
  ecart: number,
  borne: number,
  bornes: readonly number[],
): Etape[] {
  return [
    {
      etape: message(`sru-bilan.etape.part-${financement}`),
      calcul: message('sru-bilan.calcul.part', { n, total: base }),
      valeur: partEnTexte(n, base, bornes),
    },
    {
      etape: message(`sru-bilan.etape.ecart-${financement}`),
      calcul: message('sru-bilan.calcul.ecart', { n, borne }),
      valeur: ecart,
    },
  ]
}
