import type { Noeud } from '../xml/arbre'
import { booleen, enfant, enfants, lireArbre } from '../xml/arbre'
import { decoder } from '../xml/texte'
import { delimiterDonnees } from './delimiter'
import type { BornesDesDonnees } from './delimiter'

/** Tout ce que la feuille dit hors de ses cellules. */
export interface Enveloppe {
  readonly bornes: BornesDesDonnees
  readonly racine: Noeud
  readonly protegee: boolean
}

/** @throws ErreurClasseur `fichier-refuse` */
export function lireEnveloppe(octets: Uint8Array, partie: string): Enveloppe {
  const bornes = delimiterDonnees(octets, partie)
  const { contenu, finContenu } = bornes
  const sansDonnees = new Uint8Array(octets.length - (finContenu - contenu))
  sansDonnees.set(octets.subarray(0, contenu))
  sansDonnees.set(octets.subarray(finContenu), contenu)
  const racine = lireArbre(decoder(sansDonnees, partie), partie)
  return { bornes, racine, protegee: booleen(enfant(racine, 'sheetProtection')?.attributs.get('sheet')) }
}

/** Style par défaut des colonnes : `[première, dernière, style]`, base 0. */
export function stylesDeColonnes({ racine }: Enveloppe): readonly (readonly [number, number, number])[] {
  return enfants(enfant(racine, 'cols'), 'col').flatMap(({ attributs }) => {
    const style = Number(attributs.get('style') ?? 0)
    return style === 0 ? [] : [[Number(attributs.get('min')) - 1, Number(attributs.get('max')) - 1, style] as const]
  })
}
