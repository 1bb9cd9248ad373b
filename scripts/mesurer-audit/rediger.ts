import type { ConstatEnJson } from '../../src/audit'
import type { FauteAttendue } from './attendus'
import type { Comparaison } from './comparer'
import { RAPPEL_VISE } from './totaux'
import type { Totaux } from './totaux'

/** Une ligne par classeur, puis ses fautes oubliées et ses constats en trop. */
export function redigerComparaison({ nom, propre, trouvees, oubliees, enTrop }: Comparaison): string {
  const semees = trouvees.length + oubliees.length
  const titre = `${nom} : ${propre ? 'propre' : `${trouvees.length}/${semees}`}${enTrop.length > 0 ? `, ${enTrop.length} en trop` : ''}`
  return [
    titre,
    ...oubliees.flatMap(({ faute, voisins }) => [`  oubliée  ${redigerFaute(faute)}`, ...voisins.map((voisin) => `    au même endroit : ${redigerConstat(voisin)}`)]),
    ...enTrop.map((constat) => `  en trop  ${redigerConstat(constat)}`),
  ].join('\n')
}

export function redigerTotaux({ classeurs, semees, trouvees, rappel, precision, fauxSurPropres }: Totaux): string {
  return [
    `${classeurs} classeurs, ${trouvees} fautes trouvées sur ${semees}`,
    `Rappel ${pourcent(rappel)} (visé ${pourcent(RAPPEL_VISE)}), précision des EL et IN ${pourcent(precision)}`,
    `EL ou IN sur les classeurs propres : ${fauxSurPropres} (visé 0)`,
  ].join('\n')
}

function redigerFaute({ regle, autresRegles = [], gravite, feuille, cellule, quoi, hypothese }: FauteAttendue): string {
  const regles = [regle, ...autresRegles].join('|')
  return `${hypothese ?? gravite} ${regles} ${feuille ?? ''}!${cellule ?? ''} : ${quoi}`
}

function redigerConstat({ id, gravite, feuille, cellule, lu, attendu, message }: ConstatEnJson): string {
  return `${gravite} ${id} ${feuille ?? ''}!${cellule ?? ''} ${String(lu)} → ${String(attendu)} : ${message}`
}

function pourcent(part: number): string {
  return `${(100 * part).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} %`
}
