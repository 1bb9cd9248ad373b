import { normaliser } from '../../../regles'
import type { TableauATyper } from '../types'

const MUTUALISANT = /\b(?:mutualis\w*|apres mutual\w*)\b/

/** Type d'un tableau de communes, d'années ou de périodes, selon ce qu'il porte ; `null` quand ses notions ne disent rien des obligations d'une commune. */
export function typerCommunes({ notions, textes }: TableauATyper): string | null {
  const porte = (...clefs: readonly string[]): boolean => clefs.every((clef) => notions.has(clef))
  const une = (...clefs: readonly string[]): boolean => clefs.some((clef) => notions.has(clef))
  const designe = une('nom', 'code', 'arrondissement')
  if (porte('annee') && !designe) {
    if (une('partOffre')) return 'SRU-18'
    return une('residences', 'logements', 'manquants', 'taux') ? 'TAB-04' : null
  }
  if (porte('periode') && !designe) return une('objectif', 'realises', 'atteinte') ? 'TAB-08' : null
  if (porte('arrondissement') && !une('nom', 'code') && une('residences', 'logements', 'objectif')) return 'TAB-15'
  if (porte('minPlai') && une('maxPls', 'plafondPls')) return 'TAB-16'
  if (!designe && !porte('manquants')) return null
  if (une('objectifRetenu', 'tauxRetenu') && une('manquants', 'objectif', 'tauxRattrapage')) {
    return porte('accord') || textes.some((texte) => MUTUALISANT.test(normaliser(texte))) ? 'TAB-14' : 'TAB-13'
  }
  if (porte('realises') && une('objectif', 'objectifNotifie', 'objectifRetenu', 'atteinte')) return 'SRU-12'
  if (une('objectifRehausse', 'objectifNotifie')) return 'SRU-11'
  if (une('residences', 'logements', 'taux') && une('manquants', 'cible', 'logements'))
    return une('manquants', 'cible') ? 'SRU-02' : 'SRU-01'
  if (une('objectif', 'tauxRattrapage', 'regime') && une('manquants', 'objectif')) return 'SRU-04'
  if (porte('exemptee') || une('motifExemption', 'acteExemption')) return 'SRU-14'
  return une('taux', 'logements', 'manquants', 'objectif', 'carencee', 'deficitaire') ? 'SRU-01' : null
}
