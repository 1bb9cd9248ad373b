import type { Brut, Plage } from '../../com'
import { A_CLASSER, ecrireBrut, estVideOuZero } from '../../com'
import { normaliser } from '../../socle/normaliser'

/** Lignes rangées en groupes ; `rangs[i]` est le groupe de la ligne `i`, −1 si toutes ses cases sont vides ou à 0. */
export interface LignesGroupees {
  /** Libellés dans l'ordre d'affichage : alphabétique, « T2 » avant « T10 » ; celui des cases vides en dernier. */
  readonly noms: readonly string[]
  readonly rangs: Int32Array
}

const ORDRE = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' })

/**
 * Range les lignes d'une colonne par libellé, sans égard à la casse, aux accents ni aux espaces. Rien n'est alloué par
 * ligne : chaque écriture n'est lue qu'à sa première rencontre.
 */
export function grouper(colonne: Plage, rang = 0): LignesGroupees {
  const parBrut = new Map<Brut, number>()
  const parLibelle = new Map<string, number>()
  const noms: string[] = []
  const rangs = new Int32Array(colonne.length)
  for (let i = 0; i < colonne.length; i += 1) {
    const brut = colonne[i]?.[rang] ?? null
    let groupe = parBrut.get(brut)
    if (groupe === undefined) {
      groupe = groupeDe(brut, parLibelle, noms)
      parBrut.set(brut, groupe)
    }
    rangs[i] = groupe
  }
  return ordonner(noms, rangs)
}

function groupeDe(brut: Brut, parLibelle: Map<string, number>, noms: string[]): number {
  const texte = estVideOuZero(brut) ? '' : ecrireBrut(brut).trim().replace(/\s+/g, ' ')
  if (texte === '') return -1
  const cle = normaliser(texte) || texte
  const connu = parLibelle.get(cle)
  if (connu === undefined) {
    parLibelle.set(cle, noms.length)
    return noms.push(texte) - 1
  }
  // Le libellé gardé ne dépend pas de l'ordre des lignes.
  if (texte < (noms[connu] as string)) noms[connu] = texte
  return connu
}

function ordonner(noms: readonly string[], rangs: Int32Array): LignesGroupees {
  const ordre = noms.map((_, groupe) => groupe).sort((a, b) => ORDRE.compare(noms[a] as string, noms[b] as string))
  const place = new Int32Array(noms.length)
  ordre.forEach((groupe, rang) => (place[groupe] = rang))
  for (let i = 0; i < rangs.length; i += 1) {
    const groupe = rangs[i] as number
    if (groupe >= 0) rangs[i] = place[groupe] as number
  }
  return { noms: ordre.map((groupe) => noms[groupe] as string), rangs }
}

/** Groupes d'une plage d'une ou plusieurs colonnes (typologie, commune…) : un libellé par combinaison rencontrée, « T2 · Bron ». */
export function grouperParColonnes(plage: Plage): LignesGroupees {
  const largeur = plage[0]?.length ?? 0
  let groupes = grouper(plage)
  for (let colonne = 1; colonne < largeur; colonne += 1) groupes = croiser(groupes, grouper(plage, colonne))
  return groupes
}

function croiser(a: LignesGroupees, b: LignesGroupees): LignesGroupees {
  const taille = b.noms.length + 1
  const croises = new Map<number, number>()
  const cles: number[] = []
  const rangs = new Int32Array(a.rangs.length)
  for (let i = 0; i < rangs.length; i += 1) {
    const x = a.rangs[i] as number
    const y = b.rangs[i] as number
    if (x < 0 && y < 0) {
      rangs[i] = -1
      continue
    }
    const cle = (x < 0 ? a.noms.length : x) * taille + (y < 0 ? b.noms.length : y)
    let croise = croises.get(cle)
    if (croise === undefined) {
      croise = cles.push(cle) - 1
      croises.set(cle, croise)
    }
    rangs[i] = croise
  }
  const place = new Int32Array(cles.length)
  const triees = cles.map((cle, rang) => ({ cle, rang })).sort((p, q) => p.cle - q.cle)
  triees.forEach(({ rang }, ordre) => (place[rang] = ordre))
  for (let i = 0; i < rangs.length; i += 1) if ((rangs[i] as number) >= 0) rangs[i] = place[rangs[i] as number] as number
  const nom = ({ noms }: LignesGroupees, rang: number): string => noms[rang] ?? A_CLASSER
  return { noms: triees.map(({ cle }) => `${nom(a, Math.floor(cle / taille))} · ${nom(b, cle % taille)}`), rangs }
}
