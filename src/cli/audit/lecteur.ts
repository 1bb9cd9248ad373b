import { Budget } from './budget'
import { coutEnMemoire, MEMOIRE_DES_FICHIERS } from './cout-en-memoire'
import { lireFichierAAuditer } from './lire-fichier'

/** Un fichier lu, dont la mémoire est comptée jusqu'à ce qu'on la rende. */
export interface FichierLu {
  readonly octets: Uint8Array
  /** Octets que son audit demandera à peu près. */
  readonly cout: number
  readonly rendre: () => void
}

/**
 * Lecteur des fichiers d'un lot. Un fichier lu attend que sa mémoire tienne, et le suivant ne se lit pas avant : plusieurs gros fichiers en attente
 * prendraient ensemble tout le gigaoctet.
 * @param permise octets que les fichiers lus peuvent demander ensemble
 */
export function creerLecteur(lire = lireFichierAAuditer, permise = MEMOIRE_DES_FICHIERS): (fichier: string) => Promise<FichierLu> {
  const memoire = new Budget(permise)
  const tour = new Budget(1)
  return async (fichier) => {
    const passer = await tour.prendre(1)
    try {
      const octets = await lire(fichier)
      const cout = coutEnMemoire(octets)
      return { octets, cout, rendre: await memoire.prendre(cout) }
    } finally {
      passer()
    }
  }
}
