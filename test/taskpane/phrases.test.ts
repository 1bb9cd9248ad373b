import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PHRASES } from '../../src/textes/phrases'

const PHRASES_VOLET = Object.fromEntries([...PHRASES].filter(([id]) => id.startsWith('volet.')))

const DOSSIER = resolve(__dirname, '../../src/taskpane')
const SOURCES = readdirSync(DOSSIER, { recursive: true, encoding: 'utf8' })
  .filter((chemin) => /\.tsx?$/.test(chemin))
  .map((chemin) => readFileSync(join(DOSSIER, chemin), 'utf8'))
  .join('\n')

/** Identifiants composés à l’exécution : écran, état, sujet d’aide, cause d’un écart. */
const COMPOSES = /^(?:(?:inserer|expliquer)\.titre|resultat\.etat-.+|aide\..+|expliquer\.(?:nom|propagation|occupe|ancienne))$/

describe('phrases du volet', () => {
  it('chaque phrase demandée existe', () => {
    const demandees = [...SOURCES.matchAll(/dire\(\s*'([^']+)'/g)].map(([, id]) => `volet.${id}`)
    expect(demandees.length).toBeGreaterThan(50)
    expect(demandees.filter((id) => !(id in PHRASES_VOLET))).toEqual([])
  })

  it('aucune phrase ne reste sans emploi', () => {
    const ids = Object.keys(PHRASES_VOLET).map((id) => id.replace(/^volet\./, ''))
    expect(ids.filter((id) => !COMPOSES.test(id) && !SOURCES.includes(`'${id}'`) && !SOURCES.includes(`'volet.${id}'`))).toEqual([])
  })

  it('l’apostrophe est typographique, et les tirets et points de suspension aussi', () => {
    expect(Object.values(PHRASES_VOLET).filter((phrase) => /[\p{L}]'[\p{L}]|\.\.\./u.test(phrase))).toEqual([])
  })
})
