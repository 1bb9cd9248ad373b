import { lireAdresse } from '../../adresse'
import type { FeuilleOuverte } from '../feuille/feuille-ouverte'
import type { FormuleLue } from './api'

/** Formules d'origine non remplacées, puis formules posées, triées par cellule. */
export async function listerFormules(feuille: FeuilleOuverte): Promise<readonly FormuleLue[]> {
  const valeurDOrigine = await feuille.valeursParRang()
  const lues: FormuleLue[] = []
  for (const { ligne, colonne, formule, brute, genre, etendue, rang } of await feuille.formulesDOrigine()) {
    const pose = feuille.poses.get(ligne)?.get(colonne)
    if (pose !== undefined && pose.genre !== 'recalcul') continue
    const valeur = pose === undefined ? valeurDOrigine(rang) : pose.valeur
    lues.push({ ligne, colonne, formule, brute, genre, etendue, valeur })
  }
  const dOrigine = lues.length
  for (const [ligne, poses] of feuille.poses) {
    for (const [colonne, pose] of poses) {
      if (pose.genre !== 'formule') continue
      const etendue = pose.matrice === null ? null : lireAdresse(pose.matrice, '')
      lues.push({
        ligne,
        colonne,
        formule: pose.saisie,
        brute: pose.formule,
        genre: etendue === null ? 'simple' : 'dynamique',
        etendue: etendue && { ligne, colonne, lignes: etendue.lignes, colonnes: etendue.colonnes },
        valeur: pose.valeur,
      })
    }
  }
  return lues.length === dOrigine ? lues : lues.sort((une, autre) => une.ligne - autre.ligne || une.colonne - autre.colonne)
}
