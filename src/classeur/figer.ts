import { ecrireCellule } from './adresse'
import { natureDe, NATURES } from './instantane'
import type { FeuilleFigee, FormuleFigee, Instantane } from './instantane'
import { decouper } from './morceaux'
import { ErreurClasseur } from './port'
import type { Classeur, Plage, Valeur } from './port'

/** Cellules lues d'un échange : au-delà, une grille partagée fige l'écran. */
const CELLULES_PAR_ECHANGE = 50_000

const MILLION = 1_000_000

/** Cellules lues d'une feuille : au-delà, une seule cellule perdue au bout ferait lire des milliards de cases vides. */
const MILLIONS_DE_CELLULES = 20

interface OptionsDeFige {
  /** Feuilles laissées de côté : celles que l'audit écrit lui-même. */
  readonly sauf?: readonly string[]
  /** Appelé avant chaque échange, avec la part faite (0 à 1) ; il peut lever une erreur pour arrêter. */
  readonly pas?: (part: number) => Promise<void>
}

/**
 * Lit un classeur ouvert dans un hôte, feuille par feuille et par bandes de lignes. Les noms définis et l'origine des dates n'y sont pas connus.
 * @throws ErreurClasseur lecture refusée ; `feuille-trop-etendue`, avant d'avoir rien lu
 */
export async function figerClasseur(
  classeur: Pick<Classeur, 'feuilles' | 'plageUtile' | 'lire' | 'obstacles'>,
  { sauf = [], pas = sansPas }: OptionsDeFige = {},
): Promise<Instantane> {
  const aLire = (await classeur.feuilles()).filter(({ genre, nom }) => genre === 'calcul' && !sauf.includes(nom))
  const utiles = new Map<string, Plage | null>()
  for (const { nom } of aLire) utiles.set(nom, verifierEtendue(await classeur.plageUtile(nom)))
  const feuilles: FeuilleFigee[] = []
  for (const [rang, { nom, visibilite }] of aLire.entries()) {
    const utile = utiles.get(nom) ?? null
    const valeurs: Valeur[][] = []
    const formules = new Map<string, FormuleFigee>()
    const bandes = utile === null ? [] : decouper(utile, CELLULES_PAR_ECHANGE)
    for (const [i, bande] of bandes.entries()) {
      await pas((rang + i / bandes.length) / aLire.length)
      const lu = await classeur.lire(bande)
      for (const [j, ligne] of lu.valeurs.entries()) {
        valeurs[bande.ligne + j] = [...ligne]
        for (const [k, formule] of (lu.formules[j] ?? []).entries()) {
          if (formule === null) continue
          const figee = { ligne: bande.ligne + j, colonne: bande.colonne + k, formule, brute: formule.slice(1), calculee: true }
          formules.set(`${figee.ligne},${figee.colonne}`, figee)
        }
      }
    }
    const { fusions, tableaux } = utile === null ? { fusions: [], tableaux: [] } : await classeur.obstacles(utile)
    feuilles.push({ nom, visibilite, ...cellules(utile, valeurs, formules), fusions, tableaux })
  }
  return { feuilles, noms: [], date1904: false, macros: false }
}

function verifierEtendue(utile: Plage | null): Plage | null {
  if (utile === null || utile.lignes * utile.colonnes <= MILLIONS_DE_CELLULES * MILLION) return utile
  throw new ErreurClasseur('feuille-trop-etendue', {
    feuille: utile.feuille,
    cellule: ecrireCellule(utile.ligne + utile.lignes - 1, utile.colonne + utile.colonnes - 1),
    lu: Math.ceil((utile.lignes * utile.colonnes) / MILLION),
    limite: MILLIONS_DE_CELLULES,
  })
}

async function sansPas(): Promise<void> {}

function cellules(
  utile: Plage | null,
  valeurs: readonly (readonly Valeur[])[],
  formules: ReadonlyMap<string, FormuleFigee>,
): Omit<FeuilleFigee, 'nom' | 'visibilite' | 'fusions' | 'tableaux'> {
  const gauche = utile?.colonne ?? 0
  const valeur = (ligne: number, colonne: number): Valeur => valeurs[ligne]?.[colonne - gauche] ?? null
  const nombre = (ligne: number, colonne: number): number => {
    const lue = valeur(ligne, colonne)
    return typeof lue === 'number' ? lue : NaN
  }
  const parLigne = new Set([...formules.values()].map(({ ligne }) => ligne))
  // Un texte vide ne remplit pas sa cellule : la plage utile de l'hôte peut être plus grande que ce qui est rempli.
  const remplie = (ligne: number, colonne: number): boolean =>
    natureDe(valeur(ligne, colonne)) !== NATURES.vide || (parLigne.has(ligne) && formules.has(`${ligne},${colonne}`))
  const lignesRemplies: number[] = []
  let colonnes = 0
  for (const ligne of valeurs.keys()) {
    let fin = gauche + (valeurs[ligne]?.length ?? 0)
    while (fin > gauche && !remplie(ligne, fin - 1)) fin -= 1
    if (fin === gauche) continue
    lignesRemplies.push(ligne)
    colonnes = Math.max(colonnes, fin)
  }
  return {
    lignes: (lignesRemplies.at(-1) ?? -1) + 1,
    colonnes,
    lignesRemplies,
    valeur,
    nombre,
    nature: (ligne, colonne) => natureDe(valeur(ligne, colonne)),
    formule: (ligne, colonne) => formules.get(`${ligne},${colonne}`) ?? null,
    formules: [...formules.values()],
  }
}
