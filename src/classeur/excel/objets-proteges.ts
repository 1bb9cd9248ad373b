import { ErreurClasseur } from '../port'
import { executer } from './erreurs'

/** @throws ErreurClasseur `feuille-protegee` : la feuille est protégée sans permettre les objets ; `feuille-absente` */
export async function refuserSiObjetsProteges(feuille: string): Promise<void> {
  await executer(feuille, async (context) => {
    const { protection } = context.workbook.worksheets.getItem(feuille)
    protection.load('protected,options')
    await context.sync()
    if (protection.protected && protection.options.allowEditObjects !== true) throw new ErreurClasseur('feuille-protegee', { feuille })
  })
}
