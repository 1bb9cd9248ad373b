import { analyserXml, nomLocal, prefixe } from './analyser'

/** Élément d'une petite partie, avec ses bornes dans le texte : on lit l'arbre, on retouche le texte. */
export interface Noeud {
  readonly local: string
  /** Préfixe avec ses deux-points (`x:`), ou texte vide. */
  readonly prefixe: string
  readonly attributs: ReadonlyMap<string, string>
  readonly enfants: Noeud[]
  /** Texte direct, sans celui des enfants. */
  texte: string
  readonly debut: number
  readonly finOuvrante: number
  readonly autofermant: boolean
  debutFermante: number
  fin: number
}

/** @throws ErreurClasseur `fichier-refuse` si la partie n'est pas du XML sûr et bien formé */
export function lireArbre(texte: string, partie: string): Noeud {
  const ouverts: Noeud[] = []
  let racine: Noeud | undefined
  analyserXml([texte], partie, {
    ouvrir(balise, { position }) {
      const noeud: Noeud = {
        local: nomLocal(balise.name),
        prefixe: prefixe(balise.name),
        attributs: new Map(Object.entries(balise.attributes)),
        enfants: [],
        texte: '',
        debut: debutDeBalise(texte, position),
        finOuvrante: position,
        autofermant: balise.isSelfClosing,
        debutFermante: position,
        fin: position,
      }
      ouverts.at(-1)?.enfants.push(noeud)
      racine ??= noeud
      ouverts.push(noeud)
    },
    fermer(balise, { position }) {
      const noeud = ouverts.pop() as Noeud
      if (balise.isSelfClosing) return
      noeud.fin = position
      noeud.debutFermante = texte.lastIndexOf('<', position - 1)
    },
    texte(morceau) {
      const courant = ouverts.at(-1)
      if (courant !== undefined) courant.texte += morceau
    },
  })
  return racine as Noeud
}

/** `<` est interdit dans une balise : le dernier avant sa fin est son début. */
function debutDeBalise(texte: string, finOuvrante: number): number {
  return texte.lastIndexOf('<', finOuvrante - 1)
}

export function enfant(noeud: Noeud | undefined, local: string): Noeud | undefined {
  return noeud?.enfants.find((candidat) => candidat.local === local)
}

export function enfants(noeud: Noeud | undefined, local: string): readonly Noeud[] {
  return noeud?.enfants.filter((candidat) => candidat.local === local) ?? []
}

/** Booléen XML : `1`, `true`, `on` ; absent, la valeur par défaut. */
export function booleen(valeur: string | undefined, parDefaut = false): boolean {
  return valeur === undefined ? parDefaut : valeur === '1' || valeur === 'true' || valeur === 'on'
}

/** Attribut `id` de l'espace de noms des relations, quel que soit son préfixe (`r:id`, `rel:id`). */
export function idDeRelation(noeud: Noeud): string | undefined {
  for (const [nom, valeur] of noeud.attributs) {
    if (nom.endsWith(':id')) return valeur
  }
  return undefined
}
