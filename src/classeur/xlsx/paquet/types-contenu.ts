import { enfants } from '../xml/arbre'
import { echapper } from '../xml/echappement'
import { ajouterEnfant, appliquerRetouches, oterNoeud } from '../xml/retouches'
import type { Paquet } from './paquet'

const TYPES = '[Content_Types].xml'

/** Type de contenu de chaque partie : déclaration propre, sinon celle de son extension. */
export async function lireTypes(paquet: Paquet): Promise<(partie: string) => string> {
  const { racine } = await paquet.arbre(TYPES)
  const propres = new Map<string, string>()
  const extensions = new Map<string, string>()
  for (const { attributs } of enfants(racine, 'Override')) {
    propres.set((attributs.get('PartName') ?? '').slice(1).toLowerCase(), attributs.get('ContentType') ?? '')
  }
  for (const { attributs } of enfants(racine, 'Default')) {
    extensions.set((attributs.get('Extension') ?? '').toLowerCase(), attributs.get('ContentType') ?? '')
  }
  return (partie) => {
    const cle = partie.toLowerCase()
    return propres.get(cle) ?? extensions.get(cle.slice(cle.lastIndexOf('.') + 1)) ?? ''
  }
}

export async function declarerType(paquet: Paquet, partie: string, type: string): Promise<void> {
  const { texte, racine } = await paquet.arbre(TYPES)
  const ajout = `<${racine.prefixe}Override PartName="/${echapper(partie)}" ContentType="${echapper(type)}"/>`
  await paquet.recrireTexte(TYPES, appliquerRetouches(texte, [ajouterEnfant(texte, racine, ajout)]))
}

export async function oterType(paquet: Paquet, partie: string): Promise<void> {
  const { texte, racine } = await paquet.arbre(TYPES)
  const aOter = enfants(racine, 'Override').filter(
    ({ attributs }) => attributs.get('PartName')?.toLowerCase() === `/${partie}`.toLowerCase(),
  )
  if (aOter.length > 0) await paquet.recrireTexte(TYPES, appliquerRetouches(texte, aOter.map(oterNoeud)))
}
