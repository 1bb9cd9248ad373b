import { octetsDUnClasseurNeuf, ouvrirXlsx } from '../../classeur/xlsx'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import { COMPRESSION_NODE } from '../../classeur/xlsx/zip/deflate-node'
import { apercevoir, creerJournal, decrireBanc, FEUILLE_DU_BANC } from '../../remplissage'
import type { BancADecrire } from '../../remplissage'

/** Rapport du banc dans un classeur neuf, le même que celui du volet. */
export async function composerRapport(banc: BancADecrire): Promise<ClasseurXlsx> {
  const classeur = await ouvrirXlsx(await octetsDUnClasseurNeuf(FEUILLE_DU_BANC, COMPRESSION_NODE), { compression: COMPRESSION_NODE })
  const remplissage = decrireBanc(banc, FEUILLE_DU_BANC)
  await creerJournal(classeur).ecrire(await apercevoir(classeur, remplissage, { valeurs: true }), null)
  // Le journal ne touche pas aux largeurs d'une feuille déjà là ; celle-ci est la nôtre.
  const { colonnes = [] } = remplissage.feuilles[0] ?? {}
  await classeur.mettreEnForme(
    colonnes.map(({ largeur }, colonne) => ({ plage: { feuille: FEUILLE_DU_BANC, ligne: 0, colonne, lignes: 1, colonnes: 1 }, largeur })),
  )
  return classeur
}
