import fc from 'fast-check'
import { FORMULE_DE_DESIGNATION } from '../../../src/audit/qualite/formules/designation'
import { FORMULE_FIGEE } from '../../../src/audit/qualite/formules/figee'
import { MEDIANE_REMPLACEE } from '../../../src/audit/qualite/formules/mediane'
import { TAUX_ARRONDI } from '../../../src/audit/qualite/formules/taux-arrondi'
import { TAUX_EN_DUR } from '../../../src/audit/qualite/formules/taux-en-dur'
import { TAUX_SUR_A } from '../../../src/audit/qualite/formules/taux-sur-a'
import { UN_TIERS } from '../../../src/audit/qualite/formules/un-tiers'
import { Forme } from '../../../src/audit/qualite/lecture/forme'
import { formesDe, relativiser } from '../../../src/audit/qualite/lecture/formes'
import type { Saisie } from '../../../src/classeur/port'
import { figer } from '../fabrique'
import { avec, calc, inventaire, relever } from './fabrique'

describe('formes des formules', () => {
  it('réunit les formules recopiées, sans confondre un nombre et un numéro de ligne', async () => {
    const { feuilles } = await figer({ F: [[calc('=B1*5', 0), 1, calc('=B1*$B$9', 0)], [calc('=B2*5', 0), 1, calc('=B2*$B$9', 0)], [calc('=B3*3', 0), 1, null]] })
    expect(formesDe(feuilles[0] as never).toutes.map(({ cellules }) => cellules.length)).toEqual([2, 2, 1])
  })

  it('ne touche ni aux textes, ni aux noms de feuille, ni aux fonctions', () => {
    const formule = '=IF(\'Année 2022\'!A1="B12",LOG10(B2),T1[RP22])'
    expect(relativiser(formule, 1, 1).filter((morceau) => typeof morceau !== 'string')).toHaveLength(2)
  })

  it('récrit toujours la formule d’origine à sa place', () => {
    const coin = fc.tuple(fc.integer({ min: 1, max: 1_048_576 }), fc.constantFrom('A', 'Z', 'AA', 'XFD'), fc.boolean(), fc.boolean())
    fc.assert(
      fc.property(coin, coin, fc.nat(1000), fc.nat(100), (un, deux, ligne, colonne) => {
        const [a, b] = [un, deux].map(([numero, lettres, fixe, ligneFixe]) => `${fixe ? '$' : ''}${lettres}${ligneFixe ? '$' : ''}${numero}`)
        const formule = `=SUM(${a}:${b})+'Feuil 2'!${a}*33%`
        expect(new Forme(relativiser(formule, ligne, colonne)).ecrire(ligne, colonne)).toBe(formule)
      }),
    )
  })
})

describe('instantané qui rend la même formule par deux objets', () => {
  it('la forme se retrouve par la place', async () => {
    const { feuilles } = await figer({ F: [[calc('=B1*5', 0), 1]] })
    const [feuille] = feuilles
    if (feuille === undefined) throw new Error('feuille absente')
    const [figee] = feuille.formules
    expect(figee === undefined ? null : formesDe(feuille).de({ ...figee })?.exemple).toEqual(figee)
  })
})

describe('COM-01, formules figées', () => {
  it('propre', async () => {
    expect(await relever(FORMULE_FIGEE, { Inventaire: inventaire() })).toEqual([])
  })

  it('valeur saisie parmi des formules, avec la formule à remettre', async () => {
    expect(await relever(FORMULE_FIGEE, { Inventaire: avec(inventaire(), 'D4', 0.205) })).toEqual(['AL COM-01 Inventaire!D4 0.205→=B4/C4'])
  })

  it('0 saisi là où la formule ne donnerait pas de nombre', async () => {
    const feuille = avec(avec(inventaire(), 'E4', 'sans objet'), 'F4', 0)
    expect(await relever(FORMULE_FIGEE, { Inventaire: feuille })).toEqual([])
  })

  it('une colonne saisie où trois formules traînent n’est pas une colonne de formules', async () => {
    const feuille = inventaire().map((ligne, i) => ligne.map((lue, j) => (j === 3 && i > 0 && i < 4 ? 0.2 : lue)))
    expect(await relever(FORMULE_FIGEE, { Inventaire: feuille })).toEqual([])
  })

  it('s’efface devant la règle qui juge la valeur fausse', async () => {
    const { auditerFeuilles, resumer } = await import('../fabrique')
    const audit = await auditerFeuilles({ Inventaire: avec(inventaire(), 'D4', 0.305) })
    expect(resumer(audit).filter((constat) => constat.includes('!D4 ')).map((constat) => constat.slice(0, 9))).toEqual(['IN SRU-01'])
  })
})

