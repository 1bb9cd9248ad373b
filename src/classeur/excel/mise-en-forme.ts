import { ErreurClasseur } from '../port'
import type { MiseEnFormeSituee, Plage } from '../port'
import { changeLaFeuille, changeLesCellules, verifierFormes } from '../verifier-formes'
import { executer } from './erreurs'
import { decouper, grouper } from '../morceaux'
import { mettreEnPage } from './mettre-en-page'
import { obtenir } from './plages'

/** Cellules dont on relit le format en un échange. */
const CELLULES_PAR_ECHANGE = 20_000
/** Chiffre le plus large et marges d’une colonne en Calibri 11, la police d’un classeur neuf, en pixels. */
const PIXELS_PAR_CARACTERE = 7
const PIXELS_DE_MARGE = 5
const POINTS_PAR_PIXEL = 0.75

/**
 * Office.js compte les largeurs en points, l’utilisateur en caractères de la police standard, que l’API ne dit pas : 8,43
 * caractères y font 48 points. Avec une autre police standard, la colonne est un peu plus large ou plus étroite.
 */
export function enPoints(caracteres: number): number {
  return Math.round(caracteres * PIXELS_PAR_CARACTERE + PIXELS_DE_MARGE) * POINTS_PAR_PIXEL
}

type FormatSitue = MiseEnFormeSituee & { readonly format: string }

/**
 * @throws ErreurClasseur `feuille-protegee` si une seule feuille visée est protégée sans permettre la mise en forme, même de
 *   cellules déverrouillées ; `hote` pour un format de nombre qu’Excel ne comprend pas
 */
export async function mettreEnForme(formes: readonly MiseEnFormeSituee[]): Promise<void> {
  verifierFormes(formes)
  for (const [feuille, siennes] of parFeuille(formes)) await controlerPermission(feuille, siennes)
  // Seul un format de nombre peut encore être refusé : on les pose d’abord, en gardant de quoi revenir.
  await poserFormats(formes.filter((forme): forme is FormatSitue => forme.format !== undefined))
  await poserAspects(formes)
  await mettreEnPage(formes)
}

function parFeuille(formes: readonly MiseEnFormeSituee[]): ReadonlyMap<string, readonly MiseEnFormeSituee[]> {
  const groupes = new Map<string, MiseEnFormeSituee[]>()
  for (const forme of formes) {
    const groupe = groupes.get(forme.plage.feuille)
    if (groupe === undefined) groupes.set(forme.plage.feuille, [forme])
    else groupe.push(forme)
  }
  return groupes
}

async function controlerPermission(feuille: string, formes: readonly MiseEnFormeSituee[]): Promise<void> {
  await executer(feuille, async (context) => {
    const { protection } = context.workbook.worksheets.getItem(feuille)
    protection.load('protected,options')
    await context.sync()
    if (!protection.protected) return
    const { allowFormatCells: cellules, allowFormatColumns: colonnes } = protection.options
    const permise = formes.every(
      (forme) =>
        !changeLaFeuille(forme) && (colonnes === true || forme.largeur === undefined) && (cellules === true || !changeLesCellules(forme)),
    )
    if (!permise) throw new ErreurClasseur('feuille-protegee', { feuille })
  })
}

async function poserFormats(formes: readonly FormatSitue[]): Promise<void> {
  const [premiere] = formes
  if (premiere === undefined) return
  const avant = await lireFormats(formes.flatMap(({ plage }) => decouper(plage, CELLULES_PAR_ECHANGE)))
  try {
    await executer(premiere.plage.feuille, async (context) => {
      for (const { plage, format } of formes) obtenir(context, plage).numberFormat = surToute(format)
      await context.sync()
    })
  } catch (erreur) {
    await retablirFormats(avant)
    throw erreur
  }
}

interface FormatsLus {
  readonly plage: Plage
  readonly formats: string[][]
}

async function lireFormats(plages: readonly Plage[]): Promise<readonly FormatsLus[]> {
  const lus: FormatsLus[] = []
  for (const lot of grouper(plages, CELLULES_PAR_ECHANGE)) lus.push(...(await lireLot(lot)))
  return lus
}

function lireLot(plages: readonly Plage[]): Promise<readonly FormatsLus[]> {
  return executer(plages[0]?.feuille ?? '', async (context) => {
    const lues = plages.map((plage) => obtenir(context, plage).load('numberFormat'))
    await context.sync()
    return plages.map((plage, i) => ({ plage, formats: lues[i]?.numberFormat as string[][] }))
  })
}

/** Ce qui refuse encore n’avait pas été changé. */
async function retablirFormats(avant: readonly FormatsLus[]): Promise<void> {
  for (const lu of avant) await retablirMorceau(lu).catch(() => undefined)
}

function retablirMorceau({ plage, formats }: FormatsLus): Promise<void> {
  const remettre = async (context: Excel.RequestContext): Promise<void> => {
    obtenir(context, plage).numberFormat = formats
    await context.sync()
  }
  return executer(plage.feuille, remettre, { attendreFinDeSaisie: true })
}

async function poserAspects(formes: readonly MiseEnFormeSituee[]): Promise<void> {
  const [premiere] = formes
  if (premiere === undefined) return
  const poser = async (context: Excel.RequestContext): Promise<void> => {
    for (const { plage, gras, renvoiALaLigne, largeur, liste } of formes) {
      const cellules = obtenir(context, plage)
      const { format } = cellules
      if (liste === true) {
        const feuille = context.workbook.worksheets.getItem(plage.feuille)
        feuille.autoFilter.apply(cellules)
        feuille.freezePanes.freezeRows(plage.ligne + 1)
      }
      if (gras !== undefined) format.font.bold = gras
      if (renvoiALaLigne !== undefined) format.wrapText = renvoiALaLigne
      if (largeur !== undefined) format.columnWidth = enPoints(largeur)
    }
    await context.sync()
  }
  const formatsPoses = formes.some(({ format }) => format !== undefined)
  // Une saisie ouverte refuse le premier échange (rien n’est changé) ; le second l’attend pour ne pas rester à moitié.
  await executer(premiere.plage.feuille, poser, { attendreFinDeSaisie: formatsPoses })
}

/** Office.js donne à toute la plage une valeur seule, ce que ses types ne disent pas. */
function surToute(format: string): string[][] {
  return format as unknown as string[][]
}
