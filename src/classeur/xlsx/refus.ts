import { ErreurClasseur } from '../port'

/** Raison d'un refus de fichier ; la phrase est `classeur.fichier-refuse.<raison>`. */
export type RaisonDeRefus =
  | 'pas-un-zip'
  | 'mot-de-passe'
  | 'ancien-xls'
  | 'xlsb'
  | 'pas-un-classeur'
  | 'opendocument'
  | 'zip-tronque'
  | 'zip64'
  | 'trop-d-entrees'
  | 'partie-trop-grosse'
  | 'total-trop-gros'
  | 'rapport-excessif'
  | 'taille-mensongere'
  | 'somme-fausse'
  | 'entree-en-double'
  | 'nom-local-different'
  | 'chemin-hors-paquet'
  | 'entree-chiffree'
  | 'methode-inconnue'
  | 'dtd'
  | 'codage'
  | 'xml-invalide'
  | 'partie-absente'
  | 'cellule-invalide'
  | 'cellules-en-desordre'

export function refuser(raison: RaisonDeRefus, donnees: Readonly<Record<string, string | number>> = {}): ErreurClasseur {
  return new ErreurClasseur('fichier-refuse', { raison, ...donnees })
}
