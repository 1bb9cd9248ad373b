import type { Valeur } from '../../src/classeur/port'
import { valeurDe } from './classeur-fictif'

const NA: Valeur = { erreur: '#N/A' }
/** A : nombres et vide · B : textes · C : mélange · D : critères de commune. */
const FEUILLE: readonly (readonly Valeur[])[] = [
  [1, 'Aix', true, 'Aix-en-Provence'],
  [2, 'aix', '3', 'Arles'],
  [null, '', 4, 'Aubagne'],
  [4, 'Zoé', NA, 'Aix-en-Provence'],
]

/** Valeurs documentées ou connues d'Excel. */
const ATTENDUES: readonly (readonly [string, unknown])[] = [
  ['=1+2*3^2', 19],
  ['=-2^2', 4],
  ['=10%', 0.1],
  ['=1/0', '#DIV/0!'],
  ['=0^0', '#NOMBRE!'],
  ['=(-8)^3', -512],
  ['=0,1+0,2=0,3', true],
  ['=0,5-0,4-0,1', 0],
  ['="a"="A"', true],
  ['="a"&1', 'a1'],
  ['="a"+1', '#VALEUR!'],
  ['="3"+1', 4],
  ['=1<"a"', true],
  ['="z"<VRAI', true],
  ['=A3=0', true],
  ['=A3=""', true],
  ['=A3', 0],
  ['=C4+1', '#N/A'],
  ['=SOMME(A1:A4)', 7],
  ['=SOMME(C1:C3)', 4],
  ['=SOMME("3";VRAI;2)', 6],
  ['=SOMME("x";2)', '#VALEUR!'],
  ['=SOMME(C1:C4)', '#N/A'],
  ['=SOMME(A:A)', 7],
  ['=MOYENNE(A1:A4)', 7 / 3],
  ['=MOYENNE(B1:B4)', '#DIV/0!'],
  ['=MIN(A1:A4)', 1],
  ['=MAX(B1:B4)', 0],
  ['=MEDIANE(A1:A4)', 2],
  ['=GRANDE.VALEUR(A1:A4;2)', 2],
  ['=PETITE.VALEUR(A1:A4;9)', '#NOMBRE!'],
  ['=NB(C1:C4)', 1],
  ['=NB("3";VRAI;"x")', 2],
  ['=NBVAL(A1:C4)', 11],
  ['=NB.VIDE(A1:B4)', 2],
  ['=SOMMEPROD(A1:A4;A1:A4)', 21],
  ['=SOMMEPROD((B1:B4="aix")*A1:A4)', 3],
  ['=SOMMEPROD(A1:A4;A1:A3)', '#VALEUR!'],
  ['=NB.SI(B1:B4;"AIX")', 2],
  ['=NB.SI(B1:B4;"?i*")', 2],
  ['=NB.SI(D1:D4;"A*")', 4],
  ['=NB.SI(A1:A4;">=2")', 2],
  ['=NB.SI(C1:C3;">2")', 1],
  ['=NB.SI(C1:C3;3)', 1],
  ['=NB.SI(A1:A4;"<>")', 3],
  ['=NB.SI(A1:B4;"")', 2],
  ['=NB.SI(A:A;"")', 1048573],
  ['=NB.SI(A1:A4;"<>2")', 3],
  ['=NB.SI(C1:C4;"#n/a")', 1],
  ['=NB.SI(A1:A4;"#N/A")', 0],
  ['=SOMME.SI(C1:C4;"<>#N/A")', 4],
  ['=NB.SI(C1:C4;"#REF!")', 0],
  ['=SOMME.SI(B1:B4;"aix";A1:A4)', 3],
  ['=SOMME.SI(B1:B4;"aix";A1)', 3],
  ['=SOMME.SI(A1:A4;">1")', 6],
  ['=SOMME.SI.ENS(A1:A4;B1:B4;"aix";A1:A4;">1")', 2],
  ['=SOMME.SI.ENS(A1:A3;B1:B4;"aix")', '#VALEUR!'],
  ['=NB.SI.ENS(D1:D4;"Aix*";A1:A4;">=1")', 2],
  ['=MOYENNE.SI(B1:B4;"rien";A1:A4)', '#DIV/0!'],
  ['=MAX.SI.ENS(A1:A4;B1:B4;"aix")', 2],
  ['=ARRONDI(1,005;2)', 1.01],
  ['=ARRONDI(-2,5;0)', -3],
  ['=ARRONDI(1234;-2)', 1200],
  ['=ARRONDI(0,5;0)', 1],
  ['=ARRONDI(0,04;0)', 0],
  ['=ARRONDI(99,995;2)', 100],
  ['=ARRONDI(1E+20;2)', 1e20],
  ['=ARRONDI.SUP(267,5;0)', 268],
  ['=ARRONDI.SUP(-1,1;0)', -2],
  ['=ARRONDI.SUP(0,001;0)', 1],
  ['=ARRONDI.SUP(12;-2)', 100],
  ['=ARRONDI.INF(267,9;0)', 267],
  ['=TRONQUE(-1,9)', -1],
  ['=ENT(-1,5)', -2],
  ['=ENT(7)', 7],
  ['=PLAFOND(7;5)', 10],
  ['=PLANCHER(7;5)', 5],
  ['=MOD(-3;2)', 1],
  ['=MOD(3;-2)', -1],
  ['=MOD(3;0)', '#DIV/0!'],
  ['=ABS(-3)', 3],
  ['=RACINE(-1)', '#NOMBRE!'],
  ['=SI(A1>0;"oui";"non")', 'oui'],
  ['=SI(A1>5;1)', false],
  ['=SI(A1>5;1;)', 0],
  ['=SI(C4;1;2)', '#N/A'],
  ['=SI("x";1;2)', '#VALEUR!'],
  ['=SIERREUR(1/0;"erreur")', 'erreur'],
  ['=SI.NON.DISP(C4;0)', 0],
  ['=SI.NON.DISP(1/0;0)', '#DIV/0!'],
  ['=SI.CONDITIONS(A1>5;1;VRAI;2)', 2],
  ['=SI.CONDITIONS(FAUX;1)', '#N/A'],
  ['=SI.MULTIPLE(A2;1;"un";2;"deux";"autre")', 'deux'],
  ['=CHOISIR(2;1/0;"b")', 'b'],
  ['=CHOISIR(5;1)', '#VALEUR!'],
  ['=ET(A1:A4)', true],
  ['=OU(FAUX;A1>5)', false],
  ['=ET(B1:B4)', '#VALEUR!'],
  ['=NON(0)', true],
  ['=OUX(VRAI;VRAI;VRAI)', true],
  ['=ESTVIDE(A3)', true],
  ['=ESTVIDE(B3)', false],
  ['=ESTNUM(A1)', true],
  ['=ESTERREUR(C4)', true],
  ['=ESTNA(1/0)', false],
  ['=ESTERR(C4)', false],
  ['=ESTTEXTE(B1)', true],
  ['=GAUCHE("Mixité";3)', 'Mix'],
  ['=DROITE("Mixité";0)', ''],
  ['=STXT("Mixité";3;2)', 'xi'],
  ['=NBCAR(D1)', 15],
  ['=SUPPRESPACE("  a   b ")', 'a b'],
  ['=MAJUSCULE("é")', 'É'],
  ['=EXACT("a";"A")', false],
  ['=SUBSTITUE("a.b.c";".";"-")', 'a-b-c'],
  ['=SUBSTITUE("a.b.c";".";"-";2)', 'a.b-c'],
  ['=SUBSTITUE("a";"a";"$&")', '$&'],
  ['=TROUVE("b";"abc")', 2],
  ['=CHERCHE("B";"abc")', 2],
  ['=TROUVE("B";"abc")', '#VALEUR!'],
  ['=REMPLACER("abcd";2;2;"X")', 'aXd'],
  ['=CONCAT(B1:B2;1)', 'Aixaix1'],
  ['=JOINDRE.TEXTE("-";VRAI;B1:B4)', 'Aix-aix-Zoé'],
  ['=REPT("ab";3)', 'ababab'],
  ['=CNUM("12")', 12],
  ['=CNUM("x")', '#VALEUR!'],
  ['=EQUIV("aix";B1:B4;0)', 1],
  ['=EQUIV("z*";B1:B4;0)', 4],
  ['=EQUIV(3;A1:A2;1)', 2],
  ['=EQUIV(9;A1:A4;0)', '#N/A'],
  ['=RECHERCHEV(2;A1:B4;2;FAUX)', 'aix'],
  ['=RECHERCHEV(3;A1:B2;2)', 'aix'],
  ['=RECHERCHEV(2;A1:B4;3;FAUX)', '#REF!'],
  ['=RECHERCHEX("zoé";B1:B4;A1:A4)', 4],
  ['=RECHERCHEX("x";B1:B4;A1:A4;"absent")', 'absent'],
  ['=RECHERCHEX("zoé";B1:B4;A1:B4)', [[4, 'Zoé']]],
  ['=INDEX(A1:B4;2;2)', 'aix'],
  ['=INDEX(A1:A4;EQUIV("Zoé";B1:B4;0))', 4],
  ['=INDEX(A1:B4;9;1)', '#REF!'],
  ['=INDEX(NA();1;3)', '#N/A'],
  ['=Y9="Saint-Denis"', false],
  ['=Y9<>"L\'Haÿ"', true],
  ['=SOMME(INDEX(A1:B4;0;1))', 7],
  ['=SOMME(A1:INDEX(A1:A4;2))', 3],
  ['=LIGNES(A:A)', 1048576],
  ['=LIGNE(B7)', 7],
  ['=COLONNE()', 26],
  ['=TRANSPOSE(A1:A2)', [[1, 2]]],
  ['=FILTRE(A1:A4;B1:B4="aix")', [[1], [2]]],
  ['=FILTRE(A1:A4;B1:B4="rien")', '#CALC!'],
  ['=A1:A4*10', [[10], [20], [0], [40]]],
  ['=SI(A1:A2>1;"oui";"non")', [['non'], ['oui']]],
  ['={1.2;3.4}+10', [[11, 12], [13, 14]]],
  ['=DATE(2024;2;29)', 45351],
  ['=DATE(2024;14;1)', 45689],
  ['=ANNEE(45351)', 2024],
  ['=MOIS(45351)', 2],
  ['=JOUR(45351)', 29],
  ['=MOIS.DECALER(DATE(2024;1;31);1)', 45351],
  ['=FIN.MOIS(DATE(2024;2;10);0)', 45351],
  ['=DATEDIF(DATE(2019;5;10);DATE(2024;3;15);"y")', 4],
  ['=DATEDIF(DATE(2019;5;10);DATE(2024;3;15);"m")', 58],
  ['=DATEDIF(2;1;"d")', '?arguments'],
  ['=SOMME(A1:A3 A2:A4)', 2],
  ['=SOMME(A1:A2 B1:B2)', '#NUL!'],
]

