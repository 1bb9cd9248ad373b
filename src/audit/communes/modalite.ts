import { deduireModalite, lireModalite, normaliser } from '../../regles'
import type { Modalite } from '../../regles'
import type { Dossier } from '../types'
import { nombreDe, texteDe, visiterLignes } from './ligne'
import type { Ligne } from './ligne'
import { textesAuDessus } from './textes-autour'
import type { Volet } from './volets'

/**
 * Modalité du contrat dont la ligne relève : celle qu'elle écrit, sinon celle que disent les textes du tableau, puis le classeur, puis la forme du
 * tableau et ses objectifs ; `null` : aucun contrat ne se dit.
 */
export function modaliteDe(dossier: Dossier, ligne: Ligne): Modalite | null {
  const ecrite = lireModalite(texteDe(ligne, 'modalite'))
  return ecrite ?? modaliteDuVolet(dossier, ligne.volet)
}

const MEMOIRE = new WeakMap<Dossier, Map<Volet, Modalite | null>>()

function modaliteDuVolet(dossier: Dossier, volet: Volet): Modalite | null {
  const connues = MEMOIRE.get(dossier) ?? new Map<Volet, Modalite | null>()
  MEMOIRE.set(dossier, connues)
  const connue = connues.get(volet)
  if (connue !== undefined) return connue
  const dite = lireLeVolet(dossier, volet)
  connues.set(volet, dite)
  return dite
}

function lireLeVolet({ contexte }: Dossier, volet: Volet): Modalite | null {
  const { type } = volet.tableau
  const duClasseur = contexte.modalite?.valeur ?? null
  if (type !== 'TAB-13' && type !== 'TAB-14') return duClasseur
  const intitules = volet.tableau.colonnes.map(({ intitule }) => normaliser(intitule)).join(' ; ')
  const dits = `${intitules} ; ${textesAuDessus(volet)}`
  const mutualise = /\bmutualis/.test(dits)
  const abaisse = /\babaiss/.test(dits)
  if (type === 'TAB-14' && mutualise) return 'C'
  if (duClasseur === 'A') return 'A'
  if (type === 'TAB-13' && (abaisse || /\bavant (?:cms|contrat)\b/.test(dits))) return 'B'
  if (duClasseur !== null) return duClasseur
  return deduire(volet)
}

/** Sans un mot du contrat, les objectifs le disent : des baisses seules abaissent, des hausses et des baisses mutualisent. */
function deduire(volet: Volet): Modalite {
  const objectifs: { readonly legal: number; readonly retenu: number }[] = []
  visiterLignes(volet, (ligne) => {
    const [legal, retenu] = [nombreDe(ligne, 'objectif'), nombreDe(ligne, 'objectifRetenu')]
    if (!Number.isNaN(legal + retenu)) objectifs.push({ legal, retenu })
  })
  const { modalite } = deduireModalite(objectifs)
  return modalite === 'C' && volet.tableau.type === 'TAB-13' ? 'B' : modalite
}
