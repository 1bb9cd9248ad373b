import { verifierPlage } from '../adresse'
import type { Obstacles, Plage, TableauExcel } from '../port'
import { plagesSeCroisent } from '../rectangle'
import { estProtegee } from './ecriture'
import { executer } from './erreurs'
import { releverMasquees } from './masquees'
import { offre } from './niveaux'
import { obtenir, situer } from './plages'

/**
 * Ce qui gêne une écriture dans `plage`. Demande ExcelApi 1.9 ; sous 1.13, Excel ne sait pas dire ses fusions : `fusions` est
 * vide, et c’est l’écriture qui échouera.
 */
export async function releverObstacles(plage: Plage): Promise<Obstacles> {
  verifierPlage(plage)
  return executer(plage.feuille, async (context) => {
    const feuille = context.workbook.worksheets.getItem(plage.feuille)
    const verrous = obtenir(context, plage).format.protection
    feuille.protection.load('protected')
    verrous.load('locked')
    await context.sync()
    const { tableaux, filtres } = await releverTableaux(context, plage.feuille)
    const fusions = await releverFusions(context, plage)
    const masquees = await releverMasquees(context, plage)
    return {
      protegee: estProtegee(feuille.protection, verrous),
      // Une ligne filtrée l’est sur toute la feuille, même hors des colonnes du filtre.
      filtre: masquees.lignesMasquees.some((ligne) => filtres.some((zone) => ligne >= zone.ligne && ligne < zone.ligne + zone.lignes)),
      fusions,
      ...masquees,
      tableaux: tableaux.filter((tableau) => plagesSeCroisent(tableau.plage, plage)),
    }
  })
}

interface TableauxEtFiltres {
  readonly tableaux: readonly TableauExcel[]
  /** Zones dont un filtre, de la feuille ou d’un tableau, cache des lignes. */
  readonly filtres: readonly Plage[]
}

async function releverTableaux(context: Excel.RequestContext, nom: string): Promise<TableauxEtFiltres> {
  const { autoFilter: filtre, tables } = context.workbook.worksheets.getItem(nom)
  const zone = filtre.getRangeOrNullObject()
  filtre.load('isDataFiltered')
  zone.load('rowIndex,columnIndex,rowCount,columnCount')
  tables.load('items/name,items/autoFilter/isDataFiltered')
  await context.sync()
  const plages = tables.items.map((table) => table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'))
  await context.sync()
  const tableaux = plages.map((plage, i) => ({ nom: tables.items[i]?.name ?? '', plage: situer(plage, nom) }))
  const filtrees = tableaux.filter((_tableau, i) => tables.items[i]?.autoFilter.isDataFiltered === true).map(({ plage }) => plage)
  const deLaFeuille = filtre.isDataFiltered && !zone.isNullObject ? [situer(zone, nom)] : []
  return { tableaux, filtres: [...deLaFeuille, ...filtrees] }
}

async function releverFusions(context: Excel.RequestContext, plage: Plage): Promise<readonly Plage[]> {
  if (!offre('1.13')) return []
  // Excel ne rend que les fusions dont la première cellule est dans la zone demandée : on part donc de A1.
  const depuisA1 = { ...plage, ligne: 0, colonne: 0, lignes: plage.ligne + plage.lignes, colonnes: plage.colonne + plage.colonnes }
  const fusions = obtenir(context, depuisA1).getMergedAreasOrNullObject()
  fusions.load('areaCount')
  fusions.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount')
  await context.sync()
  if (fusions.isNullObject) return []
  return fusions.areas.items.map((zone) => situer(zone, plage.feuille)).filter((zone) => plagesSeCroisent(zone, plage))
}
