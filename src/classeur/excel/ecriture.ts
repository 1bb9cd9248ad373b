import { ecrireAdresse } from '../adresse'
import { ErreurClasseur, estErreur, estFormule } from '../port'
import type { Plage, Saisie } from '../port'
import { verifierSaisies } from '../verifier-saisies'
import { estCodeErreur, versAnglais } from './codes-erreur'
import { executer } from './erreurs'
import { obtenir } from './plages'

/** Ce qu’on peut affecter à `range.formulas`. */
export type Affectation = number | string | boolean

/**
 * Contrôle et traduit toute la grille avant la première écriture : Office.js change `NaN`, `Infinity` et `undefined` en `null`,
 * et laisse alors l’ancienne valeur en place sans rien dire.
 */
export function preparer(plage: Plage, contenu: readonly (readonly Saisie[])[]): Affectation[][] {
  verifierSaisies(plage, contenu, { valeurExigee: false })
  return contenu.map((rangee, i) =>
    // `map` sauterait les trous d’un tableau creux.
    Array.from(rangee, (saisie, j) => {
      const affectation = traduire(saisie)
      if (affectation !== undefined) return affectation
      const cellule = ecrireAdresse({ ...plage, ligne: plage.ligne + i, colonne: plage.colonne + j, lignes: 1, colonnes: 1 })
      throw new ErreurClasseur('valeur-illisible', { cellule, lu: String(saisie) })
    }),
  )
}

/** `undefined` pour ce qui ne s’écrit pas dans une cellule et que les types auraient laissé passer (date, BigInt, trou). */
function traduire(saisie: Saisie): Affectation | undefined {
  if (saisie === null) return ''
  if (typeof saisie === 'boolean') return saisie
  if (typeof saisie === 'number') return Number.isFinite(saisie) ? saisie : undefined
  if (typeof saisie === 'string') return proteger(saisie)
  if (estErreur(saisie)) return estCodeErreur(saisie.erreur) ? versAnglais(saisie.erreur) : undefined
  return estFormule(saisie) ? saisie.formule : undefined
}

const DEBUT_DE_FORMULE = /^\s*[=+\-@]/
const MOT_INTERPRETE = /^\s*(?:vrai|faux|true|false)\s*$/i

/**
 * Excel lit un texte écrit par programme comme une frappe : « 12 » y devient un nombre, « mars 3 » une date, « =A1 » une
 * formule. L’apostrophe, qui n’est pas gardée dans la valeur, le laisse texte ; elle sert aussi au texte vide, distinct du vide.
 */
function proteger(texte: string): string {
  const interprete =
    texte === '' || /^['#]/.test(texte) || /\d/.test(texte) || DEBUT_DE_FORMULE.test(texte) || MOT_INTERPRETE.test(texte)
  return interprete ? `'${texte}` : texte
}

/** Refuse avant d’écrire si une seule cellule de la plage est verrouillée sur une feuille protégée. */
export async function controlerProtection(plage: Plage): Promise<void> {
  await executer(plage.feuille, async (context) => {
    const feuille = context.workbook.worksheets.getItem(plage.feuille)
    const verrous = obtenir(context, plage).format.protection
    feuille.protection.load('protected')
    verrous.load('locked')
    await context.sync()
    if (estProtegee(feuille.protection, verrous)) throw new ErreurClasseur('feuille-protegee', { feuille: plage.feuille })
  })
}

/** Vrai si une cellule au moins est verrouillée sur une feuille protégée ; `protected` et `locked` sont chargés. */
export function estProtegee(feuille: Excel.WorksheetProtection, verrous: Excel.FormatProtection): boolean {
  // `locked` vaut null quand la plage mêle cellules libres et verrouillées.
  const verrouillee: boolean | null = verrous.locked
  return feuille.protected && verrouillee !== false
}

/** Refuse une formule dans une cellule au format Texte : Excel l'y garderait comme un texte, sans la calculer. */
export async function controlerFormats(plage: Plage, contenu: readonly (readonly Saisie[])[]): Promise<void> {
  if (!contenu.some((rangee) => rangee.some(estFormule))) return
  await executer(plage.feuille, async (context) => {
    const cellules = obtenir(context, plage)
    cellules.load('numberFormat')
    await context.sync()
    const formats = cellules.numberFormat as readonly (readonly string[])[]
    contenu.forEach((rangee, i) =>
      rangee.forEach((saisie, j) => {
        if (!estFormule(saisie) || formats[i]?.[j] !== '@') return
        const place = { ...plage, ligne: plage.ligne + i, colonne: plage.colonne + j, lignes: 1, colonnes: 1 }
        throw new ErreurClasseur('format-texte', { cellule: ecrireAdresse(place) })
      }),
    )
  })
}

/** Écrit un morceau en un seul échange. */
export async function ecrireMorceau(
  plage: Plage,
  affectations: Affectation[][],
  options: { readonly attendreFinDeSaisie: boolean },
): Promise<void> {
  await executer(
    plage.feuille,
    async (context) => {
      const cellules = obtenir(context, plage)
      cellules.formulas = affectations
      await context.sync()
    },
    options,
  )
}
