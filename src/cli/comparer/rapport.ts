import { octetsDUnClasseurNeuf, ouvrirXlsx } from '../../classeur/xlsx'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import { COMPRESSION_NODE } from '../../classeur/xlsx/zip/deflate-node'
import { apercevoir, creerJournal, decrireBanc, FEUILLE_DU_BANC } from '../../remplissage'
import type { BancADecrire } from '../../remplissage'

/** Rapport du banc dans un classeur neuf, le même que celui du volet. */
export async function composerRapport(banc: BancADecrire): Promise<ClasseurXlsx> {
  const classeur = await ouvrirXlsx(await octetsDUnClasseurNeuf(FEUILLE_DU_BANC, COMPRESSION_NODE), { compression: COMPRESSION_NODE })
  await ecrireRapport(classeur, banc)
  return classeur
}

/** Écrit le rapport dans la feuille vide qui l'attend ; elle ne peut rien refuser, et un rapport vide ne s'enregistre pas. */
export async function ecrireRapport(classeur: ClasseurXlsx, banc: BancADecrire): Promise<void> {
  const remplissage = decrireBanc(banc, FEUILLE_DU_BANC)
  const { genre } = await creerJournal(classeur).ecrire(await apercevoir(classeur, remplissage, { valeurs: true }), null)
  if (genre !== 'ecrite') throw new Error(`rapport du banc : écriture ${genre}`)
  // Le journal ne touche pas aux largeurs d'une feuille déjà là ; celle-ci est la nôtre.
  const { colonnes = [] } = remplissage.feuilles[0] ?? {}
  await classeur.mettreEnForme(
    colonnes.map(({ largeur }, colonne) => ({ plage: { feuille: FEUILLE_DU_BANC, ligne: 0, colonne, lignes: 1, colonnes: 1 }, largeur })),
  )
}
