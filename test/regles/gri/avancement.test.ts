import fc from 'fast-check'
import type { AvancementDesGrilles, ReponseDeGrille } from '../../../src/regles'
import { avancementDesGrilles, questionsDesCarencees, suivreQuestions } from '../../../src/regles'
import { GRILLES } from '../../../src/trames/grilles'
import { ATTENDUES, QUESTIONS, repondre, reponseVide } from './saisies'

const OUI = { genre: 'oui-non', reponse: 'oui' } as const
const TEXTE = { genre: 'texte', texte: 'fait' } as const

function avancer(reponses: readonly ReponseDeGrille[], carencee: boolean | null = true): AvancementDesGrilles {
  const resultat = avancementDesGrilles(GRILLES, reponses, carencee)
  if (resultat.etat !== 'etabli') throw new Error(resultat.motifs.map(({ id }) => id).join(', '))
  return resultat.valeur
}

function alertes(reponses: readonly ReponseDeGrille[], carencee: boolean | null = true): readonly string[] {
  return avancementDesGrilles(GRILLES, reponses, carencee).alertes.map(({ id, donnees }) =>
    `${id} ${donnees.question ?? donnees.questions ?? donnees.theme ?? ''}`.trim(),
  )
}

const etatsDe = (reponses: readonly ReponseDeGrille[], carencee: boolean | null = null) =>
  new Map(
    suivreQuestions(GRILLES, new Map(reponses.map((r) => [r.question, r])), carencee).map(({ question, etat }) => [
      question.id,
      etat,
    ]),
  )

