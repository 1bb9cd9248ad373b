import type { Paquet } from '../paquet/paquet'
import { ajouterRelation } from '../paquet/relations'
import { declarerType } from '../paquet/types-contenu'
import { booleen, enfant, enfants } from '../xml/arbre'
import type { Noeud } from '../xml/arbre'
import { espacesDe } from './espaces-de-noms'
import type { StructureDuLivre } from './structure'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml'
const TABLEAU_DYNAMIQUE = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray'

/** Indices `cm` qui disent d'une formule matricielle qu'elle est dynamique (qu'elle déborde d'elle-même). */
export async function lireCmDynamiques(paquet: Paquet, { relations }: StructureDuLivre): Promise<ReadonlySet<number>> {
  const partie = relations.find(({ genre }) => genre === 'sheetMetadata')?.partie ?? null
  if (partie === null || !paquet.a(partie)) return new Set()
  const { racine } = await paquet.arbre(partie)
  const types = enfants(enfant(racine, 'metadataTypes'), 'metadataType').map(({ attributs }) => attributs.get('name'))
  const blocs = enfants(
    racine.enfants.find(({ local, attributs }) => local === 'futureMetadata' && attributs.get('name') === 'XLDAPR'),
    'bk',
  )
  const dynamiques = new Set<number>()
  enfants(enfant(racine, 'cellMetadata'), 'bk').forEach((bloc, i) => {
    const dynamique = enfants(bloc, 'rc').some(
      ({ attributs }) =>
        types[Number(attributs.get('t')) - 1] === 'XLDAPR' && estDynamique(blocs[Number(attributs.get('v'))]),
    )
    if (dynamique) dynamiques.add(i + 1)
  })
  return dynamiques
}

function estDynamique(bloc: Noeud | undefined): boolean {
  return enfants(enfant(bloc, 'extLst'), 'ext').some((extension) =>
    booleen(enfant(extension, 'dynamicArrayProperties')?.attributs.get('fDynamic')),
  )
}

/**
 * Indice `cm` à donner à une formule qui déborde ; la partie de métadonnées est ajoutée si le classeur n'en a pas.
 * @returns 0 si le classeur a des métadonnées d'une autre sorte : la formule sera une matricielle ordinaire
 */
export async function assurerCmDynamique(paquet: Paquet, structure: StructureDuLivre): Promise<number> {
  const [present] = await lireCmDynamiques(paquet, structure)
  if (present !== undefined) return present
  if (structure.relations.some(({ genre }) => genre === 'sheetMetadata')) return 0
  const { racine } = await paquet.arbre(structure.partie)
  const { principal, relations } = espacesDe(racine)
  const partie = `${structure.partie.slice(0, structure.partie.lastIndexOf('/') + 1)}metadata.xml`
  if (paquet.a(partie)) return 0
  await paquet.recrireTexte(partie, metadonnees(principal))
  await ajouterRelation(paquet, structure.partie, `${relations}/sheetMetadata`, partie)
  await declarerType(paquet, partie, TYPE)
  return 1
}

function metadonnees(principal: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<metadata xmlns="${principal}" xmlns:xda="${TABLEAU_DYNAMIQUE}"><metadataTypes count="1"><metadataType name="XLDAPR" ` +
    'minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" ' +
    'clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
    '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
    '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>'
  )
}
