import { InsertSheetCommand, RemoveSheetCommand, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core'
import { BooleanNumber, ICommandService } from '@univerjs/presets'
import type { IDisposable, Workbook, Worksheet } from '@univerjs/presets'
import { verifierPlage } from '../classeur/adresse'
import { memeNomDeFeuille, verifierNouveauNom } from '../classeur/nom-de-feuille'
import { ErreurClasseur } from '../classeur/port'
import type { Classeur, Feuille, Plage, Saisie } from '../classeur/port'
import { changeLaFeuille, verifierEtendues, verifierFormes } from '../classeur/verifier-formes'
import { verifierGraphique } from '../classeur/verifier-graphique'
import { verifierSaisies } from '../classeur/verifier-saisies'
import type { Annexes } from './document/annexes'
import type { Grille } from './grille/creer-grille'
import { classeurMontre, lireFeuille, trouverFeuille } from './grille/feuilles-de-la-grille'
import { mettreEnFormeLaGrille } from './grille/mettre-en-forme'
import { montrerPlage } from './grille/montrer-plage'
import { obstaclesDeLaGrille } from './grille/obstacles'
import { DU_PORT } from './grille/verrou'
import { ecrireDansLaGrille } from './port/ecrire-dans-la-grille'
import { englober } from './port/englober'

export interface FichierDuPort {
  /** Toutes les feuilles du fichier ouvert, dans son ordre, celles que la grille ne montre pas comprises. */
  readonly feuilles: readonly Feuille[]
  /** Le fichier ouvert, qui dit ce qu'il accepterait ; il n'est jamais enregistré. */
  readonly temoin: Classeur
  readonly annexes: Annexes
  /** Rejette si le fichier n'accepterait pas l'écriture : feuille protégée, en-tête de tableau. */
  verifierEcriture(plage: Plage, contenu: readonly (readonly Saisie[])[]): Promise<void>
}

export interface PortUniver extends Classeur {
  /** Se désabonne de tout : un autre classeur est ouvert. */
  fermer(): void
}

/**
 * Le port du classeur que la grille montre à cet instant ; dès qu'elle en montre un autre, il refuse tout (`hote`). La grille calcule :
 * la valeur jointe à une formule n'est qu'un premier affichage.
 */
export function creerPortUniver({ injecteur, api }: Grille, { feuilles: duFichier, temoin, annexes, verifierEcriture }: FichierDuPort): PortUniver {
  const commandes = injecteur.get(ICommandService)
  const unite = classeurMontre(injecteur).getUnitId()
  /** Identifiants des feuilles ajoutées par ce port. */
  const ajoutees = new Set<string>()
  const abonnements = new Set<IDisposable>()

  function montre(): Workbook {
    const classeur = classeurMontre(injecteur)
    if (classeur.getUnitId() !== unite) throw new ErreurClasseur('hote', { code: 'ClasseurFerme' })
    return classeur
  }

  function feuilles(classeur: Workbook): readonly Feuille[] {
    const montrees = classeur.getSheets().filter((feuille) => !duFichier.some(({ nom }) => memeNomDeFeuille(nom, feuille.getName())))
    return [...duFichier, ...montrees.map(decrire)]
  }

  function cellules(classeur: Workbook, nom: string): Worksheet {
    const feuille = trouverFeuille(classeur, nom)
    if (feuille !== undefined) return feuille
    const sansCellules = duFichier.some((candidate) => memeNomDeFeuille(candidate.nom, nom))
    throw new ErreurClasseur(sansCellules ? 'feuille-sans-cellules' : 'feuille-absente', { feuille: nom })
  }

  async function connait(nom: string): Promise<boolean> {
    return (await temoin.feuilles()).some((feuille) => memeNomDeFeuille(feuille.nom, nom))
  }

  /** Le témoin ne suit pas les feuilles ajoutées à la main : il apprend celles dont on lui parle. */
  async function accueillir(nom: string): Promise<string> {
    const exact = cellules(montre(), nom).getName()
    if (!(await connait(exact))) await temoin.ajouterFeuille(exact)
    return exact
  }

  return {
    montreLesGraphiques: false,
    montreLesCommentaires: false,
    feuilles: async () => feuilles(montre()),
    async selection() {
      montre()
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
      const classeur = montre()
      const feuille = cellules(classeur, nom)
      return englober(feuille.getName(), (visiter) => lireFeuille(injecteur, classeur, feuille).parcourir(visiter))
    },
    async lire(plage) {
      const classeur = montre()
      const lecture = lireFeuille(injecteur, classeur, cellules(classeur, plage.feuille))
      verifierPlage(plage)
      return { valeurs: rectangle(plage, lecture.valeur), formules: rectangle(plage, lecture.formule) }
    },
    async ecrire(plage, contenu) {
      const classeur = montre()
      const feuille = cellules(classeur, plage.feuille)
      verifierSaisies(plage, contenu, { valeurExigee: false })
      await ecrireDansLaGrille(injecteur, classeur, feuille, plage, contenu, () => verifierEcriture(plage, contenu))
    },
    async ajouterFeuille(nom) {
      const classeur = montre()
      verifierNouveauNom(nom, feuilles(classeur).map((feuille) => feuille.nom))
      if (!(await connait(nom))) await temoin.ajouterFeuille(nom)
      const accepte = await commandes.executeCommand(InsertSheetCommand.id, {
        unitId: unite,
        index: classeur.getSheets().length,
        sheet: { name: nom },
      })
      if (!accepte) throw new ErreurClasseur('hote', { detail: `ajout de la feuille ${nom}` })
      ajoutees.add(cellules(classeur, nom).getSheetId())
    },
    async supprimerFeuille(nom) {
      const classeur = montre()
      const feuille = trouverFeuille(classeur, nom)
      const connue = feuille !== undefined || duFichier.some((candidate) => memeNomDeFeuille(candidate.nom, nom))
      if (!connue) throw new ErreurClasseur('feuille-absente', { feuille: nom })
      if (feuille === undefined || !ajoutees.has(feuille.getSheetId())) throw new ErreurClasseur('feuille-non-ajoutee', { feuille: nom })
      const exact = feuille.getName()
      const accepte = await commandes.executeCommand(RemoveSheetCommand.id, { unitId: unite, subUnitId: feuille.getSheetId() }, DU_PORT)
      if (!accepte) throw new ErreurClasseur('hote', { detail: `retrait de la feuille ${exact}` })
      annexes.oublierFeuille(exact)
      if (await connait(exact)) await temoin.supprimerFeuille(exact)
    },
    async mettreEnForme(formes) {
      const classeur = montre()
      verifierFormes(formes)
      verifierEtendues(formes)
      const placees = formes.map((forme) => ({ forme, feuille: cellules(classeur, forme.plage.feuille) }))
      for (const { forme, feuille } of placees) {
        const protegee = (await connait(feuille.getName())) && (await temoin.obstacles(forme.plage)).protegee
        if (protegee) throw new ErreurClasseur('feuille-protegee', { feuille: feuille.getName() })
      }
      // Le filtre et la page passent d'abord : eux seuls peuvent encore être refusés.
      for (const { forme, feuille } of placees) {
        if (!changeLaFeuille(forme)) continue
        const plage = { ...forme.plage, feuille: await accueillir(feuille.getName()) }
        if (forme.liste === true) await annexes.mettreEnListe(plage)
        if (forme.impression !== undefined) await annexes.mettreEnPage({ plage, impression: forme.impression })
      }
      for (const { forme, feuille } of placees) await mettreEnFormeLaGrille(commandes, montre(), feuille, forme)
    },
    async obstacles(plage) {
      const feuille = cellules(montre(), plage.feuille)
      verifierPlage(plage)
      const duTemoin = (await connait(feuille.getName())) ? await temoin.obstacles(plage) : null
      return obstaclesDeLaGrille(feuille, plage, duTemoin)
    },
    async poserGraphique(graphique) {
      verifierGraphique(graphique)
      for (const { feuille } of [graphique.place, graphique.abscisses, ...graphique.series.map(({ valeurs }) => valeurs)]) await accueillir(feuille)
      await annexes.poserGraphique(graphique)
    },
    graphiques: async (feuille) => annexes.graphiques(await accueillir(feuille)),
    retirerGraphique: async (feuille, nom) => annexes.retirerGraphique(await accueillir(feuille), nom),
    commentaires: async (feuille) => annexes.commentaires(await accueillir(feuille)),
    poserCommentaires: async (feuille, commentaires) => annexes.poserCommentaires(await accueillir(feuille), commentaires),
    oterCommentaires: async (feuille, cellules) => annexes.oterCommentaires(await accueillir(feuille), cellules),
    async lireMemoire(clef) {
      montre()
      return annexes.lireMemoire(clef)
    },
    async memoriser(clef, texte) {
      montre()
      await annexes.memoriser(clef, texte)
    },
    async montrer(plage) {
      const classeur = montre()
      const feuille = cellules(classeur, plage.feuille)
      verifierPlage(plage)
      await montrerPlage(commandes, classeur, feuille, plage)
    },
    surSelection(rappel) {
      const abonnement = commandes.onCommandExecuted(({ id }) => {
        if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) rappel()
      })
      abonnements.add(abonnement)
      return () => abonnement.dispose()
    },
    fermer: () => abonnements.forEach((abonnement) => abonnement.dispose()),
  }
}

function decrire(feuille: Worksheet): Feuille {
  return { nom: feuille.getName(), visibilite: feuille.isSheetHidden() === BooleanNumber.TRUE ? 'masquee' : 'visible', genre: 'calcul' }
}

function rectangle<T>(plage: Plage, lire: (ligne: number, colonne: number) => T): T[][] {
  return Array.from({ length: plage.lignes }, (_, i) =>
    Array.from({ length: plage.colonnes }, (_case, j) => lire(plage.ligne + i, plage.colonne + j)),
  )
}
