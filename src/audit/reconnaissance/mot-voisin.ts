export interface Voisin {
  readonly mot: string
  readonly distance: number
}

/** Fautes admises selon la longueur : un mot court mal écrit en est souvent un autre (PLS, PLUS, PLAI). */
function fautesAdmises(longueur: number): number {
  if (longueur < 6) return 0
  return longueur < 9 ? 1 : 2
}

/**
 * Les mots connus à la plus petite distance, deux formes du même mot comptées pour une ; vide s'il n'y en a pas d'assez proche.
 * @param racine ramène un mot à sa forme simple
 */
export function motsVoisins(mot: string, vocabulaire: Iterable<string>, racine: (mot: string) => string): readonly Voisin[] {
  const admises = fautesAdmises(mot.length)
  if (admises === 0 || /\d/.test(mot)) return []
  const meilleurs = new Map<string, Voisin>()
  let plusPetite = admises
  for (const connu of vocabulaire) {
    if (Math.abs(connu.length - mot.length) > admises || fautesAdmises(connu.length) === 0) continue
    const distance = distanceBornee(mot, connu, Math.min(plusPetite, fautesAdmises(connu.length)))
    if (distance === null) continue
    if (distance < plusPetite) meilleurs.clear()
    plusPetite = distance
    meilleurs.set(racine(connu), { mot: connu, distance })
  }
  return [...meilleurs.values()]
}

/** Distance d'édition, deux lettres interverties comptées pour une faute ; `null` au-delà de la borne. */
export function distanceBornee(un: string, autre: string, borne: number): number | null {
  let [avant, courante] = [[] as number[], Array.from({ length: autre.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= un.length; i += 1) {
    const suivante = [i]
    for (let j = 1; j <= autre.length; j += 1) {
      const egales = un[i - 1] === autre[j - 1]
      let cout = Math.min((courante[j] ?? 0) + 1, (suivante[j - 1] ?? 0) + 1, (courante[j - 1] ?? 0) + (egales ? 0 : 1))
      if (i > 1 && j > 1 && un[i - 1] === autre[j - 2] && un[i - 2] === autre[j - 1])
        cout = Math.min(cout, (avant[j - 2] ?? 0) + 1)
      suivante.push(cout)
    }
    if (Math.min(...suivante) > borne) return null
    ;[avant, courante] = [courante, suivante]
  }
  const distance = courante[autre.length] ?? 0
  return distance > borne ? null : distance
}
