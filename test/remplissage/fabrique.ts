import type { Classeur, Contenu, Feuille, GraphiqueAPoser, Plage } from '../../src/classeur/port'
import { lirePeriode } from '../../src/regles'
import type { FichePeriode } from '../../src/regles'
import type {
  CommuneARemplir,
  ContenuDecrit,
  EntreeDeRemplissage,
  FeuilleDecrite,
  FormuleDecrite,
  Remplissage,
} from '../../src/trames'
import { decrireRemplissage } from '../../src/trames'

export function fiche(periode = '2023-2025'): FichePeriode {
  const lue = lirePeriode(periode)
  if (lue === undefined) throw new Error(`période inconnue : ${periode}`)
  return lue
}

export function formule(texte: string, rang = 0): FormuleDecrite {
  return { formule: texte, rang }
}

/** Feuille décrite dont la deuxième colonne est un pourcentage. */
export function feuille(
  nom: string,
  cellules: readonly (readonly ContenuDecrit[])[],
  suite: Partial<FeuilleDecrite> = {},
): FeuilleDecrite {
  const colonnes = (cellules[0] ?? []).map((_titre, rang) => ({
    largeur: 10 + rang,
    format: rang === 1 ? '0.00%' : null,
    renvoi: rang === 0,
  }))
  return { nom, cellules, colonnes, formats: [], titres: 1, ...suite }
}

export function remplissage(feuilles: readonly FeuilleDecrite[], suite: Partial<Remplissage> = {}): Remplissage {
  return { table: 'TAB-99', feuilles, graphiques: [], manques: [], suppositions: [], ...suite }
}

/** Un tableau de trois lignes : un nom, un nombre saisi, un calcul. */
export const TABLEAU = remplissage([
  feuille('Table', [
    ['Nom', 'Part', 'Double'],
    ['Aix', 0.25, formule('=B2*2')],
    ['=Bar', 0.5, formule('=B3*2')],
    ['Total', formule('=SUM(B2:B3)', 1), formule('=SUM(C2:C3)', 2)],
  ]),
])

export const VALEURS = [
  ['Nom', 'Part', 'Double'],
  ['Aix', 0.25, 0.5],
  ['=Bar', 0.5, 1],
  ['Total', 0.75, 1.5],
]

export const GRAPHIQUE: GraphiqueAPoser = {
  nom: 'GRA-99',
  titre: 'Parts',
  description: 'Part de chaque commune.',
  abscisses: { feuille: 'Table', ligne: 1, colonne: 0, lignes: 2, colonnes: 1 },
  series: [{ titre: 'Part', valeurs: { feuille: 'Table', ligne: 1, colonne: 1, lignes: 2, colonnes: 1 }, genre: 'barres' }],
  format: '0%',
  place: { feuille: 'Table', ligne: 6, colonne: 0, lignes: 10, colonnes: 4 },
}

const COMMUNE: CommuneARemplir = {
  nom: 'X',
  residences: 9873,
  logements: 1898,
  cible: 0.25,
  situation: 'droit commun',
  manquants: null,
  objectifRetenu: 160,
  tauxRetenu: null,
  plh: null,
  accord: null,
  dateAccord: null,
  code: null,
}

export function commune(suite: Partial<CommuneARemplir> = {}): CommuneARemplir {
  return { ...COMMUNE, ...suite }
}

export function decrire(
  table: string,
  communes: readonly CommuneARemplir[],
  suite: Partial<EntreeDeRemplissage> = {},
): Remplissage {
  return decrireRemplissage(table, {
    fiche: fiche(),
    modalite: table === 'TAB-14' ? 'C' : 'B',
    territoire: { epci: null, grandParis: false, ville: null },
    communes,
    lignes: [],
    horsTableau: {},
    hypotheses: [],
    ...suite,
  })
}

export interface Instantane {
  readonly feuilles: readonly Feuille[]
  readonly contenus: readonly { readonly plage: Plage | null; readonly contenu: Contenu | null }[]
  readonly graphiques: readonly (readonly string[])[]
  readonly memoire: string | null
}

/** Tout ce que le port montre d'un classeur, feuilles de calcul seulement pour le contenu. */
export async function photographier(classeur: Classeur): Promise<Instantane> {
  const feuilles = await classeur.feuilles()
  const calculs = feuilles.filter(({ genre }) => genre === 'calcul')
  const contenus = []
  const graphiques = []
  for (const { nom } of calculs) {
    const plage = await classeur.plageUtile(nom)
    contenus.push({ plage, contenu: plage === null ? null : await classeur.lire(plage) })
    graphiques.push(await classeur.graphiques(nom))
  }
  return { feuilles, contenus, graphiques, memoire: await classeur.lireMemoire('graphiques') }
}

/** Tout le contenu d'une feuille à partir de A1. */
export async function toutLire(classeur: Classeur, nom: string): Promise<Contenu> {
  const utile = await classeur.plageUtile(nom)
  if (utile === null) return { valeurs: [], formules: [] }
  return classeur.lire({
    feuille: nom,
    ligne: 0,
    colonne: 0,
    lignes: utile.ligne + utile.lignes,
    colonnes: utile.colonne + utile.colonnes,
  })
}
