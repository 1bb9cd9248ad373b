import { apercevoir, creerJournal, lireHypotheses } from '../../../../src/remplissage'
import {
  choisir,
  choixDuContrat,
  choixEnAttente,
  remplissageDesHypotheses,
  sansChoixEcrits,
} from '../../../../src/taskpane/cas-usage/objectifs/choix-de-lecture'
import { lireArticle2, remplissageDeLArticle2 } from '../../../../src/taskpane/cas-usage/objectifs/article-2'
import { effetsDesPoints } from '../../../../src/taskpane/cas-usage/objectifs/effets-des-points'
import type { Arrondissements, LigneDEffet } from '../../../../src/taskpane/cas-usage/objectifs/effets-des-points'
import { lireContrat } from '../../../../src/taskpane/cas-usage/tableaux/contrat-lu'
import { POINTS_OUVERTS } from '../../../../src/regles'
import type { ChoixDHypothese, CommuneARemplir } from '../../../../src/trames'
import { classeurDuContrat } from '../../classeur-du-contrat'
import { ABAISSANTE, contratLu, dossierDe, EPCI } from '../../contrat-mutualisant'

const DOSSIER = dossierDe('B', [ABAISSANTE])
const AUTRE: ChoixDHypothese = { point: 'AMB-05', lecture: 'autre', motif: 'usage local' }

function effets(
  modalite: 'A' | 'B' | 'C',
  communes: readonly CommuneARemplir[],
  choix: readonly ChoixDHypothese[] = [],
  arrondissements: Arrondissements = [],
): ReadonlyMap<string, readonly LigneDEffet[]> {
  const { cadre } = lireArticle2(dossierDe(modalite, communes), contratLu(communes))
  return new Map(effetsDesPoints(cadre, choix, arrondissements).map(({ point, lignes }) => [point.id, lignes]))
}

describe('choix de lecture', () => {
  it('sans feuille, chaque point du contrat est lu par défaut', () => {
    const choix = choixDuContrat(DOSSIER, [])
    expect(new Set(choix.map(({ lecture }) => lecture))).toEqual(new Set(['défaut']))
    expect(choix.map(({ point }) => point)).toEqual(expect.arrayContaining(['AMB-05', 'AMB-06', 'AMB-18', 'AMB-21']))
  })

  it('un choix couvre la feuille jusqu’à son écriture ; y revenir ne laisse rien en attente', () => {
    const choisi = choisir(DOSSIER, [], AUTRE)
    expect(choixDuContrat(choisi, []).find(({ point }) => point === 'AMB-05')).toEqual(AUTRE)
    expect(choixEnAttente(choisi)).toBe(true)
    expect(choixEnAttente(choisir(choisi, [], { ...AUTRE, lecture: 'défaut', motif: null }))).toBe(false)
    expect(sansChoixEcrits(choisi, [AUTRE]).brouillons).toEqual({})
    expect(choixEnAttente(choisir(DOSSIER, [AUTRE], { ...AUTRE, motif: 'délibération' }))).toBe(true)
    expect(sansChoixEcrits(choisi, [])).toBe(choisi)
  })

  it('un point que la feuille porte sans qu’on le connaisse reste', () => {
    const inconnu = { point: 'AMB-99', lecture: 'autre', motif: null }
    expect(choixDuContrat(DOSSIER, [inconnu])).toContainEqual(inconnu)
  })

  it('écrit la feuille « Hypothèses » seule, relue telle quelle', async () => {
    const classeur = classeurDuContrat([ABAISSANTE])
    const contrat = await lireContrat(classeur, DOSSIER)
    const apercu = await apercevoir(classeur, remplissageDesHypotheses({ ...DOSSIER, ...choisir(DOSSIER, [], AUTRE), modalite: 'B' }, contrat), { valeurs: false })
    expect((await creerJournal(classeur).ecrire(apercu, null)).genre).toBe('ecrite')
    expect(await lireHypotheses(classeur)).toContainEqual(AUTRE)
    expect((await classeur.feuilles()).map(({ nom }) => nom).sort()).toEqual(['Communes', 'Hypothèses'])
  })

  it('une table déjà écrite se recalcule sous le nouveau choix et redit son effet', async () => {
    const portee = { ...ABAISSANTE, objectifRetenu: 160 }
    const classeur = classeurDuContrat([portee])
    const journal = creerJournal(classeur)
    const lu = await lireContrat(classeur, DOSSIER)
    await journal.ecrire(await apercevoir(classeur, remplissageDeLArticle2(DOSSIER, lu), { valeurs: false }), null)
    const relu = await lireContrat(classeur, DOSSIER)
    const dossier = { ...DOSSIER, ...choisir(DOSSIER, relu.hypotheses, AUTRE), modalite: 'B' as const }
    const apercu = await apercevoir(classeur, remplissageDesHypotheses(dossier, relu), { valeurs: false })
    await journal.ecrire(apercu, 'remplacer')
    const plage = { feuille: 'TAB-13', ligne: 1, colonne: 3, lignes: 1, colonnes: 1 }
    expect((await classeur.lire(plage)).valeurs).toEqual([[188]])
    const utile = await classeur.plageUtile('Hypothèses')
    if (utile === null) throw new Error('feuille vide')
    const rangee = (await classeur.lire(utile)).valeurs.find(([point]) => point === 'AMB-05')
    expect(rangee?.[4]).toMatch(/entier supérieur → 189/)
  })
})

