import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { apparenceDe } from '../../../src/classeur/apparence-de-graphique'
import { motifDe } from '../../../src/taskpane/graphique/reperes'

const CSS = readFileSync(resolve(__dirname, '../../../src/taskpane/composants/graphique/graphique.css'), 'utf8')
const [CLAIR = '', SOMBRE = ''] = CSS.split('@media (prefers-color-scheme: dark)')
const FONDS = { clair: 'ffffff', sombre: '1f1f1f' } as const
const RANGS = [0, 1, 2, 3, 4, 5]

function couleurs(css: string): readonly string[] {
  return [...css.matchAll(/--mx-serie: #([0-9a-f]{6});/g)].map(([, couleur]) => couleur ?? '')
}

/** Luminance relative, WCAG 2.1. */
function luminance(couleur: string): number {
  const [r = 0, v = 0, b = 0] = [0, 2, 4].map((debut) => {
    const part = Number.parseInt(couleur.slice(debut, debut + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * v + 0.0722 * b
}

function contraste(une: string, autre: string): number {
  const [haute = 0, basse = 0] = [luminance(une), luminance(autre)].sort((a, b) => b - a)
  return (haute + 0.05) / (basse + 0.05)
}

describe('couleurs des séries', () => {
  it('le volet clair a celles du classeur', () => {
    expect(couleurs(CLAIR)).toEqual(RANGS.map((rang) => apparenceDe(rang).couleur.toLowerCase()))
  })

  it('se détachent du fond d’au moins 4,5, clair et sombre', () => {
    expect(couleurs(SOMBRE)).toHaveLength(RANGS.length)
    for (const couleur of couleurs(CLAIR)) expect([couleur, contraste(couleur, FONDS.clair) >= 4.5]).toEqual([couleur, true])
    for (const couleur of couleurs(SOMBRE)) expect([couleur, contraste(couleur, FONDS.sombre) >= 4.5]).toEqual([couleur, true])
  })

  it('ne sont jamais seules à distinguer : un marqueur et un motif par série', () => {
    expect(new Set(RANGS.map((rang) => apparenceDe(rang).marqueur)).size).toBe(RANGS.length)
    expect(new Set(RANGS.map(motifDe)).size).toBe(RANGS.length)
  })
})
