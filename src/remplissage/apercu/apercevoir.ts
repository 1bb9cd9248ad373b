import { ecrireAdresse } from '../../classeur/adresse'
import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import type { Classeur } from '../../classeur/port'
import { estErreur } from '../../classeur/port'
import type { Message } from '../../regles'
import { sansDouble } from '../../regles'
import type { Remplissage } from '../../trames'
import { FEUILLE_COMMUNES, laisseUnTrou, nommer } from '../../trames'
import type { FeuilleCalculee, Gardees } from '../calcul/calculer-feuilles'
import { calculerFeuilles } from '../calcul/calculer-feuilles'
import { graphiquesAPoser } from '../journal/graphiques'
import { lireCommunes } from '../lire/communes'
import { nomsProches } from '../lire/noms-de-communes'
import type { Pas } from '../suivi'
import { marcher, troncon } from '../suivi'
import type { ApercuDeRemplissage, FeuilleApercue, Suivi } from '../types'
import { lireAlentour } from './alentour'
import type { Comparaison } from './comparer'
import { comparer, estPerimee } from './comparer'
import { constatsDAppels, constatsDeValeurs } from './constats-d-appels'
import { debordementsEcrases } from './debordements'
import type { TableCalculee } from './effets'
import { estDHypotheses, remplirLesEffets } from './effets'
import { nommerCellules } from './nommer-cellules'
import { communesDesLignes } from './nommer-lignes'
import { controlerObjectifs } from './objectifs'
import { regarderObstacles } from './obstacles'
import type { FeuilleSituee } from './situer'
import { situer } from './situer'

export interface OptionsDApercu {
  /** Vrai : les cellules calculées reçoivent leur valeur au lieu de leur formule. */
  readonly valeurs: boolean
  readonly suivi?: Suivi
}

/**
 * Ce que poser un remplissage ferait du classeur : chaque cellule avec ce qu'elle porte et la valeur qu'elle aura, ce qui
 * l'empêche, ce qu'il faut savoir. N'écrit rien.
 * @throws ErreurClasseur lecture refusée, ErreurDeRemplissage formule que l'évaluateur ne sait pas faire, TravailInterrompu
 */
export async function apercevoir(
  classeur: Classeur,
  remplissage: Remplissage,
  { valeurs, suivi }: OptionsDApercu,
): Promise<ApercuDeRemplissage> {
  return regarder(classeur, remplissage, valeurs, marcher(suivi))
}

/** `gardees` : cellules remplies que l'on laisse, et que les formules lisent telles quelles. */
export async function regarder(
  classeur: Classeur,
  remplissage: Remplissage,
  valeurs: boolean,
  pas: Pas,
  gardees: Gardees = () => false,
): Promise<ApercuDeRemplissage> {
  const situees = await situer(classeur, remplissage.feuilles)
  const calculees = await calculerFeuilles(classeur, situees, troncon(pas, 0, 0.8), gardees)
  const comparees = comparerToutes(situees, calculees, valeurs, gardees)
  const feuilles: FeuilleApercue[] = []
  const [empechements, avertissements]: [Message[], Message[]] = [[], []]
  for (const [i, situee] of situees.entries()) {
    const { cellules, saisies } = comparees[i] ?? { cellules: [], saisies: [] }
    const aEcrire = cellules.filter((cellule) => cellule.sort !== 'gardee' || estPerimee(cellule))
    const obstacles = await regarderObstacles(classeur, situee, aEcrire)
    const alentour = situee.presente?.genre === 'calcul' ? await lireAlentour(classeur, situee) : []
    empechements.push(...obstacles.empechements, ...debordementsEcrases(situee.plage.feuille, cellules))
    avertissements.push(...obstacles.avertissements, ...direAlentour(alentour.map(ecrireAdresse)))
    feuilles.push({
      nom: situee.plage.feuille,
      absente: situee.presente === null,
      plage: situee.plage,
      cellules,
      saisies,
      alentour,
    })
    await pas(0.8 + (0.2 * (i + 1)) / situees.length)
  }
  const bilan = constater(remplissage, situees, calculees, valeurs)
  const graphiques = await graphiquesAPoser(classeur, remplissage.graphiques, feuilles)
  return {
    table: remplissage.table,
    remplissage,
    valeurs,
    complet: bilan.complet,
    feuilles,
    graphiques: graphiques.aPoser,
    empechements: [...empechements, ...bilan.empechements],
    avertissements: [...avertissements, ...graphiques.avertissements],
    constats: bilan.constats,
  }
}

