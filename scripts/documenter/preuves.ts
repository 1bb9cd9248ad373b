import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** Cas d'or d'un fichier de `test/cas` qui prouvent une règle. */
export interface CasDUnFichier {
  readonly fichier: string
  readonly nombre: number
  /** Ceux dont la provenance nomme la règle. */
  readonly nommes: number
}

/** Ce qui prouve une règle, trié par chemin. */
export interface PreuvesDeRegle {
  /** Fichiers d'essais dont un titre nomme la règle. */
  readonly essais: readonly string[]
  /** Cas d'or dont la provenance nomme la règle, ou dont la fonction l'applique. */
  readonly cas: readonly CasDUnFichier[]
}

interface CasLu {
  readonly fonction: string
  readonly provenance: string
}

/** Ce que la recherche des preuves sait d'une fonction. */
interface FonctionEtRegles {
  readonly nom: string
  readonly regles: readonly string[]
}

/** Cherche dans le dossier des essais ce qui prouve chaque règle ; les chemins rendus partent de `dossier`. */
export function chercherPreuves(dossier: string, fonctions: readonly FonctionEtRegles[]): (id: string) => PreuvesDeRegle {
  const fichiers = (readdirSync(dossier, { recursive: true }) as string[]).map((nom) => nom.replace(/\\/g, '/')).sort()
  const lire = (nom: string): string => readFileSync(join(dossier, nom), 'utf8')
  const titres = fichiers
    .filter((nom) => /\.test\.tsx?$/.test(nom))
    .map((nom) => ({ fichier: `${dossier}/${nom}`, nommees: reglesDesTitres(lire(nom)) }))
  const cas = fichiers
    .filter((nom) => /^cas\/[^/]+\.json$/.test(nom))
    .map((nom) => ({ fichier: `${dossier}/${nom}`, cas: casDOr(JSON.parse(lire(nom))) }))
  return (id) => {
    const quiAppliquent = new Set(fonctions.filter(({ regles }) => regles.includes(id)).map(({ nom }) => nom))
    return {
      essais: titres.filter(({ nommees }) => nommees.has(id)).map(({ fichier }) => fichier),
      cas: cas
        .map(({ fichier, cas: lus }) => {
          const nomme = ({ provenance }: CasLu): boolean => reglesNommees(provenance).has(id)
          const prouvent = lus.filter((lu) => quiAppliquent.has(lu.fonction) || nomme(lu))
          return { fichier, nombre: prouvent.length, nommes: prouvent.filter(nomme).length }
        })
        .filter(({ nombre }) => nombre > 0),
    }
  }
}

/** Vrai si un titre d'essai ou la provenance d'un cas d'or nomme la règle : une fonction qui l'applique ne suffit pas. */
export function estNommee({ essais, cas }: PreuvesDeRegle): boolean {
  return essais.length > 0 || cas.some(({ nommes }) => nommes > 0)
}

/** Un relevé (communes réelles, échanges) n'est pas un fichier de cas d'or : il n'en a ni la forme ni les champs. */
function casDOr(lu: unknown): readonly CasLu[] {
  return Array.isArray(lu) ? (lu as Partial<CasLu>[]).filter((c): c is CasLu => c.fonction !== undefined && c.provenance !== undefined) : []
}

const CITATION = /\b([A-Z]{3,4})-(\d\d)(?: à (?:\1-)?(\d\d))?(?!\d)/g

/** Règles qu'un texte nomme ; « SRU-01 à SRU-04 » les nomme toutes les quatre. */
export function reglesNommees(texte: string): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const [, famille = '', premiere = '', derniere = premiere] of texte.matchAll(CITATION)) {
    for (let numero = Number(premiere); numero <= Number(derniere); numero++) ids.add(`${famille}-${String(numero).padStart(2, '0')}`)
  }
  return ids
}

/** Règles que nomment les titres de `describe` et de `it`, `each` compris ; un commentaire ne prouve rien. */
function reglesDesTitres(source: string): ReadonlySet<string> {
  if (reglesNommees(source).size === 0) return new Set()
  const nommees = new Set<string>()
  const visiter = (noeud: ts.Node): void => {
    const [titre] = ts.isCallExpression(noeud) && estEssai(noeud.expression) ? noeud.arguments : []
    if (titre !== undefined && (ts.isStringLiteralLike(titre) || ts.isTemplateExpression(titre))) {
      for (const id of reglesNommees(titre.getText())) nommees.add(id)
    }
    ts.forEachChild(noeud, visiter)
  }
  visiter(ts.createSourceFile('essai.tsx', source, ts.ScriptTarget.Latest, true))
  return nommees
}

function estEssai(appele: ts.Expression): boolean {
  if (ts.isIdentifier(appele)) return ['describe', 'it', 'test'].includes(appele.text)
  return (ts.isPropertyAccessExpression(appele) || ts.isCallExpression(appele)) && estEssai(appele.expression)
}
