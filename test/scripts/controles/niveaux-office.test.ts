import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { controlerNiveauxOffice } from '../../../scripts/controles/niveaux-office'

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.React,
  strict: true,
  skipLibCheck: true,
  esModuleInterop: true,
  types: ['office-js', 'custom-functions-runtime'],
}

const temporaire = mkdtempSync('node_modules/.cache/niveaux-')
afterAll(() => {
  rmSync(temporaire, { recursive: true })
})

function fichiersDe(dossier: string): readonly string[] {
  return readdirSync(dossier, { withFileTypes: true, recursive: true })
    .filter((entree) => entree.isFile() && /\.tsx?$/.test(entree.name))
    .map((entree) => join(entree.parentPath, entree.name))
}

it('n’emploie aucun membre d’Office.js absent d’Excel LTSC 2021', () => {
  const volet = fichiersDe('src/taskpane').filter((fichier) => /\b(Office|Excel)\./.test(readFileSync(fichier, 'utf8')))
  const fichiers = ['src/classeur/excel.ts', ...['src/classeur/excel', 'src/functions'].flatMap(fichiersDe), ...volet]
  expect(controlerNiveauxOffice(fichiers, OPTIONS)).toEqual([])
})

it('mord sur un membre d’ExcelApi 1.15 et laisse passer ceux de 1.14', () => {
  const fichier = join(temporaire, 'essai.ts')
  writeFileSync(
    fichier,
    [
      'export async function essayer(context: Excel.RequestContext): Promise<void> {',
      '  const plage = context.workbook.getSelectedRange()',
      '  plage.getPrecedents()',
      '  plage.getDependents()',
      '  context.workbook.worksheets.getItem("A").notes',
      '}',
    ].join('\n'),
  )
  const phrases = controlerNiveauxOffice([fichier], OPTIONS).map(({ phrase }) => phrase.slice(phrase.indexOf('essai.ts')))
  expect(phrases).toEqual([
    'essai.ts:4 : getDependents demande ExcelApi 1.15 (1.14 au plus)',
    'essai.ts:5 : notes demande ExcelApi 1.18 (1.14 au plus)',
  ])
})
