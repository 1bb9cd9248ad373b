import { estVideOuZero } from '../../regles'
import type { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, Brut } from '../types'

export const SEUIL_SECRET: ArgumentDecrit = {
  nom: 'seuil_secret',
  libelle: 'Seuil du secret',
  type: 'entier',
  obligatoire: false,
  unite: 'demandes',
  sensDeZero: '0 ou vide : 11',
  aide: 'Effectif sous lequel un groupe est masqué, 2 au moins. D’autres groupes le sont si le total les révélait par différence.',
  exemple: '11',
}

export const ACTIVES: ArgumentDecrit = {
  nom: 'actives',
  libelle: 'Demandes actives',
  type: 'plage',
  obligatoire: false,
  unite: 'plage de N cellules',
  sensDeZero: '0 ou vide dans une cellule : demande inactive, écartée ; argument omis : toutes actives',
  aide: 'Une colonne de VRAI ou FAUX (Oui, Non, X) : seules les demandes actives comptent ; radiées et satisfaites s’écartent.',
  exemple: 'H2:H201',
}

export const NOTES: ArgumentDecrit = {
  nom: 'notes',
  libelle: 'Notes',
  type: 'plage',
  obligatoire: true,
  unite: 'plage de N cellules',
  sensDeZero: '0 est une note, sauf seul dans l’argument ou si le groupe de la ligne est vide aussi ; vide ou "" : pas de note',
  aide: 'La colonne des notes, celle que rend COTATION.',
  exemple: 'G2:G201',
}

/** Colonne des notes ; un 0 seul est la cellule vide qu'Excel remet pour un argument omis, pas une note. */
export function colonneDeNotes(lecteur: LecteurDArguments): readonly (readonly Brut[])[] {
  return colonneFacultative(lecteur, 'notes') ?? [[null]]
}

/** Colonne facultative ; `null` si elle est omise. Une colonne de plusieurs lignes compte, même toute vide : rien n'y est actif. */
export function colonneFacultative(lecteur: LecteurDArguments, nom: string): readonly (readonly Brut[])[] | null {
  const plage = lecteur.plage(nom)
  return plage.length === 1 && plage[0]?.length === 1 && estVideOuZero(plage[0][0]) ? null : plage
}
