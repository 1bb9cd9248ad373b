import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { ArgumentBrut, Brut } from '../../src/catalogue'
import { repere, situer } from '../../scripts/exemple/reperes'

/** Lecteur minimal et indépendant du projet, pour juger le fichier livré sans passer par le code qui l’a écrit. */
export interface CelluleLue {
  valeur: Brut | { readonly erreur: string }
  formule: string | null
  /** Plage de débordement d’une formule dynamique. */
  debordement: string | null
  style: number
}
export type FeuilleLue = ReadonlyMap<string, CelluleLue>

export function lireParties(octets: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(octets)).map(([chemin, contenu]) => [chemin, new TextDecoder().decode(contenu)]))
}

export interface Element {
  readonly nom: string
  readonly attributs: Readonly<Record<string, string>>
  readonly enfants: Element[]
  texte: string
}

/** Arbre d’une partie XML ; rejette ce qui n’est pas bien formé. */
export function lireXml(xml: string): Element {
  const racine: Element = { nom: '', attributs: {}, enfants: [], texte: '' }
  const pile = [racine]
  const analyseur = new SaxesParser()
  analyseur.on('error', (erreur) => {
    throw erreur
  })
  analyseur.on('opentag', ({ name, attributes }) => {
    const element: Element = { nom: name, attributs: attributes as Record<string, string>, enfants: [], texte: '' }
    pile.at(-1)?.enfants.push(element)
    pile.push(element)
  })
  analyseur.on('text', (texte) => {
    const element = pile.at(-1)
    if (element) element.texte += texte
  })
  analyseur.on('closetag', () => void pile.pop())
  analyseur.write(xml).close()
  const premier = racine.enfants[0]
  if (premier === undefined) throw new Error('partie XML vide')
  return premier
}

export function trouver(element: Element, nom: string): Element[] {
  return element.enfants.flatMap((enfant) => [...(enfant.nom === nom ? [enfant] : []), ...trouver(enfant, nom)])
}

/** Feuilles du classeur par nom, cellules par référence. */
export function lireFeuilles(parties: ReadonlyMap<string, string>): Map<string, FeuilleLue> {
  const partie = (chemin: string): Element => lireXml(parties.get(chemin) ?? '')
  const textes = trouver(partie('xl/sharedStrings.xml'), 'si').map((si) => trouver(si, 't').map(({ texte }) => texte).join(''))
  const relations = trouver(partie('xl/_rels/workbook.xml.rels'), 'Relationship')
  const cibles = new Map(relations.map(({ attributs }) => [attributs.Id, attributs.Target]))
  return new Map(
    trouver(partie('xl/workbook.xml'), 'sheet').map(({ attributs }) => [
      attributs.name ?? '',
      lireCellules(partie(`xl/${cibles.get(attributs['r:id']) ?? ''}`), textes),
    ]),
  )
}

function lireCellules(feuille: Element, textes: readonly string[]): FeuilleLue {
  return new Map(
    trouver(feuille, 'c').map(({ attributs, enfants }): [string, CelluleLue] => {
      const f = enfants.find(({ nom }) => nom === 'f')
      const v = enfants.find(({ nom }) => nom === 'v')?.texte
      return [
        attributs.r ?? '',
        {
          valeur: v === undefined ? null : lireValeur(attributs.t, v, textes),
          formule: f?.texte ?? null,
          debordement: f?.attributs.t === 'array' ? (f.attributs.ref ?? null) : null,
          style: Number(attributs.s),
        },
      ]
    }),
  )
}

function lireValeur(type: string | undefined, v: string, textes: readonly string[]): CelluleLue['valeur'] {
  if (type === 's') return textes[Number(v)] ?? null
  if (type === 'str') return v
  if (type === 'b') return v === '1'
  return type === 'e' ? { erreur: v } : Number(v)
}

/** Références d’une plage « B4:D6 », ligne par ligne. */
export function etendre(plage: string): string[][] {
  const [de = '', a = de] = plage.replace(/\$/g, '').split(':')
  const [debut, fin] = [situer(de), situer(a)]
  return Array.from({ length: fin.ligne - debut.ligne + 1 }, (_, i) =>
    Array.from({ length: fin.colonne - debut.colonne + 1 }, (_, j) => repere(debut.ligne + i, debut.colonne + j)),
  )
}

/** Appel d’une fonction de Mixité tel que le fichier l’enregistre, arguments lus dans les cellules. */
export function lireAppel(
  formule: string,
  feuille: string,
  feuilles: ReadonlyMap<string, FeuilleLue>,
): { readonly nom: string; readonly args: ArgumentBrut[] } | null {
  const appel = /^_xldudf_MIXITE_([A-Z_]+)\((.*)\)$/.exec(formule)
  if (appel === null) return null
  const morceaux = (appel[2] ?? '').match(/(?:"[^"]*"|'[^']*'|[^,"'])+|(?<=^|,)(?=,|$)/g) ?? []
  return { nom: appel[1] ?? '', args: morceaux.map((morceau) => lireArgument(morceau, feuille, feuilles)) }
}

function lireArgument(texte: string, feuille: string, feuilles: ReadonlyMap<string, FeuilleLue>): ArgumentBrut {
  if (texte === '') return null
  if (texte.startsWith('"')) return texte.slice(1, -1)
  if (texte === 'TRUE' || texte === 'FALSE') return texte === 'TRUE'
  const [cible, plage] = texte.includes('!') ? [texte.split('!')[0]?.replace(/'/g, ''), texte.split('!')[1]] : [feuille, texte]
  const cellules = feuilles.get(cible ?? '')
  const lire = (reference: string): Brut => {
    const valeur = cellules?.get(reference)?.valeur ?? null
    if (typeof valeur === 'object' && valeur !== null) throw new Error(`argument en erreur : ${reference}`)
    return valeur
  }
  const lignes = etendre(plage ?? '').map((ligne) => ligne.map(lire))
  return texte.includes(':') ? lignes : (lignes[0]?.[0] ?? null)
}
