import { ecrireEntrees, ESPACE_DE_LA_MEMOIRE } from '../../partie-memoire'
import { espacesDe } from '../livre/espaces-de-noms'
import type { StructureDuLivre } from '../livre/structure'
import { oterPartieOrpheline } from '../paquet/oter-partie'
import type { Paquet } from '../paquet/paquet'
import { ajouterRelation, oterRelationsVers } from '../paquet/relations'
import { declarerType, lireTypes } from '../paquet/types-contenu'
import { trouverMemoire } from './partie-de-la-memoire'

const TYPE = 'application/xml'
const TYPE_DES_PROPRIETES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
/** Identifiant de la partie dans le classeur, toujours le même : deux enregistrements rendent les mêmes octets. */
const IDENTIFIANT = '{6D697869-7465-4D65-9A6F-697265000001}'

/**
 * Garde un texte dans la partie XML du classeur, ou l'en ôte (`null`) ; la dernière entrée ôtée emporte la partie.
 * @throws ErreurClasseur `memoire-illisible` : ce qui ne se lit pas n'est jamais récrit
 */
export async function memoriserDansLePaquet(
  paquet: Paquet,
  structure: Pick<StructureDuLivre, 'partie'>,
  clef: string,
  texte: string | null,
): Promise<void> {
  const presente = await trouverMemoire(paquet, structure)
  if ((presente?.entrees.get(clef) ?? null) === texte) return
  const entrees = new Map(presente?.entrees)
  if (texte === null) entrees.delete(clef)
  else entrees.set(clef, texte)
  if (presente === null) await ajouterPartie(paquet, structure.partie, ecrireEntrees(entrees))
  else if (entrees.size > 0) await paquet.recrireTexte(presente.partie, ecrireEntrees(entrees))
  else {
    await oterRelationsVers(paquet, structure.partie, presente.partie)
    await oterPartieOrpheline(paquet, presente.partie)
  }
}

async function ajouterPartie(paquet: Paquet, classeur: string, xml: string): Promise<void> {
  const { relations } = espacesDe((await paquet.arbre(classeur)).racine)
  let numero = 1
  while (paquet.a(`customXml/item${numero}.xml`) || paquet.a(`customXml/itemProps${numero}.xml`)) numero += 1
  const [partie, proprietes] = [`customXml/item${numero}.xml`, `customXml/itemProps${numero}.xml`]
  await paquet.recrireTexte(partie, xml)
  await paquet.recrireTexte(proprietes, proprietesXml(relations.replace(/relationships$/, 'customXml')))
  if ((await lireTypes(paquet))(partie) !== TYPE) await declarerType(paquet, partie, TYPE)
  await declarerType(paquet, proprietes, TYPE_DES_PROPRIETES)
  await ajouterRelation(paquet, classeur, `${relations}/customXml`, partie)
  await ajouterRelation(paquet, partie, `${relations}/customXmlProps`, proprietes)
}

function proprietesXml(espace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${IDENTIFIANT}" xmlns:ds="${espace}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${ESPACE_DE_LA_MEMOIRE}"/></ds:schemaRefs></ds:datastoreItem>`
  )
}
