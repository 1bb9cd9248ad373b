import fc from 'fast-check'
import { citerArticle, LECTURES_PAR_DEFAUT } from '../../../../src/regles'
import { redigerMessage } from '../../../../src/textes'

const OPTIONS = { expliquer: true }

function citer(citation: string): string {
  const resultat = citerArticle(citation, LECTURES_PAR_DEFAUT, OPTIONS)
  return resultat.etat === 'etabli' ? resultat.valeur : resultat.etat
}

const LIAISONS = [
  'de l’article L. ',
  "de l'article L.",
  'du L. ',
  'du même article L. ',
  'de l’art. L ',
  ', dernier alinéa, de l’article L. ',
]
const MORCEAUX = ['I', 'II', 'VII', 'IX', 'X', ' et ', ', ', ' de l’article ', 'L. 302-8', 'L. 302-8-1', 'L. 4413', ' du ', '1°']

describe('citations d’articles (COM-09)', () => {
  it.each(['VII', 'VIII', 'IX', 'X', 'IX et X', 'VII à X', 'VIII, IX ou X'])('%s se lit à L. 302-8', (paragraphe) => {
    for (const liaison of LIAISONS) {
      expect(citer(`${paragraphe} ${liaison}302-8-1 du CCH`)).toBe(`${paragraphe} ${liaison}302-8 du CCH`)
    }
  })

  it.each(['I', 'II', 'I et II', 'III', 'VI', 'XI', 'XII', 'I et IX'])('%s à L. 302-8-1 : rendu tel quel', (paragraphe) => {
    for (const liaison of LIAISONS) {
      const citation = `${paragraphe} ${liaison}302-8-1`
      expect(citer(citation)).toBe(citation)
    }
  })

  it.each([
    'article L. 302-8-1',
    'MIX de l’article L. 302-8-1',
    'IX et article L. 302-8-1',
    'L. 302-8-1, IX et X de l’article L. 302-8',
    'L. 302-8-1, au X du présent article',
    'L. 302-8-1. X est un nom',
    'IX de l’article L. 302-8-1-2',
    'IX de l’article L. 302-8-12',
    'AL. 4413',
  ])('« %s » : rendu tel quel', (citation) => expect(citer(citation)).toBe(citation))

  it.each([
    ['L. 302-8-1-IX', 'L. 302-8-IX'],
    ['article L. 302-8-1 (X)', 'article L. 302-8 (X)'],
    ['L. 302-8-1, au X', 'L. 302-8, au X'],
    ['L. 302-8-1 du CCH, IX', 'L. 302-8 du CCH, IX'],
    ['(L. 4413)', '(L. 441-3)'],
  ])('« %s » → « %s »', (citation, corrigee) => expect(citer(citation)).toBe(corrigee))

  it('une citation corrigée se relit sans rien changer, et rien d’autre que le suffixe ne disparaît', () => {
    const morceau = fc.constantFrom(...MORCEAUX)
    fc.assert(
      fc.property(fc.array(morceau, { minLength: 1, maxLength: 12 }), (morceaux) => {
        const citation = morceaux.join('')
        const corrigee = citer(citation)
        expect(citer(corrigee)).toBe(corrigee)
        const sansTiret = (texte: string): string => texte.replace(/L\. 4413|L\. 441-3/g, '').replace(/302-8-1/g, '302-8')
        expect(sansTiret(corrigee)).toBe(sansTiret(citation))
      }),
    )
  })

  it('l’hypothèse cite l’autre écriture entière, points compris', () => {
    const { hypotheses } = citerArticle('IX de l’article L. 302-8-1', LECTURES_PAR_DEFAUT, OPTIONS)
    expect(hypotheses.map(({ effet }) => redigerMessage(effet))).toEqual([
      expect.stringContaining('recopier la trame → IX de l’article L. 302-8-1'),
    ])
  })

  it('un texte long se relit sans s’étirer', () => {
    const long = `${'IX, 1° à 3°, '.repeat(4000)}IX de l’article L. 302-8-1`
    expect(citer(long).endsWith('IX de l’article L. 302-8')).toBe(true)
  })
})
