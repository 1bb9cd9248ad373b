import { lireAdresse } from '../../../../src/classeur/adresse'
import type { PlageProposee } from '../../../../src/taskpane/cas-usage/coter/proposer-plages'
import type { Choisi } from '../../../../src/taskpane/ecrans/comparer/choix'
import { completer, lireSeuil } from '../../../../src/taskpane/ecrans/comparer/choix'

const plage = (adresse: string): PlageProposee => ({ nom: adresse, plage: lireAdresse(adresse) }) as PlageProposee
const [demandes, a, b, mutationA, mutationB] = ['D!A1:C9', 'A!A1:C4', 'B!A1:C5', 'MA!A1:C2', 'MB!A1:C3'].map(plage) as [PlageProposee, PlageProposee, PlageProposee, PlageProposee, PlageProposee]
const COMPLET: Choisi = { demandes, grilleA: a, mutationA: null, grilleB: null, mutationB: null, jour: 45366, doublement: true, seuil: '' }

describe('choix du banc', () => {
  it('une grille, le seuil par défaut', () => {
    expect(completer(COMPLET)).toEqual({ demandes: demandes.plage, grilles: [{ nom: a.nom, plage: a.plage, mutation: null }], jour: 45366, doublement: true, seuilSecret: null })
  })

  it.each([
    ['la même grille des mutations pour B à défaut', { mutationA }, mutationA.plage, mutationA.plage],
    ['la sienne si elle est choisie', { mutationA, mutationB }, mutationA.plage, mutationB.plage],
    ['B seule en a une', { mutationB }, null, mutationB.plage],
    ['aucune', {}, null, null],
  ] as const)('deux grilles : %s', (_cas, choisies, pourA, pourB) => {
    expect(completer({ ...COMPLET, grilleB: b, ...choisies })).toMatchObject({
      grilles: [
        { nom: a.nom, plage: a.plage, mutation: pourA },
        { nom: b.nom, plage: b.plage, mutation: pourB },
      ],
    })
  })

  it('sans grille B, sa grille des mutations ne compte pas', () => {
    expect(completer({ ...COMPLET, mutationB })).toMatchObject({ grilles: [{ mutation: null }] })
  })

  it.each<readonly [Partial<Choisi>, string]>([
    [{ demandes: null }, 'les demandes'],
    [{ grilleA: null }, 'la grille A'],
    [{ jour: null }, 'la date'],
    [{ seuil: '1' }, 'un seuil du secret lisible'],
  ])('%j : ce qui manque, et rien d’autre', (manque, phrase) => {
    const dit = completer({ ...COMPLET, ...manque })
    expect(dit).toContain(phrase)
    expect(String(dit).split(', ')).toHaveLength(1)
  })

  it('tout ce qui manque, ensemble', () => {
    expect(String(completer({ ...COMPLET, demandes: null, grilleA: null, jour: null, seuil: 'peu' })).split(', ')).toHaveLength(4)
  })

  it.each([['', null], [' ', null], ['1', undefined], ['2', 2], ['11', 11], ['2,5', undefined], ['peu', undefined]])('seuil « %s » : %s', (saisi, lu) => {
    expect(lireSeuil(saisi)).toBe(lu)
  })
})