const objectifs = (formule: (ligne: number) => Saisie): Saisie[][] => [
  ['Commune', 'LS manquants au 01/01/2022', 'Tx rattrapage', 'Obj. 2023-2025'],
  ...[571, 250, 226, 412, 584].map((manquants, i): Saisie[] => [`Commune ${'ABCDE'[i]}`, manquants, 0.33, formule(i + 2)]),
]
const parLaColonne = (ligne: number): Saisie => calc(`=ROUNDUP(B${ligne}*C${ligne},0)`, 0)

describe('COM-07, taux en dur', () => {
  it('propre : le taux se lit dans sa colonne, un arrondi ou un douzième n’est pas un taux', async () => {
    expect(await relever(TAUX_EN_DUR, { Objectifs: objectifs(parLaColonne) })).toEqual([])
    expect(await relever(TAUX_EN_DUR, { Objectifs: objectifs((ligne) => calc(`=ROUND(B${ligne}*C${ligne}+0.5,0)`, 0)) })).toEqual([])
  })

  it.each(['0.33', '33%', '33/100', '(33%)'])('isolé : %s', async (ecrit) => {
    const formule = `=ROUNDUP(B4*${ecrit},0)`
    expect(await relever(TAUX_EN_DUR, { Objectifs: avec(objectifs(parLaColonne), 'D4', calc(formule, 75)) })).toEqual([
      `IF COM-07 Objectifs!D4 ${formule}→=ROUNDUP(B4*C4,0)`,
    ])
  })

  it('dans toute la colonne : un seul constat', async () => {
    expect(await relever(TAUX_EN_DUR, { Objectifs: objectifs((ligne) => calc(`=ROUNDUP(B${ligne}*0.33,0)`, 0)) })).toEqual([
      'IF COM-07 Objectifs!D2 =ROUNDUP(B2*0.33,0)→null',
    ])
  })
})

describe('SRU-04, un tiers au lieu de 33 %', () => {
  it.each(['B3/3', 'B3*1/3', '(1/3)*B3', 'B3*0.3333', 'B3*33.33%', 'B3*0.333'])('%s', async (produit) => {
    const feuille = avec(objectifs(parLaColonne), 'D3', calc(`=ROUNDUP(${produit},0)`, 84))
    expect(await relever(UN_TIERS, { Objectifs: feuille })).toEqual([`AL SRU-04 Objectifs!D3 =ROUNDUP(${produit},0)→83`])
  })

  it('33 % n’est pas un tiers', async () => {
    expect(await relever(UN_TIERS, { Objectifs: objectifs((ligne) => calc(`=ROUNDUP(B${ligne}*33%,0)`, 0)) })).toEqual([])
  })

  it('dans la colonne du taux, en fraction ou en pour cent', async () => {
    expect(await relever(UN_TIERS, { Objectifs: avec(objectifs(parLaColonne), 'C3', 0.3333) })).toEqual(['AL SRU-04 Objectifs!C3 0.3333→0.33'])
    expect(await relever(UN_TIERS, { Objectifs: avec(objectifs(parLaColonne), 'C3', calc('=1/3', 1 / 3)) })).toEqual([
      `AL SRU-04 Objectifs!C3 ${1 / 3}→0.33`,
    ])
    expect(await relever(UN_TIERS, { Objectifs: avec(objectifs(parLaColonne), 'C3', calc('=D3/B3', 1 / 3)) })).toEqual([])
    expect(await relever(UN_TIERS, { Objectifs: avec(objectifs(parLaColonne), 'C3', 0.3334) })).toHaveLength(1)
    expect(await relever(UN_TIERS, { Objectifs: avec(objectifs(parLaColonne), 'C3', 0.334) })).toEqual([])
  })
})

