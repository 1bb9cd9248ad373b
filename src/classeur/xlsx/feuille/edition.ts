import { coder } from '../xml/texte'

/** Remplacement d'octets ; les listes en sont tenues dans l'ordre du fichier. */
export interface Edition {
  readonly debut: number
  readonly fin: number
  readonly texte: string
}

export function appliquerEditions(octets: Uint8Array, editions: readonly Edition[]): Uint8Array {
  const nouveaux = editions.map(({ texte }) => coder(texte))
  const taille = editions.reduce((somme, { debut, fin }, i) => somme + (nouveaux[i]?.length ?? 0) - (fin - debut), octets.length)
  const sortie = new Uint8Array(taille)
  let lu = 0
  let ecrit = 0
  editions.forEach(({ debut, fin }, i) => {
    sortie.set(octets.subarray(lu, debut), ecrit)
    ecrit += debut - lu
    const nouveau = nouveaux[i] as Uint8Array
    sortie.set(nouveau, ecrit)
    ecrit += nouveau.length
    lu = fin
  })
  sortie.set(octets.subarray(lu), ecrit)
  return sortie
}
