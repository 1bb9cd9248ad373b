import { sensReserve } from '../noms-reserves'
import type { Probleme } from '../probleme'
import { constat, doublons } from '../probleme'
import type { FonctionLue } from './lire'

const LONGUEUR_MAXIMALE = 128

/** F2, F3 et F4 : identifiants et noms affichés. */
export function controlerNoms(fonctions: readonly FonctionLue[]): readonly Probleme[] {
  return [
    ...constat(fonctions.length === 0, 'F2', 'aucune fonction décrite'),
    ...fonctions.flatMap(controlerFonction),
    ...doublons(fonctions.map(({ id }) => id)).flatMap((id) => constat(true, 'F2', `identifiant « ${id} » en double`)),
    ...doublons(fonctions.map(({ nom }) => nom.toUpperCase())).flatMap((nom) =>
      constat(true, 'F3', `nom « ${nom} » en double (la casse ne compte pas)`),
    ),
  ]
}

function controlerFonction({ id, nom }: FonctionLue): readonly Probleme[] {
  const sens = sensReserve(nom)
  return [
    ...constat(
      !/^[A-Z][A-Z0-9_.]{2,}$/.test(id) || id.length > LONGUEUR_MAXIMALE,
      'F2',
      `identifiant « ${id} » : majuscules ASCII, chiffres, « _ » et « . », 3 à 128 caractères attendus`,
    ),
    ...constat(
      !/^\p{L}[\p{L}\p{N}_.]{2,}$/u.test(nom) || nom.length > LONGUEUR_MAXIMALE,
      'F3',
      `nom « ${nom} » : une lettre puis lettres, chiffres, « _ » et « . », 3 à 128 caractères attendus`,
    ),
    ...constat(sens !== null, 'F4', `nom « ${nom} » déjà pris par Excel : ${sens ?? ''}`),
  ]
}
