import { normaliser } from '../../regles'
import type { Dossier } from '../types'
import { nombreDeCase } from './lire'
import type { Ligne } from './ligne'
import { lireAilleurs } from './rapprocher'
import type { Volet } from './volets'
import { memoriser } from '../memoriser'

const NOTIFIES = /\bnotif\w*/
const MANQUANTS = /\b(?:manquants?|deficits?)\b/
/** Logements manquants que l'État a notifiés à la commune, dans une colonne à part des manquants calculés ; `NaN` : aucun. */
export function deficitNotifieDe(dossier: Dossier, ligne: Ligne): number {
  const sien = notifieDeLaLigne(ligne)
  return Number.isNaN(sien) ? (lireAilleurs(dossier, ligne, notifieDeLaLigne)?.valeur ?? NaN) : sien
}

function notifieDeLaLigne({ volet, objet }: Ligne): number {
  const rang = rangDe(volet)
  if (rang === null) return NaN
  const nombre = nombreDeCase(volet.tableau, objet, rang)
  return Number.isInteger(nombre) && nombre >= 0 ? nombre : NaN
}

const rangDe = memoriser(({ tableau, colonnes }: Volet): number | null => {
  const calcules = colonnes.get('manquants')?.rang
  const candidates = [...tableau.colonnes.filter(({ notion }) => notion === 'manquants'), ...tableau.etrangeres].filter(
    ({ rang, intitule }) => rang !== calcules && NOTIFIES.test(normaliser(intitule)) && MANQUANTS.test(normaliser(intitule)),
  )
  return candidates.length === 1 ? (candidates[0]?.rang ?? null) : null
})
