import { enJson, enTexte } from '../../../src/cli/audit/rendre'
import type { FichierAudite } from '../../../src/cli/audit/types'

function audite(suite: Partial<FichierAudite>): FichierAudite {
  return { fichier: 'budget.xlsx', tableaux: [], constats: [], questions: [], macros: false, ...suite }
}

describe('ce qu’on lit d’un fichier audité', () => {
  it('sans tableau reconnu, dit que nul droit n’a été contrôlé, et ce que l’audit connaît', () => {
    const texte = enTexte(audite({}))
    expect(texte).toContain('aucune règle de droit ne l’a été')
    expect(texte).toContain('la cotation de la demande et la gestion en flux')
    expect(enJson(audite({}))).toMatchObject({ notes: [expect.stringContaining('Aucun tableau reconnu')] })
  })

  it('un tableau reconnu : rien à en dire de plus', () => {
    const connu = audite({ tableaux: [{ type: 'SRU-02', feuille: 'Communes', plage: 'A1:F9', certitude: 'certaine' }] })
    expect(enTexte(connu)).toContain('SRU-02')
    expect(enJson(connu)).toMatchObject({ notes: [] })
  })
})
