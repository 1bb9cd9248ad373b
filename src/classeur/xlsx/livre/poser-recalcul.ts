import type { Valeur } from '../../port'
import { memeValeur } from '../../valeurs'
import { rangDe } from '../feuille/donnees'
import type { FeuilleOuverte } from '../feuille/feuille-ouverte'
import { poser } from '../feuille/pose'
import type { Pose } from '../feuille/pose'
import type { ValeurRecalculee } from './api'

/** Met en attente des valeurs en cache ; une valeur inchangée laisse sa cellule telle quelle. */
export async function poserRecalcul(feuille: FeuilleOuverte, valeurs: readonly ValeurRecalculee[]): Promise<void> {
  const [donnees, valeurDOrigine] = [await feuille.donnees(), await feuille.valeursParRang()]
  const prepares: (ValeurRecalculee & { readonly pose: Pose })[] = []
  for (const recalculee of valeurs) {
    const { ligne, colonne, valeur } = recalculee
    const presente = feuille.poses.get(ligne)?.get(colonne)
    if (presente === undefined && memeValeur(valeur, valeurDOrigine(rangDe(donnees, ligne, colonne)))) continue
    prepares.push({ ...recalculee, pose: recalculer(presente, valeur) })
  }
  for (const { ligne, colonne, pose } of prepares) poser(feuille.poses, ligne, colonne, pose)
}

function recalculer(presente: Pose | undefined, valeur: Valeur): Pose {
  if (presente === undefined || presente.genre === 'recalcul') return { genre: 'recalcul', valeur }
  return presente.genre === 'formule' ? { ...presente, valeur } : { genre: 'suite', valeur }
}
