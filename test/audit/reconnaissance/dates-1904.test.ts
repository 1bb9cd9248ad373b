import { auditer } from '../../../src/audit'
import { lireDateDeCase } from '../../../src/audit/reconnaissance/lire-cases'
import type { Saisie } from '../../../src/classeur/port'
import { figer } from '../fabrique'

const DROITE: readonly (readonly Saisie[])[] = [
  ['Commune', 'LS manquants', 'Objectif', 'Objectif retenu', 'Date de l’accord'],
  ['Valbrune', 43566, 189, 160, 43566],
]
const COUCHEE = (DROITE[0] ?? []).map((_, i) => DROITE.map((ligne) => ligne[i] ?? null))

/** Jour et déficit que l'audit lit de la commune. */
async function lire(lignes: readonly (readonly Saisie[])[], date1904: boolean) {
  const { tableaux } = auditer({ ...(await figer({ Feuil1: lignes })), date1904 }, { lectures: new Map(), jour: null })
  const [tableau] = tableaux
  const colonne = tableau?.colonnes.find(({ notion }) => notion === 'dateAccord')
  if (tableau === undefined || colonne === undefined) throw new Error('date non reconnue')
  const { feuille, objets } = tableau
  const [ligne, rang] = tableau.transpose ? [1, objets[0] ?? 0] : [objets[0] ?? 0, 1]
  return [lireDateDeCase(tableau, colonne, objets[0] ?? 0), feuille.nombre(ligne, rang), feuille.valeur(ligne, rang)]
}

describe('classeur dont les dates se comptent depuis 1904', () => {
  it.each([
    ['debout', DROITE],
    ['couché', COUCHEE],
  ])('%s : 43566 y est le 12 avril 2023, et un effectif reste un effectif', async (_, lignes) => {
    expect(await lire(lignes, true)).toEqual([45028, 43566, 43566])
    expect(await lire(lignes, false)).toEqual([43566, 43566, 43566])
  })

  it('une date écrite en texte ne bouge pas', async () => {
    const lignes = DROITE.map((ligne, i) => (i === 0 ? ligne : [...ligne.slice(0, -1), '12/04/2023']))
    expect(await lire(lignes, true)).toEqual([45028, 43566, 43566])
  })
})
