import { ecrireAdresse } from '../../../src/classeur/adresse'
import { trouverFonction } from '../complement'
import type { Complement, FonctionDeclaree, ParametreDeclare } from '../complement'
import type { Calculateur, ClasseurSimule } from '../modele/classeur'
import { rang } from '../modele/feuille'
import type { ErreurDeCellule, FeuilleSimulee, ValeurDeCellule } from '../modele/feuille'
import type { Pannes } from '../pannes'
import type { Json } from '../protocole/types'
import type { Appels } from './appel'
import { recalculerLesNatives } from './calcul-natif'
import type { FormulesNatives } from './calcul-natif'
import { lireAppel } from './formule'
import type { AppelDeFormule, ArgumentDeFormule } from './formule'
import type { ReponseDeFonction } from './resultats'

export interface Contexte {
  readonly complement: Complement
  readonly appels: Appels
  readonly pannes: Pannes
  /** Résultat des formules d’Excel qu’un essai emploie ; « evaluees » : celui qu’en donne l’évaluateur de la maison. */
  readonly formulesNatives: FormulesNatives
  readonly delaiDAppelMs: number
  readonly signaler: (erreur: string) => void
  /** Appels lancés par des cellules et pas encore rendus. */
  readonly enCours: Set<Promise<void>>
}

/** Calcule une formule saisie : un de nos appels part au complément, le reste est lu dans `formulesNatives`. */
export function creerCalculateur(contexte: Contexte): Calculateur {
  const estNative = (formule: string, feuille: string) => lireAppel(formule, contexte.complement.espaceDeNoms, feuille) === null
  let prevu: Promise<void> | null = null

  /** Une fois la requête finie : une formule peut lire des cellules que la même requête écrit après elle. */
  function prevoirLeRecalcul(classeur: ClasseurSimule): void {
    if (contexte.formulesNatives !== 'evaluees' || prevu !== null) return
    const calcul = new Promise((suite) => setImmediate(suite))
      .then(() => {
        prevu = null
        recalculerLesNatives(classeur, estNative)
      })
      .catch((erreur: unknown) => contexte.signaler(String(erreur)))
      .finally(() => contexte.enCours.delete(calcul))
    prevu = calcul
    contexte.enCours.add(calcul)
  }

  function calculer(...[classeur, feuille, ligne, colonne, formule]: Parameters<Calculateur['calculer']>): void {
    const poser = (valeur: ValeurDeCellule) => feuille.poser(ligne, colonne, { valeur, formule })
    const appel = lireAppel(formule, contexte.complement.espaceDeNoms, feuille.nom)
    if (appel === null) {
      poser(valeurNative(contexte, formule))
      return
    }
    if (!contexte.complement.fonctions.some(({ id }) => id === appel.fonction.toUpperCase())) {
      poser({ erreur: '#NOM?' })
      return
    }
    const args = preparerArguments(contexte, classeur, trouverFonction(contexte.complement, appel.fonction), appel)
    if (!Array.isArray(args)) {
      poser(args)
      return
    }
    poser({ erreur: '#OCCUPÉ!' })
    const adresse = ecrireAdresse({ feuille: feuille.nom, ligne, colonne, lignes: 1, colonnes: 1 })
    const calcul = contexte.appels
      .appeler(appel.fonction.toUpperCase(), args, adresse, contexte.delaiDAppelMs)
      .then((reponse) => {
        repandre(feuille, ligne, colonne, formule, reponse)
        prevoirLeRecalcul(classeur)
      })
      .catch((erreur: unknown) => contexte.signaler(String(erreur)))
      .finally(() => contexte.enCours.delete(calcul))
    contexte.enCours.add(calcul)
  }

  return { calculer, saisie: prevoirLeRecalcul }
}

function valeurNative({ formulesNatives, signaler }: Contexte, formule: string): ValeurDeCellule {
  if (formulesNatives === 'evaluees') return { erreur: '#CALC!' }
  const valeur = formulesNatives[formule]
  if (valeur !== undefined && valeur !== null) return valeur
  signaler(`formule non modélisée : ${formule}`)
  return { erreur: '#NOM?' }
}