describe('COM-03, taux arrondi comparé', () => {
  it.each([
    ['=IF(ROUND(B2/C2,2)>=0.25,"Atteint","Non")', true],
    ['=IF(0.25<=ROUND(100*B2/C2,0)/100,"Atteint","Non")', true],
    ['=IF(D2>=E2,"Atteint","Non")', true],
    ['=IF(ROUND(G2,2)>=0.25,"Atteint","Non")', true],
    ['=IF(ROUND(C2,0)>=25,"Atteint","Non")', false],
    ['=IF(ROUND(B2/C2,2)=0,"",1)', false],
    ['=IF(B2/C2>=E2,"Atteint","Non")', false],
    ['=IF(4*B2>=C2,"Atteint","Non")', false],
    ['=IF(ROUNDUP(0.25*C2,0)>B2,1,0)', false],
  ])('%s', async (formule, fautive) => {
    const feuille = [[1, 2, 3, 4, 5, 6, 7], [null, 124, 497, calc('=ROUND(B2/C2,2)', 0.25), 0.25, calc(formule, 'Atteint'), calc('=B2/C2', 124 / 497)]]
    expect(await relever(TAUX_ARRONDI, { F: feuille })).toEqual(fautive ? [`AL COM-03 F!F2 ${formule}→null`] : [])
  })
})

describe('COT-17, formules de désignation', () => {
  const demandes = (formule: string): Saisie[][] => [
    ['N° de demande', 'DALO', 'Parent isolé', 'Note', 'Proposition', 'Rang'],
    ['NUR-1', 80, 10, 90, calc(formule, 'x'), calc('=RANK(D2,$D$2:$D$4)', 1)],
    ['NUR-2', 0, 10, 10, null, calc('=RANK(D3,$D$2:$D$4)', 3)],
    ['NUR-3', 80, 0, 80, null, calc('=RANK(D4,$D$2:$D$4)', 2)],
  ]

  it.each([
    '=INDEX(A2:A4,MATCH(MAX(D2:D4),D2:D4,0))',
    '=IF(RANK(D2,D$2:D$4)=1,"Retenu","")',
    '=INDEX(SORT(A2:D4,4,-1),1,1)',
    '=TAKE(SORTBY(A2:A4,D2:D4,-1),1)',
    '=XLOOKUP(LARGE(D2:D4,1),D2:D4,A2:A4)',
    '=INDEX(A2:A4,MATCH(1,F2:F4,0))',
    '=CHOOSE(F2,"Attribué","Suppléant","Non retenu")',
    '=IF(F2<=3,"Retenu","Non retenu")',
    '=IF(F2<=$H$1,"Sélectionné","")',
    '=IF(D2<30,"Écarté","À examiner")',
  ])('%s', async (formule) => {
    expect(await relever(FORMULE_DE_DESIGNATION, { Commission: demandes(formule) })).toEqual([`EL COT-17 Commission!E2 ${formule}→null`])
  })

  it.each(['=MAX(D2:D4)', '=MEDIAN(D2:D4)', '=COUNTIF(D2:D4,">30")', '=INDEX(A2:A4,MATCH(1,B2:B4,0))', '=IF(D2<30,"faible","")', '=CHOOSE(F2,"1er quart","2e quart","3e quart")', '=IF(F2<=3,"haut du tableau","")'])(
    'permise : %s',
    async (formule) => {
      expect(await relever(FORMULE_DE_DESIGNATION, { Commission: demandes(formule) })).toEqual([])
    },
  )

  it('la note d’un projet n’est pas celle d’une demande', async () => {
    const projets = [['Projet', 'Note'], ['Les Tilleuls', 12], ['Le Stade', 15], ['Lauréat', calc('=INDEX(A2:A3,MATCH(MAX(B2:B3),B2:B3,0))', 'Le Stade')]]
    expect(await relever(FORMULE_DE_DESIGNATION, { Projets: projets })).toEqual([])
  })

  it('le candidat d’un marché n’est pas un demandeur', async () => {
    const offres = [['Analyse des offres – étude'], ['Candidat', 'Note'], ['A', 85], ['B', 82], ['Attributaire', calc('=INDEX(A3:A4,MATCH(MAX(B3:B4),B3:B4,0))', 'A')]]
    expect(await relever(FORMULE_DE_DESIGNATION, { Étude: offres })).toEqual([])
    expect(await relever(FORMULE_DE_DESIGNATION, { Étude: offres.slice(1) })).toHaveLength(1)
  })

  it('la commune du plus grand déficit n’est pas une demande', async () => {
    const formule = calc('=INDEX(A2:A7,MATCH(MAX(F2:F7),F2:F7,0))', 'Valbrune')
    expect(await relever(FORMULE_DE_DESIGNATION, { Inventaire: [...inventaire(), [], ['Plus grand déficit', formule]] })).toEqual([])
  })
})

