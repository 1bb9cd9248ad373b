import type { Classeur, Contenu } from '../../classeur/port'
import { estErreur } from '../../classeur/port'

/** Ce qu'on a écrit dans une feuille, à partir de A1 : son étendue, et de quoi reconnaître que personne n'y a touché. */
export interface Empreinte {
  readonly lignes: number
  readonly colonnes: number
  readonly somme: number
}

/** Constantes de FNV-1a sur 32 bits. */
const [DEPART, FACTEUR] = [0x811c9dc5, 0x01000193] as const

/** Empreinte du haut d'une feuille. Trier ses lignes ne la change pas : une liste se trie sans cesser d'être la nôtre. */
export async function prendreEmpreinte(
  classeur: Pick<Classeur, 'lire'>,
  feuille: string,
  { lignes, colonnes }: Omit<Empreinte, 'somme'>,
): Promise<Empreinte> {
  const contenu = await classeur.lire({ feuille, ligne: 0, colonne: 0, lignes, colonnes })
  const somme = rangees(contenu).reduce((total, rangee) => (total + condenser(rangee)) >>> 0, 0)
  return { lignes, colonnes, somme }
}

function rangees({ valeurs, formules }: Contenu): readonly string[] {
  return valeurs.map((rangee, i) =>
    JSON.stringify(
      rangee.map((valeur, j) => {
        const formule = formules[i]?.[j] ?? null
        if (formule !== null) return [formule]
        return estErreur(valeur) ? [valeur.erreur] : valeur === '' ? null : valeur
      }),
    ),
  )
}

function condenser(texte: string): number {
  let somme: number = DEPART
  for (let i = 0; i < texte.length; i += 1) somme = Math.imul(somme ^ texte.charCodeAt(i), FACTEUR) >>> 0
  return somme
}
