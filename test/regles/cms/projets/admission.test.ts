import fc from 'fast-check'
import type { AnneeLue, CandidatALaListe, Classement } from '../../../../src/regles'
import { admettre, LECTURES_PAR_DEFAUT } from '../../../../src/regles'
import { lecture } from '../../sru/commune'

const ANNEES = { premiere: 2023, derniere: 2025 }
const AUTRE_23 = lecture(['AMB-23', 1])
const AUTRE_24 = lecture(['AMB-24', 1])

function candidat(prevue: AnneeLue, reelle: AnneeLue, autres: Partial<CandidatALaListe> = {}): CandidatALaListe {
  return { prevue, reelle, exception: false, motif: null, depose: false, ...autres }
}

describe('place d’un projet (CMS-38)', () => {
  it.each<[AnneeLue, AnneeLue, Classement, Classement]>([
    [2024, 'vide', 'liste principale', 'liste principale'],
    [2022, 'vide', 'non classable', 'à retirer'],
    [2026, 'vide', 'vivier', 'vivier'],
    ['vide', 'vide', 'non classable', 'non classable'],
    ['illisible', 'vide', 'non classable', 'non classable'],
    ['vide', 'illisible', 'non classable', 'non classable'],
    [2024, 'illisible', 'non classable', 'liste principale'],
    ['illisible', 2024, 'liste principale', 'non classable'],
    ['vide', 2024, 'liste principale', 'liste principale'],
    [2024, 2022, 'à retirer', 'liste principale'],
    [2022, 2024, 'liste principale', 'à retirer'],
    [2024, 2026, 'vivier', 'liste principale'],
    [2026, 2024, 'liste principale', 'vivier'],
  ])('prévue %s, réelle %s : %s ; si les deux champs sont un doublon : %s', (prevue, reelle, defaut, doublon) => {
    expect(admettre(candidat(prevue, reelle), ANNEES, LECTURES_PAR_DEFAUT).classement).toBe(defaut)
    expect(admettre(candidat(prevue, reelle), ANNEES, AUTRE_24).classement).toBe(doublon)
  })

  it.each<[boolean, string | null, Classement, Classement]>([
    [true, 'motif', 'liste principale', 'vivier'],
    [true, null, 'vivier', 'vivier'],
    [false, 'motif', 'vivier', 'vivier'],
    [false, null, 'vivier', 'vivier'],
  ])('après 2025, exception %s, motif %s : %s ; sans exception admise : %s', (exception, motif, defaut, autre) => {
    const projet = candidat(2026, 'vide', { exception, motif })
    expect(admettre(projet, ANNEES, LECTURES_PAR_DEFAUT)).toMatchObject({ classement: defaut, raisons: [expect.anything()] })
    expect(admettre(projet, ANNEES, AUTRE_23)).toMatchObject({ classement: autre, raisons: [expect.anything()] })
  })

  it('sécurisé : décision prise ou dépôt fait ; un champ en doublon ne dit plus la décision', () => {
    const securise = (projet: CandidatALaListe, lectures = LECTURES_PAR_DEFAUT) => admettre(projet, ANNEES, lectures).securise
    expect(securise(candidat(2024, 'vide'))).toBe(false)
    expect(securise(candidat('vide', 2024))).toBe(true)
    expect(securise(candidat('vide', 2024), AUTRE_24)).toBe(false)
    expect(securise(candidat(2024, 'vide', { depose: true }), AUTRE_24)).toBe(true)
  })

  it('une exception ne fait jamais sortir de la liste, ni compter un projet déjà compté', () => {
    const annee = fc.oneof(fc.integer({ min: 2018, max: 2030 }), fc.constantFrom('vide' as const, 'illisible' as const))
    fc.assert(
      fc.property(annee, annee, (prevue, reelle) => {
        const place = (exception: boolean, motif: string | null) =>
          admettre(candidat(prevue, reelle, { exception, motif }), ANNEES, LECTURES_PAR_DEFAUT).classement
        const sans = place(false, null)
        expect(place(true, 'motif')).toBe(sans === 'vivier' ? 'liste principale' : sans)
      }),
    )
  })
})
