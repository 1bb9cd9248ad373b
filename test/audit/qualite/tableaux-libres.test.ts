import type { Saisie } from '../../../src/classeur/port'
import { auditerFeuilles, resumer } from '../fabrique'

type Lignes = readonly (readonly Saisie[])[]

const ETAPES: Lignes = [
  ['Étapes de l’étude'],
  ['Étape', 'Responsable', 'Échéance', 'Réalisée le', 'Jours'],
  ['Cahier des charges', 'A', 45292, 45290, 10],
  ['Diagnostic', 'B', 45352, null, 12],
  ['Scénarios', 'B', 45474, null, 8],
  ['Restitution', 'C', 45536, null, 9],
]

function avec(ligne: number, colonne: number, valeur: Saisie): Lignes {
  return ETAPES.map((rangee, i) => (i === ligne ? rangee.map((contenu, j) => (j === colonne ? valeur : contenu)) : rangee))
}

async function dits(lignes: Lignes, jour: number | null = null): Promise<readonly string[]> {
  const audit = await auditerFeuilles({ Étude: lignes }, { jour })
  expect(audit.tableaux).toEqual([])
  return resumer(audit)
}

describe('qualité hors des tableaux que l’audit connaît', () => {
  it('un tableau propre n’a rien à dire', async () => expect(await dits(ETAPES)).toEqual([]))

  it('date impossible, année à deux chiffres', async () => {
    expect(await dits(avec(3, 2, '31/02/2024'))).toEqual(['IN COM-06 Étude!C4 31/02/2024→null'])
    expect(await dits(avec(3, 2, '01/03/24'))).toEqual(['IN COM-06 Étude!C4 01/03/24→null'])
  })

  it('échéance passée sans date de réalisation, au jour donné seulement', async () => {
    expect(await dits(ETAPES, 45352)).toEqual([])
    expect(await dits(ETAPES, 45353)).toEqual(['AL COM-06 Étude!C4 01/03/2024→null'])
  })

  it('erreur collée dans une colonne de peu de nombres ; la même dans une colonne de textes se lit', async () => {
    const budget = (aides: Saisie, poste = 'Aides'): Lignes => [['Poste', '2023', '2024'], ['Études', 10, 12], ['Foncier', 20, 30], [poste, aides, 12]]
    expect(await dits(budget('#VALEUR!'))).toEqual(['IN COM-01 Étude!B4 #VALEUR!→null'])
    expect(await dits(budget('à venir'))).toEqual([])
    expect(await dits(budget(5, '#VALEUR!'))).toEqual([])
  })

  it('nombre écrit en texte parmi des nombres', async () => {
    const longue = [...avec(5, 4, '9 j'), ['Bilan', 'C', 45600, null, 5], ['Archives', 'C', 45610, null, 5]]
    expect((await dits(longue)).filter((constat) => constat.startsWith('IN'))).toEqual([])
    const nue = longue.map((ligne, i) => (i === 5 ? [...ligne.slice(0, 4), '9'] : ligne))
    expect(await dits(nue)).toEqual(['IN COM-01 Étude!E6 9→9'])
  })

  it('sans titres, un bloc n’est pas un tableau', async () => {
    expect(await dits([['31/02/2024', 'à revoir'], ['32/01/2024', 'idem']])).toEqual([])
  })
})