describe('avancement des grilles (GRI-01 à GRI-04)', () => {
  it('exemple du registre : 30 renseignées, 6 sans objet sur 117, soit 30/111 = 27,0 %', () => {
    const reponses = ATTENDUES.slice(0, 36).map((question, rang) =>
      rang < 30
        ? reponseVide(question, { valeur: OUI })
        : reponseVide(question, { statut: 'sans objet', commentaire: 'hors sujet' }),
    )
    const { total } = avancer(reponses)
    expect(total).toEqual({ renseignees: 30, posees: 111, sansObjet: 6, masquees: 0, part: 30 / 111 })
    expect(((total.part ?? 0) * 100).toFixed(1)).toBe('27.0')
  })

  it('un Non masque ses sous-questions, sauf les toujours posées ; Oui, Ne sait pas et rien ne masquent rien', () => {
    const masquees = (reponse: string | null): readonly string[] =>
      [...etatsDe([repondre('A4-T1-Q1', { reponse })])].filter(([, etat]) => etat === 'masquée').map(([id]) => id)
    expect(masquees('Non')).toEqual(['A4-T1-Q1-S1', 'A4-T1-Q1-S2', 'A4-T1-Q1-S3', 'A4-T1-Q1-S4'])
    for (const reponse of ['Oui', 'Ne sait pas', null]) expect(masquees(reponse)).toEqual([])
  })

  it('une réponse masquée n’est ni comptée ni perdue, et compte de nouveau dès que sa question se pose', () => {
    const detail = repondre('A4-T1-Q1-S1', { reponse: 'étude de 2021', levier: 'Oui' })
    const non = [repondre('A4-T1-Q1', { reponse: 'Non' }), detail]
    const oui = [repondre('A4-T1-Q1', { reponse: 'Oui' }), detail]
    expect(avancer(non).total).toMatchObject({ renseignees: 1, posees: 113, masquees: 4 })
    expect(avancer(non).leviers).toEqual([])
    expect(avancer(oui).total).toMatchObject({ renseignees: 2, posees: 117, masquees: 0 })
    expect(avancer(oui).leviers).toEqual(['A4-T1-Q1-S1'])
    const suivie = suivreQuestions(GRILLES, new Map(non.map((r) => [r.question, r])), null).find(
      ({ question }) => question.id === detail.question,
    )
    expect(suivie).toMatchObject({ etat: 'masquée', reponse: detail })
    expect(alertes(non)).toContain('gri.reponses-masquees A4-T1-Q1-S1')
    expect(alertes(oui)).not.toContain('gri.reponses-masquees A4-T1-Q1-S1')
  })

  it.each<[Partial<ReponseDeGrille>, string, string[]]>([
    [{ valeur: OUI }, 'renseignée', []],
    [{ valeur: OUI, statut: 'renseigné' }, 'renseignée', []],
    [{ valeur: OUI, statut: 'en cours' }, 'en cours', []],
    [{ statut: 'en cours' }, 'en cours', []],
    [{ valeur: OUI, statut: 'non renseigné' }, 'non renseignée', ['gri.reponse-non-comptee']],
    [{ statut: 'renseigné' }, 'non renseignée', ['gri.renseigne-sans-reponse']],
    [{ statut: 'sans objet' }, 'sans objet', ['gri.sans-objet-sans-motif']],
    [{ statut: 'sans objet', commentaire: 'pas d’EPA ici' }, 'sans objet', []],
    [{ commentaire: 'à voir' }, 'non renseignée', []],
  ])('%j : %s', (reponse, etat, attendues) => {
    const reponses = [reponseVide('A4-T4-Q2', reponse)]
    expect(etatsDe(reponses).get('A4-T4-Q2')).toBe(etat)
    expect(alertes(reponses).filter((alerte) => alerte.endsWith('A4-T4-Q2'))).toEqual(attendues.map((id) => `${id} A4-T4-Q2`))
  })

  it('par thème et par grille : les parts se recomposent', () => {
    const { total, grilles, themes } = avancer([
      repondre('A7-T4-Q1', { reponse: 'adopté' }),
      repondre('A5-T3-Q1', { reponse: 'réunions' }),
    ])
    expect(grilles.map(({ renseignees, posees }) => [renseignees, posees])).toEqual([
      [0, 41],
      [1, 30],
      [0, 36],
      [1, 10],
    ])
    expect(themes.find(({ theme }) => theme === 'A7-T4')).toMatchObject({
      libelle: "Outils de la politique locale d'attribution",
      part: 0.5,
    })
    expect(themes.find(({ theme }) => theme === 'A5-T3')).toMatchObject({ renseignees: 1, posees: 2, part: 0.5 })
    expect(total.renseignees).toBe(2)
  })

  it('thème vide signalé, sauf commencé ou sans question posée', () => {
    const theme = (id: string, autres: Partial<ReponseDeGrille>) =>
      ATTENDUES.filter((q) => q.startsWith(id)).map((q) => reponseVide(q, autres))
    const AUTORISATIONS = "gri.theme-vide Autorisations d'urbanisme"
    expect(alertes([])).toContain(AUTORISATIONS)
    expect(alertes([]).filter((alerte) => alerte.startsWith('gri.theme-vide'))).toHaveLength(14)
    expect(alertes([reponseVide('A5-T3-Q1', { statut: 'en cours' })])).not.toContain(AUTORISATIONS)
    const sansObjet = theme('A5-T3', { statut: 'sans objet', commentaire: 'sans permis' })
    expect(alertes(sansObjet)).not.toContain(AUTORISATIONS)
    expect(avancer(sansObjet).themes.find(({ theme: id }) => id === 'A5-T3')).toMatchObject({ posees: 0, part: null })
  })

  it('sans objet quand rien ne se pose ; refus d’une question inconnue, d’une rubrique ou d’un doublon', () => {
    const rien = avancementDesGrilles(
      GRILLES,
      ATTENDUES.map((q) => reponseVide(q, { statut: 'sans objet' })),
      null,
    )
    expect(rien).toMatchObject({ etat: 'sans-objet', motifs: [{ id: 'gri.rien-de-pose' }] })
    const refus = avancementDesGrilles(
      GRILLES,
      ['A9', 'A4-T2-Q2', 'A4-T1-Q1', 'A4-T1-Q1'].map((q) => reponseVide(q)),
      null,
    )
    expect(refus).toMatchObject({
      etat: 'refuse',
      motifs: [{ id: 'gri.question-inconnue' }, { id: 'gri.question-inconnue' }, { id: 'gri.reponse-en-double' }],
    })
  })
})