/** Ce qu'Excel calculerait autrement selon le poste, ou qu'on ne sait pas : jamais une valeur. */
const NON_EVALUEES: readonly (readonly [string, string])[] = [
  ['=NB.SI(A1:A4;"#VALEUR!")', '?texte'],
  ['=AUJOURDHUI()', '?fonction'],
  ['=TEXTE(1;"0,00")', '?fonction'],
  ['=DECALER(A1;1;0)', '?fonction'],
  ['=MaFonction(1)', '?fonction'],
  ['="12,5"+1', '?texte'],
  ['="1/2/2024"+0', '?texte'],
  ['=1,5&""', '?texte'],
  ['=VRAI&""', '?texte'],
  ['=NB.SI(A1:A4;">=0,25")', '?texte'],
  ['=NB.SI(B1:B4;">Aix")', '?texte'],
  ['=ENT((0,1+0,7)*10)', '?arrondi'],
  ['=ARRONDI.INF(4,35*100;0)', '?arrondi'],
  ['=MOD(5,5;0,1)', '?arrondi'],
  ['=EQUIV(1;{3.1.2};1)', '?arguments'],
  ['=DATEDIF(DATE(2024;1;31);DATE(2024;3;1);"md")', '?arguments'],
  ['=SOMME()', '?arguments'],
  ['=(-8)^(1/3)', '?arguments'],
  ['=RECHERCHEX(1;A1:A4;B1:B4;"";1)', '?arguments'],
  ['=[1]Feuil1!A1', '?construction'],
  ['=SOMME(Feuil1:Feuil3!A1)', '?construction'],
  ['=Inconnu+1', '?nom'],
  ['=T[RP]', '?nom'],
  ['=A1#', '?construction'],
  ['=SI(A1>0;AUJOURDHUI();1)', '?fonction'],
]

