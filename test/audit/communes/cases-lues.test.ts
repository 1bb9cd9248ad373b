import { lireLaColonne } from '../../../src/audit/communes/cases-lues'
import { reconnaitre } from '../../../src/audit/reconnaissance/reconnaitre'
import type { TableauReconnu } from '../../../src/audit/reconnaissance/types'
import { figerClasseur } from '../../../src/classeur/figer'
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { FeuilleFigee } from '../../../src/classeur/instantane'
import type { Saisie } from '../../../src/classeur/port'

const LIGNES: readonly (readonly Saisie[])[] = [
  ['Commune', 'Résidences principales', 'Logements sociaux', 'Taux cible (%)'],
  ['Aubigny', 1000, 180, 20],
  ['Brassac', 2000, '1 200', 25],
  ['Total', 3000, 1380, 20],
  ['Cernay', 4000, 'n.c.', 0.25],
  ['Total général', 7000, 1380, 25],
]

async function reconnu(): Promise<TableauReconnu> {
  const classeur = creerClasseurMemoire([{ nom: 'Communes' }])
  await classeur.ecrire({ feuille: 'Communes', ligne: 0, colonne: 0, lignes: LIGNES.length, colonnes: 4 }, LIGNES)
  const { tableaux } = reconnaitre(await figerClasseur(classeur), { lectures: new Map(), jour: null })
  return tableaux[0] as TableauReconnu
}

function colonneDe(tableau: TableauReconnu, notion: string) {
  const colonne = tableau.colonnes.find((candidate) => candidate.notion === notion)
  if (colonne === undefined) throw new Error(`pas de colonne ${notion}`)
  return colonne
}

describe('les cases d’une colonne, lues une fois', () => {
  test('un nombre, un nombre écrit en texte, rien', async () => {
    const tableau = await reconnu()
    expect(Array.from(tableau.objets)).toEqual([1, 2, 4])
    const { nombres } = lireLaColonne(tableau, colonneDe(tableau, 'logements'))
    expect([1, 2, 4].map((objet) => nombres.de(objet))).toEqual([180, 1200, NaN])
  })

  test('un total se lit, entre les objets ou après eux ; les titres et ce qui suit aussi', async () => {
    const tableau = await reconnu()
    const { nombres } = lireLaColonne(tableau, colonneDe(tableau, 'residences'))
    expect([0, 3, 5, 9].map((ligne) => nombres.de(ligne))).toEqual([NaN, 3000, 7000, NaN])
  })

  test('un taux discret se lit en points, quelle qu’en soit l’écriture', async () => {
    const tableau = await reconnu()
    const { tauxDiscrets } = lireLaColonne(tableau, colonneDe(tableau, 'cible'))
    expect([1, 2, 4, 5].map((ligne) => tauxDiscrets.de(ligne))).toEqual([20, 25, 25, 25])
  })

  test('chaque case des objets n’est lue qu’une fois', async () => {
    const tableau = await reconnu()
    let lectures = 0
    const feuille: FeuilleFigee = {
      ...tableau.feuille,
      nombre: (ligne, colonne) => {
        lectures += 1
        return tableau.feuille.nombre(ligne, colonne)
      },
    }
    const { nombres } = lireLaColonne({ ...tableau, feuille }, colonneDe(tableau, 'residences'))
    for (let tour = 0; tour < 3; tour += 1) for (const objet of [1, 2, 4]) nombres.de(objet)
    expect(lectures).toBe(4)
  })
})
