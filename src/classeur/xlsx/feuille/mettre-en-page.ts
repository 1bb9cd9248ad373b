import type { Noeud } from '../xml/arbre'
import { enfant } from '../xml/arbre'
import { ajouterEnfant, poserAttribut } from '../xml/retouches'
import type { Retouche } from '../xml/retouches'
import type { Enveloppe } from './enveloppe'
import { placeDe } from './ordre-des-elements'
import { retoucherEnveloppe } from './retoucher-enveloppe'

/** Numéro du format A4 (ECMA-376, partie 1, § 18.3.1.63) : sans lui, une page serait au format américain. */
const A4 = 9
/** Une page de large, autant qu'il en faut de haut. */
const PAGE = { orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' } as const

/**
 * Règle la page imprimée : paysage, toutes les colonnes sur une page de large. Marges, papier et en-têtes déjà là restent.
 * @param enveloppe celle de ces octets
 */
export function mettreEnPage(octets: Uint8Array, enveloppe: Enveloppe, partie: string): Uint8Array {
  const { racine, bornes } = enveloppe
  return retoucherEnveloppe(octets, enveloppe, partie, (texte) => [...ajuster(texte, racine, bornes.prefixe), ...orienter(texte, racine, bornes.prefixe)])
}

function ajuster(texte: string, racine: Noeud, p: string): readonly Retouche[] {
  const reglage = `<${p}pageSetUpPr fitToPage="1"/>`
  const proprietes = enfant(racine, 'sheetPr')
  if (proprietes === undefined) return [{ debut: racine.finOuvrante, fin: racine.finOuvrante, texte: `<${p}sheetPr>${reglage}</${p}sheetPr>` }]
  const present = enfant(proprietes, 'pageSetUpPr')
  return present === undefined ? [ajouterEnfant(texte, proprietes, reglage)] : poserAttribut(texte, present, 'fitToPage', '1')
}

function orienter(texte: string, racine: Noeud, p: string): readonly Retouche[] {
  const present = enfant(racine, 'pageSetup')
  const reglages = Object.entries(PAGE)
  if (present === undefined) {
    const place = placeDe(racine, 'pageSetup')
    const attributs = reglages.map(([nom, valeur]) => ` ${nom}="${valeur}"`).join('')
    return [{ debut: place, fin: place, texte: `<${p}pageSetup paperSize="${A4}"${attributs}/>` }]
  }
  return [...poserAttribut(texte, present, 'scale', null), ...reglages.flatMap(([nom, valeur]) => poserAttribut(texte, present, nom, valeur))]
}
