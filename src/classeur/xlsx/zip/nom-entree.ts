import { refuser } from '../refus'

/** @throws ErreurClasseur `fichier-refuse` : un nom d'entrée ne doit désigner que l'intérieur du paquet */
export function verifierNomEntree(nom: string): void {
  const suspect =
    nom === '' ||
    nom.startsWith('/') ||
    nom.includes('\\') ||
    nom.includes('\0') ||
    /^[A-Za-z]:/.test(nom) ||
    nom.split('/').some((segment) => segment === '..' || segment === '.')
  if (suspect) throw refuser('chemin-hors-paquet', { partie: nom.replaceAll('\0', '\u2400') })
}