describe('questions des communes carencées (GRI-01, GRI-03)', () => {
  it('carencée : DPU et enveloppe FNAP à remplir, signalés s’ils sont vides', () => {
    const vide = questionsDesCarencees(GRILLES, [], true)
    expect(vide).toMatchObject({
      etat: 'etabli',
      valeur: [
        { question: 'A4-T2-Q5', etat: 'non renseignée' },
        { question: 'A6-T3-Q2-S10', etat: 'non renseignée' },
      ],
    })
    expect(vide.alertes.map(({ donnees }) => donnees.question)).toEqual(['A4-T2-Q5', 'A6-T3-Q2-S10'])
    const dpu = repondre('A4-T2-Q5', { reponse: 'délégation à l’EPF' })
    expect(questionsDesCarencees(GRILLES, [dpu], true).alertes.map(({ donnees }) => donnees.question)).toEqual(['A6-T3-Q2-S10'])
    expect(alertes([dpu]).filter((alerte) => alerte.startsWith('gri.carence'))).toEqual(['gri.carence.vide A6-T3-Q2-S10'])
  })

  it('non carencée : rien d’exigé, la question réservée et ses sous-questions ne se posent plus', () => {
    expect(questionsDesCarencees(GRILLES, [], false)).toMatchObject({
      etat: 'sans-objet',
      motifs: [{ id: 'gri.carence.sans-objet' }],
    })
    const masquees = [...etatsDe([], false)].filter(([, etat]) => etat === 'masquée').map(([id]) => id)
    expect(masquees).toEqual(['A4-T2-Q5', 'A4-T2-Q5-S1', 'A4-T2-Q5-S2', 'A4-T2-Q5-S3'])
    expect(alertes([], false).filter((alerte) => alerte.startsWith('gri.carence'))).toEqual([])
  })

  it('carence non dite : nommée, et les questions restent posées', () => {
    expect(questionsDesCarencees(GRILLES, [], null)).toMatchObject({
      etat: 'incomplet',
      motifs: [{ id: 'gri.carence.non-dite' }],
    })
    expect(alertes([], null)).toContain('gri.carence.supposee')
    expect(questionsDesCarencees(GRILLES, [reponseVide('A9')], null)).toMatchObject({ etat: 'refuse' })
  })
})

describe('propriétés de la progression', () => {
  const STATUTS = ['non renseigné', 'en cours', 'renseigné', 'sans objet', null] as const
  const valeur = fc.constantFrom(null, TEXTE, OUI, { genre: 'oui-non', reponse: 'non' } as const)
  const reponses = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...ATTENDUES), valeur, fc.constantFrom(...STATUTS)), { selector: ([id]) => id })
    .map((tirees) => tirees.map(([question, v, statut]) => reponseVide(question, { valeur: v, statut })))
  const carence = fc.constantFrom(true, false, null)
  const FEUILLES = ATTENDUES.filter((id) => !QUESTIONS.some((question) => question.id.startsWith(`${id}-S`)))

  it('entre 0 et 1 partout, et chaque question est dans un seul compte', () => {
    fc.assert(
      fc.property(reponses, carence, (tirees, carencee) => {
        const { total, grilles, themes } = avancer(tirees, carencee)
        for (const { part } of [total, ...grilles, ...themes]) if (part !== null) expect(part >= 0 && part <= 1).toBe(true)
        expect(total.posees + total.sansObjet + total.masquees).toBe(117)
        for (const niveau of [grilles, themes]) {
          expect(niveau.reduce((somme, { posees }) => somme + posees, 0)).toBe(total.posees)
          expect(niveau.reduce((somme, { renseignees }) => somme + renseignees, 0)).toBe(total.renseignees)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('répondre à une question sans sous-question ne fait jamais baisser la progression', () => {
    fc.assert(
      fc.property(reponses, carence, fc.constantFrom(...FEUILLES), (tirees, carencee, id) => {
        const avant = tirees.find(({ question }) => question === id) ?? reponseVide(id)
        const autres = tirees.filter(({ question }) => question !== id)
        const part = (reponse: ReponseDeGrille) => avancer([...autres, reponse], carencee).total.part ?? 0
        expect(part({ ...avant, valeur: TEXTE })).toBeGreaterThanOrEqual(part({ ...avant, valeur: null }))
      }),
      { numRuns: 100 },
    )
  })
})
