import { ouvrirCarnet } from '../../../src/audit/moteur/carnet'
import type { Controle, Releve } from '../../../src/audit'
import { plageDUneCellule } from '../../../src/classeur/instantane'

const CONTROLE: Controle = { id: 'SRU-04.objectif', regle: 'SRU-04', gravite: 'EL', aide: 'audit-communes.aide.objectif', examiner: () => undefined }
const RELEVE: Releve = { lieu: plageDUneCellule('F', 3, 2), lu: 1, attendu: 2, message: { id: 'audit-rapport.vide', donnees: {} } }

describe('carnet d’un contrôle', () => {
  it('donne à un relevé la règle, la gravité et l’article du contrôle', () => {
    const carnet = ouvrirCarnet(CONTROLE)
    carnet.nonConforme(RELEVE)
    expect(carnet.constats).toEqual([
      { ...RELEVE, id: 'SRU-04.objectif', regle: 'SRU-04', gravite: 'EL', verdict: 'non-conforme', article: 'art. L. 302-8, I et VII du CCH', consequences: [] },
    ])
  })

  it('garde la règle et la gravité propres à un relevé, et cite l’article de cette règle', () => {
    const carnet = ouvrirCarnet(CONTROLE)
    carnet.nonConforme({ ...RELEVE, regle: 'COM-01', gravite: 'IF' })
    expect(carnet.constats).toMatchObject([{ regle: 'COM-01', gravite: 'IF', article: 'textes muets' }])
  })

  it.each([
    ['EL', 'AL'],
    ['IN', 'AL'],
    ['AL', 'AL'],
    ['IF', 'IF'],
  ] as const)('un doute sur une gravité %s se dit %s', (gravite, rendue) => {
    const carnet = ouvrirCarnet({ ...CONTROLE, gravite })
    carnet.aVerifier(RELEVE)
    carnet.nonConforme({ ...RELEVE, certitude: 'possible' })
    carnet.nonConforme({ ...RELEVE, hypothese: { id: 'AMB-01', retenue: { lecture: 'a', resultat: 1 }, autre: { lecture: 'b', resultat: 2 } } })
    expect(carnet.constats.map((constat) => [constat.verdict, constat.gravite])).toEqual([['a-verifier', rendue], ['a-verifier', rendue], ['a-verifier', rendue]])
  })

  it('une colonne probable condamne, une certaine aussi', () => {
    const carnet = ouvrirCarnet(CONTROLE)
    carnet.nonConforme({ ...RELEVE, certitude: 'probable' })
    carnet.nonConforme({ ...RELEVE, certitude: 'certaine' })
    expect(carnet.constats.map(({ gravite }) => gravite)).toEqual(['EL', 'EL'])
  })

  it('compte ce qu’il a vu', () => {
    const carnet = ouvrirCarnet(CONTROLE)
    carnet.conforme()
    carnet.conforme()
    carnet.nonConforme(RELEVE)
    carnet.aVerifier(RELEVE)
    carnet.nonConforme({ ...RELEVE, certitude: 'possible' })
    expect(carnet.bilan()).toEqual({ id: 'SRU-04.objectif', conformes: 2, nonConformes: 1, aVerifier: 2 })
  })
})
