import { execFileSync } from 'node:child_process'
import { VERSION } from '../../src/catalogue'

/** L'outil de Microsoft ne se charge pas dans Jest (dépendances ESM) : il tourne dans un processus à part. */
it('office-addin-manifest lit le manifeste de la racine', () => {
  const lu = execFileSync(process.execPath, ['node_modules/office-addin-manifest/cli.js', 'info', 'manifest.xml'], { encoding: 'utf8' })
  expect(lu).toMatch(/Type: TaskPaneApp/)
  expect(lu).toContain(`Version: ${VERSION}.0`)
  expect(lu).toMatch(/Hosts: Workbook/)
  expect(lu).toMatch(/Source Location: https:\/\/localhost:3000\/taskpane\.html/)
})
