import { lecturesDuContrat, objectifDuContrat, objectifsDeCommune } from '../trames'
import type { CadreDuContrat, CommuneARemplir, ObjectifsDeCommune } from '../trames'

/** Sans aménagement, le contrat retient l'objectif légal ; ailleurs, l'objectif et le taux retenus se déduisent l'un de l'autre (CMS-04). */
export function objectifsDuContrat(commune: CommuneARemplir, entree: CadreDuContrat): ObjectifsDeCommune {
  const { lectures } = lecturesDuContrat(entree)
  const objectifs = objectifsDeCommune(commune, entree, lectures)
  const objectifRetenu = objectifDuContrat(commune, entree, lectures)
  if (entree.modalite === 'A') return { ...objectifs, tauxRetenu: objectifs.tauxLegal, objectifRetenu }
  const { manquants } = objectifs
  if (objectifRetenu === null || manquants === null || manquants === 0) return { ...objectifs, objectifRetenu }
  // L'objectif fait foi quand les deux sont donnés.
  const deduit = Number(((objectifRetenu * 100) / manquants).toFixed(2))
  return { ...objectifs, objectifRetenu, tauxRetenu: commune.objectifRetenu === null ? objectifs.tauxRetenu : deduit }
}
