import { ErreurClasseur } from '../../port'
import { DEBUT_DE_L_ESPACE, ESPACE_DE_LA_MEMOIRE } from '../../partie-memoire'
import type { StructureDuLivre } from '../livre/structure'
import type { Paquet } from '../paquet/paquet'
import { lireRelations } from '../paquet/relations'
import type { Noeud } from '../xml/arbre'
import { contientAscii } from '../xml/contenir'
import { decoderTexteDeCellule } from '../xml/echappement'

export interface PartieDeLaMemoire {
  readonly partie: string
  readonly entrees: ReadonlyMap<string, string>
}

/**
 * La partie XML du classeur qui porte nos textes ; `null` s'il n'en a pas.
 * @throws ErreurClasseur `memoire-illisible` : partie abîmée, en double, ou d'une version plus récente
 */
export async function trouverMemoire(paquet: Paquet, { partie: classeur }: Pick<StructureDuLivre, 'partie'>): Promise<PartieDeLaMemoire | null> {
  const notres: string[] = []
  for (const { genre, partie } of await lireRelations(paquet, classeur)) {
    if (genre === 'customXml' && partie !== null && (await estNotre(paquet, partie))) notres.push(partie)
  }
  const [partie, autre] = notres
  if (partie === undefined) return null
  if (autre !== undefined) throw illisible(`${partie} et ${autre}`)
  return { partie, entrees: await lireEntrees(paquet, partie) }
}

/** Une partie abîmée ne s'analyse plus : son espace de noms, ou celui que ses propriétés déclarent, suffit à la reconnaître. */
async function estNotre(paquet: Paquet, partie: string): Promise<boolean> {
  const proprietes = (await lireRelations(paquet, partie)).find(({ genre }) => genre === 'customXmlProps')?.partie ?? null
  for (const candidate of proprietes === null ? [partie] : [partie, proprietes]) {
    if (paquet.a(candidate) && contientAscii(await paquet.octets(candidate), DEBUT_DE_L_ESPACE)) return true
  }
  return false
}

async function lireEntrees(paquet: Paquet, partie: string): Promise<ReadonlyMap<string, string>> {
  const racine = await paquet.arbre(partie).then(
    (arbre) => arbre.racine,
    (cause: unknown) => {
      throw illisible(partie, cause)
    },
  )
  const espace = racine.attributs.get(racine.prefixe === '' ? 'xmlns' : `xmlns:${racine.prefixe.slice(0, -1)}`)
  if (racine.local !== 'memoire' || espace !== ESPACE_DE_LA_MEMOIRE) throw illisible(`${partie}, ${espace ?? racine.local}`)
  const entrees = new Map<string, string>()
  for (const element of racine.enfants) {
    const clef = element.attributs.get('clef')
    if (clef === undefined || !estEntree(element, racine)) throw illisible(`${partie}, ${element.local}`)
    if (entrees.has(decoderTexteDeCellule(clef))) throw illisible(`${partie}, ${clef} en double`)
    entrees.set(decoderTexteDeCellule(clef), decoderTexteDeCellule(element.texte))
  }
  return entrees
}

function estEntree({ local, prefixe, enfants, attributs }: Noeud, racine: Noeud): boolean {
  return local === 'entree' && prefixe === racine.prefixe && enfants.length === 0 && !attributs.has('xmlns')
}

function illisible(lu: string, cause?: unknown): ErreurClasseur {
  return new ErreurClasseur('memoire-illisible', { lu }, { cause })
}
