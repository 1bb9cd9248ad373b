import { memeNomDeFeuille } from '../../nom-de-feuille'
import { oterPartieOrpheline } from '../paquet/oter-partie'
import type { Paquet } from '../paquet/paquet'
import { oterRelationsVers } from '../paquet/relations'
import { enfant, enfants } from '../xml/arbre'
import { appliquerRetouches, oterNoeud } from '../xml/retouches'
import type { FeuilleDuLivre, StructureDuLivre } from './structure'

/** Ôte une feuille que Mixité a ajoutée, avec ce qu'elle seule citait : rien d'autre dans le classeur ne peut en dépendre. */
export async function supprimerFeuilleDuPaquet(
  paquet: Paquet,
  { partie: classeur }: Pick<StructureDuLivre, 'partie'>,
  { nom, partie }: FeuilleDuLivre,
): Promise<void> {
  const { texte, racine } = await paquet.arbre(classeur)
  const citees = enfants(enfant(racine, 'sheets'), 'sheet').filter(({ attributs }) => memeNomDeFeuille(attributs.get('name') ?? '', nom))
  await paquet.recrireTexte(classeur, appliquerRetouches(texte, citees.map(oterNoeud)))
  await oterRelationsVers(paquet, classeur, partie)
  await oterPartieOrpheline(paquet, partie)
}
