import { FONCTIONS, SUJETS } from '../../../src/catalogue'
import { filtrerFonctions, filtrerSujets } from '../../../src/taskpane/ecrans/inserer/filtrer'

describe('filtrerFonctions', () => {
  const noms = (recherche: string): readonly string[] => filtrerFonctions(FONCTIONS, recherche).map(({ nom }) => nom)

  it('rend tout quand on ne cherche rien', () => expect(noms('  ')).toHaveLength(FONCTIONS.length))

  it('ignore la casse et les accents', () => expect(noms('OBJECTIF legal réalisation')).toContain('SRU_OBJECTIF'))

  it('cherche aussi dans les articles et les règles', () => {
    expect(noms('L. 302-8 VII')).toContain('SRU_OBJECTIF')
    expect(noms('flux-09')).toEqual(['FLUX_PART', 'FLUX_REPARTITION', 'FLUX_CONTROLE', 'FLUX_SUIVI'])
  })

  it('exige tous les mots', () => expect(noms('objectif licorne')).toEqual([]))
})

describe('filtrerSujets', () => {
  it('range toutes les fonctions, celle de diagnostic en dernier', () => {
    const rangees = filtrerSujets(SUJETS, '').flatMap(({ fonctions }) => fonctions)
    expect(rangees).toEqual(FONCTIONS)
    expect(rangees.at(-1)?.nom).toBe('VERSION')
  })

  it('ne montre pas un sujet où rien n’est trouvé', () => {
    expect(filtrerSujets(SUJETS, 'flux-09').map(({ titre }) => titre)).toEqual(['Gestion en flux'])
  })
})
