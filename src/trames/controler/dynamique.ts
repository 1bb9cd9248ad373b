import { dynamiqueDeRattrapage, modesDeProduction } from '../../regles'
import { entierDe, enPoints, estVide, texteDe, variationDe } from './cases'
import { communeSeule } from './communes'
import { constatsPortes } from './constats-du-resultat'
import { inventairesDe } from './inventaires'
import { lecturesDuContrat } from './lectures'
import type { Controle } from './types'

/** Offre nouvelle (CMS-27) : deux parts, sur le temps long et sur les trois dernières années. */
export const controlerTableDeLOffre: Controle = ({ lignes, entree, reste = {} }) => {
  const { lectures, constats } = lecturesDuContrat(entree)
  const offres = lignes.filter((ligne) => !estVide(ligne)).map((ligne) => {
    const periode = texteDe(ligne, 'periode') ?? ''
    return {
      periode,
      annees: dureeDe(periode),
      misEnService: variationDe(ligne, 'ls_ms'),
      residences: variationDe(ligne, 'drp'),
      finances: entierDe(ligne, 'ls_fin'),
      autorises: entierDe(ligne, 'aut'),
    }
  })
  const inventaires = inventairesDe((reste.tables?.['TAB-04']?.lignes ?? []).filter((ligne) => !estVide(ligne)))
  const dynamique = dynamiqueDeRattrapage({ offres, cible: enPoints(communeSeule(entree)?.cible ?? null), seuil: null, projection: null, inventaires, lectures })
  return [...constats, ...constatsPortes(dynamique)]
}

/** Années que nomme une période : « 2014-2022 » en compte neuf, « 3 dernières années » trois ; `null` si elle ne le dit pas. */
function dureeDe(periode: string): number | null {
  const bornes = /\b(20\d\d)\D+(20\d\d)\b/.exec(periode)
  if (bornes !== null) return Number(bornes[2]) - Number(bornes[1]) + 1
  const dites = /\b(\d{1,2}|trois)(?: derni[eè]res?)? (?:derni[eè]res? )?ann[ée]es?\b/i.exec(periode)?.[1]
  return dites === undefined ? null : dites.toLowerCase() === 'trois' ? 3 : Number(dites)
}

/** Modes de production (CMS-28). */
export const controlerTableDeProduction: Controle = ({ lignes }) =>
  constatsPortes(
    modesDeProduction(
      lignes.filter((ligne) => !estVide(ligne)).map((ligne) => ({
        periode: texteDe(ligne, 'periode') ?? '',
        vefa: entierDe(ligne, 'vefa'),
        directe: entierDe(ligne, 'mod'),
        acquisition: entierDe(ligne, 'aa'),
        total: entierDe(ligne, 'total'),
      })),
    ),
  )
