import { lireArticle2 } from '../../../../src/taskpane/cas-usage/objectifs/article-2'
import type { CommuneExaminee } from '../../../../src/taskpane/cas-usage/objectifs/examiner'
import { redigerMessage } from '../../../../src/textes'
import type { CommuneARemplir } from '../../../../src/trames'
import { commune } from '../commune'
import { ABAISSANTE, CIBLE_ATTEINTE, contratLu, dossierDe, ENTRANTE, EPCI, EXEMPTEE } from '../../contrat-mutualisant'

function examiner(modalite: 'A' | 'B' | 'C', une: CommuneARemplir, origines = {}): CommuneExaminee {
  const { examinees } = lireArticle2(dossierDe(modalite, [une], { origines }), contratLu([une]))
  const [examinee] = examinees
  if (examinee === undefined) throw new Error('commune absente')
  return examinee
}

function phrases({ constats }: CommuneExaminee): string {
  return constats.map(redigerMessage).join(' ')
}

describe('examen d’une commune', () => {
  it('571 manquants : 33 %, 189 légaux, plancher 143 ; 160 retenus sont conformes, 48 PLAI et 48 PLS', () => {
    const lu = examiner('B', { ...ABAISSANTE, objectifRetenu: 160 })
    expect(lu).toMatchObject({
      statut: 'deficitaire',
      regime: 33,
      plancher: 143,
      tauxDuPlancher: 25,
      retenu: 160,
      verdict: 'conforme',
      contraires: false,
      legal: { manquants: 571, tauxLegal: 33, objectifLegal: 189 },
      qualitatifs: { plai: 48, pls: 48 },
    })
  })

  it('le taux seul donne l’objectif : 28,02 % de 571 font 160', () => {
    expect(examiner('B', { ...ABAISSANTE, tauxRetenu: 0.2802 }).retenu).toBe(160)
  })

  it.each([
    [142, 'non conforme'],
    [143, 'conforme'],
    [189, 'conforme'],
    [190, 'à vérifier'],
  ])('abaissant, %d : %s', (objectifRetenu, verdict) => {
    expect(examiner('B', { ...ABAISSANTE, objectifRetenu }).verdict).toBe(verdict)
  })

  it('taux et objectif à plus d’un logement l’un de l’autre se contredisent ; à un logement près, non', () => {
    expect(examiner('B', { ...ABAISSANTE, objectifRetenu: 150, tauxRetenu: 0.2802 }).contraires).toBe(true)
    expect(examiner('B', { ...ABAISSANTE, objectifRetenu: 160, tauxRetenu: 0.2802 }).contraires).toBe(false)
  })

  it('sans aménagement, l’objectif retenu est le légal, et un objectif de la feuille l’emporte et se juge', () => {
    expect(examiner('A', ABAISSANTE)).toMatchObject({ retenu: 189, verdict: 'conforme', plancher: null })
    expect(examiner('A', { ...ABAISSANTE, objectifRetenu: 160 })).toMatchObject({ retenu: 160, verdict: 'non conforme' })
  })

  it('mutualisant : la moitié du légal pour plancher, 17 % sous l’autre lecture', () => {
    expect(examiner('C', ABAISSANTE)).toMatchObject({ plancher: 95, tauxDuPlancher: 16.5, retenu: null, verdict: null })
    const choix = [{ point: 'AMB-06', lecture: 'autre', motif: null }]
    const { examinees } = lireArticle2(dossierDe('C', [ABAISSANTE]), contratLu([ABAISSANTE], { hypotheses: choix }))
    expect(examinees[0]).toMatchObject({ plancher: 98, tauxDuPlancher: 17 })
  })

  it('mutualisant : un objectif augmenté exige l’accord', () => {
    const [, b] = EPCI
    if (b === undefined) throw new Error('commune absente')
    expect(examiner('C', { ...b, objectifRetenu: 130 }).verdict).toBe('non conforme')
    expect(examiner('C', { ...b, objectifRetenu: 130, accord: true }).verdict).toBe('conforme')
  })

  it('une nouvelle entrante garde son objectif légal, quel que soit le contrat, et l’on dit pourquoi', () => {
    const lu = examiner('B', ENTRANTE)
    expect(lu).toMatchObject({ statut: 'entrante', plancher: null, regime: null, legal: { tauxLegal: 15 } })
    expect(lu.alertes.map(({ id }) => id)).toContain('cms.entrante')
    const legal = lu.legal.objectifLegal
    expect(examiner('B', { ...ENTRANTE, objectifRetenu: legal }).verdict).toBe('conforme')
    expect(examiner('B', { ...ENTRANTE, objectifRetenu: (legal ?? 0) - 20 }).verdict).toBe('non conforme')
  })

  it('exemptée ou cible atteinte : aucun objectif, même si la feuille en porte un', () => {
    for (const [une, statut] of [[EXEMPTEE, 'exemptee'], [CIBLE_ATTEINTE, 'cible-atteinte']] as const) {
      const lu = examiner('B', { ...une, objectifRetenu: 10 })
      expect(lu).toMatchObject({ statut, retenu: null, verdict: null, qualitatifs: null })
      expect(lu.motifs).toHaveLength(1)
    }
  })

  it('une donnée absente ne devient pas zéro : l’objectif reste inconnu, et sa raison dite', () => {
    const lu = examiner('B', commune('Sans données', { cible: 0.25 }))
    expect(lu).toMatchObject({ statut: 'inconnue', retenu: null, plancher: null })
    expect(lu.motifs.map(redigerMessage).join(' ')).toMatch(/residences_principales/)
  })

  it('carencée, situation absente ou illisible, PLH inconnu : dits', () => {
    const alertes = (une: CommuneARemplir, origines = {}) => examiner('B', une, origines).alertes.map(({ id }) => id)
    expect(alertes(ABAISSANTE, { Aubignane: { epci: null, carencee: true } })).toContain('cms-commune.carencee')
    expect(alertes({ ...ABAISSANTE, situation: null })).toContain('volet.objectifs.sans-situation')
    expect(alertes({ ...ABAISSANTE, situation: 'on ne sait' })).toContain('volet.objectifs.situation-inconnue')
    const sousLeSeuil = { ...ABAISSANTE, logements: 500, plh: null, objectifRetenu: 600 }
    expect(alertes(sousLeSeuil)).toContain('volet.objectifs.plh-inconnu')
    expect(examiner('B', sousLeSeuil).qualitatifs).toBeNull()
  })

  it('sous le plancher, la phrase donne le plancher exact', () => {
    expect(phrases(examiner('B', { ...ABAISSANTE, objectifRetenu: 140 }))).toMatch(/142,75/)
  })
})
