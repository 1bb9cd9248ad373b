import { composerSynthese } from '../../../src/audit/rapport/composer-synthese'
import type { ElementDuLot } from '../../../src/audit/rapport/composer-synthese'
import { TITRES_DU_RAPPORT } from '../../../src/audit/rapport/feuilles-du-rapport'
import type { ConstatDAudit } from '../../../src/audit/types'
import { redigerMessage } from '../../../src/textes'
import type { FeuilleDecrite } from '../../../src/trames'
import { unConstat } from './fabrique'

const TABLEAU = { type: 'SRU-02', feuille: 'Bilan', plage: 'A1:D9', certitude: 'certaine' } as const

function fichier(nom: string, constats: readonly ConstatDAudit[], tableaux: readonly (typeof TABLEAU)[] = [TABLEAU]): ElementDuLot {
  return { fichier: nom, tableaux, constats, questions: [] }
}

const LOT: readonly ElementDuLot[] = [
  fichier('a.xlsx', [unConstat({ commune: 'Aix' }), unConstat({ gravite: 'IN', commune: 'Gap' })]),
  fichier('b.xlsx', [unConstat({ commune: 'Aix' }), unConstat({ regle: 'COM-05', gravite: 'AL', verdict: 'a-verifier' })]),
  fichier('c.xlsx', [unConstat({ regle: 'COM-05', gravite: 'IF' })]),
  fichier('d.xlsx', []),
  fichier('e.xlsx', [], []),
  { fichier: 'f.xls', erreur: 'Ce fichier est au format .xls.' },
]

function composer(lot: readonly ElementDuLot[] = LOT) {
  const remplissage = composerSynthese(lot, { rediger: redigerMessage, jour: null })
  const feuille = (nom: string): FeuilleDecrite => {
    const trouvee = remplissage.feuilles.find((candidate) => candidate.nom === nom)
    if (trouvee === undefined) throw new Error(`feuille absente : ${nom}`)
    return trouvee
  }
  return { remplissage, feuille, rangees: (nom: string) => feuille(nom).cellules.slice(3) }
}

