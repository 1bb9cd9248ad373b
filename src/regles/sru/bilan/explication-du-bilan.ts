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
    if (plai !== null)
      etapes.push(etapeDeLaPart('plai', plai, base, [part]), etapeDeLEcart('plai', plai, minimum, minimum - plai))
    etapes.push(...etapesDuMaximum(base, entree, regle))
    if (pls !== null) etapes.push(etapeDeLaPart('pls', pls, base, [ordinaire, plsReduit]))
    if (pls !== null && regle !== null) {
      const maximum = plsMaximum(base, regle, periode.periode)
      etapes.push(etapeDeLEcart('pls', pls, maximum, pls - maximum))
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

function etapeDeLaPart(financement: 'plai' | 'pls', n: number, total: number, bornes: readonly number[]): Etape {
  return {
    etape: message(`sru-bilan.etape.part-${financement}`),
    calcul: message('sru-bilan.calcul.part', { n, total }),
    valeur: partEnTexte(n, total, bornes),
  }
}

function etapeDeLEcart(financement: 'plai' | 'pls', n: number, borne: number, ecart: number): Etape {
  return {
    etape: message(`sru-bilan.etape.ecart-${financement}`),
    calcul: message('sru-bilan.calcul.ecart', { n, borne }),
    valeur: Math.max(0, ecart),
  }
}
