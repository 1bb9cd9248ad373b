import { estErreur } from '../../../src/classeur/port'
import type { Valeur } from '../../../src/classeur/port'
import { estErreurDeFormule, estNonEvaluee, evaluer, lireFormule } from '../../../src/formules'
import { estFormuleDecrite } from '../../../src/trames'
import type { CommuneARemplir, ContenuSaisi, EntreeDeRemplissage, Remplissage } from '../../../src/trames'
import { periodeDe } from '../periode-de'

export const VIDE: CommuneARemplir = {
  nom: 'X',
  residences: null,
  logements: null,
  cible: null,
  situation: null,
  manquants: null,
  objectifRetenu: null,
  tauxRetenu: null,
  plh: null,
  accord: null,
  dateAccord: null,
  code: null,
}

/** Déficit de 571 logements au régime de 33 % (CMS-32). */
export const PLEINE: CommuneARemplir = {
  ...VIDE,
  residences: 9873,
  logements: 1898,
  cible: 0.25,
  situation: 'droit commun',
  objectifRetenu: 160,
  plh: true,
}

export const P23 = periodeDe('2023-2025')

export function entree(communes: readonly CommuneARemplir[], suite: Partial<EntreeDeRemplissage> = {}): EntreeDeRemplissage {
  return {
    fiche: P23,
    modalite: 'B',
    territoire: { epci: null, grandParis: false, ville: null },
    communes,
    lignes: [],
    horsTableau: {},
    hypotheses: [],
    ...suite,
  }
}

type Grille = Valeur[][]

/** Valeur de chaque cellule de chaque feuille, les formules calculées dans l'ordre de leurs rangs ; une erreur reste une erreur. */
export function calculer({ feuilles }: Remplissage): ReadonlyMap<string, readonly (readonly Valeur[])[]> {
  const grilles = new Map<string, Grille>(
    feuilles.map(({ nom, cellules }) => [
      nom,
      cellules.map((ligne) => ligne.map((contenu) => (estFormuleDecrite(contenu) ? null : contenu))),
    ]),
  )
  for (const { nom, cellules } of feuilles) {
    const formules = cellules
      .flatMap((ligne, i) => ligne.flatMap((contenu, j) => (estFormuleDecrite(contenu) ? [{ ...contenu, i, j }] : [])))
      .sort((a, b) => a.rang - b.rang)
    for (const { formule, i, j } of formules) (grilles.get(nom)?.[i] ?? [])[j] = valeurDe(formule, grilles, nom, i, j)
  }
  return grilles
}

function valeurDe(
  formule: string,
  grilles: ReadonlyMap<string, Grille>,
  feuille: string,
  ligne: number,
  colonne: number,
): Valeur {
  const lue = lireFormule(formule, 'en')
  if (estErreurDeFormule(lue)) throw new Error(`${formule} : ${lue.motif.id}`)
  const evaluee = evaluer(lue.racine, {
    feuille,
    ligne,
    colonne,
    lire: (plage) => {
      const grille = grilles.get(plage.feuille)
      if (grille === undefined) throw new Error(`${formule} lit une feuille absente : ${plage.feuille}`)
      return grille
        .slice(plage.ligne, plage.ligne + plage.lignes)
        .map((cases) => cases.slice(plage.colonne, plage.colonne + plage.colonnes))
    },
  })
  if (estNonEvaluee(evaluee)) throw new Error(`${formule} : ${evaluee.motif.id} ${evaluee.nonEvaluee}`)
  if (evaluee.valeurs.length !== 1 || evaluee.valeurs[0]?.length !== 1) throw new Error(`${formule} déborde`)
  return evaluee.valeurs[0][0] ?? null
}

/** Lignes calculées de la feuille d'une table, titres exclus ; une erreur devient son code, un texte vide `null`. */
export function lignesCalculees(remplissage: Remplissage): readonly (readonly ContenuSaisi[])[] {
  const feuille = remplissage.feuilles.at(-1)?.nom ?? ''
  return (calculer(remplissage).get(feuille) ?? [])
    .slice(1)
    .map((ligne) => ligne.map((valeur) => (estErreur(valeur) ? valeur.erreur : valeur === '' ? null : valeur)))
}

/** Cases calculées d'une ligne, par l'intitulé de leur colonne. */
export function caseCalculee(remplissage: Remplissage, ligne: number, intitule: string): ContenuSaisi {
  const titres = remplissage.feuilles.at(-1)?.cellules[0] ?? []
  const rang = titres.lastIndexOf(intitule)
  if (rang < 0) throw new Error(`pas de colonne « ${intitule} »`)
  return lignesCalculees(remplissage)[ligne]?.[rang] ?? null
}
