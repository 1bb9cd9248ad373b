/** Une valeur étrangère n’a pas la forme attendue ; `chemin` nomme le champ : « territoire.ville ». */
export class FormeInattendue extends Error {
  constructor(readonly chemin: string) {
    super(`forme inattendue : ${chemin}`)
    this.name = 'FormeInattendue'
  }
}

/** Lit une valeur venue d’ailleurs, ou lève `FormeInattendue`. */
export type Forme<T> = (brut: unknown, chemin: string) => T

function refuser(chemin: string): never {
  throw new FormeInattendue(chemin)
}

export const TEXTE: Forme<string> = (brut, chemin) => (typeof brut === 'string' ? brut : refuser(chemin))

export const BOOLEEN: Forme<boolean> = (brut, chemin) => (typeof brut === 'boolean' ? brut : refuser(chemin))

export const NOMBRE: Forme<number> = (brut, chemin) =>
  typeof brut === 'number' && Number.isFinite(brut) ? brut : refuser(chemin)

export function parmi<const T>(admises: readonly T[]): Forme<T> {
  return (brut, chemin) => {
    const trouvee = admises.find((admise) => admise === brut)
    return trouvee === undefined ? refuser(chemin) : trouvee
  }
}

export function ouNul<T>(forme: Forme<T>): Forme<T | null> {
  return (brut, chemin) => (brut === null ? null : forme(brut, chemin))
}

/** La première des formes qui convient. */
export function uneDe<A, B>(premiere: Forme<A>, seconde: Forme<B>): Forme<A | B> {
  return (brut, chemin) => {
    try {
      return premiere(brut, chemin)
    } catch (erreur) {
      if (!(erreur instanceof FormeInattendue)) throw erreur
      return seconde(brut, chemin)
    }
  }
}

export function liste<T>(forme: Forme<T>): Forme<readonly T[]> {
  return (brut, chemin) =>
    Array.isArray(brut) ? brut.map((element: unknown, rang) => forme(element, `${chemin}[${rang + 1}]`)) : refuser(chemin)
}

function objetDe(brut: unknown, chemin: string): readonly (readonly [string, unknown])[] {
  return typeof brut === 'object' && brut !== null && !Array.isArray(brut) ? Object.entries(brut) : refuser(chemin)
}

export function table<T>(forme: Forme<T>): Forme<Readonly<Record<string, T>>> {
  return (brut, chemin) =>
    Object.fromEntries(objetDe(brut, chemin).map(([clef, valeur]) => [clef, forme(valeur, `${chemin}.${clef}`)]))
}

type Formes<T> = { readonly [K in keyof T]-?: Forme<Exclude<T[K], undefined>> }

/** Objet aux seuls champs connus : un champ inconnu serait perdu au prochain enregistrement. */
export function objet<T extends object>(formes: Formes<T>, facultatifs: readonly (keyof T & string)[] = []): Forme<T> {
  return (brut, chemin) => {
    const champs = new Map(objetDe(brut, chemin))
    const ici = (champ: string): string => (chemin === '' ? champ : `${chemin}.${champ}`)
    for (const champ of champs.keys()) if (!Object.hasOwn(formes, champ)) refuser(ici(champ))
    const lus = (Object.entries(formes) as [keyof T & string, Forme<unknown>][]).flatMap(([champ, forme]) => {
      if (!champs.has(champ)) return facultatifs.includes(champ) ? [] : refuser(ici(champ))
      return [[champ, forme(champs.get(champ), ici(champ))]]
    })
    return Object.fromEntries(lus) as T
  }
}
