import type { Impression, MiseEnFormeSituee } from '../port'
import { executer } from './erreurs'
import { offre } from './niveaux'

type PageSituee = MiseEnFormeSituee & { readonly impression: Impression }

/**
 * Règle les pages imprimées. Sans effet sur un Excel qui ne l’offre pas (avant ExcelApi 1.9) ou qui la refuse (un poste sans imprimante) : ce qui est
 * écrit vaut sans elle.
 */
export async function mettreEnPage(formes: readonly MiseEnFormeSituee[]): Promise<void> {
  const pages = formes.filter((forme): forme is PageSituee => forme.impression !== undefined)
  const [premiere] = pages
  if (premiere === undefined || !offre('1.9')) return
  const regler = async (context: Excel.RequestContext): Promise<void> => {
    for (const { plage, impression } of pages) {
      const { pageLayout } = context.workbook.worksheets.getItem(plage.feuille)
      pageLayout.orientation = 'Landscape'
      pageLayout.zoom = { horizontalFitToPages: 1 }
      if (impression.titresRepetes) pageLayout.setPrintTitleRows(`$${plage.ligne + 1}:$${plage.ligne + plage.lignes}`)
    }
    await context.sync()
  }
  await executer(premiere.plage.feuille, regler, { attendreFinDeSaisie: true }).catch(() => undefined)
}
