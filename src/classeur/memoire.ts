import { COLONNES_MAX, ecrireCellule, verifierPlage } from './adresse'
import { creerGraphiquesEnMemoire } from './memoire/graphiques'
import { memeNomDeFeuille, verifierNouveauNom } from './nom-de-feuille'
import { ErreurClasseur, estFormule } from './port'
import type { Classeur, Contenu, Feuille, GraphiqueAPoser, Plage, Saisie, Valeur } from './port'
import { verifierSaisies } from './verifier-saisies'

export interface FeuilleEnMemoire {
  readonly nom: string
  readonly visibilite?: Feuille['visibilite']
  readonly genre?: Feuille['genre']
  /** Contenu posé à partir de A1 ; les lignes peuvent être de longueurs différentes. */
  readonly contenu?: readonly (readonly Saisie[])[]
}

export interface ClasseurMemoire extends Classeur {
  /** Pose la sélection et prévient les abonnés. */
  selectionner(plage: Plage | null): void
  /** Graphiques de la feuille tels qu'ils ont été posés. */
  graphiquesPoses(feuille: string): readonly GraphiqueAPoser[]
}

interface Case {
  readonly valeur: Valeur
  readonly formule: string | null
  /** Ancre du débordement dont cette case est une suite. */
  readonly ancre?: number
}

interface FeuilleTenue extends Feuille {
  readonly cases: Map<number, Case>
}

const VIDE: Case = { valeur: null, formule: null }

/** Classeur tenu en mémoire : il ne calcule pas, toute formule écrite porte donc sa valeur. */
export function creerClasseurMemoire(feuilles: readonly FeuilleEnMemoire[] = [{ nom: 'Feuil1' }]): ClasseurMemoire {
  const tenues: FeuilleTenue[] = []
  const abonnes = new Set<() => void>()
  let selection: Plage | null = null

  function ajouter({ nom, visibilite = 'visible', genre = 'calcul' }: FeuilleEnMemoire): void {
    verifierNouveauNom(nom, tenues.map((tenue) => tenue.nom))
    tenues.push({ nom, visibilite, genre, cases: new Map() })
  }

  function cellules(nom: string): FeuilleTenue {
    const tenue = tenues.find((candidate) => memeNomDeFeuille(candidate.nom, nom))
    if (tenue === undefined) throw new ErreurClasseur('feuille-absente', { feuille: nom })
    if (tenue.genre !== 'calcul') throw new ErreurClasseur('feuille-sans-cellules', { feuille: nom })
    return tenue
  }

  const graphiques = creerGraphiquesEnMemoire((nom) => cellules(nom).nom)

  function ecrire(plage: Plage, contenu: readonly (readonly Saisie[])[]): void {
    const { cases } = cellules(plage.feuille)
    verifierSaisies(plage, contenu, { valeurExigee: true })
    const poses = new Map<number, Case>()
    contenu.forEach((ligne, i) =>
      ligne.forEach((saisie, j) => poserSaisie(poses, plage.ligne + i, plage.colonne + j, saisie)),
    )
    refuserObstacle(cases, poses)
    effacerAnciensDebordements(cases, poses)
    for (const [cle, posee] of poses) {
      if (posee.valeur === null && posee.formule === null) cases.delete(cle)
      else cases.set(cle, posee)
    }
  }

  for (const feuille of feuilles) {
    ajouter(feuille)
    feuille.contenu?.forEach((ligne, i) => {
      if (ligne.length > 0) ecrire({ feuille: feuille.nom, ligne: i, colonne: 0, lignes: 1, colonnes: ligne.length }, [ligne])
    })
  }

  return {
    feuilles: async () => tenues.map(({ nom, visibilite, genre }) => ({ nom, visibilite, genre })),
    selection: async () => selection,
    plageUtile: async (feuille) => englober(cellules(feuille)),
    lire: async (plage) => {
      const tenue = cellules(plage.feuille)
      verifierPlage(plage)
      return lireCases(tenue.cases, plage)
    },
    ecrire: async (plage, contenu) => ecrire(plage, contenu),
    ajouterFeuille: async (nom) => ajouter({ nom }),
    poserGraphique: async (graphique) => graphiques.poser(graphique),
    graphiques: async (feuille) => graphiques.deLaFeuille(feuille).map(({ nom }) => nom),
    retirerGraphique: async (feuille, nom) => graphiques.retirer(feuille, nom),
    montreLesGraphiques: true,
    graphiquesPoses: (feuille) => graphiques.deLaFeuille(feuille),
    surSelection(rappel) {
      abonnes.add(rappel)
      return () => abonnes.delete(rappel)
    },
    selectionner(plage) {
      if (plage !== null) {
        cellules(plage.feuille)
        verifierPlage(plage)
      }
      selection = plage
      abonnes.forEach((rappel) => rappel())
    },
  }
}

