import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTROLES } from '../../../src/audit'
import { REGISTRE } from '../../../src/regles'
import { redigerControles, regleDiteParUnAutre } from '../../../scripts/documenter/controles'
import { AUTOUR_DES_CONTROLES } from '../../../scripts/documenter/pages'
import { DITES_PAR_UN_AUTRE, SANS_CONTROLE } from '../../../scripts/documenter/regles-sans-controle'

const PAGE = redigerControles(CONTROLES, AUTOUR_DES_CONTROLES)
const SIENNES: ReadonlySet<string> = new Set(CONTROLES.map(({ regle }) => regle))
const DITES = regleDiteParUnAutre(CONTROLES, AUTOUR_DES_CONTROLES)
const SOURCES = readdirSync('src/audit', { recursive: true, encoding: 'utf8' })
  .filter((nom) => nom.endsWith('.ts'))
  .map((nom) => readFileSync(join('src/audit', nom), 'utf8'))
  .join('\n')

describe('page des contrôles', () => {
  it('chaque contrôle a sa ligne, une fois, avec sa règle, sa gravité et une vraie phrase', () => {
    for (const { id, regle, gravite } of CONTROLES) {
      const lignes = PAGE.split('\n').filter((ligne) => ligne.startsWith(`| \`${id}\` |`))
      expect([id, lignes.length]).toEqual([id, 1])
      expect(lignes[0]).toContain(`| [${regle}](regles.md#${regle.toLowerCase()}) | ${gravite} | `)
    }
    expect(PAGE).not.toMatch(/\| audit-[a-z]+\.|undefined|\{/)
  })

  it('deux tableaux de suivi ne se décrivent pas de la même façon, et disent toutes leurs règles', () => {
    const objets = PAGE.split('\n').filter((ligne) => /^\| `[A-Z]+-\d+\.suivi`/.test(ligne)).map((ligne) => ligne.split(' | ')[3])
    expect(objets.length).toBeGreaterThan(25)
    expect(new Set(objets).size).toBe(objets.length)
    expect(PAGE).toContain('(COT-31, COT-01, COT-02)')
  })

  it('chaque règle appliquée est contrôlée, dite par une autre, ou absente avec sa raison : une seule des trois', () => {
    const places = REGISTRE.filter(({ etat }) => etat === 'appliquée').map(({ id }) => [
      id,
      [SIENNES.has(id), DITES.has(id), SANS_CONTROLE[id] !== undefined].filter(Boolean).length,
    ])
    expect(places.filter(([, nombre]) => nombre !== 1)).toEqual([])
  })

  it('une règle dite par un autre contrôle l’est par un contrôle qui existe', () => {
    const ids = new Set(CONTROLES.map(({ id }) => id))
    expect([...DITES.values()].flat().filter((id) => !ids.has(id))).toEqual([])
  })

  it('une règle sans contrôle n’est citée par aucune source de l’audit', () => {
    expect(Object.keys(SANS_CONTROLE).filter((id) => SOURCES.includes(`'${id}'`))).toEqual([])
    expect(Object.keys(DITES_PAR_UN_AUTRE).filter((id) => SOURCES.includes(id)).length).toBeGreaterThan(10)
  })

  it('une famille sans aucun contrôle n’a pas de partie', () => {
    expect(redigerControles(CONTROLES.filter(({ regle }) => regle.startsWith('COM')), AUTOUR_DES_CONTROLES)).not.toContain('## Gestion en flux')
  })
})
