import type { Feuille } from '../../port'
import { refuser } from '../refus'
import { booleen, enfant, enfants, idDeRelation } from '../xml/arbre'
import type { Noeud } from '../xml/arbre'
import type { Paquet } from '../paquet/paquet'
import { lireRelations } from '../paquet/relations'
import type { Relation } from '../paquet/relations'
import { lireTypes } from '../paquet/types-contenu'

export interface FeuilleDuLivre extends Feuille {
  readonly partie: string
}

export interface NomDefini {
  readonly nom: string
  /** Feuille à laquelle le nom est réservé ; `null` pour tout le classeur. */
  readonly feuille: string | null
  readonly masque: boolean
  /** Ce que désigne le nom, sans « = », en syntaxe anglaise : `Feuil1!$A$1:$B$2`. */
  readonly texte: string
}

/** Ce que `workbook.xml` dit du classeur. */
export interface StructureDuLivre {
  readonly partie: string
  readonly feuilles: readonly FeuilleDuLivre[]
  /** Nom de la feuille montrée à l'ouverture. */
  readonly feuilleActive: string | null
  readonly noms: readonly NomDefini[]
  readonly date1904: boolean
  readonly structureProtegee: boolean
  readonly relations: readonly Relation[]
  readonly signe: boolean
}

const VISIBILITES: Readonly<Record<string, Feuille['visibilite']>> = { hidden: 'masquee', veryHidden: 'tres-masquee' }

/** @throws ErreurClasseur `fichier-refuse` : `.xlsb`, ou fichier zip qui n'est pas un classeur */
export async function lireStructure(paquet: Paquet): Promise<StructureDuLivre> {
  if (!paquet.a('[Content_Types].xml')) throw refuser((await estOpenDocument(paquet)) ? 'opendocument' : 'pas-un-classeur')
  const racines = await lireRelations(paquet, '')
  const partie = racines.find(({ genre }) => genre === 'officeDocument')?.partie ?? ''
  const type = (await lireTypes(paquet))(partie)
  if (/\.bin$/i.test(partie) || type.includes('sheet.binary')) throw refuser('xlsb')
  if (!paquet.a(partie)) throw refuser('pas-un-classeur')
  const { racine } = await paquet.arbre(partie)
  if (racine.local !== 'workbook') throw refuser('pas-un-classeur')
  const relations = await lireRelations(paquet, partie)
  const feuilles = lireFeuilles(racine, relations, paquet)
  const proprietes = enfant(racine, 'workbookPr')?.attributs
  return {
    partie,
    feuilles,
    feuilleActive: lireFeuilleActive(racine, feuilles),
    noms: lireNoms(racine, feuilles),
    date1904: booleen(proprietes?.get('date1904')),
    structureProtegee: booleen(enfant(racine, 'workbookProtection')?.attributs.get('lockStructure')),
    relations,
    signe: racines.some(({ type: genre }) => genre.includes('digital-signature')),
  }
}

/** LibreOffice nomme son format dans une partie `mimetype`. */
async function estOpenDocument(paquet: Paquet): Promise<boolean> {
  return paquet.a('mimetype') && (await paquet.texte('mimetype')).startsWith('application/vnd.oasis.opendocument.')
}

function lireFeuilles(racine: Noeud, relations: readonly Relation[], paquet: Paquet): readonly FeuilleDuLivre[] {
  const cibles = new Map(relations.map((relation) => [relation.id, relation]))
  return enfants(enfant(racine, 'sheets'), 'sheet').map((feuille) => {
    const nom = feuille.attributs.get('name') ?? ''
    const cible = cibles.get(idDeRelation(feuille) ?? '')
    const partie = cible?.partie ?? null
    if (cible === undefined || partie === null || !paquet.a(partie)) throw refuser('partie-absente', { partie: `feuille ${nom}` })
    return {
      nom,
      partie,
      visibilite: VISIBILITES[feuille.attributs.get('state') ?? ''] ?? 'visible',
      genre: cible.genre === 'worksheet' ? 'calcul' : cible.genre === 'chartsheet' ? 'graphique' : 'autre',
    }
  })
}

function lireFeuilleActive(racine: Noeud, feuilles: readonly FeuilleDuLivre[]): string | null {
  const [vue] = enfants(enfant(racine, 'bookViews'), 'workbookView')
  return feuilles[Number(vue?.attributs.get('activeTab') ?? 0)]?.nom ?? null
}

function lireNoms(racine: Noeud, feuilles: readonly FeuilleDuLivre[]): readonly NomDefini[] {
  return enfants(enfant(racine, 'definedNames'), 'definedName').map(({ attributs, texte }) => ({
    nom: attributs.get('name') ?? '',
    feuille: feuilles[Number(attributs.get('localSheetId') ?? -1)]?.nom ?? null,
    masque: booleen(attributs.get('hidden')),
    texte,
  }))
}
