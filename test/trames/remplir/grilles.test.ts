import { decrireGrille, GRILLES, lireGrille, numeroLie, questionsLiees, sansLien } from '../../../src/trames'
import type { ContenuSaisi, Grille } from '../../../src/trames'

function premiereGrille(): Grille {
  const [grille] = GRILLES
  if (grille === undefined) throw new Error('aucune grille')
  return grille
}

const GRILLE = premiereGrille()

function feuilleDe(saisies: Parameters<typeof decrireGrille>[1], grille = GRILLE): readonly (readonly ContenuSaisi[])[] {
  return (decrireGrille(grille, saisies).feuilles[0]?.cellules ?? []) as readonly (readonly ContenuSaisi[])[]
}

describe('feuille d’une grille', () => {
  it('a une ligne par question, sous-question et point de vigilance, au nom de la grille', () => {
    expect(GRILLES.map((grille) => [decrireGrille(grille, {}).feuilles[0]?.nom, feuilleDe({}, grille).length - 1])).toEqual([
      ['GRI-01', 44 + GRILLE.pointsDeVigilance.length],
      ['GRI-02', 30 + (GRILLES[1]?.pointsDeVigilance.length ?? 0)],
      ['GRI-03', 39 + (GRILLES[2]?.pointsDeVigilance.length ?? 0)],
      ['GRI-04', 10 + (GRILLES[3]?.pointsDeVigilance.length ?? 0)],
    ])
    expect(GRILLES.reduce((somme, { pointsDeVigilance }) => somme + pointsDeVigilance.length, 0)).toBe(15)
  })

  it('rend à la lecture ce qu’elle a reçu, colonnes et lignes déplacées comprises', () => {
    const [premiere, seconde] = GRILLE.themes[0]?.questions ?? []
    const saisies = {
      [premiere?.id ?? '']: { reponse: 'Oui', complement: '=1+1', commentaire: 'vu en réunion', repondants: 'Maire ; EPF', date: '05/03/2024', statut: 'en cours', levier: true },
      [seconde?.id ?? '']: { reponse: 'Ne sait pas' },
      'A4-V1': { reponse: 'non traité', commentaire: 'faute de moyens' },
    }
    const feuille = feuilleDe(saisies)
    const retournee = [feuille[0] ?? [], ...feuille.slice(1).reverse()].map((rangee) => [...rangee].reverse())
    const { saisies: lues, anomalies } = lireGrille(GRILLE, retournee)
    expect(anomalies).toEqual([])
    expect(lues[premiere?.id ?? '']).toEqual({ ...saisies[premiere?.id ?? ''], date: 45_356, levier: 'Oui' })
    expect(lues[seconde?.id ?? '']).toEqual({ reponse: 'Ne sait pas' })
    expect(lues['A4-V1']).toEqual(saisies['A4-V1'])
    expect(Object.values(lues).filter((saisie) => Object.keys(saisie).length > 0)).toHaveLength(3)
  })

  it('écrit un nombre et un montant en nombres, et laisse tel quel ce qui ne se lit pas', () => {
    const montant = GRILLE.themes.flatMap(({ questions }) => questions).find(({ type }) => type === 'oui_non_montant')?.id ?? ''
    const ligneDe = (complement: string) => feuilleDe({ [montant]: { reponse: 'Oui', complement } }).find(([id]) => id === montant)
    expect(ligneDe('12 500 €')?.slice(3, 5)).toEqual(['Oui', 12_500])
    expect(ligneDe('beaucoup')?.slice(3, 5)).toEqual(['Oui', 'beaucoup'])
    const nombre = GRILLES.flatMap((grille) => grille.themes.flatMap(({ questions }) => questions.flatMap((une) => [une, ...une.sousQuestions]).map((une) => ({ grille, une })))).find(
      ({ une }) => une.type === 'nombre',
    )
    const ligne = feuilleDe({ [nombre?.une.id ?? '']: { reponse: '1 200' } }, nombre?.grille).find(([id]) => id === nombre?.une.id)
    expect(ligne?.[3]).toBe(1200)
  })

  it('ne lit rien quand une colonne manque, et la nomme', () => {
    const feuille = feuilleDe({}).map((rangee) => rangee.slice(0, -1))
    expect(lireGrille(GRILLE, feuille)).toEqual({ saisies: {}, anomalies: [{ id: 'lire-lignes.absente', donnees: { colonne: 'Levier retenu' } }] })
  })

  it('dit une question inconnue et une question en double', () => {
    const feuille = feuilleDe({})
    const autre = feuille[1] ?? []
    const inconnue = ['A9-T1-Q1', ...autre.slice(1)]
    expect(lireGrille(GRILLE, [...feuille, autre, inconnue]).anomalies.map(({ id }) => id)).toEqual(['gri.reponse-en-double', 'gri.question-inconnue'])
  })
})

describe('lien d’une action vers une question', () => {
  it('se lit et s’ôte du numéro', () => {
    expect(questionsLiees(numeroLie(3, 'A4-T1-Q2-S1'))).toEqual(['A4-T1-Q2-S1'])
    expect(sansLien(numeroLie(3, 'A4-T1-Q2'))).toBe('3')
    expect(questionsLiees('3 [note]')).toEqual([])
    expect(sansLien('3 [note]')).toBe('3 [note]')
  })
})
