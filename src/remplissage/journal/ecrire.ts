import type { Classeur } from '../../classeur/port'
import type { GraphiqueDecrit } from '../../trames'
import { estPerimee } from '../apercu/comparer'
import type { Pas } from '../suivi'
import type { Accord, ApercuDeRemplissage, CelluleApercue, FeuilleApercue } from '../types'
import { estLa } from './graphiques'
import { clefDeGraphique, lireGraphiquesPoses, retenirGraphique } from './graphiques-poses'
import { formesDe } from './mise-en-forme'
import { enRectangles } from './rectangles'
import type { FeuilleTracee, GraphiqueTrace, Trace } from './trace'
import { relire, ressaisir } from './trace'
import type { Transaction } from './transaction'
import { toutOuRien } from './transaction'

/** Une feuille et les cellules qu'on y écrit : nouvelles, changées, et formules gardées dont la valeur affichée date. */
interface FeuilleAEcrire {
  readonly feuille: FeuilleApercue
  readonly cellules: readonly CelluleApercue[]
}

export function aEcrire({ feuilles }: ApercuDeRemplissage): readonly FeuilleAEcrire[] {
  return feuilles
    .map((feuille) => ({
      feuille,
      cellules: feuille.cellules.filter((cellule) => cellule.sort !== 'gardee' || estPerimee(cellule)),
    }))
    .filter(({ feuille, cellules }) => feuille.absente || cellules.length > 0)
}

/** Graphiques que l'accord permet de poser : sans lui, aucun de l'utilisateur n'est remplacé ; « garder » n'en remplace aucun. */
export async function graphiquesPermis(
  classeur: Classeur,
  { graphiques, feuilles }: ApercuDeRemplissage,
  accord: Accord | null,
): Promise<ApercuDeRemplissage['graphiques']> {
  if (accord === 'remplacer' || graphiques.length === 0) return graphiques
  const connus = await lireGraphiquesPoses(classeur)
  const permis: GraphiqueDecrit[] = []
  for (const graphique of graphiques) {
    const aNous = accord === null && connus.has(clefDeGraphique(graphique))
    if (aNous || !(await estLa(classeur, graphique, feuilles))) permis.push(graphique)
  }
  return permis
}

/**
 * Écrit un aperçu à jour, tout ou rien : feuilles, contenus, graphiques, puis l'aspect, qui ne se défait pas.
 * @throws ErreurClasseur, TravailInterrompu ; rien n'est alors écrit
 */
export async function ecrireApercu(
  classeur: Classeur,
  apercu: ApercuDeRemplissage,
  graphiques: ApercuDeRemplissage['graphiques'],
  pas: Pas,
): Promise<Omit<Trace, 'ecriture'>> {
  const ecrites = aEcrire(apercu)
  const total = ecrites.reduce((somme, { cellules }) => somme + cellules.length, 0)
  return toutOuRien(async (transaction) => {
    for (const { feuille } of ecrites) {
      if (feuille.absente)
        await transaction.faire(
          () => classeur.ajouterFeuille(feuille.nom),
          () => classeur.supprimerFeuille(feuille.nom),
        )
    }
    let faites = 0
    for (const ecrite of ecrites) {
      faites = await ecrireCellules(classeur, transaction, ecrite, (nombre) => pas(nombre / total), faites)
    }
    const poses = await poserGraphiques(classeur, transaction, graphiques, apercu.feuilles)
    await pas(0.99)
    const formes = ecrites.flatMap(({ feuille, cellules }) => {
      const decrite = apercu.remplissage.feuilles[apercu.feuilles.indexOf(feuille)]
      const pleines = cellules.filter(({ sort, apres }) => sort !== 'gardee' && (apres.valeur !== null || apres.formule !== null))
      return decrite === undefined ? [] : formesDe(decrite, feuille.plage, pleines, feuille.absente)
    })
    const tracees: FeuilleTracee[] = []
    for (const { feuille, cellules } of ecrites) tracees.push(await relire(classeur, feuille, cellules))
    if (formes.length > 0) await classeur.mettreEnForme(formes)
    return { feuilles: tracees, graphiques: poses, appuis: apercu.feuilles.map(({ nom }) => nom) }
  })
}

async function ecrireCellules(
  classeur: Classeur,
  transaction: Transaction,
  { feuille, cellules }: FeuilleAEcrire,
  avancer: (faites: number) => Promise<void>,
  depart: number,
): Promise<number> {
  let faites = depart
  const nouvelles = cellules.map(({ ligne, colonne }) => ({ ligne, colonne, saisie: feuille.saisies[ligne]?.[colonne] ?? null }))
  const anciennes = new Map(cellules.map(({ ligne, colonne, avant }) => [`${ligne} ${colonne}`, ressaisir(avant)]))
  for (const { plage, saisies } of enRectangles(feuille.nom, nouvelles)) {
    await avancer(faites)
    const retour = saisies.map((rangee, i) =>
      rangee.map((_saisie, j) => anciennes.get(`${plage.ligne + i} ${plage.colonne + j}`) ?? null),
    )
    await transaction.faire(
      () => classeur.ecrire(plage, saisies),
      () => classeur.ecrire(plage, retour),
    )
    faites += plage.lignes * plage.colonnes
  }
  return faites
}

async function poserGraphiques(
  classeur: Classeur,
  transaction: Transaction,
  graphiques: ApercuDeRemplissage['graphiques'],
  feuilles: readonly FeuilleApercue[],
): Promise<readonly GraphiqueTrace[]> {
  if (graphiques.length === 0) return []
  const connus = await lireGraphiquesPoses(classeur)
  const tous = feuilles.map(({ nom }) => ({ nom, absente: false }))
  const traces: GraphiqueTrace[] = []
  for (const pose of graphiques) {
    const clef = clefDeGraphique(pose)
    const avant = (await estLa(classeur, pose, tous)) ? (connus.get(clef) ?? null) : null
    await transaction.faire(
      () => classeur.poserGraphique(pose),
      () => remettreGraphique(classeur, { pose, avant }),
    )
    await transaction.faire(
      () => retenirGraphique(classeur, clef, pose),
      () => retenirGraphique(classeur, clef, connus.get(clef) ?? null),
    )
    traces.push({ pose, avant })
  }
  return traces
}

/** Rend la place d'un graphique posé à celui qu'il a remplacé, ou à rien. */
export async function remettreGraphique(classeur: Classeur, { pose, avant }: GraphiqueTrace): Promise<void> {
  if (avant === null) await classeur.retirerGraphique(pose.place.feuille, pose.nom)
  else await classeur.poserGraphique(avant)
}
