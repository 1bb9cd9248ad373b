import { ecrireAdresse } from '../../adresse'
import { ErreurClasseur } from '../../port'
import type { MiseEnFormeSituee } from '../../port'
import type { FeuilleOuverte } from '../feuille/feuille-ouverte'
import { poser } from '../feuille/pose'
import type { FormeDeCellule } from '../presentation/ajouter-style'

/** Une cellule vide mise en forme s'écrit dans le fichier : au-delà, il deviendrait démesuré. */
const CELLULES_MAX = 2_000_000

/** @throws ErreurClasseur `plage-invalide` : l'aspect de trop de cellules changerait à la fois */
export function verifierEtendues(formes: readonly MiseEnFormeSituee[]): void {
  const cellules = formes.map((forme) => (changeLesCellules(forme) ? forme.plage.lignes * forme.plage.colonnes : 0))
  const trop = cellules.findIndex((nombre) => nombre > CELLULES_MAX)
  const plage = formes[trop]?.plage
  if (plage !== undefined) throw new ErreurClasseur('plage-invalide', { plage: ecrireAdresse(plage) })
}

/** Met en attente une mise en forme vérifiée ; elle complète celles qui attendent déjà. */
export function poserForme(feuille: FeuilleOuverte, situee: MiseEnFormeSituee): void {
  const { plage, largeur, format, gras, renvoiALaLigne } = situee
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

function changeLesCellules({ format, gras, renvoiALaLigne }: MiseEnFormeSituee): boolean {
  return format !== undefined || gras !== undefined || renvoiALaLigne !== undefined
}
