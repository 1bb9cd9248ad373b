import { decouper, nombreDe } from '../../../../src/regles/cms/projets/typologies'

describe('découpe d’une typologie en texte (CMS-37)', () => {
  it.each([
    ['8 PLAI/12 PLUS', [['PLAI', 8], ['PLUS', 12]]],
    ['8plai, 12 plus et 4 PLS', [['PLAI', 8], ['PLUS', 12], ['PLS', 4]]],
    ['PLAI 8 / PLUS 12', [['PLAI', 8], ['PLUS', 12]]],
    ['PLAI: 8 ; PSLA = 3', [['PLAI', 8], ['PSLA', 3]]],
    ['6 BRS', [['BRS', 6]]],
  ])('« %s »', (texte, parts) => expect(decouper(texte)).toEqual(parts))

  it.each(['PLAI/PLUS', '8 PLAI, le reste en PLUS', '8 PLAI, 12', '30 %', '8 PLAIS', ''])(
    '« %s » ne se découpe pas : rien n’est deviné',
    (texte) => expect(decouper(texte)).toBeNull(),
  )
})

describe('nombre de logements d’un financement', () => {
  it('une cellule vide ne vaut 0 que si les autres font déjà tous les logements sociaux', () => {
    expect(nombreDe({ plus: 24 }, 'plai', 24)).toBe(0)
    expect(nombreDe({ plus: 23 }, 'plai', 24)).toBeNull()
    expect(nombreDe({}, 'plai', null)).toBeNull()
  })

  it('un 0 écrit est un nombre', () => expect(nombreDe({ plai: 0, plus: 10 }, 'plai', 24)).toBe(0))
})
