import type { ActionDuContrat, FichePeriode, LeviersDuContrat, ReponseDeGrille } from '../../../src/regles'
import { grilleDuTheme, IDS_DE_GRILLE, leviersDuContrat, lirePeriode, THEMES_D_ACTION } from '../../../src/regles'
import { GRILLES } from '../../../src/trames/grilles'
import { ATTENDUES, questionDe, repondre, reponseVide } from './saisies'

const COURANTE = lirePeriode('2023-2025') as FichePeriode

function rattacher(reponses: readonly ReponseDeGrille[], actions: readonly ActionDuContrat[], periode = COURANTE) {
  return leviersDuContrat(GRILLES, { reponses, actions, carencee: null, periode })
}

function valeurDe(resultat: ReturnType<typeof rattacher>): LeviersDuContrat {
  if (resultat.etat !== 'etabli') throw new Error(resultat.motifs.map(({ id }) => id).join(', '))
  return resultat.valeur
}

const levier = (question: string, autres: Partial<ReponseDeGrille> = {}) =>
  reponseVide(question, { levierRetenu: true, ...autres })
const action = (numero: string, theme: string | null, ...questions: readonly string[]): ActionDuContrat => ({
  numero,
  theme,
  questions,
})
const idsDe = (resultat: ReturnType<typeof rattacher>) =>
  resultat.alertes
    .filter(({ id }) => id !== 'gri.grille-vide')
    .map(({ id, donnees }) => `${id} ${donnees.question ?? donnees.action ?? donnees.periode}`)

describe('de la grille à l’article 1er (GRI-05)', () => {
  it('exemple du registre : 9 leviers, 7 actions liées, 2 lignes à créer', () => {
    const questions = ATTENDUES.slice(0, 9)
    const actions = questions.slice(0, 7).map((question, rang) => action(`${rang + 1}`, 'Action foncière', question))
    const resultat = rattacher(
      questions.map((question) => levier(question)),
      actions,
    )
    expect(valeurDe(resultat)).toMatchObject({ leviers: 9, lies: 7 })
    expect(valeurDe(resultat).lignesACreer.map(({ question }) => question)).toEqual(questions.slice(7))
    expect(idsDe(resultat)).toEqual(questions.slice(7).map((question) => `gri.levier-sans-action ${question}`))
  })

  it('une ligne par grille : thématique de l’article 1er, intitulé de la question, échéance du triennal', () => {
    const questions = ['A4-T2-Q1', 'A5-T1-Q5', 'A6-T3-Q3-S1', 'A7-T2-Q2']
    const { lignesACreer } = valeurDe(
      rattacher(
        questions.map((question) => levier(question)),
        [],
      ),
    )
    expect(lignesACreer).toEqual(
      questions.map((question, rang) => ({
        question,
        theme: ['Action foncière', 'Urbanisme', 'Programmation et financement', 'Attributions aux publics prioritaires'][rang],
        intitule: questionDe(question).libelle,
        echeance: 'triennal 2023-2025',
      })),
    )
  })

  it('2026-2028 : échéance de sa période, et l’alerte « à vérifier »', () => {
    const resultat = rattacher([levier('A4-T2-Q1')], [], lirePeriode('2026-2028'))
    expect(valeurDe(resultat).lignesACreer[0]?.echeance).toBe('triennal 2026-2028')
    expect(idsDe(resultat)).toContain('sru.periode-a-verifier 2026-2028')
    expect(idsDe(rattacher([levier('A4-T2-Q1')], []))).toEqual(['gri.levier-sans-action A4-T2-Q1'])
  })

  it('plusieurs actions sur une question : un seul levier lié', () => {
    const { leviers, lies, liens } = valeurDe(
      rattacher([levier('A4-T2-Q1')], [action('1', 'Action foncière', 'A4-T2-Q1'), action('2', 'Action foncière', 'A4-T2-Q1')]),
    )
    expect([leviers, lies, liens]).toEqual([1, 1, [{ question: 'A4-T2-Q1', actions: ['1', '2'] }]])
  })

  it('un levier masqué ou sans objet ne crée rien et se signale', () => {
    const resultat = rattacher(
      [
        repondre('A4-T4-Q2', { reponse: 'Non' }),
        levier('A4-T4-Q2-S2'),
        levier('A4-T3-Q1', { statut: 'sans objet', commentaire: 'aucun' }),
      ],
      [],
    )
    expect(valeurDe(resultat)).toEqual({ leviers: 0, lies: 0, lignesACreer: [], liens: [] })
    expect(idsDe(resultat)).toEqual(['gri.levier-ecarte A4-T3-Q1', 'gri.levier-ecarte A4-T4-Q2-S2'])
  })

  it.each<[ActionDuContrat, string[]]>([
    [action('1', 'Action foncière'), []],
    [action('1', '2) Urbanisme et aménagement', 'A5-T1-Q1'), []],
    [action('1', 'Action foncière', 'A4-T2-Q2'), []],
    [action('1', null, 'A5-T1-Q1'), ['gri.action.sans-theme 1']],
    [action('1', 'Urbanisme', 'A4-T1-Q1'), ['gri.action.autre-theme A4-T1-Q1']],
    [action('1', 'Urbanisme', 'A5-T9-Q1'), ['gri.action.lien-perdu A5-T9-Q1']],
  ])('action %j : %j', (ligne, attendues) => {
    expect(idsDe(rattacher([], [ligne]))).toEqual(attendues)
  })

  it('thématique illisible refusée avec les réponses fautives ; ni levier ni action : sans objet', () => {
    expect(rattacher([reponseVide('A9')], [action('3', 'Divers')])).toMatchObject({
      etat: 'refuse',
      motifs: [{ id: 'gri.question-inconnue' }, { id: 'gri.action.theme-illisible', donnees: { action: '3', lu: 'Divers' } }],
    })
    expect(rattacher([], [])).toMatchObject({ etat: 'sans-objet', motifs: [{ id: 'gri.aucun-levier' }] })
  })

  it('grille sans réponse signalée, une par thème', () => {
    const vides = (reponses: readonly ReponseDeGrille[]) =>
      rattacher(reponses, []).alertes.filter(({ id }) => id === 'gri.grille-vide').length
    expect(vides([])).toBe(4)
    expect(vides([repondre('A7-T4-Q1', { reponse: 'adopté' })])).toBe(3)
  })

  it.each([
    ['1) Action foncière', 'GRI-01'],
    ['urbanisme', 'GRI-02'],
    ['Programmation et financement du logement social', 'GRI-03'],
    ['4) Attribution aux publics prioritaires', 'GRI-04'],
    ['Attributions', 'GRI-04'],
    ['Action', undefined],
    ['', undefined],
  ])('thématique « %s » : %s', (texte, attendue) => {
    expect(grilleDuTheme(texte)).toBe(attendue)
  })

  it('les thématiques rendues se relisent', () => {
    expect(IDS_DE_GRILLE.map((id) => grilleDuTheme(THEMES_D_ACTION[id]))).toEqual([...IDS_DE_GRILLE])
    expect(GRILLES.map(({ volet }) => grilleDuTheme(volet))).toEqual([...IDS_DE_GRILLE])
  })
})