function comparerToutes(
  situees: readonly FeuilleSituee[],
  calculees: readonly FeuilleCalculee[],
  valeurs: boolean,
  gardees: Gardees,
): readonly Comparaison[] {
  const table = derniere(situees, calculees)
  const noms = nomsDesCommunes(situees, calculees)
  return situees.map((situee, i) => {
    const calculee = calculees[i] ?? table.calculee
    const laissee = (ligne: number, colonne: number): boolean => situee.laissees.has(ligne) || gardees(i, ligne, colonne)
    if (!estDHypotheses(situee)) return comparer(situee, calculee, valeurs, { laissee, prolongee: () => false })
    const effets = remplirLesEffets(situee, calculee, tablesCalculees(situees, calculees, noms))
    return comparer(situee, effets.calculee, valeurs, { laissee, prolongee: effets.prolongee })
  })
}

/** Les feuilles qui calculent avec nos fonctions ; « Communes » et « Hypothèses » n'en portent pas. */
function tablesCalculees(
  situees: readonly FeuilleSituee[],
  calculees: readonly FeuilleCalculee[],
  noms: ReadonlySet<string>,
): readonly TableCalculee[] {
  return situees.flatMap((situee, i) => {
    const calculee = calculees[i]
    if (calculee === undefined || partagee(situee)) return []
    return [{ situee, calculee, communeDe: communesDesLignes(calculee, noms) }]
  })
}

function partagee(situee: FeuilleSituee): boolean {
  return estDHypotheses(situee) || memeNomDeFeuille(situee.decrite.nom, FEUILLE_COMMUNES)
}

/** La table vient après les feuilles qu'elle lit. */
function derniere(situees: readonly FeuilleSituee[], calculees: readonly FeuilleCalculee[]) {
  const [situee, calculee] = [situees.at(-1), calculees.at(-1)]
  if (situee === undefined || calculee === undefined) throw new Error('remplissage sans feuille')
  return { situee, calculee }
}

function communesDecrites(situees: readonly FeuilleSituee[], calculees: readonly FeuilleCalculee[]) {
  const rang = situees.findIndex(({ decrite }) => memeNomDeFeuille(decrite.nom, FEUILLE_COMMUNES))
  return rang < 0 ? [] : lireCommunes(calculees[rang]?.valeurs ?? [], FEUILLE_COMMUNES).communes
}

function nomsDesCommunes(situees: readonly FeuilleSituee[], calculees: readonly FeuilleCalculee[]): ReadonlySet<string> {
  return new Set(communesDecrites(situees, calculees).map(({ nom }) => nom))
}

function constater(
  { table, feuilles, manques, suppositions }: Remplissage,
  situees: readonly FeuilleSituee[],
  calculees: readonly FeuilleCalculee[],
  valeurs: boolean,
): Pick<ApercuDeRemplissage, 'empechements' | 'constats' | 'complet'> {
  const communes = communesDecrites(situees, calculees)
  const noms = new Set(communes.map(({ nom }) => nom))
  const appels = situees.flatMap((situee, i) => {
    const calculee = calculees[i]
    if (calculee === undefined) return []
    return [{ feuille: situee.plage.feuille, appels: calculee.appels, communeDe: communesDesLignes(calculee, noms) }]
  })
  const objectifs = controlerObjectifs(table, communes, derniere(situees, calculees).calculee)
  return {
    empechements: objectifs.empechements,
    constats: sansDouble([
      ...nomsProches(nomsDuContrat(feuilles)),
      ...manques,
      ...suppositions,
      ...appels.flatMap(({ feuille, appels: dits, communeDe }) => constatsDAppels(feuille, dits, communeDe)),
      ...objectifs.constats,
      ...(valeurs ? constatsDeValeurs(sansValeur(situees, calculees)) : []),
    ]),
    complet:
      manques.length === 0 &&
      objectifs.conforme &&
      appels.every(({ appels: dits }) => dits.every(({ resultat }) => resultat.etat === 'etabli')),
  }
}

/** La feuille « Communes » d'un classeur peut en porter d'autres, que ce contrat ne retient pas. */
function nomsDuContrat(feuilles: Remplissage['feuilles']): readonly string[] {
  const decrite = feuilles.find(({ nom }) => nom === FEUILLE_COMMUNES)
  return (decrite?.cellules.slice(1) ?? []).flatMap(([nom]) => (typeof nom === 'string' ? [nom] : []))
}

/** Calculs en erreur : il n'y a pas de valeur à mettre à la place de la formule. */
function sansValeur(situees: readonly FeuilleSituee[], calculees: readonly FeuilleCalculee[]): readonly string[] {
  return situees.flatMap(({ plage }, i) => {
    const cases = (calculees[i]?.formules ?? []).flatMap((rangee, ligne) =>
      rangee.flatMap((formule, colonne) =>
        formule !== null && !laisseUnTrou(formule) && estErreur(calculees[i]?.valeurs[ligne]?.[colonne] ?? null)
          ? [{ ligne, colonne }]
          : [],
      ),
    )
    return cases.length === 0 ? [] : [nommerCellules(plage.feuille, cases)]
  })
}

function direAlentour(plages: readonly string[]): readonly Message[] {
  return plages.length === 0 ? [] : [{ id: 'remplissage.alentour', donnees: { cellules: nommer(plages) } }]
}