describe('fonctions natives', () => {
  it.each(ATTENDUES)('%s', (formule, attendue) => {
    expect(valeurDe(formule, FEUILLE)).toEqual(attendue)
  })

  it.each(NON_EVALUEES)('%s n’est pas évaluée', (formule, raison) => {
    expect(valeurDe(formule, FEUILLE)).toBe(raison)
  })

  it('n’évalue que la branche utile', () => {
    expect(valeurDe('=SI(A1>0;1;AUJOURDHUI())', FEUILLE)).toBe(1)
    expect(valeurDe('=SIERREUR(A1;AUJOURDHUI())', FEUILLE)).toBe(1)
  })

  it('n’évalue aucune date dans le calendrier de 1904', () => {
    expect(valeurDe('=ANNEE(45351)', [], { date1904: true })).toBe('?construction')
  })

  it('réduit une plage à la case de la ligne dans une formule ancienne, sauf dans SOMMEPROD', () => {
    const ancienne = { intersectionImplicite: true, ligne: 1 }
    expect(valeurDe('=A1:A4*10', FEUILLE, ancienne)).toBe(20)
    expect(valeurDe('=SOMME(A1:A4*10)', FEUILLE, ancienne)).toBe(20)
    expect(valeurDe('=SOMMEPROD(A1:A4*10)', FEUILLE, ancienne)).toBe(70)
    expect(valeurDe('=SOMMEPROD(SI(A1:A4>1;1;0))', FEUILLE, ancienne)).toBe('?construction')
    expect(valeurDe('=A1:B4', FEUILLE, ancienne)).toBe('#VALEUR!')
    expect(valeurDe('=@A1:A4', FEUILLE, { ligne: 3 })).toBe(4)
  })

  it('additionne une formule de 8 192 signes sans déborder la pile', () => {
    expect(valeurDe(`=${'1+'.repeat(4095)}1`)).toBe(4096)
  })
})
