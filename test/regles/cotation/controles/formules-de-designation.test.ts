import { formulesDeDesignation } from '../../../../src/regles'

const genres = (formule: string): string[] => formulesDeDesignation(formule).map(({ genre }) => genre)

describe('formules qui désignent (COT-17)', () => {
  it.each([
    ['=INDEX(nom;EQUIV(MAX(note);note;0))', 'meilleure-note'],
    ['=INDEX(A2:A9,MATCH(MAX(B2:B9),B2:B9,0))', 'meilleure-note'],
    ['=RECHERCHEX(GRANDE.VALEUR(B2:B9;1);B2:B9;A2:A9)', 'meilleure-note'],
    ['=_xlfn.XLOOKUP(MAX(B2:B9),B2:B9,A2:A9)', 'meilleure-note'],
    ['=SI(B2=MAX(B$2:B$9);"attributaire";"")', 'meilleure-note'],
    ['=FILTRE(A2:A9;MAX(B2:B9)=B2:B9)', 'meilleure-note'],
    ['=SI(RANG(B2;B$2:B$9)=1;"retenu";"")', 'rang'],
    ['=IF(RANK.EQ(B2,B$2:B$9)<=3,"oui","")', 'rang'],
    ['=SI(3>=RANG.EQUATION(B2;B$2:B$9);1;0)', 'rang'],
    ['=INDEX(TRIER(A2:B9;2;-1);1;1)', 'tri'],
    ['=_xlfn.TAKE(_xlfn._xlws.SORT(A2:B9,2,-1),1)', 'tri'],
    ['=SI(B2<50;"Éliminé";"")', 'seuil-eliminatoire'],
    ['=IF(B2>=50,"","non retenue")', 'seuil-eliminatoire'],
  ])('%s', (formule, genre) => expect(genres(formule)).toEqual([genre]))

  it.each([
    '=MAX(B2:B9)',
    '=MEDIANE(B2:B9)',
    '=RANG(B2;B$2:B$9)',
    '=TRIER(A2:B9;2;-1)',
    '=SI(B2<50;"à compléter";"")',
    '=SI(B2="";"";"éliminé")',
    '="INDEX(nom;EQUIV(MAX(note);note;0))"',
    '=EQUIV(B2;B$2:B$9;0)',
    '=SI(MAX(B2:B9)>0;"notes lues";"")',
    "='MAX(a)=1'!B2",
    '=MIXITE.COTATION(A1:B1;A2:B9;Grille!A1:C9;"2024-03-15")',
    'DALO',
    '=INDEX(nom;EQUIV(',
  ])('%s : rien', (formule) => expect(genres(formule)).toEqual([]))

  it('une formule fabriquée, imbriquée au-delà de ce qu’Excel admet, se lit sans déborder', () => {
    const imbriquee = (niveaux: number, coeur: string): string => `=${'ABS('.repeat(niveaux)}${coeur}${')'.repeat(niveaux)}`
    const designe = 'SI(RANG(B2;B$2:B$9)=1;"retenu";"")'
    expect(genres(imbriquee(50, designe))).toEqual(['rang'])
    expect(genres(imbriquee(100_000, designe))).toEqual([])
  })

  it('ne s’en prend qu’aux formules qui lisent des notes, quand on sait lesquelles', () => {
    const lit = (texte: string): boolean => texte.includes('note')
    expect(formulesDeDesignation('=INDEX(taux;EQUIV(MAX(annee);annee;0))', lit)).toEqual([])
    expect(formulesDeDesignation('=INDEX(nom;EQUIV(MAX(note);note;0))', lit)).toEqual([{ genre: 'meilleure-note', fonction: 'EQUIV(MAX)' }])
    expect(formulesDeDesignation('=SI(RANG(age;ages)=1;1;0)', lit)).toEqual([])
    expect(formulesDeDesignation('=SI(age<60;"exclu";"")', lit)).toEqual([])
  })
})
