import ts from 'typescript'
import { probleme } from './probleme'
import type { Probleme } from './probleme'

/** Niveaux d'Excel LTSC 2021 : un membre plus récent n'échouerait qu'à l'exécution, sur les seuls postes anciens. */
const NIVEAUX_MAXIMAUX: Readonly<Record<string, number>> = { ExcelApi: 14, CustomFunctionsRuntime: 3, SharedRuntime: 1 }

const MENTION = /\[Api set: (\w+) (\d+)\.(\d+)/

/**
 * Cherche, dans `fichiers`, les membres d'Office.js que les versions visées n'ont pas, d'après le niveau écrit dans
 * `@types/office-js`. Un membre en préversion (sans nombre ou « BETA ») est refusé aussi.
 */
export function controlerNiveauxOffice(fichiers: readonly string[], options: ts.CompilerOptions): readonly Probleme[] {
  const programme = ts.createProgram([...fichiers], options)
  const verificateur = programme.getTypeChecker()
  const vus = new Map<ts.Symbol, string | null>()
  const problemes: Probleme[] = []
  const visiter = (noeud: ts.Node): void => {
    if (ts.isIdentifier(noeud)) {
      const symbole = verificateur.getSymbolAtLocation(noeud)
      const exces = symbole === undefined ? null : excesDuSymbole(symbole, vus)
      if (exces !== null) problemes.push(probleme('ExcelApi', `${situer(noeud)} : ${noeud.text} demande ${exces}`))
    }
    ts.forEachChild(noeud, visiter)
  }
  for (const fichier of fichiers) {
    const source = programme.getSourceFile(fichier)
    if (source === undefined) throw new Error(`fichier illisible : ${fichier}`)
    visiter(source)
  }
  return problemes
}

function situer(noeud: ts.Node): string {
  const source = noeud.getSourceFile()
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(noeud.getStart()).line + 1}`
}

function excesDuSymbole(symbole: ts.Symbol, vus: Map<ts.Symbol, string | null>): string | null {
  const connu = vus.get(symbole)
  if (connu !== undefined) return connu
  const declarations = (symbole.declarations ?? []).filter((declaration) => declaration.getSourceFile().fileName.includes('@types/office-js'))
  const exces = declarations.map(excesDeLaDeclaration)
  // Une surcharge que LTSC 2021 connaît suffit à permettre l'appel.
  const trouve = exces.length === 0 || exces.includes(null) ? null : (exces[0] ?? null)
  vus.set(symbole, trouve)
  return trouve
}

function excesDeLaDeclaration(declaration: ts.Declaration): string | null {
  const commentaire = declaration.getFullText().slice(0, declaration.getLeadingTriviaWidth())
  const [mention, ensemble = '', majeur = '', mineur = ''] = MENTION.exec(commentaire) ?? []
  if (mention === undefined) return /\[Api set: \w+ (BETA|PREVIEW)/i.test(commentaire) ? 'une préversion' : null
  const maximum = NIVEAUX_MAXIMAUX[ensemble]
  // ExcelApiDesktop et ExcelApiOnline n'existent que dans Microsoft 365.
  if (maximum === undefined) return ensemble.startsWith('Excel') ? ensemble : null
  return Number(majeur) === 1 && Number(mineur) <= maximum ? null : `${ensemble} ${majeur}.${mineur} (1.${maximum} au plus)`
}
