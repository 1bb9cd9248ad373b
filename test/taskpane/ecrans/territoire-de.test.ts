import { territoireDe } from '../../../src/taskpane/ecrans/cadre/territoire-de'

const INCONNU = { epci: null, grandParis: false, ville: null }
const ORIGINES = {
  Un: { epci: 'CC A', carencee: null },
  Deux: { epci: 'CC A', carencee: null },
  Trois: { epci: 'CC B', carencee: null },
  Quatre: { epci: null, carencee: null },
}

describe('territoire que disent les communes', () => {
  it.each([
    [['Un', 'Deux', 'Quatre', 'Absente'], 'CC A'],
    [['Un', 'Trois'], null],
    [['Quatre'], null],
  ])('%j : EPCI %s', (communes, epci) => {
    expect(territoireDe({ territoire: INCONNU, origines: ORIGINES }, communes)).toEqual({ ...INCONNU, epci })
  })

  it('ne touche pas à ce qui est saisi', () => {
    const saisi = { epci: 'Métropole', grandParis: true, ville: 'Lyon' } as const
    expect(territoireDe({ territoire: saisi, origines: ORIGINES }, ['Un', 'Paris'])).toEqual(saisi)
  })

  it.each([
    ['MARSEILLE', 'Marseille'],
    ['Paris', 'Paris'],
    ['Saint-Germain-lès-Paris', null],
  ])('%s : ville %s', (nom, ville) => {
    expect(territoireDe({ territoire: INCONNU }, [nom])).toEqual({ ...INCONNU, ville })
  })
})
