import { lireArbre } from '../../../src/classeur/xlsx/xml/arbre'
import { resoudreCible } from '../../../src/classeur/xlsx/paquet/chemins'
import { textesDe } from './parties'

/**
 * Ce qu'un paquet OPC a de faux : XML mal formé, identifiant de relation répété, cible absente, partie sans type déclaré ou
 * déclarée sans être là. Vide : rien.
 */
export async function fautesDuPaquet(octets: Uint8Array): Promise<readonly string[]> {
  const textes = await textesDe(octets)
  const fautes: string[] = []
  for (const [partie, texte] of textes) {
    if (/\.(?:xml|rels)$/.test(partie)) {
      try {
        lireArbre(texte.replace(/^\ufeff/, ''), partie)
      } catch (erreur) {
        fautes.push(`${partie} : ${String(erreur)}`)
      }
    }
    const source = /^(.*?)_rels\/([^/]*)\.rels$/.exec(partie)
    if (source === null) continue
    const relations = lireArbre(texte, partie).enfants.map(({ attributs }) => attributs)
    const ids = relations.map((attributs) => attributs.get('Id') ?? '')
    if (new Set(ids).size !== ids.length) fautes.push(`${partie} : identifiants répétés`)
    for (const attributs of relations) {
      if (attributs.get('TargetMode') === 'External') continue
      const cible = resoudreCible(`${source[1]}${source[2]}`, attributs.get('Target') ?? '')
      if (cible === null || !textes.has(cible)) fautes.push(`${partie} : cible ${attributs.get('Target')} absente`)
    }
  }
  const types = lireArbre(textes.get('[Content_Types].xml') ?? '', '[Content_Types].xml').enfants
  const declares = (local: string, nom: string): readonly string[] =>
    types.filter((type) => type.local === local).map(({ attributs }) => attributs.get(nom) ?? '')
  const propres = declares('Override', 'PartName').map((partie) => partie.slice(1))
  const extensions = declares('Default', 'Extension')
  if (new Set(propres).size !== propres.length) fautes.push('types : une partie est déclarée deux fois')
  fautes.push(...propres.filter((partie) => !textes.has(partie)).map((partie) => `types : ${partie} absente`))
  for (const partie of textes.keys()) {
    const typee = propres.includes(partie) || extensions.some((extension) => partie.endsWith(`.${extension}`))
    if (!typee && !partie.endsWith('/') && partie !== '[Content_Types].xml') fautes.push(`types : ${partie} non déclarée`)
  }
  return fautes
}
