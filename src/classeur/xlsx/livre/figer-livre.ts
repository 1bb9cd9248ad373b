import type { FeuilleFigee, Instantane } from '../../instantane'
import type { FeuilleOuverte } from '../feuille/feuille-ouverte'
import { lireFusions } from '../feuille/masquees'
import type { Paquet } from '../paquet/paquet'
import { lireTypes } from '../paquet/types-contenu'
import { TYPE_DE_MACROS } from './particularites'
import type { FeuilleDuLivre, StructureDuLivre } from './structure'
import { lireTableaux } from './tableaux'

/** L'instantané d'un fichier : ses feuilles de calcul, écritures en attente comprises. */
export async function figerLivre(
  paquet: Paquet,
  { noms, date1904 }: Pick<StructureDuLivre, 'noms' | 'date1904'>,
  deCalcul: readonly FeuilleDuLivre[],
  ouvrir: (feuille: FeuilleDuLivre) => FeuilleOuverte,
): Promise<Instantane> {
  const feuilles: FeuilleFigee[] = []
  for (const feuille of deCalcul) {
    const ouverte = ouvrir(feuille)
    const cellules = await ouverte.figer()
    const tableaux = await lireTableaux(paquet, feuille)
    feuilles.push({
      nom: feuille.nom,
      visibilite: feuille.visibilite,
      ...cellules,
      fusions: lireFusions(await ouverte.enveloppe()),
      tableaux: tableaux.map(({ nom, plage }) => ({ nom, plage })),
    })
  }
  const typeDe = await lireTypes(paquet)
  return {
    feuilles,
    noms: noms.map(({ nom, texte }) => ({ nom, texte })),
    date1904,
    macros: paquet.parties().some((partie) => TYPE_DE_MACROS.test(typeDe(partie))),
  }
}
