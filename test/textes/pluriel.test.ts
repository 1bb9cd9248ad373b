import { message } from '../../src/regles'
import { redigerMessage } from '../../src/textes'

describe('accord avec un nombre', () => {
  const manquants = (lu: number | string, calcule: number): string =>
    redigerMessage(message('audit-communes.manquants-differents', { commune: 'Avel', lu, calcule, cible: 25, residences: 400, logements: 99 }))

  it('le pluriel commence à deux', () => {
    expect(manquants(1, 1)).toContain('1 logement manquant lu, 1 attendu (')
    expect(manquants(0, 2)).toContain('0 logement manquant lu, 2 attendus (')
    expect(manquants(2, 571)).toContain('2 logements manquants lus, 571 attendus (')
  })

  it('un texte reste au pluriel, une virgule se lit', () => {
    expect(manquants('rien', 5)).toContain('rien logements manquants lus')
    const ecart = (points: string): string => redigerMessage(message('audit-communes.ecart-different', { commune: 'Avel', ecart: points, cible: 25, taux: '24', juste: '1' }))
    expect(ecart('1,98')).toContain('écart de 1,98 point lu')
    expect(ecart('2,1')).toContain('écart de 2,1 points lu')
  })
})