describe('effet chiffré', () => {
  it('AMB-05 : 189 à l’entier supérieur, 188 autrement, côte à côte quel que soit le choix', () => {
    const attendu = { commune: 'Aubignane', mesure: 'legal', valeurs: [189, 188, 188] }
    expect(effets('B', [ABAISSANTE]).get('AMB-05')).toContainEqual(attendu)
    expect(effets('B', [ABAISSANTE], [AUTRE]).get('AMB-05')).toContainEqual(attendu)
  })

  it('AMB-06 : la moitié ou 17 %, pour un contrat mutualisant seulement', () => {
    expect(effets('C', [ABAISSANTE]).get('AMB-06')).toContainEqual({ commune: 'Aubignane', mesure: 'plancher', valeurs: [95, 98] })
    expect(effets('B', [ABAISSANTE]).get('AMB-06')).toEqual([])
  })

  it('AMB-18 : somme des arrondis ou arrondi de la somme', () => {
    const communes = EPCI.map((une) => ({ ...une, residences: (une.residences ?? 0) + 3, objectifRetenu: 200 }))
    const lignes = effets('C', communes).get('AMB-18') ?? []
    expect(lignes.map(({ commune, mesure }) => [commune, mesure])).toEqual([[null, 'exige']])
    const [sommeDesArrondis, arrondiDeLaSomme] = lignes[0]?.valeurs ?? []
    expect(Number(arrondiDeLaSomme)).toBeLessThan(Number(sommeDesArrondis))
  })

  it('AMB-21 : le contrôle des arrondissements change avec la lecture', () => {
    const arrondissements = [
      { arr: '1er', rp: 8000, ls: 720, obj: 89 },
      { arr: '2e', rp: 2000, ls: 440, obj: 100 },
    ]
    expect(effets('A', [ABAISSANTE], [], arrondissements).get('AMB-21')).toEqual([
      { commune: null, mesure: 'arrondissements', valeurs: ['part des prioritaires sous leur poids en résidences', 'conforme'] },
    ])
  })

  it('un choix illisible n’empêche pas de chiffrer les autres', () => {
    const communes = [{ ...ABAISSANTE, residences: 9877 }]
    const legal = (choix: readonly ChoixDHypothese[]) => effets('B', communes, choix).get('AMB-04')?.find(({ mesure }) => mesure === 'legal')
    expect(legal([])).toBeUndefined()
    expect(legal([AUTRE, { point: 'AMB-06', lecture: 'autree', motif: null }])?.valeurs).toEqual([189, 188])
  })

  it('toutes les lectures d’un point sont comptées, et elles seules', () => {
    for (const [id, lignes] of effets('C', EPCI.map((une) => ({ ...une, objectifRetenu: 150 })))) {
      const autres = POINTS_OUVERTS.find((point) => point.id === id)?.autres.length ?? 0
      for (const { valeurs } of lignes) expect(valeurs).toHaveLength(autres + 1)
    }
  })
})
