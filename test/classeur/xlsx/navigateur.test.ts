import { build } from 'esbuild'

describe('lecteur .xlsx dans le navigateur', () => {
  it('s’assemble sans rien de Node', async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/classeur/xlsx/index.ts'],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    })
    const code = outputFiles[0]?.text ?? ''
    expect(code).toContain('ouvrirXlsx')
    expect(code).not.toMatch(/["']node:|\brequire\(|\bBuffer\b/)
  })
})
