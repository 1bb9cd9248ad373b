import type { Plage } from '../../classeur/port'
import { GRAVITES } from '../../regles'
import type { ConstatDAudit } from '../types'

/**
 * Un constat par cause : ce qui vise une cellule déjà donnée pour la conséquence d'une autre n'est pas reproché, sauf une faute qui lui est propre, et
 * deux contrôles d'accord sur la même cellule, la même règle et la même valeur attendue n'en font qu'un, le plus grave. Un constat qui cède s'efface
 * devant tout autre de sa cellule, aussi grave ou plus.
 */
export function reunirLesCauses(constats: readonly ConstatDAudit[]): ConstatDAudit[] {
  const tus = constatsTus(constats)
  const causes = constats.filter((constat) => !tus.has(constat))
  const gravites = gravitesParCellule(causes)
  const gardes = new Map<string, ConstatDAudit>()
  for (const constat of causes) {
    if (constat.cede === true && constat.lieu !== null && (gravites.get(clefDe(constat.lieu)) ?? Infinity) <= rangDe(constat)) continue
    const clef = JSON.stringify([constat.lieu, constat.regle, constat.attendu, constat.lieu === null ? constat.message : null])
    const connu = gardes.get(clef)
    if (connu === undefined || rangDe(constat) < rangDe(connu)) gardes.set(clef, constat)
  }
  return sansLesFautesPropres([...gardes.values()])
}

/** Constats qu'une cause explique, de proche en proche ; dans une boucle de conséquences, le premier constat tient lieu de cause. */
function constatsTus(constats: readonly ConstatDAudit[]): ReadonlySet<ConstatDAudit> {
  const consequences = new Set(constats.flatMap((constat) => constat.consequences.map(clefDe)))
  const exposes = new Map<string, ConstatDAudit[]>()
  for (const constat of constats) {
    if (!seTait(constat) || !consequences.has(clefDe(constat.lieu))) continue
    const clef = clefDe(constat.lieu)
    exposes.set(clef, [...(exposes.get(clef) ?? []), constat])
  }
  if (exposes.size === 0) return new Set()
  const tus = new Set<ConstatDAudit>()
  const causes = new Set<ConstatDAudit>()
  const exposees = new Set([...exposes.values()].flat())
  for (const constat of [...constats.filter((autre) => !exposees.has(autre)), ...exposees]) {
    if (tus.has(constat)) continue
    causes.add(constat)
    const attente = [constat]
    for (let cause = attente.pop(); cause !== undefined; cause = attente.pop()) {
      for (const expose of cause.consequences.flatMap((lieu) => exposes.get(clefDe(lieu)) ?? [])) {
        if (causes.has(expose) || tus.has(expose)) continue
        tus.add(expose)
        attente.push(expose)
      }
    }
  }
  return tus
}

/** Vrai d'un constat qu'une cause peut expliquer : il condamne une cellule, sans la juger à la fois sur les valeurs lues et sur les justes. */
function seTait(constat: ConstatDAudit): constat is ConstatDAudit & { readonly lieu: Plage } {
  return constat.lieu !== null && constat.verdict === 'non-conforme' && constat.propre !== true
}

/** Une cellule fautive pour elle-même ne se donne pas pour la conséquence d'une autre. */
function sansLesFautesPropres(constats: ConstatDAudit[]): ConstatDAudit[] {
  const propres = new Set(constats.flatMap(({ lieu, propre }) => (lieu !== null && propre === true ? [clefDe(lieu)] : [])))
  if (propres.size === 0) return constats
  return constats.map((constat) =>
    constat.consequences.some((lieu) => propres.has(clefDe(lieu)))
      ? { ...constat, consequences: constat.consequences.filter((lieu) => !propres.has(clefDe(lieu))) }
      : constat,
  )
}

/** Rang de la plus grave des gravités de chaque cellule visée par un constat qui ne cède pas. */
function gravitesParCellule(constats: readonly ConstatDAudit[]): ReadonlyMap<string, number> {
  const rangs = new Map<string, number>()
  for (const constat of constats) {
    if (constat.lieu === null || constat.cede === true) continue
    const clef = clefDe(constat.lieu)
    rangs.set(clef, Math.min(rangs.get(clef) ?? Infinity, rangDe(constat)))
  }
  return rangs
}

function rangDe({ gravite }: ConstatDAudit): number {
  return GRAVITES.indexOf(gravite)
}

function clefDe({ feuille, ligne, colonne, lignes, colonnes }: Plage): string {
  return `${feuille}|${ligne}|${colonne}|${lignes}|${colonnes}`
}
