import { ecrireAdresse, ecrireNomDeFeuille } from '../../classeur/adresse'
import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import { estErreurClasseur } from '../../classeur/port'
import type { Classeur } from '../../classeur/port'
import { adresseDe } from '../apercu/nommer-lignes'
import { remettreGraphique } from './ecrire'
import { clefDeGraphique, retenirGraphique } from './graphiques-poses'
import { enRectangles } from './rectangles'
import type { CelluleTracee, ContenuDeCellule, FeuilleTracee, Trace } from './trace'
import { porteEncore, ressaisir } from './trace'
import type { Transaction } from './transaction'
import { toutOuRien } from './transaction'

/** Une feuille écrite, et ce que ses cellules portent aujourd'hui. */
export interface FeuilleRelue {
  readonly tracee: FeuilleTracee
  readonly presents: readonly ContenuDeCellule[]
}

/** Feuilles d'une écriture encore là. */
export async function relirePresentes(classeur: Classeur, { feuilles }: Trace): Promise<readonly FeuilleRelue[]> {
  const noms = (await classeur.feuilles()).filter(({ genre }) => genre === 'calcul').map(({ nom }) => nom)
  const relues: FeuilleRelue[] = []
  for (const tracee of feuilles) {
    if (!noms.some((nom) => memeNomDeFeuille(nom, tracee.nom))) continue
    const plage = rectangleDe(tracee)
    if (plage === null) {
      relues.push({ tracee, presents: [] })
      continue
    }
    const { valeurs, formules } = await classeur.lire(plage)
    const presents = tracee.cellules.map(({ ligne, colonne }) => ({
      valeur: valeurs[ligne - plage.ligne]?.[colonne - plage.colonne] ?? null,
      formule: formules[ligne - plage.ligne]?.[colonne - plage.colonne] ?? null,
    }))
    relues.push({ tracee, presents })
  }
  return relues
}

/** Cellules qu'une remise changerait alors que quelqu'un, ou une écriture plus récente, s'en est servi depuis. */
export function cellulesDisputees(
  trace: Trace,
  relues: readonly FeuilleRelue[],
  plusRecentes: readonly Pick<Trace, 'appuis'>[],
): readonly string[] {
  const changees = relues.flatMap(({ tracee, presents }) =>
    tracee.cellules.flatMap(({ ligne, colonne, ecrit }, i) => {
      const present = presents[i]
      return present !== undefined && porteEncore(present, ecrit) ? [] : [adresseDe(tracee.nom, ligne, colonne)]
    }),
  )
  const lues = relues.flatMap(({ tracee }) => {
    const plage = rectangleDe(tracee)
    const lue = plusRecentes.some(({ appuis }) => appuis.some((nom) => memeNomDeFeuille(nom, tracee.nom)))
    return lue && plage !== null ? [ecrireAdresse(plage)] : []
  })
  const otees = trace.feuilles.filter(({ nom, ajoutee }) => !ajoutee && !relues.some(({ tracee }) => tracee.nom === nom))
  return [...changees, ...lues, ...otees.map(({ nom }) => ecrireNomDeFeuille(nom))]
}

/** Remet les contenus, les graphiques et les feuilles d'avant, tout ou rien. Rend le nombre de cellules remises. */
export async function defaire(classeur: Classeur, trace: Trace, relues: readonly FeuilleRelue[]): Promise<number> {
  return toutOuRien(async (transaction) => {
    for (const graphique of trace.graphiques) {
      const { pose, avant } = graphique
      if (
        !relues.some(({ tracee }) => memeNomDeFeuille(tracee.nom, pose.place.feuille)) &&
        !(await existe(classeur, pose.place.feuille))
      )
        continue
      await transaction.faire(
        () => remettreGraphique(classeur, graphique),
        () => classeur.poserGraphique(pose),
      )
      const clef = clefDeGraphique(pose)
      await transaction.faire(
        () => retenirGraphique(classeur, clef, avant),
        () => retenirGraphique(classeur, clef, pose),
      )
    }
    for (const relue of relues) await remettreCellules(classeur, transaction, relue)
    for (const { tracee } of relues) if (tracee.ajoutee) await oterSiVide(classeur, transaction, tracee.nom)
    return relues.reduce((somme, { presents }) => somme + presents.length, 0)
  })
}

async function remettreCellules(classeur: Classeur, transaction: Transaction, { tracee, presents }: FeuilleRelue): Promise<void> {
  const cases = tracee.cellules.map(({ ligne, colonne, avant }) => ({ ligne, colonne, saisie: ressaisir(avant) }))
  const actuels = new Map(tracee.cellules.map(({ ligne, colonne }, i) => [`${ligne} ${colonne}`, presents[i]]))
  for (const { plage, saisies } of enRectangles(tracee.nom, cases)) {
    const retour = saisies.map((rangee, i) =>
      rangee.map((_saisie, j) =>
        ressaisir(actuels.get(`${plage.ligne + i} ${plage.colonne + j}`) ?? { valeur: null, formule: null }),
      ),
    )
    await transaction.faire(
      () => classeur.ecrire(plage, saisies),
      () => classeur.ecrire(plage, retour),
    )
  }
}

/** Une feuille où quelqu'un a travaillé reste ; une feuille que le support ne reconnaît plus pour ajoutée aussi, vide. */
async function oterSiVide(classeur: Classeur, transaction: Transaction, nom: string): Promise<void> {
  if ((await classeur.plageUtile(nom)) !== null || (await classeur.graphiques(nom)).length > 0) return
  try {
    await transaction.faire(
      () => classeur.supprimerFeuille(nom),
      () => classeur.ajouterFeuille(nom),
    )
  } catch (cause) {
    if (!estErreurClasseur(cause) || cause.code !== 'feuille-non-ajoutee') throw cause
  }
}

async function existe(classeur: Classeur, feuille: string): Promise<boolean> {
  return (await classeur.feuilles()).some(({ nom }) => memeNomDeFeuille(nom, feuille))
}

function rectangleDe({ nom, cellules }: FeuilleTracee) {
  if (cellules.length === 0) return null
  const bornes = cellules.reduce(
    ({ haut, gauche, bas, droite }, { ligne, colonne }: CelluleTracee) => ({
      haut: Math.min(haut, ligne),
      gauche: Math.min(gauche, colonne),
      bas: Math.max(bas, ligne),
      droite: Math.max(droite, colonne),
    }),
    { haut: Infinity, gauche: Infinity, bas: -1, droite: -1 },
  )
  return {
    feuille: nom,
    ligne: bornes.haut,
    colonne: bornes.gauche,
    lignes: bornes.bas - bornes.haut + 1,
    colonnes: bornes.droite - bornes.gauche + 1,
  }
}
