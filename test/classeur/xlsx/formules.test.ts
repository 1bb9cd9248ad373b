import fc from 'fast-check'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { decalerFormule } from '../../../src/classeur/xlsx/formule/decaler'
import { ecrireFormuleDeFichier } from '../../../src/classeur/xlsx/formule/ecrire-formule'
import { decouperFormule } from '../../../src/classeur/xlsx/formule/jetons'
import { lireFormuleDeFichier } from '../../../src/classeur/xlsx/formule/lire-formule'
import { CORPUS } from '../fabrique/corpus'
import { fabriquerLivre } from '../fabrique/livre'

describe('formule du fichier → formule du port', () => {
  it.each([
    ['_xldudf_MIXITE_SRU_OBJECTIF(A2,B2,0.25)', '=MIXITE.SRU_OBJECTIF(A2,B2,0.25)'],
    ['_xldudf_mixite_sru_objectif(A2)', '=MIXITE.SRU_OBJECTIF(A2)'],
    ['[2]!_xldudf_MIXITE_COTATION(A2)', '=MIXITE.COTATION(A2)'],
    ["'C:\\Program Files\\FUNCRES.XLAM'!_xldudf_MIXITE_COTATION(A2)", '=MIXITE.COTATION(A2)'],
    ['1+Fichier.xla!_xldudf_MIXITE_FLUX_PART(A2)', '=1+MIXITE.FLUX_PART(A2)'],
    ['mixite.version()', '=MIXITE.VERSION()'],
    ['MIXITE_VERSION()', '=MIXITE.VERSION()'],
    ['IF(A1,_xldudf_MIXITE_FLUX_PART(1,2,3),"_xldudf_MIXITE_X(")', '=IF(A1,MIXITE.FLUX_PART(1,2,3),"_xldudf_MIXITE_X(")'],
    ['_xldudf_AUTRE_FONCTION(A1)', '=_xldudf_AUTRE_FONCTION(A1)'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn._xlws.FILTER(A1:A9,B1:B9>0)', '=FILTER(A1:A9,B1:B9>0)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
    ['SUM(_xlfn.ANCHORARRAY($A$1))', '=SUM($A$1#)'],
    ['_xlfn.SINGLE(A1)', '=@A1'],
    ["'_xlfn.faux'!A1", "='_xlfn.faux'!A1"],
  ])('%s', (fichier, port) => {
    expect(lireFormuleDeFichier(fichier)).toBe(port)
  })
})

describe('formule du port → formule du fichier', () => {
  it.each([
    ['=MIXITE.SRU_OBJECTIF(A2,B2,0.25)', '_xldudf_MIXITE_SRU_OBJECTIF(A2,B2,0.25)'],
    ['=mixite.version()', '_xldudf_MIXITE_VERSION()'],
    ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
    ['=LET(x,1,y,x*2,SUM(x,y))', '_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x*2,SUM(_xlpm.x,_xlpm.y))'],
    ['=MAP(A1:A3,LAMBDA(v,v+1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))'],
    ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
    ['="SORT("&SUM(A1)', '"SORT("&SUM(A1)'],
    ['=UNIQUE(T[SORT])', '_xlfn.UNIQUE(T[SORT])'],
    ['=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
  ])('%s', (port, fichier) => {
    expect(ecrireFormuleDeFichier(port)).toBe(fichier)
    expect(lireFormuleDeFichier(fichier)).toBe(port.replace('mixite.version', 'MIXITE.VERSION'))
  })
})

describe('formules partagées', () => {
  it.each([
    ['B4*$C$1+A$1:A3', 1, 0, 'B5*$C$1+A$1:A4'],
    ['A1+B$2', 2, 3, 'D3+E$2'],
    ['SUM(A:A,$B:C,1:1,$2:3)', 1, 1, 'SUM(B:B,$B:D,2:2,$2:4)'],
    ["'A1'!A1+Feuil1!B2&\"A1\"", 1, 0, "'A1'!A2+Feuil1!B3&\"A1\""],
    ['LOG10(A1)+T[A1]', 1, 0, 'LOG10(A2)+T[A1]'],
    ['mar:mai!A1', 1, 1, 'mar:mai!B2'],
    ['A1', -1, -1, 'XFD1048576'],
    ['XFE1+A1048577+taux25x', 1, 1, 'XFE1+A1048577+taux25x'],
    ['1.5E10+E1', 1, 0, '1.5E10+E2'],
  ])('%s décalée de (%i, %i)', (formule, lignes, colonnes, attendu) => {
    expect(decalerFormule(formule, lignes, colonnes)).toBe(attendu)
  })

  it('un aller et retour rend la formule', () => {
    const reference = fc.tuple(fc.boolean(), fc.nat(700), fc.boolean(), fc.integer({ min: 1, max: 1_048_576 }))
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 5 }), fc.integer({ min: -500, max: 500 }), fc.integer({ min: -50, max: 50 }), (references, lignes, colonnes) => {
        const lettres = (n: number): string => (n < 26 ? '' : String.fromCharCode(64 + Math.floor(n / 26))) + String.fromCharCode(65 + (n % 26))
        const formule = references.map(([fc1, colonne, fl, ligne]) => `${fc1 ? '$' : ''}${lettres(colonne)}${fl ? '$' : ''}${ligne}`).join('+')
        expect(decalerFormule(decalerFormule(formule, lignes, colonnes), -lignes, -colonnes)).toBe(formule)
      }),
    )
  })

  it('le découpage ne perd aucun caractère', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'"\'[](){}A1$:!,;.#@_é +\\') }), (formule) => {
        expect(decouperFormule(formule).map(({ texte }) => texte).join('')).toBe(formule)
      }),
    )
  })
})

describe('formules d’un classeur', () => {
  it('liste chaque formule avec son genre, son étendue et sa valeur en cache', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    const formules = await classeur.formules('Données')
    expect(formules.map(({ ligne, colonne, formule, genre, valeur }) => [ligne, colonne, formule, genre, valeur])).toEqual([
      [1, 0, '=SUM(C1,1)', 'simple', 45293],
      [1, 1, '="a"&"b"', 'simple', 'ab'],
      [1, 2, '=1/0', 'simple', { erreur: '#DIV/0!' }],
      [3, 0, '=B4*$C$1+A$1:A3', 'partagee', 1],
      [4, 0, '=B5*$C$1+A$1:A4', 'partagee', 2],
      [5, 0, '=B6*$C$1+A$1:A5', 'partagee', 3],
      [7, 0, '=TRANSPOSE(A1:B2)', 'matricielle', 1],
      [11, 0, '=MIXITE.SRU_OBJECTIF(A1,B1,0.25)', 'simple', 205],
    ])
    expect(formules[6]?.etendue).toEqual({ ligne: 7, colonne: 0, lignes: 2, colonnes: 2 })
    expect(formules[7]?.brute).toBe('_xldudf_MIXITE_SRU_OBJECTIF(A1,B1,0.25)')
  })

  it('une table de données se lit comme Excel la montre', async () => {
    const classeur = await ouvrirXlsx(
      fabriquerLivre({ feuilles: [{ nom: 'T', lignes: '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="1" r1="B1" r2="B2"/><v>4</v></c></row>' }] }),
    )
    expect(await classeur.formules('T')).toMatchObject([{ formule: '=TABLE(B1,B2)', genre: 'matricielle', valeur: 4 }])
  })
})
