import { ecrireRectangle } from '../../adresse'
import type { Rectangle } from '../../rectangle'
import type { Noeud } from '../xml/arbre'
import { enfant, enfants } from '../xml/arbre'
import { ajouterEnTete, appliquerRetouches, oterNoeud, poserAttribut } from '../xml/retouches'
import type { Retouche } from '../xml/retouches'
import { coder, coderComme, decoder } from '../xml/texte'
import type { Enveloppe } from './enveloppe'

/** Éléments que le schéma place entre les données et le filtre, puis ceux qui suivent la vue (ECMA-376, 18.3.1.99). */
const AVANT_LE_FILTRE: ReadonlySet<string> = new Set(['sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios'])
const APRES_LA_VUE: ReadonlySet<string> = new Set(['sheetFormatPr', 'cols', 'sheetData'])

/**
 * Pose un filtre automatique sur la liste et fige les lignes jusqu'à ses titres. Un filtre déjà là change de plage et garde ses critères.
 * @param enveloppe celle de ces octets
 */
export function mettreEnListe(octets: Uint8Array, { racine, bornes }: Enveloppe, liste: Rectangle, partie: string): Uint8Array {
  const [tete, queue] = [octets.subarray(0, bornes.contenu), octets.subarray(bornes.finContenu)]
  const [debut, fin] = [decoder(tete, partie), decoder(queue, partie)]
  const texte = debut + fin
  const filtre = poserLeFiltre(texte, racine, bornes.prefixe, ecrireRectangle(liste))
  const decalees = filtre.map((retouche) => ({ ...retouche, debut: retouche.debut - debut.length, fin: retouche.fin - debut.length }))
  const nouvelleTete = coderComme(tete, appliquerRetouches(debut, figerSous(debut, racine, bornes.prefixe, liste.ligne + 1)))
  const nouvelleQueue = coder(appliquerRetouches(fin, decalees))
  const sortie = new Uint8Array(nouvelleTete.length + (bornes.finContenu - bornes.contenu) + nouvelleQueue.length)
  sortie.set(nouvelleTete)
  sortie.set(octets.subarray(bornes.contenu, bornes.finContenu), nouvelleTete.length)
  sortie.set(nouvelleQueue, sortie.length - nouvelleQueue.length)
  return sortie
}

function poserLeFiltre(texte: string, racine: Noeud, p: string, ref: string): readonly Retouche[] {
  const present = enfant(racine, 'autoFilter')
  if (present !== undefined) return poserAttribut(texte, present, 'ref', ref)
  const place = racine.enfants.reduce((apres, { local, fin }) => (AVANT_LE_FILTRE.has(local) ? Math.max(apres, fin) : apres), 0)
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
