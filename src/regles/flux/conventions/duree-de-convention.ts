import type { ConstatDeTableau } from '../../com'
import { placerConstat, valeurDeLaCirculaire } from '../../com'
import { P_FLUX_DUREE } from '../../parametres/flux-conventions'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { ajouterMois, enIso, moisRevolus } from '../../socle/jour'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_25: FicheDeRegle = {
  id: 'FLUX-25',
  titre: 'Durée de la convention',
  nature: 'echeance',
  articles: [reference('sans article : durée conseillée', FLUX_2022, '3')],
  parametres: ['P_flux_duree'],
  pointsOuverts: [],
}

/** Un siècle : au-delà, la durée est une faute de saisie. */
const MOIS_MAX = 1200

export interface DureeEcrite {
  readonly signature: Jour | null
  /** Mois ; 0 ne se calcule pas. */
  readonly duree: number | null
  readonly tacite: boolean
}

/** Dernier jour de la convention, veille du même quantième ; avec tacite reconduction, celui de la période en cours au jour dit. */
export function finDeConvention({ signature, duree, tacite }: DureeEcrite, jour: Jour | null): Jour | null {
  if (signature === null || duree === null || duree === 0 || duree > MOIS_MAX) return null
  const ecoulees = tacite && jour !== null && jour >= signature ? Math.floor(moisRevolus(signature, jour) / duree) : 0
  return ajouterMois(signature, (ecoulees + 1) * duree) - 1
}

/** Jour de la prochaine reconduction tacite ; `null` sans reconduction. */
export function prochaineReconduction(ecrite: DureeEcrite, jour: Jour | null): Jour | null {
  const fin = finDeConvention(ecrite, jour)
  return !ecrite.tacite || fin === null ? null : fin + 1
}

/** Constats de durée : durée nulle ou démesurée, convention échue, durée de l'État autre que celle conseillée. */
export function constatsDeDuree(
  ecrite: DureeEcrite,
  etat: boolean,
  nom: string,
  jour: Jour | null,
  lieu: Parameters<typeof placerConstat>[0],
): ConstatDeTableau[] {
  const { duree, tacite } = ecrite
  if (duree === 0) return [placerConstat(lieu, 'IF', 'flux-conventions.duree-nulle', { nom })]
  if (duree !== null && duree > MOIS_MAX)
    return [placerConstat(lieu, 'IN', 'flux-conventions.duree-demesuree', { nom, duree, maximum: MOIS_MAX })]
  const conseillee = valeurDeLaCirculaire(P_FLUX_DUREE)
  const constats: ConstatDeTableau[] = []
  const fin = finDeConvention(ecrite, jour)
  if (fin !== null && jour !== null && !tacite && jour > fin) {
    constats.push(placerConstat(lieu, 'AL', 'flux-conventions.convention-echue', { nom, fin: enIso(fin) }))
  }
  if (etat && duree !== null && duree !== conseillee) {
    constats.push(placerConstat(lieu, 'IF', 'flux-conventions.duree-conseillee', { nom, duree, conseillee }))
  }
  return constats
}
