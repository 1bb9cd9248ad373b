import type { StructureDuLivre } from '../livre/structure'
import type { Paquet } from '../paquet/paquet'
import { booleen, enfant, enfants } from '../xml/arbre'
import type { Noeud } from '../xml/arbre'
import { lireCouleur, lireTheme } from './couleurs'
import { formatParNumero } from './formats-de-nombre'

export interface Bordure {
  /** Style d'Excel : `thin`, `medium`, `dashed`… */
  readonly trait: string
  readonly couleur: string | null
}

/** Résumé d'un style, assez pour montrer la cellule ; les couleurs sont en `#RRGGBB`, `null` = automatique. */
export interface StyleDeCellule {
  /** Code de format d'Excel, `General` compris. */
  readonly format: string
  readonly police: string | null
  /** En points. */
  readonly taille: number | null
  readonly gras: boolean
  readonly italique: boolean
  readonly souligne: boolean
  readonly barre: boolean
  readonly couleur: string | null
  readonly fond: string | null
  readonly horizontal: string | null
  readonly vertical: string | null
  readonly renvoi: boolean
  readonly retrait: number
  /** Vrai si la cellule ne s'écrit pas quand sa feuille est protégée. */
  readonly verrouille: boolean
  readonly bordures: { readonly [cote in 'haut' | 'bas' | 'gauche' | 'droite']: Bordure | null }
}

type Cotes = StyleDeCellule['bordures']

/** Styles de cellule du classeur, par indice (`s`) ; vide si le classeur n'en a pas. */
export async function lireStyles(paquet: Paquet, { relations }: StructureDuLivre): Promise<readonly StyleDeCellule[]> {
  const racine = await racineDe(paquet, relations, 'styles')
  if (racine === undefined) return []
  const theme = lireTheme(await racineDe(paquet, relations, 'theme'))
  const formats = new Map(
    enfants(enfant(racine, 'numFmts'), 'numFmt').map(
      ({ attributs }) => [Number(attributs.get('numFmtId')), attributs.get('formatCode') ?? ''] as const,
    ),
  )
  const polices = enfants(enfant(racine, 'fonts'), 'font').map((police) => lirePolice(police, theme))
  const fonds = enfants(enfant(racine, 'fills'), 'fill').map((fond) => lireFond(fond, theme))
  const bordures = enfants(enfant(racine, 'borders'), 'border').map((bordure) => lireBordures(bordure, theme))
  return enfants(enfant(racine, 'cellXfs'), 'xf').map((xf) => {
    const numero = (nom: string): number => Number(xf.attributs.get(nom) ?? 0)
    const alignement = enfant(xf, 'alignment')?.attributs
    return {
      format: formats.get(numero('numFmtId')) ?? formatParNumero(numero('numFmtId')),
      ...(polices[numero('fontId')] ?? SANS_POLICE),
      fond: fonds[numero('fillId')] ?? null,
      horizontal: alignement?.get('horizontal') ?? null,
      vertical: alignement?.get('vertical') ?? null,
      renvoi: booleen(alignement?.get('wrapText')),
      retrait: Number(alignement?.get('indent') ?? 0),
      verrouille: booleen(enfant(xf, 'protection')?.attributs.get('locked'), true),
      bordures: bordures[numero('borderId')] ?? SANS_BORDURE,
    }
  })
}

async function racineDe(paquet: Paquet, relations: StructureDuLivre['relations'], genre: string): Promise<Noeud | undefined> {
  const partie = relations.find((relation) => relation.genre === genre)?.partie ?? null
  return partie === null || !paquet.a(partie) ? undefined : (await paquet.arbre(partie)).racine
}

type Police = Pick<StyleDeCellule, 'police' | 'taille' | 'gras' | 'italique' | 'souligne' | 'barre' | 'couleur'>

const SANS_POLICE: Police = { police: null, taille: null, gras: false, italique: false, souligne: false, barre: false, couleur: null }
const SANS_BORDURE: Cotes = { haut: null, bas: null, gauche: null, droite: null }

function lirePolice(police: Noeud, theme: readonly string[]): Police {
  const present = (nom: string): boolean => {
    const noeud = enfant(police, nom)
    return noeud !== undefined && booleen(noeud.attributs.get('val'), true)
  }
  const taille = enfant(police, 'sz')?.attributs.get('val')
  const souligne = enfant(police, 'u')
  return {
    police: enfant(police, 'name')?.attributs.get('val') ?? null,
    taille: taille === undefined ? null : Number(taille),
    gras: present('b'),
    italique: present('i'),
    souligne: souligne !== undefined && souligne.attributs.get('val') !== 'none',
    barre: present('strike'),
    couleur: lireCouleur(enfant(police, 'color'), theme),
  }
}

/** Un motif plein montre sa couleur de premier plan ; les autres motifs sont rendus par cette même couleur. */
function lireFond(fond: Noeud, theme: readonly string[]): string | null {
  const motif = enfant(fond, 'patternFill')
  const genre = motif?.attributs.get('patternType') ?? 'none'
  return genre === 'none' ? null : lireCouleur(enfant(motif, 'fgColor'), theme)
}

function lireBordures(bordure: Noeud, theme: readonly string[]): Cotes {
  const cote = (...noms: string[]): Bordure | null => {
    const noeud = noms.map((nom) => enfant(bordure, nom)).find((trouve) => trouve !== undefined)
    const trait = noeud?.attributs.get('style') ?? 'none'
    return trait === 'none' ? null : { trait, couleur: lireCouleur(enfant(noeud, 'color'), theme) }
  }
  // Le mode strict nomme les côtés `start` et `end`.
  return { haut: cote('top'), bas: cote('bottom'), gauche: cote('left', 'start'), droite: cote('right', 'end') }
}
