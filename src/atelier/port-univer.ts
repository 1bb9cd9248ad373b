import { IEditorBridgeService, InsertSheetCommand, SetRangeValuesCommand, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core'
import { BooleanNumber, ICommandService } from '@univerjs/presets'
import type { ICellData, Workbook, Worksheet } from '@univerjs/presets'
import { ecrireAdresse, ecrireCellule, verifierPlage } from '../classeur/adresse'
import { memeNomDeFeuille, verifierNouveauNom } from '../classeur/nom-de-feuille'
import { ErreurClasseur, estFormule } from '../classeur/port'
import type { Classeur, Feuille, Plage, Saisie } from '../classeur/port'
import { verifierSaisies } from '../classeur/verifier-saisies'
import { agrandirJusqua } from './grille/agrandir'
import { calculTermine } from './grille/calcul'
import type { Grille } from './grille/creer-grille'
import { classeurMontre, lireFeuille, trouverFeuille } from './grille/feuilles-de-la-grille'
import type { Ancre } from './grille/feuilles-de-la-grille'
import { celluleDeFormule, celluleDeValeur } from './grille/valeurs'

export interface FeuillesDuFichier {
  /** Toutes les feuilles du fichier ouvert, dans son ordre, celles que la grille ne montre pas comprises. */
  feuilles(): readonly Feuille[]
  /** Rejette si le fichier n'accepterait pas l'écriture : feuille protégée, en-tête de tableau. */
  verifierEcriture(plage: Plage, contenu: readonly (readonly Saisie[])[]): Promise<void>
}

/** Le port du classeur sur la grille : celle-ci calcule, la valeur jointe à une formule n'est donc qu'un premier affichage. */
export function creerPortUniver({ injecteur, api }: Grille, fichier: FeuillesDuFichier): Classeur {
  const commandes = injecteur.get(ICommandService)

  function feuilles(classeur: Workbook): readonly Feuille[] {
    const duFichier = fichier.feuilles()
    const montrees = classeur.getSheets().filter((feuille) => !duFichier.some(({ nom }) => memeNomDeFeuille(nom, feuille.getName())))
    return [...duFichier, ...montrees.map(decrire)]
  }

  function cellules(classeur: Workbook, nom: string): Worksheet {
    const feuille = trouverFeuille(classeur, nom)
    if (feuille !== undefined) return feuille
    const sansCellules = fichier.feuilles().some((candidate) => memeNomDeFeuille(candidate.nom, nom))
    throw new ErreurClasseur(sansCellules ? 'feuille-sans-cellules' : 'feuille-absente', { feuille: nom })
  }

  return {
    feuilles: async () => feuilles(classeurMontre(injecteur)),
    async selection() {
      const plage = api.getActiveWorkbook()?.getActiveRange()
      if (!plage) return null
      return {
        feuille: plage.getSheetName(),
        ligne: plage.getRow(),
        colonne: plage.getColumn(),
        lignes: plage.getHeight(),
        colonnes: plage.getWidth(),
      }
    },
    async plageUtile(nom) {
      const classeur = classeurMontre(injecteur)
      const feuille = cellules(classeur, nom)
      return englober(feuille.getName(), (visiter) => lireFeuille(injecteur, classeur, feuille).parcourir(visiter))
    },
    async lire(plage) {
      const classeur = classeurMontre(injecteur)
      const lecture = lireFeuille(injecteur, classeur, cellules(classeur, plage.feuille))
      verifierPlage(plage)
      return { valeurs: rectangle(plage, lecture.valeur), formules: rectangle(plage, lecture.formule) }
    },
    async ecrire(plage, contenu) {
      const classeur = classeurMontre(injecteur)
      const feuille = cellules(classeur, plage.feuille)
      verifierSaisies(plage, contenu, { valeurExigee: false })
      refuserPendantLEdition(injecteur.get(IEditorBridgeService).isVisible().visible, plage)
      refuserDebordement(lireFeuille(injecteur, classeur, feuille), plage)
      await fichier.verifierEcriture(plage, contenu)
      agrandirJusqua(commandes, classeur, feuille, plage)
      const termine = calculTermine(injecteur)
      const accepte = await commandes.executeCommand(SetRangeValuesCommand.id, {
        unitId: classeur.getUnitId(),
        subUnitId: feuille.getSheetId(),
        range: {
          startRow: plage.ligne,
          startColumn: plage.colonne,
          endRow: plage.ligne + plage.lignes - 1,
          endColumn: plage.colonne + plage.colonnes - 1,
        },
        value: contenu.map((ligne) => ligne.map(celluleDeSaisie)),
      })
      if (!accepte) throw new ErreurClasseur('hote', { detail: `écriture de ${ecrireAdresse(plage)}` })
      await termine
    },
    async ajouterFeuille(nom) {
      const classeur = classeurMontre(injecteur)
      verifierNouveauNom(nom, feuilles(classeur).map((feuille) => feuille.nom))
      const accepte = await commandes.executeCommand(InsertSheetCommand.id, {
        unitId: classeur.getUnitId(),
        index: classeur.getSheets().length,
        sheet: { name: nom },
      })
      if (!accepte) throw new ErreurClasseur('hote', { detail: `ajout de la feuille ${nom}` })
    },
    surSelection(rappel) {
      const abonnement = commandes.onCommandExecuted(({ id }) => {
        if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) rappel()
      })
      return () => abonnement.dispose()
    },
  }
}

function decrire(feuille: Worksheet): Feuille {
  return { nom: feuille.getName(), visibilite: feuille.isSheetHidden() === BooleanNumber.TRUE ? 'masquee' : 'visible', genre: 'calcul' }
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

function contient({ ligne, colonne, lignes, colonnes }: Plage, ancre: Ancre): boolean {
  return ancre.ligne >= ligne && ancre.ligne < ligne + lignes && ancre.colonne >= colonne && ancre.colonne < colonne + colonnes
}

function rectangle<T>(plage: Plage, lire: (ligne: number, colonne: number) => T): T[][] {
  return Array.from({ length: plage.lignes }, (_, i) =>
    Array.from({ length: plage.colonnes }, (_case, j) => lire(plage.ligne + i, plage.colonne + j)),
  )
}

function englober(feuille: string, parcourir: (visiter: (ligne: number, colonne: number) => void) => void): Plage | null {
  let [haut, gauche, bas, droite] = [Infinity, Infinity, -1, -1]
  parcourir((ligne, colonne) => {
    haut = Math.min(haut, ligne)
    gauche = Math.min(gauche, colonne)
    bas = Math.max(bas, ligne)
    droite = Math.max(droite, colonne)
  })
  return bas < 0 ? null : { feuille, ligne: haut, colonne: gauche, lignes: bas - haut + 1, colonnes: droite - gauche + 1 }
}
