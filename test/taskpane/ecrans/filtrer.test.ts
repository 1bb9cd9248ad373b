import { FONCTIONS } from '../../../src/catalogue'
import { filtrerFonctions, fonctionsAProposer } from '../../../src/taskpane/ecrans/inserer/filtrer'

describe('filtrerFonctions', () => {
  const noms = (recherche: string): readonly string[] => filtrerFonctions(FONCTIONS, recherche).map(({ nom }) => nom)

  it('rend tout quand on ne cherche rien', () => expect(noms('  ')).toHaveLength(FONCTIONS.length))

  it('ignore la casse et les accents', () => expect(noms('OBJECTIF legal réalisation')).toContain('SRU_OBJECTIF'))

  it('cherche aussi dans les articles et les règles', () => {
    expect(noms('L. 302-8 VII')).toContain('SRU_OBJECTIF')
    expect(noms('flux-09')).toEqual(['FLUX_PART'])
  })

  it('exige tous les mots', () => expect(noms('objectif licorne')).toEqual([]))
})

describe('fonctionsAProposer', () => {
  it('met la fonction de diagnostic en dernier, sans en perdre', () => {
    const proposees = fonctionsAProposer(FONCTIONS)
    expect(proposees).toHaveLength(FONCTIONS.length)
    expect(proposees.at(-1)?.nom).toBe('VERSION')
  })
})