describe('synthèse d’un lot', () => {
  it('toutes ses feuilles se reconnaissent pour nôtres, et chaque liste se filtre sous ses titres', () => {
    const { remplissage } = composer()
    expect(remplissage.feuilles.map(({ nom }) => nom)).toEqual(['Synthèse', 'Par fichier', 'Par règle', 'Par commune', 'Constats'])
    for (const { cellules, colonnes, liste, nom } of remplissage.feuilles) {
      expect(cellules[0]?.[0]).toBe(TITRES_DU_RAPPORT.synthese)
      const attendue = { ligne: 2, colonne: 0, lignes: cellules.length - 2, colonnes: colonnes.length }
      expect(liste).toEqual(nom === 'Synthèse' ? undefined : attendue)
    }
  })

  it.each([
    [{ jour: 45366, aujourdhui: 45400 }, '15/03/2024'],
    [{ jour: null, aujourdhui: 45366 }, 'celui que dit chaque tableau de suivi, sinon le 15/03/2024'],
    [{ jour: null }, 'non donné'],
  ])('dit le jour du contrôle : %j', (dates, attendu) => {
    const [page] = composerSynthese(LOT, { rediger: redigerMessage, ...dates }).feuilles
    expect(page?.cellules[1]?.[1]).toBe(attendu)
  })

  it('range les fichiers : à corriger, à vérifier, sans constat, sans tableau, illisibles', () => {
    const nombres = new Map(composer().feuille('Synthèse').cellules.map(([nom, , nombre]) => [nom, nombre]))
    expect(['À corriger', 'À vérifier', 'Sans constat', 'Sans tableau reconnu', 'Illisibles'].map((nom) => nombres.get(nom))).toEqual([2, 1, 1, 1, 1])
    expect(['Erreur légale (EL)', 'Incohérence (IN)', 'Alerte (AL)', 'Information (IF)'].map((nom) => nombres.get(nom))).toEqual([2, 1, 1, 1])
  })

  it('dit la raison de chaque fichier illisible, sur la page et à sa ligne', () => {
    const { feuille, rangees } = composer()
    expect(feuille('Synthèse').cellules.find(([nom]) => nom === 'f.xls')?.slice(0, 2)).toEqual(['f.xls', 'Ce fichier est au format .xls.'])
    expect(rangees('Par fichier').at(-1)).toEqual(['f.xls', null, null, null, null, null, null, null, 'Ce fichier est au format .xls.'])
  })

  it('compte par fichier, par règle et par commune', () => {
    const { rangees } = composer()
    expect(rangees('Par fichier')[0]).toEqual(['a.xlsx', 1, 1, 1, 0, 0, 2, 0, null])
    expect(rangees('Par règle').map((rangee) => [rangee[0], ...rangee.slice(2)])).toEqual([
      ['SRU-02', 2, 2, 1, 0, 0, 3],
      ['COM-05', 2, 0, 0, 1, 1, 2],
    ])
    expect(rangees('Par commune')).toEqual([
      ['Aix', 2, 2, 0, 0, 0, 2],
      ['Gap', 1, 0, 1, 0, 0, 1],
    ])
  })

  it('liste chaque constat avec son fichier, sans lien vers un autre classeur', () => {
    const rangees = composer().rangees('Constats')
    expect(rangees.map(([numero, nom]) => [numero, nom])).toEqual([
      [1, 'a.xlsx'],
      [2, 'a.xlsx'],
      [3, 'b.xlsx'],
      [4, 'b.xlsx'],
      [5, 'c.xlsx'],
    ])
    expect(rangees[0]?.slice(4, 8)).toEqual(['Bilan à l’est', 'D7', 'Aix', 180])
  })

  it('le graphique empile les gravités des règles, dans la feuille qui les compte', () => {
    const { remplissage, feuille } = composer()
    const [graphique] = remplissage.graphiques
    const lire = ({ feuille: nom, ligne, colonne, lignes }: { feuille: string; ligne: number; colonne: number; lignes: number }) =>
      Array.from({ length: lignes }, (_vide, i) => feuille(nom).cellules[ligne + i]?.[colonne])
    expect(graphique === undefined ? null : lire(graphique.abscisses)).toEqual(['SRU-02', 'COM-05'])
    expect(graphique?.series.map(({ valeurs }) => lire(valeurs))).toEqual([[2, 0], [1, 0], [0, 1], [0, 1]])
    expect(graphique?.place.feuille).toBe('Synthèse')
  })

  it('chaque feuille s’imprime en paysage ; ses phrases se renvoient à la ligne, son titre déborde d’une colonne étroite', () => {
    const { feuilles } = composer().remplissage
    expect(feuilles.map(({ paysage }) => paysage)).toEqual(feuilles.map(() => true))
    const regles = feuilles.find(({ nom }) => nom === 'Par règle')
    expect(regles?.colonnes.map(({ renvoi }) => renvoi)).toEqual([false, true, false, false, false, false, false, false])
  })

  it('les titres des comptes se collent à droite, celui des noms à gauche', () => {
    const regles = composer().remplissage.feuilles.find(({ nom }) => nom === 'Par règle')
    expect(regles?.formats.flatMap(({ ligne, colonne, format }) => (ligne === 2 && format === '0;-0;0;* @' ? [colonne] : []))).toEqual([2, 3, 4, 5, 6, 7])
  })

  it('un lot sans constat n’a ni graphique ni communes, et le dit en chiffres', () => {
    const { remplissage, rangees } = composer([fichier('d.xlsx', [])])
    expect(remplissage.graphiques).toEqual([])
    expect(remplissage.feuilles.map(({ nom }) => nom)).not.toContain('Par commune')
    expect(rangees('Constats')).toEqual([])
  })
})