/** Rang d'une cellule dans la feuille : plus léger en mémoire qu'une adresse en texte. */
function rang(ligne: number, colonne: number): number {
  return ligne * COLONNES_MAX + colonne
}

function adresseDuRang(cle: number): string {
  return ecrireCellule(Math.floor(cle / COLONNES_MAX), cle % COLONNES_MAX)
}

function poserSaisie(poses: Map<number, Case>, ligne: number, colonne: number, saisie: Saisie): void {
  const cle = rang(ligne, colonne)
  if (!estFormule(saisie)) {
    poser(poses, cle, { valeur: sansZeroNegatif(saisie), formule: null })
    return
  }
  poser(poses, cle, { valeur: sansZeroNegatif(saisie.valeur ?? null), formule: saisie.formule })
  saisie.debordement?.forEach((valeurs, i) =>
    valeurs.forEach((valeur, j) => {
      if (i + j > 0) poser(poses, rang(ligne + i, colonne + j), { valeur: sansZeroNegatif(valeur), formule: null, ancre: cle })
    }),
  )
}

function poser(poses: Map<number, Case>, cle: number, posee: Case): void {
  const presente = poses.get(cle)
  const ancre = posee.ancre ?? presente?.ancre
  if (presente !== undefined && ancre !== undefined) throw debordementBloque(ancre, cle)
  poses.set(cle, posee)
}

/** Un débordement ne recouvre que du vide ou ses propres suites, et on n'écrit pas dans celui d'une autre cellule. */
function refuserObstacle(cases: ReadonlyMap<number, Case>, poses: ReadonlyMap<number, Case>): void {
  for (const [cle, posee] of poses) {
    const presente = cases.get(cle)
    if (presente === undefined) continue
    if (posee.ancre !== undefined && presente.ancre !== posee.ancre) throw debordementBloque(posee.ancre, cle)
    if (posee.ancre === undefined && presente.ancre !== undefined && !poses.has(presente.ancre)) {
      throw new ErreurClasseur('formule-matricielle', { cellule: adresseDuRang(cle), ancre: adresseDuRang(presente.ancre) })
    }
  }
}

function debordementBloque(ancre: number, obstacle: number): ErreurClasseur {
  return new ErreurClasseur('debordement-bloque', { cellule: adresseDuRang(ancre), obstacle: adresseDuRang(obstacle) })
}

function effacerAnciensDebordements(cases: Map<number, Case>, poses: ReadonlyMap<number, Case>): void {
  for (const [cle, { ancre }] of cases) {
    if (ancre !== undefined && poses.has(ancre)) cases.delete(cle)
  }
}

function sansZeroNegatif(valeur: Valeur): Valeur {
  return Object.is(valeur, -0) ? 0 : valeur
}

function lireCases(cases: ReadonlyMap<number, Case>, plage: Plage): Contenu {
  const lues = Array.from({ length: plage.lignes }, (_ligne, i) =>
    Array.from({ length: plage.colonnes }, (_case, j) => cases.get(rang(plage.ligne + i, plage.colonne + j)) ?? VIDE),
  )
  return {
    valeurs: lues.map((ligne) => ligne.map(({ valeur }) => valeur)),
    formules: lues.map((ligne) => ligne.map(({ formule }) => formule)),
  }
}

function englober({ nom, cases }: FeuilleTenue): Plage | null {
  if (cases.size === 0) return null
  let [haut, gauche, bas, droite] = [Infinity, Infinity, 0, 0]
  for (const cle of cases.keys()) {
    const ligne = Math.floor(cle / COLONNES_MAX)
    const colonne = cle % COLONNES_MAX
    haut = Math.min(haut, ligne)
    bas = Math.max(bas, ligne)
    gauche = Math.min(gauche, colonne)
    droite = Math.max(droite, colonne)
  }
  return { feuille: nom, ligne: haut, colonne: gauche, lignes: bas - haut + 1, colonnes: droite - gauche + 1 }
}
