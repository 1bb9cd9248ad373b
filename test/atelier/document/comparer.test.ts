import { aDesModifications, comparer } from '../../../src/atelier/document/comparer'
import type { Releve, ReleveDeFeuille, Repere } from '../../../src/atelier/document/releve'
import type { Valeur } from '../../../src/classeur/port'

function repere(ligne: number, colonne: number, valeur: Valeur, plus: Partial<Repere> = {}): Repere {
  return { ligne, colonne, valeur, formule: null, debordement: null, ...plus }
}

function releve(feuilles: Readonly<Record<string, readonly Repere[]>>): Releve {
  return new Map(
    Object.entries(feuilles).map(([nom, reperes]) => [nom, feuille({ cellules: new Map(reperes.map((un) => [`${un.ligne},${un.colonne}`, un])) })]),
  )
}

function feuille(plus: Partial<ReleveDeFeuille>): ReleveDeFeuille {
  return { cellules: new Map(), aspects: new Map(), largeurs: new Map(), largeurParDefaut: 64, ...plus }
}

describe('comparaison de la grille au fichier', () => {
  it('ne trouve rien quand rien n’a changé, erreurs comprises', () => {
    const feuilles = { F: [repere(0, 0, 1), repere(0, 1, { erreur: '#N/A' }, { formule: '=NA()' })] }
    expect(comparer(releve(feuilles), releve(feuilles))).toEqual({ feuillesAjoutees: [], cellules: [], formes: [], recalculs: [], nonRecalculees: [] })
  })

  it('distingue 0 de vide, et un nombre d’un texte', () => {
    const { cellules } = comparer(releve({ F: [repere(0, 0, 0), repere(1, 0, 1)] }), releve({ F: [repere(1, 0, '1')] }))
    expect(cellules).toEqual([
      { feuille: 'F', ligne: 1, colonne: 0, saisie: '1' },
      { feuille: 'F', ligne: 0, colonne: 0, saisie: null },
    ])
  })

  it('rafraîchit la valeur d’une formule intacte, sans récrire la formule', () => {
    const avant = releve({ F: [repere(0, 0, 1, { formule: '=A2' })] })
    const apres = releve({ F: [repere(0, 0, 2, { formule: '=A2' })] })
    expect(comparer(avant, apres)).toMatchObject({ cellules: [], recalculs: [{ feuille: 'F', ligne: 0, colonne: 0, valeur: 2 }] })
  })

  it('garde la valeur du fichier quand la grille ne connaît pas la fonction, et le dit', () => {
    const avant = releve({ 'Ma feuille': [repere(1, 2, 5, { formule: '=CUBE()' })] })
    const apres = releve({ 'Ma feuille': [repere(1, 2, { erreur: '#NOM?' }, { formule: '=CUBE()' })] })
    expect(comparer(avant, apres)).toEqual({
      feuillesAjoutees: [],
      cellules: [],
      formes: [],
      recalculs: [],
      nonRecalculees: ["'Ma feuille'!C2"],
    })
  })

  it('écrit pourtant #NOM? si la formule a été changée', () => {
    const avant = releve({ F: [repere(0, 0, 5, { formule: '=A1' })] })
    const apres = releve({ F: [repere(0, 0, { erreur: '#NOM?' }, { formule: '=INCONNUE()' })] })
    expect(comparer(avant, apres).cellules).toHaveLength(1)
  })

  it('ne rafraîchit que les cases changées d’un débordement de même forme', () => {
    const formule = '=MIXITE.COTATION(A1:B1,A2:B3,D1:E2,45000)'
    const avant = releve({ F: [repere(4, 0, 1, { formule, debordement: [[1], [2]] })] })
    const apres = releve({ F: [repere(4, 0, 1, { formule, debordement: [[1], [3]] })] })
    expect(comparer(avant, apres)).toMatchObject({ cellules: [], recalculs: [{ feuille: 'F', ligne: 5, colonne: 0, valeur: 3 }] })
  })

  it('récrit un débordement qui change de forme, sans vider les cellules qu’il couvre', () => {
    const formule = '=MIXITE.COTATION(A1:B1,A2:B3,D1:E2,45000)'
    const avant = releve({ F: [repere(0, 0, 1, { formule, debordement: [[1], [2]] }), repere(2, 0, 'couverte ensuite')] })
    const apres = releve({ F: [repere(0, 0, 1, { formule, debordement: [[1], [3], [4]] })] })
    expect(comparer(avant, apres).cellules).toEqual([
      { feuille: 'F', ligne: 0, colonne: 0, saisie: { formule, valeur: 1, debordement: [[1], [3], [4]] } },
    ])
  })

  it('compte une mise en forme pour une modification', () => {
    const largeurs = new Map([[1, 89]])
    const ecart = comparer(new Map([['F', feuille({})]]), new Map([['F', feuille({ largeurs })]]))
    expect(ecart.formes).toEqual([{ plage: { feuille: 'F', ligne: 0, colonne: 1, lignes: 1, colonnes: 1 }, largeur: 12 }])
    expect(aDesModifications(ecart)).toBe(true)
    expect(aDesModifications({ ...ecart, formes: [] })).toBe(false)
  })

  it('met en forme une feuille ajoutée', () => {
    const aspects = new Map([['0,0', { ligne: 0, colonne: 0, format: null, gras: true, renvoi: false }]])
    expect(comparer(new Map(), new Map([['Neuve', feuille({ aspects })]]))).toMatchObject({
      feuillesAjoutees: ['Neuve'],
      formes: [{ plage: { feuille: 'Neuve', ligne: 0, colonne: 0 }, gras: true }],
    })
  })

  it('annonce les feuilles ajoutées et tout leur contenu', () => {
    const { feuillesAjoutees, cellules } = comparer(releve({ F: [] }), releve({ F: [], Neuve: [repere(0, 0, 'a')] }))
    expect(feuillesAjoutees).toEqual(['Neuve'])
    expect(cellules).toEqual([{ feuille: 'Neuve', ligne: 0, colonne: 0, saisie: 'a' }])
  })
})
