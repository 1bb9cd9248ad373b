import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { redigerConstat } from '../../src/textes'
import { PHRASES_CONTROLER } from '../../src/textes/controler'
import { PHRASES_REMPLIR_VOLETS } from '../../src/textes/remplir-volets'

const SRC = resolve(__dirname, '../../src')
const SOURCES = ['trames/controler', 'trames/remplir/volets', 'trames/remplir/index.ts', 'textes/rediger-constat.ts']
  .flatMap((chemin) => (chemin.endsWith('.ts') ? [chemin] : readdirSync(join(SRC, chemin)).map((nom) => join(chemin, nom))))
  .map((chemin) => readFileSync(join(SRC, chemin), 'utf8'))
  .join('\n')

describe.each([
  ['contrôles', PHRASES_CONTROLER],
  ['remplissage des volets', PHRASES_REMPLIR_VOLETS],
])('phrases des %s', (_sujet, phrases) => {
  it('chacune est employée', () => {
    expect(Object.keys(phrases).filter((id) => !SOURCES.includes(`'${id}'`))).toEqual([])
  })

  it('chacune finit par un point, avec des apostrophes typographiques', () => {
    const rediger = Object.values(phrases).filter((phrase) => !phrase.endsWith('{phrase}'))
    expect(rediger.filter((phrase) => !phrase.endsWith('.'))).toEqual([])
    expect(rediger.filter((phrase) => /[\p{L}]'[\p{L}]|\.\.\./u.test(phrase))).toEqual([])
  })
})

describe('constat situé', () => {
  const message = { id: 'controler.sans-projet-de-commune', donnees: { commune: 'Bourg' } }

  it('la ligne ou la commune précède la phrase qui ne la nomme pas', () => {
    expect(redigerConstat({ message: { id: 'projets.constat.sans-annee', donnees: {} }, ligne: 4 })).toBe(
      'Ligne 4 : aucune année de financement : à renseigner pour classer le projet.',
    )
    expect(redigerConstat({ message: { id: 'sru.exemptee', donnees: {} }, commune: 'Bourg' })).toMatch(/^Bourg : /)
    expect(redigerConstat({ message, commune: 'Bourg' })).toMatch(/^Bourg : aucun projet/)
  })
})
