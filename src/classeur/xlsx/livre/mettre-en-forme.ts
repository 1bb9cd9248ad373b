import type { MiseEnFormeSituee } from '../../port'
import { changeLesCellules } from '../../verifier-formes'
import type { FeuilleOuverte } from '../feuille/feuille-ouverte'
import { poser } from '../feuille/pose'
import type { FormeDeCellule } from '../presentation/ajouter-style'

/** Met en attente une mise en forme vérifiée ; elle complète celles qui attendent déjà. */
export function poserForme(feuille: FeuilleOuverte, situee: MiseEnFormeSituee): void {
  const { plage, largeur, format, gras, renvoiALaLigne, liste, impression } = situee
  if (liste === true) feuille.liste = { ligne: plage.ligne, colonne: plage.colonne, lignes: plage.lignes, colonnes: plage.colonnes }
  if (impression !== undefined) {
    const titres = impression.titresRepetes ? { ligne: plage.ligne, lignes: plage.lignes } : (feuille.page?.titres ?? null)
    feuille.page = { titres }
  }
  if (largeur !== undefined) for (let j = 0; j < plage.colonnes; j += 1) feuille.largeurs.set(plage.colonne + j, largeur)
  if (!changeLesCellules(situee)) return
  const forme: FormeDeCellule = {
    ...(format !== undefined && { format }),
    ...(gras !== undefined && { gras }),
    ...(renvoiALaLigne !== undefined && { renvoiALaLigne }),
  }
  for (let ligne = plage.ligne; ligne < plage.ligne + plage.lignes; ligne += 1) {
    for (let colonne = plage.colonne; colonne < plage.colonne + plage.colonnes; colonne += 1) {
      poser(feuille.formes, ligne, colonne, { ...feuille.formes.get(ligne)?.get(colonne), ...forme })
    }
  }
}