/** Arguments tels qu’Excel les passe, tous présents ; ou l’erreur qui empêche l’appel. */
function preparerArguments(
  contexte: Contexte,
  classeur: ClasseurSimule,
  { id, parameters }: FonctionDeclaree,
  { args }: AppelDeFormule,
): Json[] | ErreurDeCellule {
  const obligatoires = parameters.filter(({ optional }) => optional !== true).length
  if (args.length < obligatoires || args.length > parameters.length) {
    const attendu = `${obligatoires} à ${parameters.length}`
    throw new Error(`Excel refuse la saisie : ${id} reçoit ${args.length} arguments au lieu de ${attendu}`)
  }
  const passes: Json[] = []
  for (const [i, parametre] of parameters.entries()) {
    const passe = passer(contexte, classeur, parametre, args[i] ?? { genre: 'omis' })
    if (estErreurDeCellule(passe)) return passe
    passes.push(passe)
  }
  return passes
}

function passer(
  contexte: Contexte,
  classeur: ClasseurSimule,
  parametre: ParametreDeclare,
  arg: ArgumentDeFormule,
): Json | ErreurDeCellule {
  const matrice = parametre.dimensionality === 'matrix'
  if (arg.genre === 'omis') return null
  if (arg.genre === 'valeur') return convertir(parametre, matrice ? [[arg.valeur]] : arg.valeur)
  const valeurs = classeur.valeurs(ecrireAdresse(arg.plage))
  const erreur = valeurs.flat().find(estErreurDeCellule)
  // Une cellule en erreur se propage sans que la fonction soit appelée.
  if (erreur !== undefined) return erreur
  const { celluleVide, celluleVideDansPlage } = contexte.pannes
  if (matrice) return valeurs.map((rangee) => rangee.map((v) => sansErreur(v) ?? celluleVideDansPlage))
  const [[seule] = [], ...autres] = valeurs
  if (seule === undefined || autres.length > 0 || valeurs[0]?.length !== 1) {
    throw new Error(`${parametre.name} attend une cellule : l’appel répété sur une plage n’est pas modélisé`)
  }
  return convertir(parametre, sansErreur(seule) ?? celluleVide)
}

/** Type déclaré `number` ou `boolean` : Excel convertit avant l’appel et répond seul `#VALEUR!` s’il n’y arrive pas. */
function convertir({ type }: ParametreDeclare, valeur: Json): Json | ErreurDeCellule {
  if (type === 'number' && typeof valeur === 'string') {
    return Number.isNaN(Number(valeur)) ? { erreur: '#VALEUR!' } : Number(valeur)
  }
  if (type === 'boolean' && typeof valeur === 'string') return { erreur: '#VALEUR!' }
  return valeur
}

function sansErreur(valeur: ValeurDeCellule | null): number | string | boolean | null {
  return typeof valeur === 'object' ? null : valeur
}

function estErreurDeCellule(valeur: unknown): valeur is ErreurDeCellule {
  return typeof valeur === 'object' && valeur !== null && 'erreur' in valeur
}

/** Pose la réponse ; un rectangle déborde si la place est libre, sinon `#PROPAGATION!`. */
function repandre(feuille: FeuilleSimulee, ligne: number, colonne: number, formule: string, reponse: ReponseDeFonction): void {
  const valeur = 'erreur' in reponse ? reponse : reponse.valeur
  const rangees = Array.isArray(valeur) ? (valeur as readonly (readonly ValeurDeCellule[])[]) : [[valeur as ValeurDeCellule]]
  const ancre = rang(ligne, colonne)
  const suites = rangees.flatMap((rangee, i) => rangee.map((v, j) => [ligne + i, colonne + j, v] as const)).slice(1)
  const premiere = rangees[0]?.[0]
  if (premiere === undefined) throw new Error(`${formule} a rendu un tableau vide, sort inconnu dans Excel`)
  const obstacle = suites.some(([l, c]) => feuille.cellule(l, c) !== undefined)
  feuille.poser(ligne, colonne, { valeur: obstacle ? { erreur: '#PROPAGATION!' } : premiere, formule })
  if (!obstacle) for (const [l, c, v] of suites) feuille.poser(l, c, { valeur: v, ancre })
}