describe('COT-20, médiane remplacée par une moyenne', () => {
  const synthese = (formule: string, valeur: number) => ({
    Synthèse: [['Typologie', 'Nombre de demandes actives', 'Note médiane'], ['T3', 4, calc(formule, valeur)]],
    Notes: [['Demande', 'Typologie', 'Note'], ['N1', 'T3', 10], ['N2', 'T3', 20], ['N3', 'T3', 30], ['N4', 'T3', 100], ['N5', 'T1', 5]],
  })

  it('moyenne sous un titre de médiane', async () => {
    const formule = '=AVERAGEIFS(Notes!C2:C6,Notes!B2:B6,A2)'
    expect(await relever(MEDIANE_REMPLACEE, synthese(formule, 40))).toEqual(['IN COT-20 Synthèse!C2 40→25'])
    expect(await relever(MEDIANE_REMPLACEE, synthese('=AVERAGE(Notes!C2:C6)', 33))).toEqual(['IN COT-20 Synthèse!C2 33→20'])
  })

  it('une médiane, ou une moyenne qui vaut la médiane, ne se reproche pas', async () => {
    expect(await relever(MEDIANE_REMPLACEE, synthese('=MEDIAN(Notes!C2:C6)', 20))).toEqual([])
    expect(await relever(MEDIANE_REMPLACEE, synthese('=AVERAGE(Notes!C2:C4)', 20))).toEqual([])
  })
})

describe('FLUX-04, taux appliqué à A', () => {
  const flux = (formule: string, valeur: number, soustraits = 160) => ({
    Assiettes: [['Bailleur', 'Mis en location (A)', 'Soustraits (B)', 'Flux (C)'], ['OPH', 640, soustraits, calc('=B2-C2', 640 - soustraits)], ['SA', 380, 80, calc('=B3-C3', 300)]],
    Répartition: [
      ['Bailleur', 'Réservataire', 'Part du flux', 'Logements'],
      ['OPH', 'État', 0.3, calc(formule, valeur)],
      ['OPH', 'Communes', 0.2, calc('=ROUNDDOWN(C3*Assiettes!D2,0)', 96)],
      ['OPH', 'Non réservé', 0.5, calc('=ROUND(C4*Assiettes!D2,0)', 240)],
    ],
  })

  it('A au lieu de C', async () => {
    expect(await relever(TAUX_SUR_A, flux('=ROUNDDOWN(C2*Assiettes!B2,0)', 192))).toEqual(['EL FLUX-04 Répartition!D2 192→null'])
    expect(await relever(TAUX_SUR_A, flux('=ROUNDDOWN(C2*Assiettes!D2,0)', 144))).toEqual([])
    expect(await relever(TAUX_SUR_A, flux('=ROUNDDOWN(C2*Assiettes!B2,0)', 192, 0))).toEqual([])
  })
})
