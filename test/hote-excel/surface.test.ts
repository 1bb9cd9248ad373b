import { genererSurface, resumerSurface } from './surface/generer'
import empreinte from './surface/empreinte.json'

const surface = genererSurface()

describe('surface d’office.js', () => {
  it('est celle que l’hôte connaît ; un changement se relit avant de refaire l’empreinte', () => {
    expect(resumerSurface(surface)).toEqual(empreinte)
  })

  it('donne noms sur le fil, écriture et niveau d’API', () => {
    expect(surface.get('Range')?.scalaires['Values']).toEqual({ js: 'values', inscriptible: true })
    expect(surface.get('Range')?.scalaires['RowCount']?.inscriptible).toBe(false)
    expect(surface.get('Range')?.exigences['GetDependents']).toEqual(['ExcelApi', '1.15'])
    expect(surface.get('WorksheetCollection')?.collection).toBe(true)
    expect(surface.get('Range')?.garde).toBe(true)
  })
})
