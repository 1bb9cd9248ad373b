import { espacesDe } from '../livre/espaces-de-noms'
import type { StructureDuLivre } from '../livre/structure'
import type { Paquet } from '../paquet/paquet'
import { ajouterRelation, lireRelations } from '../paquet/relations'
import { declarerType, lireTypes } from '../paquet/types-contenu'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'

/** Partie des styles, ajoutée au besoin avec le seul style que toute cellule a déjà ; celle qu'une autre feuille a fait ajouter sert. */
export async function assurerPartieDesStyles(paquet: Paquet, structure: Pick<StructureDuLivre, 'partie'>): Promise<string> {
  const annoncee = (await lireRelations(paquet, structure.partie)).find(({ genre }) => genre === 'styles')?.partie ?? null
  if (annoncee !== null && paquet.a(annoncee)) return annoncee
  const { principal, relations } = espacesDe((await paquet.arbre(structure.partie)).racine)
  const partie = annoncee ?? partieNeuve(paquet, structure.partie)
  await paquet.recrireTexte(partie, stylesMinimaux(principal))
  if ((await lireTypes(paquet))(partie) !== TYPE) await declarerType(paquet, partie, TYPE)
  if (annoncee === null) await ajouterRelation(paquet, structure.partie, `${relations}/styles`, partie)
  return partie
}

function partieNeuve(paquet: Paquet, classeur: string): string {
  const dossier = classeur.slice(0, classeur.lastIndexOf('/') + 1)
  let partie = `${dossier}styles.xml`
  for (let numero = 2; paquet.a(partie); numero += 1) partie = `${dossier}styles${numero}.xml`
  return partie
}

/** Les deux fonds sont réservés : Excel ne lit pas un fichier qui n'a pas l'un et l'autre à leur rang. */
function stylesMinimaux(principal: string): string {
  const xf = 'numFmtId="0" fontId="0" fillId="0" borderId="0"'
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${principal}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1"><xf ${xf}/></cellStyleXfs><cellXfs count="1"><xf ${xf} xfId="0"/></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}
