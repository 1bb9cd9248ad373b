import type { FicheDeRegle } from '../socle/fiche'
import type { ParametreEmploye } from '../socle/resultat'
import { MIXITE, reference } from '../socle/sources'
import { JOUR_DE_LA_CIRCULAIRE } from '../parametres/sans-fin'
import type { ParametreDate, ValeurDatee } from '../parametres/types'

export const COM_07: FicheDeRegle = {
  id: 'COM-07',
  titre: 'Paramètres datés',
  nature: 'controle',
  articles: [reference('textes muets', MIXITE, 'règle COM-07')],
  parametres: [],
  pointsOuverts: [],
}

/** Valeur d'un paramètre au jour dit (« AAAA-MM-JJ ») ; `undefined` hors des périodes connues, jamais la plus proche. */
export function valeurAuJour(parametre: ParametreDate, jour: string): ValeurDatee | undefined {
  return parametre.serie.find(({ du, au }) => du <= jour && (au === null || jour <= au))
}

/** Paramètre tel qu'il s'imprime avec le résultat. */
export function parametreEmploye(parametre: ParametreDate, jour: string): ParametreEmploye {
  const valeur = valeurAuJour(parametre, jour)
  if (valeur === undefined) throw new Error(`paramètre ${parametre.id} sans valeur au ${jour}`)
  return {
    id: parametre.id,
    valeur: valeur.valeur,
    unite: parametre.unite,
    du: valeur.du,
    au: valeur.au,
    source: `${valeur.article}, ${valeur.source}`,
  }
}

/** Valeur d'un paramètre de la circulaire du 28 mars 2022, à son jour d'effet. */
export function valeurDeLaCirculaire(parametre: ParametreDate): number {
  const datee = valeurAuJour(parametre, JOUR_DE_LA_CIRCULAIRE)
  if (datee === undefined) throw new Error(`paramètre ${parametre.id} sans valeur au ${JOUR_DE_LA_CIRCULAIRE}`)
  return datee.valeur
}
