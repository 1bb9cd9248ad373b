import type { FichierLu, FichierRefuse, OptionsDeLecture } from '../../src/donnees'
import { lireFichier } from '../../src/donnees'
import { enUtf8 } from './fabrique'

/** Fichier qu'on sait lisible ; un refus fait échouer l'essai. */
export function lire(contenu: string | Uint8Array, options?: OptionsDeLecture): FichierLu {
  const resultat = lireFichier(typeof contenu === 'string' ? enUtf8(contenu) : contenu, options)
  if (resultat.etat === 'refuse') throw new Error(`fichier refusé : ${resultat.motifs.map(({ id }) => id).join(', ')}`)
  return resultat
}

/** Identifiants des motifs de refus ; vide si le fichier est lu. */
export function refusDe(contenu: string | Uint8Array, options?: OptionsDeLecture): readonly string[] {
  const resultat: FichierLu | FichierRefuse = lireFichier(typeof contenu === 'string' ? enUtf8(contenu) : contenu, options)
  return resultat.etat === 'refuse' ? resultat.motifs.map(({ id }) => id) : []
}

export function idsDe(anomalies: readonly { readonly message: { readonly id: string } }[]): readonly string[] {
  return anomalies.map(({ message }) => message.id)
}
