import { nomDuFichier } from '../../../../src/taskpane/cas-usage/rediger/nom-du-fichier'

const SANS_EPCI = { epci: null, grandParis: false, ville: null }

describe('nom du fichier', () => {
  it('porte la commune seule, l’EPCI, ou le nombre de communes', () => {
    expect(nomDuFichier({ periode: '2023-2025', communes: ['Étampes'], territoire: SANS_EPCI })).toBe('Contrat de mixité sociale 2023-2025 Étampes.docx')
    const deux = { periode: '2026-2028', communes: ['A', 'B'] } as const
    expect(nomDuFichier({ ...deux, territoire: { ...SANS_EPCI, epci: 'Pays d’Aubagne' } })).toBe('Contrat de mixité sociale 2026-2028 Pays d’Aubagne.docx')
    expect(nomDuFichier({ ...deux, territoire: SANS_EPCI })).toBe('Contrat de mixité sociale 2026-2028 2 communes.docx')
  })

  it('ôte ce qu’un système de fichiers refuse, et ne s’allonge pas sans fin', () => {
    expect(nomDuFichier({ periode: '2023-2025', communes: ['a/b:c*"d"\n<e>|?'], territoire: SANS_EPCI })).toBe('Contrat de mixité sociale 2023-2025 a b c d e.docx')
    expect(nomDuFichier({ periode: '2023-2025', communes: ['x'.repeat(500)], territoire: SANS_EPCI }).length).toBe(125)
  })
})
