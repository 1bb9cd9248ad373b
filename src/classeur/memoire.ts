import { verifierPlage } from './adresse'
import { ecrireCases, englober, lireCases } from './memoire/cases'
import { commentairesDe, oterCommentaires, poserCommentaires } from './memoire/commentaires'
import { formeDeCellule, obstaclesDe, tenir } from './memoire/feuille'
import type { FeuilleEnMemoire, FeuilleTenue } from './memoire/feuille'
import { creerGraphiquesEnMemoire } from './memoire/graphiques'
import { memeNomDeFeuille, verifierNouveauNom } from './nom-de-feuille'
import { ErreurClasseur } from './port'
import type { Classeur, GraphiqueAPoser, MiseEnForme, Plage, Saisie } from './port'
import { verifierFormes } from './verifier-formes'
import { verifierSaisies } from './verifier-saisies'

export type { FeuilleEnMemoire } from './memoire/feuille'

export interface ClasseurMemoire extends Classeur {
  /** Pose la sélection et prévient les abonnés. */
  selectionner(plage: Plage | null): void
  /** Aspect donné à une cellule ; sans rien reçu, un objet vide. */
  forme(feuille: string, ligne: number, colonne: number): MiseEnForme
  /** Graphiques posés sur la feuille, dans l'ordre. */
  graphiquesPoses(feuille: string): readonly GraphiqueAPoser[]
}

/** Classeur tenu en mémoire : il ne calcule pas, toute formule écrite porte donc sa valeur. */
export function creerClasseurMemoire(feuilles: readonly FeuilleEnMemoire[] = [{ nom: 'Feuil1' }]): ClasseurMemoire {
  const tenues: FeuilleTenue[] = []
  const abonnes = new Set<() => void>()
  const souvenirs = new Map<string, string>()
  const graphiques = creerGraphiquesEnMemoire((feuille) => cellules(feuille).nom)
  let selection: Plage | null = null

  function ajouter(decrite: FeuilleEnMemoire, ajoutee: boolean): void {
    verifierNouveauNom(decrite.nom, tenues.map((tenue) => tenue.nom))
    tenues.push(tenir(decrite, ajoutee))
  }

  function trouver(nom: string): FeuilleTenue {
    const tenue = tenues.find((candidate) => memeNomDeFeuille(candidate.nom, nom))
    if (tenue === undefined) throw new ErreurClasseur('feuille-absente', { feuille: nom })
    return tenue
  }

  function cellules(nom: string): FeuilleTenue {
    const tenue = trouver(nom)
    if (tenue.genre !== 'calcul') throw new ErreurClasseur('feuille-sans-cellules', { feuille: nom })
    return tenue
  }

  function refuserProtection({ nom, decrite }: FeuilleTenue): void {
    if (decrite.protegee === true) throw new ErreurClasseur('feuille-protegee', { feuille: nom })
  }

  function ecrire(plage: Plage, contenu: readonly (readonly Saisie[])[]): void {
    verifierSaisies(plage, contenu, { valeurExigee: true })
    ecrireCases(cellules(plage.feuille).cases, plage, contenu)
  }

  function selectionner(plage: Plage | null): void {
    if (plage !== null) {
      cellules(plage.feuille)
      verifierPlage(plage)
    }
    selection = plage
    abonnes.forEach((rappel) => rappel())
  }

  for (const feuille of feuilles) {
    ajouter(feuille, false)
    feuille.contenu?.forEach((ligne, i) => {
      if (ligne.length > 0) ecrire({ feuille: feuille.nom, ligne: i, colonne: 0, lignes: 1, colonnes: ligne.length }, [ligne])
    })
  }

  return {
    montreLesGraphiques: true,
    montreLesCommentaires: true,
    feuilles: async () => tenues.map(({ nom, visibilite, genre }) => ({ nom, visibilite, genre })),
    selection: async () => selection,
    plageUtile: async (feuille) => {
      const { nom, cases } = cellules(feuille)
      return englober(nom, cases)
    },
    lire: async (plage) => {
      const tenue = cellules(plage.feuille)
      verifierPlage(plage)
      return lireCases(tenue.cases, plage)
    },
    ecrire: async (plage, contenu) => {
      refuserProtection(cellules(plage.feuille))
      ecrire(plage, contenu)
    },
    ajouterFeuille: async (nom) => ajouter({ nom }, true),
    supprimerFeuille: async (nom) => {
      const tenue = trouver(nom)
      if (!tenue.ajoutee) throw new ErreurClasseur('feuille-non-ajoutee', { feuille: tenue.nom })
      tenues.splice(tenues.indexOf(tenue), 1)
      graphiques.oublier(tenue.nom)
      if (selection !== null && memeNomDeFeuille(selection.feuille, nom)) selectionner(null)
    },
    mettreEnForme: async (formes) => {
      verifierFormes(formes)
      formes.forEach(({ plage }) => refuserProtection(cellules(plage.feuille)))
      for (const forme of formes) cellules(forme.plage.feuille).formes.push(forme)
    },
    obstacles: async (plage) => {
      const tenue = cellules(plage.feuille)
      verifierPlage(plage)
      return obstaclesDe(tenue, plage)
    },
    poserGraphique: async (graphique) => graphiques.poser(graphique),
    graphiques: async (feuille) => graphiques.deLaFeuille(feuille).map(({ nom }) => nom),
    retirerGraphique: async (feuille, nom) => graphiques.retirer(feuille, nom),
    commentaires: async (feuille) => commentairesDe(cellules(feuille)),
    poserCommentaires: async (feuille, commentaires) => {
      refuserProtection(cellules(feuille))
      return poserCommentaires(cellules(feuille), commentaires)
    },
    oterCommentaires: async (feuille, visees) => {
      refuserProtection(cellules(feuille))
      oterCommentaires(cellules(feuille), visees)
    },
    lireMemoire: async (clef) => souvenirs.get(clef) ?? null,
    memoriser: async (clef, texte) => {
      if (texte === null) souvenirs.delete(clef)
      else souvenirs.set(clef, texte)
    },
    montrer: async (plage) => selectionner(plage),
    surSelection(rappel) {
      abonnes.add(rappel)
      return () => abonnes.delete(rappel)
    },
    selectionner,
    forme: (feuille, ligne, colonne) => formeDeCellule(cellules(feuille), ligne, colonne),
    graphiquesPoses: graphiques.deLaFeuille,
  }
}
