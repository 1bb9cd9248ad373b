import { readFileSync } from 'node:fs'
import { estPermise } from '../../../src/atelier/grille/verrou'

const PAQUETS = ['sheets', 'sheets-ui', 'sheets-formula', 'sheets-formula-ui', 'sheets-numfmt', 'sheets-numfmt-ui']

/** Toutes les commandes de feuille qu'Univer connaît, lues dans ses paquets installés. */
function commandesUniver(): readonly string[] {
  const textes = PAQUETS.map((paquet) => readFileSync(`node_modules/@univerjs/${paquet}/lib/es/index.js`, 'utf8'))
  return [...new Set(textes.flatMap((texte) => [...texte.matchAll(/"(sheet\.command\.[a-z.-]+)"/g)].map(([, id]) => id ?? '')))]
}

describe('commandes de la grille', () => {
  const refusees = commandesUniver().filter((id) => !estPermise(id))

  it.each(['set-range-values', 'clear-selection-content', 'auto-fill', 'insert-sheet', 'move-range'])(
    'permet %s, qui s’enregistre',
    (nom) => {
      expect(commandesUniver()).toContain(`sheet.command.${nom}`)
      expect(estPermise(`sheet.command.${nom}`)).toBe(true)
    },
  )

  it('permet le collage au clavier, dont Univer compose le nom', () => {
    expect(estPermise('sheet.command.paste-by-short-key')).toBe(true)
  })

  it.each(['insert-row-before', 'remove-row-confirm', 'set-bold', 'set-worksheet-name', 'remove-sheet', 'copy-sheet', 'paste-format'])(
    'refuse %s, que l’enregistrement perdrait',
    (nom) => {
      expect(refusees).toContain(`sheet.command.${nom}`)
    },
  )

  it('laisse passer ce qui n’est pas une commande de feuille', () => {
    expect(estPermise('univer.command.undo')).toBe(true)
  })

  it('refuse par défaut plus de cent commandes, dont celles qu’on ne connaît pas', () => {
    expect(refusees.length).toBeGreaterThan(100)
    expect(estPermise('sheet.command.inventee')).toBe(false)
  })
})
