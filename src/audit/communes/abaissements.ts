import { lireModalite, lirePeriodeAlignee, normaliser } from '../../regles'
import type { PeriodeAbaissee } from '../../regles'
import type { Dossier } from '../types'
import { colonneDeLigne, drapeauDeLigne, effectifDe, parcourir, texteDe } from './ligne'
import type { Ligne } from './ligne'
import { nomReduit } from './rapprocher'
import { textesAuDessus } from './textes-autour'

/** Une période où l'objectif d'une commune est abaissé, et la case qui le dit. */
export interface Abaissement extends PeriodeAbaissee {
  readonly ligne: Ligne
  readonly notion: string
}

/** Abaissements de chaque commune, que le tableau ait une ligne par période ou une colonne par période. */
export function abaissementsParCommune(dossier: Dossier): ReadonlyMap<string, readonly Abaissement[]> {
  const parCommune = new Map<string, Abaissement[]>()
  parcourir(dossier, ['communes'], ['nom'], (ligne) => {
    const abaissement = abaissementDe(dossier, ligne)
    if (abaissement === null) return
    const clef = nomReduit(texteDe(ligne, 'nom'))
    const connus = parCommune.get(clef)
    if (connus === undefined) parCommune.set(clef, [abaissement])
    else connus.push(abaissement)
  })
  return parCommune
}

function abaissementDe(dossier: Dossier, ligne: Ligne): Abaissement | null {
  const notion = ligne.volet.colonnes.has('periode') ? 'periode' : ['abaissee', 'modalite'].find((une) => colonneDeLigne(ligne, une)?.periode != null)
  if (notion === undefined) return null
  const debut = lirePeriodeAlignee(notion === 'periode' ? texteDe(ligne, 'periode') : (colonneDeLigne(ligne, notion)?.periode ?? ''))
  const [retenu, legal] = [effectifDe(ligne, 'objectifRetenu'), effectifDe(ligne, 'objectif')]
  if (debut === undefined || retenu >= legal) return null
  // Une croix n’y dit pas le X.
  const drapeau = drapeauDeLigne(ligne, 'abaissee')
  const ecrite = (drapeau === null ? lireModalite(texteDe(ligne, 'abaissee')) : undefined) ?? lireModalite(texteDe(ligne, 'modalite'))
  if (drapeau === false || ecrite === 'A' || (ecrite === undefined && drapeau !== true)) return null
  const mutualise = ecrite === undefined ? seDitMutualise(dossier, ligne) : ecrite === 'C'
  return { ligne, notion, debut, dispositif: mutualise ? 'mutualisant' : 'abaissant' }
}

/** L'intitulé, puis les textes au-dessus du tableau, puis le classeur ; dans le doute, l'abaissement, dont la durée est la plus longue. */
function seDitMutualise({ contexte }: Dossier, ligne: Ligne): boolean {
  for (const texte of [normaliser(colonneDeLigne(ligne, 'abaissee')?.intitule ?? ''), textesAuDessus(ligne.volet)]) {
    if (/\bmutualis/.test(texte)) return !/\babaissant/.test(texte)
    if (/\babaiss/.test(texte)) return contexte.modalite?.valeur === 'C'
  }
  return contexte.modalite?.valeur === 'C'
}
