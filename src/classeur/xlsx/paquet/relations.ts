import { echapper } from '../xml/echappement'
import { enfants } from '../xml/arbre'
import { ajouterEnfant, appliquerRetouches, oterNoeud } from '../xml/retouches'
import { cibleRelative, partieDesRelations, resoudreCible } from './chemins'
import type { Paquet } from './paquet'

export interface Relation {
  readonly id: string
  /** Dernier mot du type : `worksheet`, `styles`… ; le même en mode strict et transitoire. */
  readonly genre: string
  readonly type: string
  /** Partie visée ; `null` pour une cible externe, jamais suivie. */
  readonly partie: string | null
}

const RELATIONS_VIDES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

export async function lireRelations(paquet: Paquet, source: string): Promise<readonly Relation[]> {
  const partie = partieDesRelations(source)
  if (!paquet.a(partie)) return []
  const { racine } = await paquet.arbre(partie)
  return enfants(racine, 'Relationship').map(({ attributs }) => {
    const type = attributs.get('Type') ?? ''
    const externe = attributs.get('TargetMode') === 'External'
    return {
      id: attributs.get('Id') ?? '',
      genre: type.slice(type.lastIndexOf('/') + 1),
      type,
      partie: externe ? null : resoudreCible(source, attributs.get('Target') ?? ''),
    }
  })
}

/** Ajoute une relation sous un identifiant libre, qu'on rend. */
export async function ajouterRelation(paquet: Paquet, source: string, type: string, cible: string): Promise<string> {
  const partie = partieDesRelations(source)
  if (!paquet.a(partie)) await paquet.recrireTexte(partie, RELATIONS_VIDES)
  const pris = new Set((await lireRelations(paquet, source)).map(({ id }) => id.toLowerCase()))
  let numero = pris.size + 1
  while (pris.has(`rid${numero}`)) numero += 1
  const id = `rId${numero}`
  const { texte, racine } = await paquet.arbre(partie)
  const attributs = `Id="${id}" Type="${echapper(type)}" Target="${echapper(encodeURI(cibleRelative(source, cible)))}"`
  const ajout = `<${racine.prefixe}Relationship ${attributs}/>`
  await paquet.recrireTexte(partie, appliquerRetouches(texte, [ajouterEnfant(texte, racine, ajout)]))
  return id
}

export async function oterRelationsVers(paquet: Paquet, source: string, cible: string): Promise<void> {
  const partie = partieDesRelations(source)
  const { texte, racine } = await paquet.arbre(partie)
  const aOter = enfants(racine, 'Relationship').filter(
    ({ attributs }) =>
      attributs.get('TargetMode') !== 'External' &&
      resoudreCible(source, attributs.get('Target') ?? '')?.toLowerCase() === cible.toLowerCase(),
  )
  if (aOter.length > 0) await paquet.recrireTexte(partie, appliquerRetouches(texte, aOter.map(oterNoeud)))
}
