import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PHRASES_CLI_REMPLIR } from '../../src/textes/cli-remplir'
import { PHRASES } from '../../src/textes/phrases'
import { PHRASES_REMPLISSAGE } from '../../src/textes/remplissage'

function sourcesDe(dossier: string): string {
  const racine = resolve(__dirname, '../../src', dossier)
  return readdirSync(racine, { recursive: true, encoding: 'utf8' })
    .filter((chemin) => chemin.endsWith('.ts'))
    .map((chemin) => readFileSync(join(racine, chemin), 'utf8'))
    .join('\n')
}

/** Identifiant tel que le code l'écrit : sous son préfixe, ou sans lui quand une fonction l'ajoute. */
function estEmployee(id: string, sources: string): boolean {
  const [, ...suite] = id.split('.')
  return sources.includes(`'${id}'`) || [suite.join('.'), suite.at(-1) ?? ''].some((nom) => sources.includes(`'${nom}'`))
}

describe('phrases du remplissage', () => {
  it('aucune ne reste sans emploi', () => {
    const sources = sourcesDe('remplissage')
    expect(Object.keys(PHRASES_REMPLISSAGE).filter((id) => !estEmployee(id, sources))).toEqual([])
    const commande = sourcesDe('cli')
    expect(Object.keys(PHRASES_CLI_REMPLIR).filter((id) => id !== 'cli.aide-remplir' && !estEmployee(id, commande))).toEqual([])
  })

  it('chaque identifiant écrit en entier a sa phrase', () => {
    const ecrits = [...sourcesDe('remplissage').matchAll(/'(remplissage\.[\w.-]+)'/g)].map(([, id = '']) => id)
    expect(ecrits.length).toBeGreaterThan(15)
    expect(ecrits.filter((id) => !(id in PHRASES_REMPLISSAGE))).toEqual([])
    const deLaCommande = [...sourcesDe('cli').matchAll(/Erreur(?:DeCommande|DUsage)\(\s*'([\w-]+)'/g)].map(
      ([, id = '']) => `cli.${id}`,
    )
    expect(deLaCommande.length).toBeGreaterThan(15)
    expect(deLaCommande.filter((id) => !PHRASES.has(id))).toEqual([])
  })

  it('apostrophe typographique, phrases terminées', () => {
    for (const [id, phrase] of Object.entries({ ...PHRASES_REMPLISSAGE, ...PHRASES_CLI_REMPLIR })) {
      expect(phrase).not.toMatch(/[\p{L}]'[\p{L}]|\.\.\./u)
      if (!/aide|constat$|effet|sous-plancher/.test(id)) expect(phrase).toMatch(/[.}]$/)
    }
  })
})
