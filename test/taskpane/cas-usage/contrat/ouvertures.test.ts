import { LECTURES_PAR_DEFAUT, lireLectures, PERIODES } from '../../../../src/regles'
import type { Lectures } from '../../../../src/regles'
import { ouverturesDuContrat } from '../../../../src/taskpane/cas-usage/contrat/ouvertures'
import type { EntreeDOuvertures } from '../../../../src/taskpane/cas-usage/contrat/ouvertures'
import type { CommuneARemplir } from '../../../../src/trames'
import { commune } from '../commune'

const [EN_COURS, SUIVANTE] = PERIODES
const AUBIGNANE = commune('Aubignane', { residences: 9873, logements: 1898, cible: 0.25, situation: 'droit commun', plh: true })
const CLOCHEMERLE = commune('Clochemerle', {
  residences: 12_400,
  logements: 2480,
  cible: 0.25,
  situation: 'droit commun',
  plh: true,
})
const ENTRANTE = commune('Saint-Éloi', {
  residences: 2100,
  logements: 40,
  cible: 0.25,
  situation: 'nouvelle entrante rang 1',
  plh: true,
})
const ATTEINTE = commune('Montfranc', { residences: 8000, logements: 2400, cible: 0.25, situation: 'droit commun', plh: true })

function ouvrir(communes: readonly CommuneARemplir[], change: Partial<EntreeDOuvertures> = {}) {
  if (EN_COURS === undefined) throw new Error('période absente')
  return ouverturesDuContrat({
    communes,
    fiche: EN_COURS,
    territoire: { epci: null, grandParis: false, ville: null },
    origines: {},
    plhExecutoire: null,
    lectures: LECTURES_PAR_DEFAUT,
    ...change,
  })
}

/** « A oui, B oui, C oui ». */
function verdicts(...arguments_: Parameters<typeof ouvrir>): string {
  return ouvrir(...arguments_)
    .modalites.map(({ modalite, ouverte }) => `${modalite} ${ouverte}`)
    .join(', ')
}

function raisons(modalite: 'A' | 'B' | 'C', ...arguments_: Parameters<typeof ouvrir>): readonly string[] {
  return ouvrir(...arguments_).modalites.find((une) => une.modalite === modalite)?.raisons ?? []
}

describe('modalités ouvertes à un contrat', () => {
  it('tout est à vérifier tant qu’aucune commune n’est choisie', () => {
    expect(verdicts([])).toBe('A à vérifier, B à vérifier, C à vérifier')
    expect(raisons('A', [])).toEqual([])
  })

  it('deux communes déficitaires d’un EPCI à PLH ont les trois', () => {
    expect(verdicts([AUBIGNANE, CLOCHEMERLE])).toBe('A oui, B oui, C oui')
  })

  it('une seule commune n’a rien à répartir', () => {
    expect(verdicts([AUBIGNANE])).toBe('A oui, B oui, C non')
    expect(raisons('C', [AUBIGNANE])[0]).toMatch(/une seule commune n’a rien à répartir/)
  })

  it('une nouvelle entrante n’a que le contrat sans aménagement, même sans ses nombres', () => {
    expect(verdicts([ENTRANTE])).toBe('A oui, B non, C non')
    expect(raisons('B', [ENTRANTE])).toEqual(['aucun aménagement pour une nouvelle entrante (art. L. 302-8, VIII du CCH)'])
    const sansNombres = { ...ENTRANTE, residences: null }
    expect(verdicts([sansNombres])).toBe('A à vérifier, B non, C non')
  })

  it('parmi d’autres, elle garde son objectif propre : la modalité reste à vérifier et sa raison la nomme', () => {
    expect(verdicts([AUBIGNANE, CLOCHEMERLE, ENTRANTE])).toBe('A oui, B à vérifier, C à vérifier')
    expect(raisons('B', [AUBIGNANE, CLOCHEMERLE, ENTRANTE])).toContain(
      'Saint-Éloi : aucun aménagement pour une nouvelle entrante (art. L. 302-8, VIII du CCH)',
    )
  })

  it('ni une exemptée ni une commune à sa cible n’ont de contrat', () => {
    expect(verdicts([{ ...AUBIGNANE, situation: 'exemptée' }])).toBe('A non, B non, C non')
    expect(verdicts([ATTEINTE])).toBe('A non, B non, C non')
    expect(raisons('A', [ATTEINTE])[0]).toMatch(/non déficitaire/)
  })

  it('sans PLH, la mutualisation est fermée ; un PLH inconnu est à vérifier ; ce qui est saisi l’emporte sur la feuille', () => {
    expect(verdicts([AUBIGNANE, CLOCHEMERLE], { plhExecutoire: false })).toBe('A oui, B oui, C non')
    const sansPlh = [AUBIGNANE, CLOCHEMERLE].map((une) => ({ ...une, plh: null }))
    expect(verdicts(sansPlh)).toBe('A oui, B oui, C à vérifier')
    expect(verdicts(sansPlh, { plhExecutoire: true })).toBe('A oui, B oui, C oui')
  })

  it('des communes de deux EPCI ne se mutualisent pas', () => {
    const origines = { Aubignane: { epci: 'CC A', carencee: null }, Clochemerle: { epci: 'CC B', carencee: null } }
    expect(verdicts([AUBIGNANE, CLOCHEMERLE], { origines })).toBe('A oui, B oui, C non')
    expect(raisons('C', [AUBIGNANE, CLOCHEMERLE], { origines })[0]).toMatch(/jamais à l’échelle « plusieurs communes »/)
  })

  it('un EPT n’est pas un EPCI à fiscalité propre, sauf lecture choisie d’AMB-17', () => {
    const territoire = { epci: null, grandParis: true, ville: null }
    expect(verdicts([AUBIGNANE, CLOCHEMERLE], { territoire })).toBe('A oui, B oui, C non')
    const lectures = lireLectures([['AMB-17', 'autre']]) as Lectures
    expect(verdicts([AUBIGNANE, CLOCHEMERLE], { territoire, lectures })).toBe('A oui, B oui, C oui')
  })

  it('des données absentes laissent le verdict ouvert et disent quoi saisir', () => {
    expect(verdicts([{ ...AUBIGNANE, residences: null }])).toBe('A à vérifier, B à vérifier, C non')
    expect(raisons('A', [{ ...AUBIGNANE, residences: null }])[0]).toMatch(/à saisir dans la feuille « Communes »/)
  })

  it('dit la période à vérifier et la commune carencée, une fois', () => {
    if (SUIVANTE === undefined) throw new Error('période absente')
    const origines = { Aubignane: { epci: null, carencee: true } }
    const { alertes } = ouvrir([AUBIGNANE, CLOCHEMERLE], { fiche: SUIVANTE, origines })
    expect(alertes.filter((alerte) => /2026-2028/.test(alerte))).toHaveLength(1)
    expect(alertes.find((alerte) => /préfet/.test(alerte))).toMatch(/^Aubignane : Commune carencée/)
  })
})
