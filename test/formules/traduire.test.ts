import * as fc from 'fast-check'
import { ecrireFormule, enFormuleFrancaise, estErreurDeFormule, lireFormule, traduire } from '../../src/formules'
import type { Formule, Noeud } from '../../src/formules'
import { formuleAnglaise } from './formules-au-hasard'

function lire(texte: string, langue: 'fr' | 'en'): Formule {
  const lue = lireFormule(texte, langue)
  if (estErreurDeFormule(lue)) throw new Error(`${texte} : ${JSON.stringify(lue)}`)
  return lue
}

/** L'arbre sans les places dans le texte. */
function sansPlaces(noeud: Noeud): unknown {
  return JSON.parse(JSON.stringify(noeud, (cle, valeur: unknown) => (cle === 'debut' || cle === 'fin' ? undefined : valeur)))
}

const PAIRES: readonly (readonly [string, string])[] = [
  ['=SI(A1>0,25;"oui; non";FAUX)', '=IF(A1>0.25,"oui; non",FALSE)'],
  ['=SOMME.SI.ENS(T[RP];T[Taux];">=0,25")', '=SUMIFS(T[RP],T[Taux],">=0,25")'],
  ['=MIXITE.SRU_OBJECTIF(A2;B2;0,25;;"620,5")', '=MIXITE.SRU_OBJECTIF(A2,B2,0.25,,"620,5")'],
  ['={1.2;3,5.4}', '={1,2;3.5,4}'],
  ['=T[[#Tout];[RP]:[LS]]', '=T[[#All],[RP]:[LS]]'],
  ['=T[[#Cette ligne];[RP]]+T[#En-têtes]', '=T[[#This Row],[RP]]+T[#Headers]'],
  ['=T[[#Données];[a;b]]', '=T[[#Data],[a;b]]'],
  ['=SOMME((A1;B2 ; C3))', '=SUM((A1,B2 , C3))'],
  ['=SIERREUR(RECHERCHEX(A1;B:B;C:C);#VALEUR!)', '=IFERROR(XLOOKUP(A1,B:B,C:C),#VALUE!)'],
  ['=ARRONDI.SUP( 1,5E-3 ; 0 )', '=ROUNDUP( 1.5E-3 , 0 )'],
  ["='Feuille l''est'!$A$1&\"é\"", "='Feuille l''est'!$A$1&\"é\""],
  ['=NB.SI(A:A;VRAI)&VRAI()', '=COUNTIF(A:A,TRUE)&TRUE()'],
]

describe('traduire', () => {
  it.each(PAIRES)('%s ↔ %s', (francais, anglais) => {
    expect(traduire(francais, 'fr', 'en')).toBe(anglais)
    expect(traduire(anglais, 'en', 'fr')).toBe(francais)
  })

  it.each([
    ['_xldudf_MIXITE_VERSION()', '=MIXITE.VERSION()'],
    ['_xldudf_mixite_version()', '=MIXITE.VERSION()'],
    ['[2]!_xldudf_MIXITE_VERSION()', '=MIXITE.VERSION()'],
    ["'C:\\x\\FUNCRES.XLAM'!_xldudf_MIXITE_VERSION()", '=MIXITE.VERSION()'],
    ['Fichier.xla!_xldudf_MIXITE_VERSION()', '=MIXITE.VERSION()'],
    ['MIXITE_VERSION()', '=MIXITE.VERSION()'],
    ['mixite.version()', '=MIXITE.VERSION()'],
    ['_xlfn._xlws.FILTER(A1,B1)', '=FILTER(A1,B1)'],
    ['_xlfn.XLOOKUP(A1,B1,C1)', '=XLOOKUP(A1,B1,C1)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x)', '=LET(x,1,x)'],
    ['_xldudf_AUTRE_X(1)', '=_xldudf_AUTRE_X(1)'],
  ])('lit %s sous sa forme enregistrée', (enregistree, attendue) => {
    expect(traduire(enregistree, 'en', 'en')).toBe(attendue)
  })

  it('admet les noms anglais, les minuscules et les accents dans une formule française', () => {
    expect(traduire('=sum(A1;B1)', 'fr', 'fr')).toBe('=SOMME(A1;B1)')
    expect(traduire('=épurage(A1)', 'fr', 'en')).toBe('=CLEAN(A1)')
  })

  it('laisse la langue décider d’un nom à deux sens', () => {
    expect(traduire('=TRIM(A1)', 'fr', 'en')).toBe('=MIRR(A1)')
    expect(traduire('=TRIM(A1)', 'en', 'fr')).toBe('=SUPPRESPACE(A1)')
    expect(traduire('=VAR.P(A1)', 'en', 'fr')).toBe('=VAR.P.N(A1)')
  })

  it('fait l’aller et retour sans rien changer, quelle que soit la formule', () => {
    fc.assert(
      fc.property(formuleAnglaise, (anglaise) => {
        const depart = lire(anglaise, 'en')
        const francaise = ecrireFormule(depart, 'fr')
        const retour = lire(francaise, 'fr')
        expect(ecrireFormule(retour, 'en')).toBe(`=${anglaise}`)
        expect(ecrireFormule(retour, 'fr')).toBe(francaise)
        expect(sansPlaces(retour.racine)).toEqual(sansPlaces(depart.racine))
      }),
      { numRuns: 500 },
    )
  })
})

describe('formule montrée en français', () => {
  it('traduite si elle se lit, telle quelle sinon', () => {
    expect(enFormuleFrancaise('=IF(B2>0.25,"oui",ROUNDUP(C2,0))')).toBe('=SI(B2>0,25;"oui";ARRONDI.SUP(C2;0))')
    expect(enFormuleFrancaise('=IF(B2>')).toBe('=IF(B2>')
  })
})
