import { lireDate } from '../../../regles'

/** Numéro de série du jour, à l’heure du poste. */
export function jourDAujourdhui(maintenant = new Date()): number {
  const [annee, mois, jour] = [maintenant.getFullYear(), maintenant.getMonth() + 1, maintenant.getDate()]
  const serie = lireDate(`${annee}-${String(mois).padStart(2, '0')}-${String(jour).padStart(2, '0')}`)
  if (typeof serie !== 'number') throw new Error(`date du poste illisible : ${maintenant.toISOString()}`)
  return serie
}
