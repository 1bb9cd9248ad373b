/** Effectif tel qu'il se publie ; `null` s'il est sous le seuil (COM-08). 0 se publie : il ne désigne personne. */
export function publierEffectif(effectif: number, seuil: number): number | null {
  return effectif > 0 && effectif < seuil ? null : effectif
}

/** Part n / total ; `null` si elle laisse deviner un groupe de moins de `seuil`, par elle-même ou par ce qui reste. */
export function publierPart(n: number, total: number, seuil: number): number | null {
  if (total === 0 || publierEffectif(n, seuil) === null || publierEffectif(total - n, seuil) === null) return null
  return n / total
}
