import { SetColWidthCommand, SetFrozenCommand, SetStyleCommand } from '@univerjs/preset-sheets-core'
import type { ICommandService, IRange, Workbook, Worksheet } from '@univerjs/presets'
import { ErreurClasseur } from '../../classeur/port'
import type { MiseEnFormeSituee, Plage } from '../../classeur/port'
import { changeLesCellules } from '../../classeur/verifier-formes'
import { agrandirJusqua } from './agrandir'
import { styleDAspect } from './aspects'
import { pixelsDe } from './largeurs'
import { DU_PORT } from './verrou'

/** Donne à la feuille de la grille un aspect que l'enregistrement saura reporter ; chaque geste s'annule par Ctrl+Z. */
export async function mettreEnFormeLaGrille(
  commandes: ICommandService,
  classeur: Workbook,
  feuille: Worksheet,
  forme: MiseEnFormeSituee,
): Promise<void> {
  const { plage, largeur, liste } = forme
  const cible = { unitId: classeur.getUnitId(), subUnitId: feuille.getSheetId() }
  const executer = async (commande: string, parametres: object): Promise<void> => {
    if (!(await commandes.executeCommand(commande, { ...cible, ...parametres }, DU_PORT))) throw new ErreurClasseur('hote', { code: commande })
  }
  if (changeLesCellules(forme)) {
    agrandirJusqua(commandes, classeur, feuille, plage)
    // Une écriture de cellules qui ne porterait que le style ferait oublier à la grille les formules qui s'y trouvent.
    for (const [type, value] of Object.entries(styleDAspect(forme))) {
      await executer(SetStyleCommand.id, { range: enPlageDeGrille(plage), style: { type, value } })
    }
  }
  if (liste === true) {
    // La grille ne sait pas filtrer : elle fige les titres, l'enregistrement pose le filtre.
    const ySplit = plage.ligne + 1
    agrandirJusqua(commandes, classeur, feuille, plage)
    await executer(SetFrozenCommand.id, { startRow: ySplit, startColumn: -1, ySplit, xSplit: 0 })
  }
  if (largeur !== undefined) {
    // La largeur est celle des colonnes : la grille n'a pas à montrer toutes les lignes de la plage.
    const colonnes = { ...plage, ligne: 0, lignes: 1 }
    agrandirJusqua(commandes, classeur, feuille, colonnes)
    await executer(SetColWidthCommand.id, { ranges: [enPlageDeGrille(colonnes)], value: pixelsDe(largeur) })
  }
}

export function enPlageDeGrille({ ligne, colonne, lignes, colonnes }: Plage): IRange {
  return { startRow: ligne, startColumn: colonne, endRow: ligne + lignes - 1, endColumn: colonne + colonnes - 1 }
}
