import type { Brut } from '../../com'
import { estPlageVide, lireTableau, parametreEmploye } from '../../com'
import { P_ETAT } from '../../parametres/flux'
import { JOUR_DE_LA_CIRCULAIRE } from '../../parametres/sans-fin'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { COLONNES_D_UNIFORMITE, constatsDUniformite } from './suivi-uniformite'
import type { Uniformite, VerdictDUniformite } from './uniformite'
import { FLUX_13, jugerUniformite } from './uniformite'

export interface EntreeUniformite {
  readonly communes: readonly (readonly Brut[])[]
  /** Taux du préfet dans la convention, en points ; `null` = non renseigné. */
  readonly points: number | null
  readonly clauseContraire: boolean
  readonly lectures: Lectures
}

/** Commune, part du préfet (fraction), attendu et écart (logements), verdict. */
export type RangeeDUniformite = readonly [string, number | '', number | '', number | '', VerdictDUniformite]

/**
 * Part du préfet commune par commune (FLUX-13 ; CCH, art. R. 441-5-2), règle supplétive : ses écarts ne sont que des alertes.
 * `incomplet` : tableau vide ou taux absent ; `refuse` : colonne absente ou cellule illisible.
 */
export function comparerCommunes(
  { communes, points, clauseContraire, lectures }: EntreeUniformite,
  options: { readonly expliquer: boolean },
): Resultat<readonly RangeeDUniformite[]> {
  const manques = [
    ...(estPlageVide(communes) ? ['communes'] : []),
    ...(points === null ? ['taux'] : []),
  ]
  if (manques.length > 0) return nonEtabli('incomplet', [message('flux.donnees-manquantes', { manques: manques.join(', ') })])
  const lu = lireTableau(communes, COLONNES_D_UNIFORMITE, 'communes')
  if (!('lignes' in lu)) return nonEtabli('refuse', lu, { references: FLUX_13.articles })
  if (lu.lignes.length === 0) return nonEtabli('incomplet', [message('flux.donnees-manquantes', { manques: 'communes' })])
  const juger = (autres: Lectures): Uniformite[] =>
    lu.lignes.map((ligne) => jugerUniformite(ligne, points, clauseContraire, autres))
  const juges = juger(lectures)
  const valeur = lu.lignes.map(({ commune, numero }, rang): RangeeDUniformite => {
    const { part, attendu, ecart, verdict } = juges[rang] as Uniformite
    return [commune ?? `ligne ${numero}`, part, attendu, ecart, verdict]
  })
  const alertes = constatsDUniformite(lu.lignes, juges).map((constat) => constat.message)
  if (!options.expliquer) return etabli(valeur, 'tableau', { alertes })
  const conformes = (autres: Lectures): number => juger(autres).filter(({ verdict }) => verdict === 'conforme').length
  return etabli(valeur, 'tableau', {
    alertes,
    references: FLUX_13.articles,
    parametres: [parametreEmploye(P_ETAT, JOUR_DE_LA_CIRCULAIRE)],
    hypotheses: hypothesesTouchees(['AMB-39'], lectures, conformes),
    explication: [
      {
        etape: message('flux-conventions.etape.uniformite'),
        calcul: message('flux-conventions.calcul.uniformite', { points: points ?? 0 }),
        valeur: conformes(lectures),
      },
    ],
  })
}
