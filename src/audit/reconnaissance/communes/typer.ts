import { normaliser } from '../../../regles'
import type { TableauATyper } from '../types'

/**
 * Type d'un tableau de communes, d'années ou de périodes, selon ce qu'il porte ; `null` quand rien n'y dit les obligations d'une
 * commune.
 */
export function typerCommunes({ notions, textes, transpose }: TableauATyper): string | null {
  const porte = (...clefs: readonly string[]): boolean => clefs.every((clef) => notions.has(clef))
  const une = (...clefs: readonly string[]): boolean => clefs.some((clef) => notions.has(clef))
  // Une fiche couchée ne redit pas toujours la commune que son titre nomme.
  const designe = une('nom', 'code') || (transpose && !une('annee', 'periode', 'arrondissement'))
  if (!designe && !porte('arrondissement')) return typerSansCommune(porte, une)
  if (porte('arrondissement') && !designe) return une('residences', 'logements', 'objectif') ? 'TAB-15' : null
  if (porte('realises') && porte('excedent')) return 'SRU-13'
  if (une('objectifRetenu', 'tauxRetenu') && une('manquants', 'objectif', 'tauxRattrapage'))
    return contratDe(textes, porte('accord'))
  if (porte('realises') && une('objectif', 'objectifNotifie', 'objectifRetenu', 'objectifRehausse', 'atteinte')) return 'SRU-12'
  if (une('objectifRehausse', 'objectifNotifie')) return 'SRU-11'
  if (une('residences', 'logements', 'taux') && une('manquants', 'cible', 'logements')) {
    return une('manquants', 'cible') ? 'SRU-02' : 'SRU-01'
  }
  if (une('rang', 'entrante', 'dateEntree') && une('tauxRattrapage', 'objectif')) return 'SRU-05'
  if (porte('inconstructible')) return 'SRU-15'
  if (porte('periode', 'modalite') || porte('abaissee')) return 'CMS-05'
  if (une('exemptee', 'motifExemption', 'acteExemption')) return 'SRU-14'
  if (une('manquants', 'objectif') && une('objectif', 'tauxRattrapage', 'regime')) return 'SRU-04'
  if (une('minPlai', 'maxPls', 'plafondPls') && une('objectif', 'objectifRetenu')) return 'SRU-01'
  if (porte('deltaResidences', 'deltaLogements')) return 'SRU-17'
  if (une('logements', 'manquants', 'carencee', 'deficitaire')) return 'SRU-01'
  return une('taux', 'objectif') && textes.some((texte) => DOMAINE.test(normaliser(texte))) ? 'SRU-01' : null
}

/** Un « taux » ou un « objectif » par commune peut être de tout autre chose : un mot du logement social doit le dire. */
const DOMAINE = /\b(?:sru|lls|ls|logements?|socia(?:l|ux)|habitat|hlm|rattrapage|triennal\w*|mixite|cms|plh|article 55|plai|pls|inventaire)\b/

type Question = (...clefs: readonly string[]) => boolean

function typerSansCommune(porte: Question, une: Question): string | null {
  if (porte('annee')) {
    if (porte('partOffre')) return 'SRU-18'
    return une('residences', 'logements', 'manquants', 'taux') ? 'TAB-04' : null
  }
  if (porte('minPlai') && une('maxPls', 'plafondPls')) return 'TAB-16'
  if (porte('periode') && une('objectif', 'realises', 'atteinte')) return 'TAB-08'
  return null
}

/** Abaissant ou mutualisant : ce que disent le titre et la feuille, puis les intitulés ; à défaut, seul le second demande l'accord des communes. */
function contratDe(textes: readonly string[], accord: boolean): 'TAB-13' | 'TAB-14' {
  const dits = textes.map(normaliser)
  for (const dit of dits.slice(0, 2)) {
    const abaisse = /\babaiss/.test(dit)
    if (abaisse !== dit.includes('mutualis')) return abaisse ? 'TAB-13' : 'TAB-14'
  }
  if (dits.some((texte) => texte.includes('mutualis'))) return 'TAB-14'
  return accord && dits.some((texte) => /\baccord/.test(texte)) && !dits.some((texte) => /\babaiss/.test(texte)) ? 'TAB-14' : 'TAB-13'
}
