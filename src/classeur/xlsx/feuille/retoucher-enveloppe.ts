import { appliquerRetouches } from '../xml/retouches'
import type { Retouche } from '../xml/retouches'
import { coder, coderComme, decoder } from '../xml/texte'
import type { Enveloppe } from './enveloppe'

/**
 * Récrit ce qui entoure les cellules ; elles gardent leurs octets.
 * @param enveloppe celle de ces octets
 * @param retoucher rend des retouches placées dans le texte de l'enveloppe, cellules ôtées
 */
export function retoucherEnveloppe(
  octets: Uint8Array,
  { bornes }: Enveloppe,
  partie: string,
  retoucher: (texte: string) => readonly Retouche[],
): Uint8Array {
  const [tete, queue] = [octets.subarray(0, bornes.contenu), octets.subarray(bornes.finContenu)]
  const [debut, fin] = [decoder(tete, partie), decoder(queue, partie)]
  const retouches = retoucher(debut + fin)
  const duDebut = retouches.filter((retouche) => retouche.debut < debut.length)
  const deLaFin = retouches
    .filter((retouche) => retouche.debut >= debut.length)
    .map((retouche) => ({ ...retouche, debut: retouche.debut - debut.length, fin: retouche.fin - debut.length }))
  const nouvelleTete = coderComme(tete, appliquerRetouches(debut, duDebut))
  const nouvelleQueue = coder(appliquerRetouches(fin, deLaFin))
  const sortie = new Uint8Array(nouvelleTete.length + (bornes.finContenu - bornes.contenu) + nouvelleQueue.length)
  sortie.set(nouvelleTete)
  sortie.set(octets.subarray(bornes.contenu, bornes.finContenu), nouvelleTete.length)
  sortie.set(nouvelleQueue, sortie.length - nouvelleQueue.length)
  return sortie
}
