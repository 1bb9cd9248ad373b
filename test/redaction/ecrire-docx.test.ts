import { strFromU8, unzipSync } from 'fflate'
import { ecrireDocx } from '../../src/redaction/docx/ecrire-docx'
import { partager } from '../../src/redaction/docx/mesures'
import type { DocumentRedige } from '../../src/redaction/types'
import fc from 'fast-check'

const COLONNES = [
  { titre: 'Nom de la commune', alignement: 'gauche', part: 3 },
  { titre: 'Objectif', alignement: 'droite', part: 1 },
] as const

const DOCUMENT: DocumentRedige = {
  titre: 'Contrat de mixité sociale (2023-2025)',
  sections: [
    {
      orientation: 'portrait',
      blocs: [
        { genre: 'titre', niveau: 1, texte: 'Article 2' },
        { genre: 'paragraphe', texte: 'Première ligne <a>\nSeconde & dernière' },
        { genre: 'liste', elements: ['un', 'deux'] },
      ],
    },
    {
      orientation: 'paysage',
      blocs: [{ genre: 'tableau', titre: 'Objectifs', colonnes: COLONNES, lignes: [['=Étampes', '160'], ['Total', '160']], total: true }],
    },
  ],
}

async function xmlDe(document: DocumentRedige): Promise<string> {
  const parties = unzipSync(await ecrireDocx(document))
  const partie = parties['word/document.xml']
  if (partie === undefined) throw new Error('partie absente : word/document.xml')
  return strFromU8(partie)
}

describe('document Word', () => {
  it('porte les titres du plan, les paragraphes, les listes et les tableaux', async () => {
    const xml = await xmlDe(DOCUMENT)
    expect(xml).toContain('<w:pStyle w:val="Title"/>')
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>')
    expect(xml).toContain('Première ligne &lt;a&gt;')
    expect(xml).toMatch(/<w:br\/>.*Seconde &amp; dernière/)
    expect(xml.match(/<w:numPr>/g)).toHaveLength(2)
    expect(xml.match(/<w:tr>/g)).toHaveLength(3)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml).toContain('=Étampes')
  })

  it('aligne les nombres à droite et met en gras l’en-tête et le total', async () => {
    const xml = await xmlDe(DOCUMENT)
    const lignes = xml.split('<w:tr>').slice(1)
    expect(lignes.map((ligne) => ligne.match(/<w:jc w:val="right"\/>/g)?.length)).toEqual([1, 1, expect.any(Number)])
    expect(lignes.map((ligne) => /<w:b\/>/.test(ligne))).toEqual([true, false, true])
  })

  it('met le tableau large en paysage, dans une page à lui', async () => {
    const tailles = [...(await xmlDe(DOCUMENT)).matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, w, h]) => [Number(w), Number(h)])
    expect(tailles).toEqual([
      [11_906, 16_838],
      [16_838, 11_906],
    ])
  })

  it('partage une largeur sans en perdre', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 }), (largeur, parts) => {
        const largeurs = partager(largeur, parts)
        expect(largeurs.reduce((somme, une) => somme + une, 0)).toBe(largeur)
        expect(largeurs.every((une) => une >= 0)).toBe(true)
      }),
    )
  })
})
