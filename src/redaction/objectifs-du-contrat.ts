import { lecturesDuContrat, modaliteDe, objectifDuContrat, objectifsDeCommune } from '../trames'
import type { CadreDuContrat, CommuneARemplir, ObjectifsDeCommune } from '../trames'

/**
 * L'objectif et le taux retenus se déduisent l'un de l'autre (CMS-04) ; l'objectif légal repris, sans aménagement ou pour une nouvelle
 * entrante, garde son taux légal.
 */
export function objectifsDuContrat(commune: CommuneARemplir, entree: CadreDuContrat): ObjectifsDeCommune {
  const { lectures } = lecturesDuContrat(entree)
  const objectifs = objectifsDeCommune(commune, entree, lectures)
  const objectifRetenu = objectifDuContrat(commune, entree, lectures)
  const { manquants, tauxLegal, objectifLegal } = objectifs
  const reprise = modaliteDe(commune, entree) === 'A' && objectifRetenu === objectifLegal
  if (reprise) return { ...objectifs, tauxRetenu: tauxLegal, objectifRetenu }
  if (objectifRetenu === null || manquants === null || manquants === 0) return { ...objectifs, objectifRetenu }
  // L'objectif fait foi quand les deux sont donnés.
  const deduit = Number(((objectifRetenu * 100) / manquants).toFixed(2))
  return { ...objectifs, objectifRetenu, tauxRetenu: commune.objectifRetenu === null ? objectifs.tauxRetenu : deduit }
}
