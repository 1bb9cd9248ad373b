import type { MiseEnForme, MiseEnFormeSituee, Plage } from '../../classeur/port'
import type { FeuilleDecrite } from '../../trames'

interface Cellule {
  readonly ligne: number
  readonly colonne: number
}

/**
 * Aspect des cellules que l'on écrit, et d'elles seules : celui d'une cellule gardée est à l'utilisateur. Les largeurs ne se
 * règlent que sur une feuille que l'on ajoute.
 */
export function formesDe(
  decrite: FeuilleDecrite,
  plage: Plage,
  cellules: readonly Cellule[],
  ajoutee: boolean,
): readonly MiseEnFormeSituee[] {
  const particuliers = new Map(decrite.formats.map(({ ligne, colonne, format }) => [`${ligne} ${colonne}`, format]))
  const largeurs = ajoutee
    ? decrite.colonnes.map(({ largeur }, colonne) => ({ plage: { ...plage, colonne, lignes: 1, colonnes: 1 }, largeur }))
    : []
  // Une feuille qu'on ajoute n'a aucun aspect à perdre.
  const aspect = ajoutee ? { ...decrite, entiere: false } : decrite
  const formes = parColonne(cellules).flatMap(([colonne, lignes]) =>
    enSuites(lignes, (ligne) => formeDe(aspect, ligne, colonne, particuliers.get(`${ligne} ${colonne}`))).map(
      ({ ligne, nombre, forme }) => ({
        plage: { feuille: plage.feuille, ligne, colonne, lignes: nombre, colonnes: 1 },
        ...forme,
      }),
    ),
  )
  return [...largeurs, ...formes.filter(changeQuelqueChose), ...(cellules.length === 0 ? [] : formesDeLaFeuille(decrite, plage.feuille))]
}

function formesDeLaFeuille({ liste, paysage = false }: FeuilleDecrite, feuille: string): readonly MiseEnFormeSituee[] {
  const titres = { feuille, ligne: liste?.ligne ?? 0, colonne: 0, lignes: 1, colonnes: 1 }
  return [
    ...(liste === undefined ? [] : [{ plage: { feuille, ...liste }, liste: true as const }]),
    ...(paysage ? [{ plage: titres, impression: { titresRepetes: liste !== undefined } }] : []),
  ]
}

function formeDe(
  { colonnes, titres, gras = [], entiere = false }: FeuilleDecrite,
  ligne: number,
  colonne: number,
  particulier: string | undefined,
): MiseEnForme {
  if (ligne < titres) return { gras: true, renvoiALaLigne: true }
  const presentee = colonnes[colonne]
  const format = particulier ?? presentee?.format ?? (entiere ? 'General' : null)
  return {
    ...(format === null ? {} : { format }),
    ...(gras.includes(ligne) ? { gras: true } : entiere ? { gras: false } : {}),
    ...(presentee?.renvoi === true ? { renvoiALaLigne: true } : {}),
  }
}

function changeQuelqueChose(forme: MiseEnFormeSituee): boolean {
  return (
    forme.format !== undefined || forme.gras !== undefined || forme.renvoiALaLigne !== undefined || forme.largeur !== undefined
  )
}

function parColonne(cellules: readonly Cellule[]): readonly (readonly [number, readonly number[]])[] {
  const lignes = new Map<number, number[]>()
  for (const { ligne, colonne } of cellules) {
    const connues = lignes.get(colonne)
    if (connues === undefined) lignes.set(colonne, [ligne])
    else connues.push(ligne)
  }
  return [...lignes]
}

/** Cellules voisines d'une colonne qui prennent le même aspect. */
function enSuites(lignes: readonly number[], forme: (ligne: number) => MiseEnForme) {
  const suites: { readonly ligne: number; nombre: number; readonly forme: MiseEnForme }[] = []
  for (const ligne of lignes) {
    const derniere = suites.at(-1)
    const prise = forme(ligne)
    if (derniere !== undefined && derniere.ligne + derniere.nombre === ligne && memeForme(derniere.forme, prise))
      derniere.nombre++
    else suites.push({ ligne, nombre: 1, forme: prise })
  }
  return suites
}

function memeForme(une: MiseEnForme, autre: MiseEnForme): boolean {
  return une.format === autre.format && une.gras === autre.gras && une.renvoiALaLigne === autre.renvoiALaLigne
}
