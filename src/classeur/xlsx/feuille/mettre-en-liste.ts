import { ecrireRectangle } from '../../adresse'
import type { Rectangle } from '../../rectangle'
import type { Noeud } from '../xml/arbre'
import { enfant, enfants } from '../xml/arbre'
import { ajouterEnTete, oterNoeud, poserAttribut } from '../xml/retouches'
import type { Retouche } from '../xml/retouches'
import type { Enveloppe } from './enveloppe'
import { placeDe } from './ordre-des-elements'
import { retoucherEnveloppe } from './retoucher-enveloppe'

/** Éléments que le schéma place après la vue (ECMA-376, 18.3.1.99). */
const APRES_LA_VUE: ReadonlySet<string> = new Set(['sheetFormatPr', 'cols', 'sheetData'])

/**
 * Pose un filtre automatique sur la liste et fige les lignes jusqu'à ses titres. Un filtre déjà là change de plage et garde ses critères.
 * @param enveloppe celle de ces octets
 */
export function mettreEnListe(octets: Uint8Array, enveloppe: Enveloppe, liste: Rectangle, partie: string): Uint8Array {
  const { racine, bornes } = enveloppe
  return retoucherEnveloppe(octets, enveloppe, partie, (texte) => [
    ...figerSous(texte, racine, bornes.prefixe, liste.ligne + 1),
    ...poserLeFiltre(texte, racine, bornes.prefixe, ecrireRectangle(liste)),
  ])
}

function poserLeFiltre(texte: string, racine: Noeud, p: string, ref: string): readonly Retouche[] {
  const present = enfant(racine, 'autoFilter')
  if (present !== undefined) return poserAttribut(texte, present, 'ref', ref)
  const place = placeDe(racine, 'autoFilter')
  return [{ debut: place, fin: place, texte: `<${p}autoFilter ref="${ref}"/>` }]
}

function figerSous(texte: string, racine: Noeud, p: string, lignes: number): readonly Retouche[] {
  const coin = `A${lignes + 1}`
  const volet =
    `<${p}pane ySplit="${lignes}" topLeftCell="${coin}" activePane="bottomLeft" state="frozen"/>` +
    `<${p}selection pane="bottomLeft" activeCell="${coin}" sqref="${coin}"/>`
  const vue = enfant(enfant(racine, 'sheetViews'), 'sheetView')
  if (vue !== undefined) {
    const anciens = [...enfants(vue, 'pane'), ...enfants(vue, 'selection')].map(oterNoeud)
    // L'insertion commence là où commence le premier des anciens : elle passe d'abord. La première ligne montrée décalerait les lignes figées.
    return [ajouterEnTete(texte, vue, volet), ...anciens, ...poserAttribut(texte, vue, 'topLeftCell', null)]
  }
  const suivant = racine.enfants.find(({ local }) => APRES_LA_VUE.has(local))
  const place = suivant?.debut ?? texte.length
  return [{ debut: place, fin: place, texte: `<${p}sheetViews><${p}sheetView workbookViewId="0">${volet}</${p}sheetView></${p}sheetViews>` }]
}
