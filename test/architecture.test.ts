import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import architecture from '../scripts/architecture.json'

interface Piece {
  readonly chemin: string
  readonly peut: readonly string[]
  readonly types: readonly string[]
  readonly paquets: readonly string[]
  readonly interdit?: readonly string[]
}

interface Import {
  readonly cible: string
  readonly types: boolean
}

const PIECES: readonly Piece[] = [...architecture.pieces].sort((gauche, droite) => droite.chemin.length - gauche.chemin.length)

function fichiersDe(dossier: string): readonly string[] {
  return readdirSync(dossier, { withFileTypes: true, recursive: true })
    .filter((entree) => entree.isFile() && !entree.parentPath.includes('node_modules'))
    .map((entree) => join(entree.parentPath, entree.name))
}

const SOURCES = fichiersDe('src').filter((fichier) => /\.tsx?$/.test(fichier))
const CODE = [...SOURCES, ...['test', 'scripts', 'bancs'].flatMap(fichiersDe)].filter((fichier) => /\.(tsx?|js|mjs)$/.test(fichier))

/** Imports et réexports d'un texte TypeScript, `import()` compris. */
function imports(texte: string): readonly Import[] {
  const statiques = [...texte.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s*['"]([^'"]+)['"]/gms)]
  const effets = [...texte.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)]
  const dynamiques = [...texte.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)]
  return [
    ...statiques.map(([, type, cible = '']) => ({ cible, types: type !== undefined })),
    ...[...effets, ...dynamiques].map(([, cible = '']) => ({ cible, types: false })),
  ]
}

function dans(chemin: string, dossier: string): boolean {
  return chemin === dossier || chemin.startsWith(`${dossier}/`) || chemin.replace(/\.tsx?$/, '') === dossier
}

function pieceDe(chemin: string): Piece | undefined {
  return PIECES.find((piece) => dans(chemin, piece.chemin))
}

/** Ce qu'un import a d'interdit, ou `null`. */
function faute(fichier: string, { cible, types }: Import): string | null {
  const piece = pieceDe(fichier)
  if (piece === undefined) return 'ce fichier n’appartient à aucune pièce de scripts/architecture.json'
  if (!cible.startsWith('.')) return paquetPermis(piece, cible) ? null : `paquet « ${cible} » interdit dans ${piece.chemin}`
  const vise = normalize(join(dirname(fichier), cible))
  if (!vise.startsWith('src/')) return `« ${vise} » est hors de src`
  const porte = architecture.portes.find((dossier) => dans(vise, dossier) && !dans(fichier, dossier))
  if (porte !== undefined && vise !== porte && vise !== `${porte}/index`) return `${porte} s’importe par son index`
  if (dans(vise, piece.chemin)) return null
  const permis = [...piece.peut, ...(types ? piece.types : [])]
  const interdit = (piece.interdit ?? []).some((dossier) => dans(vise, dossier))
  return !interdit && permis.some((dossier) => dans(vise, dossier)) ? null : `${piece.chemin} ne peut pas importer ${vise}`
}

function paquetPermis(piece: Piece, cible: string): boolean {
  return piece.paquets.some((paquet) => (paquet.endsWith(':') ? cible.startsWith(paquet) : dans(cible, paquet)))
}

function fautes(fichier: string, texte: string): readonly string[] {
  return imports(texte).flatMap((importe) => {
    const trouvee = faute(fichier, importe)
    return trouvee === null ? [] : [`${fichier} : ${trouvee}`]
  })
}

