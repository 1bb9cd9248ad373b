import { IEditorBridgeService, SetRangeValuesCommand } from '@univerjs/preset-sheets-core'
import { ICommandService } from '@univerjs/presets'
import type { ICellData, Injector, Workbook, Worksheet } from '@univerjs/presets'
import { ecrireAdresse, ecrireCellule } from '../../classeur/adresse'
import { ErreurClasseur, estFormule } from '../../classeur/port'
import type { Plage, Saisie } from '../../classeur/port'
import { contient } from '../../classeur/rectangle'
import { agrandirJusqua } from '../grille/agrandir'
import { calculTermine } from '../grille/calcul'
import { lireFeuille } from '../grille/feuilles-de-la-grille'
import { enPlageDeGrille } from '../grille/mettre-en-forme'
import { celluleDeFormule, celluleDeValeur } from '../grille/valeurs'

/**
 * Écrit un contenu déjà vérifié et attend que la grille ait calculé.
 * @throws ErreurClasseur `cellule-en-edition`, `formule-matricielle`, et ce que `verifier` rejette
 */
export async function ecrireDansLaGrille(
  injecteur: Injector,
  classeur: Workbook,
  feuille: Worksheet,
  plage: Plage,
  contenu: readonly (readonly Saisie[])[],
  verifier: () => Promise<void>,
): Promise<void> {
  refuserPendantLEdition(injecteur.get(IEditorBridgeService).isVisible().visible, plage)
  refuserDebordement(lireFeuille(injecteur, classeur, feuille), plage)
  await verifier()
  const commandes = injecteur.get(ICommandService)
  agrandirJusqua(commandes, classeur, feuille, plage)
  const termine = calculTermine(injecteur)
  const accepte = await commandes.executeCommand(SetRangeValuesCommand.id, {
    unitId: classeur.getUnitId(),
    subUnitId: feuille.getSheetId(),
    range: enPlageDeGrille(plage),
    value: contenu.map((ligne) => ligne.map(celluleDeSaisie)),
  })
  if (!accepte) throw new ErreurClasseur('hote', { detail: `écriture de ${ecrireAdresse(plage)}` })
  await termine
}

function celluleDeSaisie(saisie: Saisie): ICellData {
  return estFormule(saisie) ? celluleDeFormule(saisie.formule, saisie.valeur ?? null) : celluleDeValeur(saisie)
}

function refuserPendantLEdition(enCours: boolean, plage: Plage): void {
  if (enCours) throw new ErreurClasseur('cellule-en-edition', { cellule: ecrireAdresse(plage) })
}

/** Une cellule débordée appartient à la formule de son ancre : l'écrire seule la mettrait en #PROPAGATION!. */
function refuserDebordement(lecture: ReturnType<typeof lireFeuille>, plage: Plage): void {
  for (let ligne = plage.ligne; ligne < plage.ligne + plage.lignes; ligne += 1) {
    for (let colonne = plage.colonne; colonne < plage.colonne + plage.colonnes; colonne += 1) {
      const ancre = lecture.ancre(ligne, colonne)
      if (ancre === null || contient(plage, ancre)) continue
      throw new ErreurClasseur('formule-matricielle', {
        cellule: `${plage.feuille}!${ecrireCellule(ligne, colonne)}`,
        ancre: ecrireCellule(ancre.ligne, ancre.colonne),
      })
    }
  }
}
