import type { Acces } from './acces'
import { argumentInvalide } from './erreurs'
import type { ObjetHote } from './objet'
import type { Json, Lecture } from './types'

interface Arbre {
  readonly [membre: string]: Arbre
}

/** Répond à un `load` : les seules propriétés nommées, collections dans `_Items`. */
export function lire(acces: Acces, objet: ObjetHote, { Select = [], Expand = [], Top, Skip = 0 }: Lecture): Json {
  const demandes = [...Select, ...Expand]
  // Un `load()` nu rapatrie tout : interdit dans le projet, donc non modelé.
  if (demandes.length === 0) throw acces.absent(`${objet.type}.load() sans propriété`)
  return lireArbre(acces, objet, planter(demandes), { debut: Skip, ...(Top !== undefined && { nombre: Top }) })
}

function planter(chemins: readonly string[]): Arbre {
  const racine: Record<string, Arbre> = {}
  for (const chemin of chemins) {
    let branche = racine
    for (const membre of chemin.split(/[/.]/)) branche = (branche[membre] ??= {}) as Record<string, Arbre>
  }
  return racine
}

interface Tranche {
  readonly debut: number
  readonly nombre?: number
}

function lireArbre(acces: Acces, objet: ObjetHote, arbre: Arbre, tranche: Tranche = { debut: 0 }): Json {
  return acces.typeDe(objet).collection ? lireCollection(acces, objet, arbre, tranche) : lireMembres(acces, objet, arbre)
}

function lireCollection(acces: Acces, objet: ObjetHote, arbre: Arbre, { debut, nombre }: Tranche): Json {
  const elements = acces.enumerer(objet).slice(debut, nombre === undefined ? undefined : debut + nombre)
  return {
    _Items: elements.map((element, i) => ({
      ...identifier(acces, element),
      ...lireMembres(acces, element, arbre),
      _Index: debut + i,
    })),
  }
}

function lireMembres(acces: Acces, objet: ObjetHote, arbre: Arbre): Record<string, Json> {
  const { scalaires, navigations } = acces.typeDe(objet)
  const lus: Record<string, Json> = {}
  for (const [demande, suite] of Object.entries(arbre)) {
    const scalaire = trouver(Object.keys(scalaires), demande)
    const navigation = trouver(navigations, demande)
    if (scalaire !== undefined) lus[scalaire] = acces.lire(objet, scalaire)
    else if (navigation !== undefined && Object.keys(suite).length > 0) {
      lus[navigation] = lireArbre(acces, acces.naviguer(objet, navigation), suite)
    } else if (navigation !== undefined) throw acces.absent(`${objet.type}.${demande} chargé en entier`)
    else throw argumentInvalide(`la propriété « ${demande} » n’existe pas sur ${objet.type}`)
  }
  return lus
}

/** Le client nomme en camelCase dans `Select`, le fil est en PascalCase. */
function trouver(noms: Iterable<string>, demande: string): string | undefined {
  for (const nom of noms) if (nom.toLowerCase() === demande.toLowerCase()) return nom
  return undefined
}

/** Clés sous lesquelles office.js retrouvera l’objet au `sync` suivant. */
export function identifier(acces: Acces, objet: ObjetHote): Record<string, Json> {
  const cles: Record<string, Json> = {}
  for (const cle of ['Id', '_Id']) {
    const scalaire = cle in acces.typeDe(objet).scalaires ? objet.scalaires[cle] : undefined
    if (scalaire !== undefined) cles[cle] = scalaire.lire()
  }
  return cles
}
