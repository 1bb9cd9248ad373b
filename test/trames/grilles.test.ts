import type { TypeDeReponse } from '../../src/regles'
import { avancementDesGrilles, IDS_DE_GRILLE, suivreQuestions, trouverRegle } from '../../src/regles'
import type { Question, SousQuestion } from '../../src/trames/grilles'
import { GRILLES } from '../../src/trames/grilles'

const QUESTIONS: readonly Question[] = GRILLES.flatMap(({ themes }) => themes.flatMap(({ questions }) => questions))
const SOUS: readonly SousQuestion[] = QUESTIONS.flatMap(({ sousQuestions }) => sousQuestions)
const TOUTES: readonly (Question | SousQuestion)[] = [...QUESTIONS, ...SOUS]
const SUIVIES = suivreQuestions(GRILLES, new Map(), null)

describe('grilles des annexes 4 à 7 (GRI-01 à GRI-04)', () => {
  it.each([
    ['GRI-01', 4, 'Action foncière', 4, 13, 31],
    ['GRI-02', 5, 'Urbanisme et aménagement', 3, 10, 20],
    ['GRI-03', 6, 'Programmation et financement du logement social', 3, 8, 31],
    ['GRI-04', 7, 'Attributions aux publics prioritaires', 4, 10, 0],
  ])('%s, annexe %d, %s : %d thèmes, %d questions, %d sous-questions', (id, annexe, volet, themes, questions, sous) => {
    const grille = GRILLES.find((trouvee) => trouvee.id === id)
    expect([grille?.annexe, grille?.volet, grille?.themes.length]).toEqual([annexe, volet, themes])
    const siennes = QUESTIONS.filter((question) => question.id.startsWith(`A${annexe}-`))
    expect([siennes.length, siennes.flatMap(({ sousQuestions }) => sousQuestions).length]).toEqual([questions, sous])
  })

  it('41 questions, 82 sous-questions, 6 rubriques sans réponse propre : 117 réponses attendues', () => {
    expect(GRILLES.map(({ id }) => id)).toEqual([...IDS_DE_GRILLE])
    expect([QUESTIONS.length, SOUS.length]).toEqual([41, 82])
    expect(QUESTIONS.filter(({ type }) => type === 'rubrique').length).toBe(6)
    expect(SUIVIES.length).toBe(117)
  })

  it('chaque identifiant dit sa place : annexe, thème, question, sous-question, sans trou', () => {
    const ecrits = GRILLES.flatMap(({ themes }) =>
      themes.flatMap((theme) => [theme.id, ...theme.questions.flatMap((q) => [q.id, ...q.sousQuestions.map(({ id }) => id)])]),
    )
    const attendus = GRILLES.flatMap(({ annexe, themes }) =>
      themes.flatMap(({ questions }, t) => {
        const theme = `A${annexe}-T${t + 1}`
        const deQuestion = (q: Question, rang: number): readonly string[] => {
          const id = `${theme}-Q${rang + 1}`
          return [id, ...q.sousQuestions.map((_, s) => `${id}-S${s + 1}`)]
        }
        return [theme, ...questions.flatMap(deQuestion)]
      }),
    )
    expect(ecrits).toEqual(attendus)
    expect(new Set(ecrits).size).toBe(ecrits.length)
  })

  it('tous les types de réponse du guide servent, un choix a des valeurs et lui seul', () => {
    const attendus: readonly TypeDeReponse[] = [
      'avancement',
      'choix',
      'choix_multiple',
      'choix_nombre',
      'liste',
      'liste_acteurs',
      'nombre',
      'nombre_texte',
      'oui_non',
      'oui_non_montant',
      'oui_non_pourcentage',
      'oui_non_texte',
      'pourcentage',
      'rubrique',
      'tableau_montants',
      'tableau_nombres',
      'texte',
      'texte_montant',
    ]
    expect([...new Set(TOUTES.map(({ type }) => type))].sort()).toEqual(attendus)
    for (const { type, choix, choixOuverts } of TOUTES) {
      expect(choix.length > 0).toBe(type.startsWith('choix'))
      if (choixOuverts) expect(choix.length).toBeGreaterThan(0)
    }
    expect(SOUS.some(({ type }) => type === 'rubrique')).toBe(false)
  })

  it('libellés pleins, sans espace au bord ; renvois à des règles du registre', () => {
    for (const { libelle, aide, regle } of TOUTES) {
      expect(libelle).toMatch(/^\S.{5,}\S$/)
      if (aide !== null) expect(aide).toMatch(/^\S.*\S$/)
      if (regle !== null) expect(trouverRegle(regle)?.id).toBe(regle)
    }
    expect(TOUTES.flatMap(({ regle }) => regle ?? [])).toEqual(['QPV-17', 'QPV-01', 'QPV-01', 'COT-02', 'FLUX-21'])
  })

  it('quinze points de vigilance, numérotés par annexe', () => {
    const points = GRILLES.flatMap(({ pointsDeVigilance }) => pointsDeVigilance)
    expect(points.map(({ id }) => id)).toEqual(
      [4, 5, 6].flatMap((a) => [1, 2, 3, 4].map((v) => `A${a}-V${v}`)).concat('A7-V1', 'A7-V2', 'A7-V3'),
    )
    expect(new Set(points.map(({ libelle }) => libelle)).size).toBe(15)
  })
})

describe('dépendances entre questions', () => {
  const parId = new Map(SUIVIES.map((suivie) => [suivie.question.id, suivie]))
  const rubriques = new Set(QUESTIONS.filter(({ type }) => type === 'rubrique').map(({ id }) => id))

  it('chaque sous-question dépend d’une question connue qui ne dépend de rien : ni inconnue, ni cycle', () => {
    for (const { parent, question } of SUIVIES) {
      if (parent === null) continue
      expect(question.id.startsWith(`${parent}-S`)).toBe(true)
      expect(rubriques.has(parent) || parId.get(parent)?.parent === null).toBe(true)
    }
  })

  it('les sous-questions toujours posées sont les cinq du guide, sous une question à Oui ou Non', () => {
    const toujours = SOUS.filter(({ toujoursPosee }) => toujoursPosee).map(({ id }) => id)
    expect(toujours).toEqual(['A4-T1-Q1-S5', 'A4-T1-Q1-S6', 'A4-T1-Q1-S7', 'A4-T1-Q1-S8', 'A4-T4-Q1-S3'])
    for (const id of toujours) expect(parId.get(parId.get(id)?.parent ?? '')?.question.type).toBe('oui_non')
  })

  it('communes carencées : le DPU leur est réservé, l’enveloppe FNAP attendue d’elles (SRU-16)', () => {
    expect(TOUTES.flatMap(({ id, carence }) => (carence === null ? [] : [[id, carence]]))).toEqual([
      ['A4-T2-Q5', 'réservée'],
      ['A6-T3-Q2-S10', 'attendue'],
    ])
    const posees = (carencee: boolean | null) => {
      const resultat = avancementDesGrilles(GRILLES, [], carencee)
      return resultat.etat === 'etabli' ? resultat.valeur.total.posees : resultat.etat
    }
    expect([posees(true), posees(null), posees(false)]).toEqual([117, 117, 113])
  })
})
