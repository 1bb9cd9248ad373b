import { analyseParTheme, controlerEngagements, lireTheme, THEMES } from '../../../../src/regles'
import { ACTION, constatsDe, ENGAGEMENTS, jour, motifsDe, valeurDe } from './saisies'

const ANALYSES = THEMES.map((theme) => ({
  theme,
  difficultes: 'Le foncier communal est rare et cher.',
  outils: 'Un établissement public foncier intervient depuis 2018.',
  effets: true,
  engagements: 2,
}))
const ANALYSE = { themes: ANALYSES, synthese: 'Freins, atouts et améliorations.', plh: false, impactDuPlh: null }

describe('thèmes', () => {
  it.each([
    ['1) Action foncière', THEMES[0]],
    ['foncier', THEMES[0]],
    ['URBANISME', THEMES[1]],
    ['Programmation et financement', THEMES[2]],
    ['Attributions aux publics prioritaires', THEMES[3]],
    ['Divers', undefined],
  ])('%s', (texte, theme) => expect(lireTheme(texte)).toBe(theme))
})

describe('CMS-29, analyse par thème', () => {
  it('huit cases remplies', () => {
    expect(valeurDe(analyseParTheme(ANALYSE))).toEqual({ remplies: 8, incomplets: [], constats: [] })
  })

  it('sept cases sur huit : le thème « Attribution » est incomplet', () => {
    const themes = ANALYSES.map((analyse, rang) => (rang === 3 ? { ...analyse, outils: null } : analyse))
    const controle = analyseParTheme({ ...ANALYSE, themes })
    expect(valeurDe(controle)).toMatchObject({ remplies: 7, incomplets: ['Attribution aux publics prioritaires'] })
    expect(constatsDe(controle)).toEqual(['AL analyse.rubrique'])
  })

  it.each([
    [0, 'EL analyse.theme'],
    [1, 'AL analyse.theme'],
    [null, 'AL analyse.theme'],
  ])('thème vide avec %s engagement : %s', (engagements, attendu) => {
    const themes = ANALYSES.map((analyse, rang) => (rang === 0 ? { ...analyse, difficultes: null, outils: ' ', engagements } : analyse))
    expect(constatsDe(analyseParTheme({ ...ANALYSE, themes }))).toEqual([attendu])
  })

  it('un thème absent du tableau est un thème vide', () => {
    expect(valeurDe(analyseParTheme({ ...ANALYSE, themes: ANALYSES.slice(1) })).remplies).toBe(6)
  })

  it('moins de 20 signes : à développer ; effets non évalués ; synthèse et PLH', () => {
    const court = (signes: number): string => 'a'.repeat(signes)
    const themes = ANALYSES.map((analyse, rang) => (rang === 0 ? { ...analyse, difficultes: court(19), outils: court(20), effets: false } : analyse))
    expect(constatsDe(analyseParTheme({ ...ANALYSE, themes, synthese: null, plh: true }))).toEqual([
      'IF analyse.court',
      'AL analyse.effets',
      'AL analyse.synthese',
      'AL analyse.plh',
    ])
  })

  it('rien d’écrit', () => {
    expect(motifsDe(analyseParTheme({ ...ANALYSE, themes: [], synthese: null }))).toEqual(['incomplet', ['analyse.vide']])
  })
})

describe('CMS-30, engagements et actions', () => {
  it('étude de gisements, rendue le 30/09/2023, 15 sites : complète et mesurable dans chaque thème', () => {
    const { themes, moyenTerme, constats } = valeurDe(controlerEngagements(ENGAGEMENTS))
    expect(themes).toEqual(THEMES.map((theme) => ({ theme, actions: 1, completes: 1, mesurables: 1 })))
    expect([moyenTerme, constats]).toEqual([0, []])
  })

  it('un thème sans action : erreur légale ; un point à moyen terme n’en est pas une', () => {
    const actions = ENGAGEMENTS.actions.map((action, rang) => (rang === 0 ? { ...action, moyenTerme: true } : action))
    const controle = controlerEngagements({ ...ENGAGEMENTS, actions })
    expect(valeurDe(controle)).toMatchObject({ moyenTerme: 1 })
    expect(constatsDe(controle)).toEqual(['EL actions.theme'])
  })

  it.each([
    [{ pilotes: [] }, ['AL actions.manques']],
    [{ signataires: [] }, ['AL actions.manques']],
    [{ resultats: null, indicateur: '15 sites' }, ['AL actions.manques']],
    [{ methode: 'xx' }, ['AL actions.manques']],
    [{ debut: null }, ['AL actions.manques']],
    [{ fin: null }, ['AL actions.manques', 'AL actions.mesure']],
    [{ indicateur: null }, ['AL actions.mesure']],
    [{ resultats: 'sites qualifiés' }, ['AL actions.mesure']],
    [{ pilotes: ['Promoteur'] }, ['IN actions.pilote']],
    [{ theme: 'Divers' }, ['EL actions.theme', 'IN actions.theme-inconnu']],
    [{ fin: jour('31/12/2025') }, []],
    [{ fin: jour('01/01/2026') }, ['AL actions.terme']],
    [{ debut: jour('30/09/2023') }, []],
  ])('%j', (change, attendus) => {
    const actions = ENGAGEMENTS.actions.map((action, rang) => (rang === 0 ? { ...action, ...change } : action))
    expect(constatsDe(controlerEngagements({ ...ENGAGEMENTS, actions }))).toEqual(attendus)
  })

  it('lien avec le PLH, s’il y en a un', () => {
    expect(constatsDe(controlerEngagements({ ...ENGAGEMENTS, plh: true }))).toEqual(Array.from({ length: 4 }, () => 'AL actions.plh'))
  })

  it('début après la fin, aucune action', () => {
    expect(motifsDe(controlerEngagements({ ...ENGAGEMENTS, actions: [{ ...ACTION, debut: jour('01/10/2023') }] }))).toEqual([
      'refuse',
      ['actions.dates'],
    ])
    expect(motifsDe(controlerEngagements({ ...ENGAGEMENTS, actions: [] }))).toEqual(['incomplet', ['actions.absentes']])
  })
})
