import { ESPACE_DE_NOMS, trouverFonction } from '../catalogue'
import { plier } from './langues'
import { ANGLAIS_VERS_FRANCAIS, FRANCAIS_VERS_ANGLAIS } from './noms-natifs'
import type { CodeLangue } from './types'

const PREFIXE_DE_FICHIER = /^_xldudf_/i
const PREFIXES_NATIFS = /^(?:_xlfn\.|_xlws\.)*/i
const NOTRE_ESPACE = new RegExp(`^${ESPACE_DE_NOMS}[._]`, 'i')

/**
 * Nom canonique d'une fonction : le nom anglais en majuscules pour une native, `MIXITE.X` pour une des nôtres, sous toutes
 * leurs formes enregistrées (`_xlfn.X`, `_xldudf_MIXITE_X`, `mixite_x`…). Un nom inconnu reste tel qu'il est écrit.
 */
export function nomCanonique(ecrit: string, langue: CodeLangue): string {
  const sansFichier = ecrit.replace(PREFIXE_DE_FICHIER, '')
  const notre = sansFichier.replace(NOTRE_ESPACE, '')
  const porteLePrefixe = sansFichier !== ecrit
  if (notre !== sansFichier && (porteLePrefixe || trouverFonction(notre) !== undefined || /^\w+\./.test(sansFichier))) {
    return `${ESPACE_DE_NOMS}.${notre.toUpperCase()}`
  }
  const natif = ecrit.replace(PREFIXES_NATIFS, '').toUpperCase()
  if (langue === 'fr') {
    const traduit = FRANCAIS_VERS_ANGLAIS.get(plier(natif))
    if (traduit !== undefined) return traduit
  }
  return ANGLAIS_VERS_FRANCAIS.has(natif) ? natif : ecrit
}

/** Nom canonique → nom affiché dans la langue. */
export function nomAffiche(canonique: string, langue: CodeLangue): string {
  return langue === 'fr' ? (ANGLAIS_VERS_FRANCAIS.get(canonique) ?? canonique) : canonique
}