describe('qui peut importer qui', () => {
  it('chaque import de src suit scripts/architecture.json', () => {
    expect(SOURCES.flatMap((fichier) => fautes(fichier, readFileSync(fichier, 'utf8')))).toEqual([])
  })

  it('un sujet de règles n’entre dans un autre que par son index', () => {
    const horsSocle = SOURCES.filter((fichier) => /^src\/regles\/[^/]+\//.test(fichier))
    const intrusions = horsSocle.flatMap((fichier) =>
      imports(readFileSync(fichier, 'utf8'))
        .filter(({ cible }) => cible.startsWith('.'))
        .map(({ cible }) => relative('src/regles', normalize(join(dirname(fichier), cible))).split('/'))
        .filter(([sujet = '', ...reste]) => !['socle', 'parametres', fichier.split('/')[2]].includes(sujet) && reste.length > 0)
        .filter(([, ...reste]) => reste.join('/') !== 'index')
        .map((vise) => `${fichier} : ${vise.join('/')}`),
    )
    expect(intrusions).toEqual([])
  })

  it.each([
    ['src/regles/sru/taux.ts', `import { VERSION } from '../../catalogue'`],
    ['src/regles/socle/date.ts', `import { taux } from '../parametres/sru'`],
    ['src/regles/sru/taux.ts', `import { readFileSync } from 'node:fs'`],
    ['src/catalogue/sru.ts', `import { taux } from '../regles/sru/taux'`],
    ['src/functions/sru.ts', `import { App } from '../taskpane/App'`],
    ['src/functions/sru.ts', `import { message } from '../regles'`],
    ['src/functions/sru.ts', `import * as React from 'react'`],
    ['src/taskpane/ecrans/Accueil.tsx', `import { ClasseurExcel } from '../../classeur/excel'`],
    ['src/taskpane/ecrans/Accueil.tsx', `import { Bouton } from 'office-ui-fabric-react/lib/Button'`],
    ['src/taskpane/ecrans/Accueil.tsx', `const m = import('../../functions/index')`],
    ['src/atelier/index.tsx', `export { ouvrir } from '../classeur/excel'`],
    ['src/cli/index.ts', `import 'react'`],
    ['src/textes/rendu.ts', `import { VERSION } from '../catalogue'`],
    ['src/audit/tableaux.ts', `import { creerClasseurMemoire } from '../classeur/memoire'`],
    ['src/inconnu/a.ts', `import './b'`],
  ])('mord : %s ne peut pas écrire %s', (fichier, texte) => {
    expect(fautes(fichier, texte)).toHaveLength(1)
  })

  it.each([
    ['src/textes/rendu.ts', `import type { FonctionDecrite } from '../catalogue'`],
    ['src/audit/tableaux.ts', `import type { Plage } from '../classeur/port'`],
    ['src/catalogue/sru.ts', `import { message } from '../regles'`],
    ['src/taskpane/index.tsx', `import { ClasseurExcel } from '../classeur/excel'`],
    ['src/taskpane/composants/Bouton.tsx', `import { DefaultButton } from 'office-ui-fabric-react/lib/Button'`],
    ['src/cli/index.ts', `import { readFile } from 'node:fs/promises'`],
  ])('laisse %s écrire %s', (fichier, texte) => {
    expect(fautes(fichier, texte)).toEqual([])
  })
})

describe('tenue du code', () => {
  it('aucun fichier ne dépasse la longueur permise (données exceptées)', () => {
    const longs = CODE.filter((fichier) => !architecture.lignesMaximumExceptions.some((dossier) => dans(fichier, dossier)))
      .map((fichier) => ({ fichier, lignes: readFileSync(fichier, 'utf8').split('\n').length - 1 }))
      .filter(({ lignes }) => lignes > architecture.lignesMaximum)
    expect(longs).toEqual([])
  })

  it('aucun dossier fourre-tout', () => {
    const interdits = CODE.filter((fichier) => dirname(fichier).split('/').some((nom) => architecture.dossiersInterdits.includes(nom)))
    expect(interdits).toEqual([])
  })

  it('noms de fichiers en ASCII', () => {
    expect(CODE.filter((fichier) => /[^\x20-\x7e]/.test(fichier))).toEqual([])
  })

  it('ni travail remis à plus tard, ni contrôle de type écarté, ni essai sauté ou isolé', () => {
    // Motifs écrits en morceaux : ce fichier se relit lui-même.
    const motifs = ['TO' + 'DO\\b', 'FIX' + 'ME\\b', '@ts-' + 'ignore', '@ts-' + 'nocheck', '\\bas ' + 'any\\b', ': ' + 'any\\b(?!thing)(?=[\\s;,)=\\[>])']
    const essais = ['\\b(?:it|test|describe)\\.(?:' + 'skip|only|todo)\\b', '\\b(?:x' + 'it|x' + 'describe|f' + 'describe|f' + 'it)\\(']
    const cherche = new RegExp([...motifs, ...essais].join('|'))
    const trouves = CODE.flatMap((fichier) =>
      readFileSync(fichier, 'utf8')
        .split('\n')
        .flatMap((ligne, rang) => (cherche.test(ligne) ? [`${fichier}:${rang + 1} ${ligne.trim()}`] : [])),
    )
    expect(trouves).toEqual([])
  })

  it('aucun eslint-disable sans raison écrite', () => {
    const nus = CODE.flatMap((fichier) =>
      readFileSync(fichier, 'utf8')
        .split('\n')
        .filter((ligne) => /eslint-disable/.test(ligne) && !/eslint-disable[^\n]* -- \S/.test(ligne) && !fichier.startsWith('test/architecture'))
        .map((ligne) => `${fichier} : ${ligne.trim()}`),
    )
    expect(nus).toEqual([])
  })
})
