import fc from 'fast-check'
import { lireArticle2 } from '../../../../src/taskpane/cas-usage/objectifs/article-2'
import { controlerLaRepartition, proposer, reparties, totaliser } from '../../../../src/taskpane/cas-usage/objectifs/repartition'
import type { Borne } from '../../../../src/taskpane/cas-usage/objectifs/repartition'
import type { CommuneARemplir } from '../../../../src/trames'
import { CIBLE_ATTEINTE, contratLu, dossierDe, ENTRANTE, EPCI, EXEMPTEE } from '../../contrat-mutualisant'

const RETENUS = [120, 130, 167]

function avec(retenus: readonly (number | null)[], dit: Partial<CommuneARemplir> = {}): readonly CommuneARemplir[] {
  return EPCI.map((une, i) => ({ ...une, objectifRetenu: retenus[i] ?? null, ...dit }))
}

function article2(communes: readonly CommuneARemplir[]) {
  return lireArticle2(dossierDe('C', communes), contratLu(communes))
}

function controler(communes: readonly CommuneARemplir[]) {
  const { cadre, lectures } = article2(communes)
  return controlerLaRepartition(communes, cadre, lectures)
}

function solliciter(communes: readonly CommuneARemplir[], imposees: readonly string[], bornes: readonly (readonly [string, Borne])[] = []) {
  const { cadre, lectures } = article2(communes)
  return proposer(communes, { imposees: new Set(imposees), bornes: new Map(bornes) }, cadre, lectures)
}

describe('répartition mutualisée', () => {
  it('Total 1 140 | 36,58 % | 417 | 36,58 % | 417 : un quotient de sommes, pas une moyenne de taux', () => {
    const total = totaliser(article2(avec(RETENUS)).examinees)
    expect(total).toEqual({ manquants: 1140, legal: 417, retenu: 417, tauxAvant: 417 / 1140, tauxApres: 417 / 1140, sansRetenu: [] })
  })

  it('il manque un objectif : le taux après n’est pas dit, la commune l’est', () => {
    expect(totaliser(article2(avec([120, null, 167])).examinees)).toMatchObject({ retenu: 287, tauxApres: null, sansRetenu: ['Bazas'] })
  })

  it('entrante, exemptée et cible atteinte restent hors des sommes', () => {
    const { examinees } = article2([...avec(RETENUS), ENTRANTE, EXEMPTEE, CIBLE_ATTEINTE])
    expect(reparties(examinees)).toHaveLength(3)
    expect(totaliser(examinees).legal).toBe(417)
  })

  it('417 = 417 : conforme avec les accords de B et C, pas sans eux', () => {
    const sans = controler(avec(RETENUS))
    expect(sans.etat === 'etabli' && [sans.valeur.verdict, sans.valeur.accordsManquants]).toEqual(['non conforme', ['Bazas', 'Cluny']])
    const avecAccords = controler(avec(RETENUS, { accord: true, dateAccord: 45_200 }))
    expect(avecAccords.etat === 'etabli' && [avecAccords.valeur.verdict, avecAccords.valeur.avant]).toEqual(['conforme', 417])
  })

  it('416 : un logement manque à l’EPCI', () => {
    const court = controler(avec([120, 130, 166], { accord: true, dateAccord: 45_200 }))
    expect(court.etat === 'etabli' && [court.valeur.verdict, court.valeur.sommeAtteinte]).toEqual(['non conforme', false])
  })

  it('un objectif imposé ne bouge pas ; les autres portent ce qui manque', () => {
    const propose = solliciter(avec(RETENUS), ['Ambre'])
    if (propose.etat !== 'etabli') throw new Error('aucune répartition')
    const parNom = Object.fromEntries(propose.valeur.servies.map((ligne) => [ligne.nom, ligne.propose]))
    expect(parNom['Ambre']).toBe(120)
    expect(propose.valeur.propose).toBe(417)
    expect(propose.valeur.accordsADemander.length).toBeGreaterThan(0)
  })

  it('sans rien d’imposé, chaque commune retrouve son objectif légal', () => {
    const propose = solliciter(avec(RETENUS), [])
    expect(propose.etat === 'etabli' && propose.valeur.servies.map((ligne) => ligne.propose)).toEqual([198, 120, 99])
  })

  it('une commune qui a refusé d’être augmentée ne l’est pas ; si toutes refusent, rien n’est possible', () => {
    const communes = avec([120, null, null]).map((une, i) => (i === 1 ? { ...une, accord: false } : une))
    const propose = solliciter(communes, ['Ambre'])
    expect(propose.etat === 'etabli' && propose.valeur.servies.map((ligne) => ligne.propose)).toEqual([120, 120, 177])
    const aucune = solliciter(avec([120, null, null], { accord: false }), ['Ambre'])
    expect(aucune.etat === 'refuse' && aucune.motifs.map(({ id }) => id)).toEqual(['repartition.somme'])
  })

  it('les bornes voulues tiennent, et une borne sous le plancher est nommée', () => {
    const borne = (maximum: number, minimum: number | null = null) => [['Bazas', { minimum, maximum }]] as const
    const propose = solliciter(avec([120, null, null]), ['Ambre'], borne(130, 130))
    expect(propose.etat === 'etabli' && propose.valeur.servies.map((ligne) => ligne.propose)).toEqual([120, 130, 167])
    const trop = solliciter(avec([120, null, null]), ['Ambre'], borne(50))
    expect(trop.etat === 'refuse' && trop.motifs.map(({ id }) => id)).toEqual(['repartition.maximum-sous-plancher'])
    const refus = avec([120, null, null]).map((une, i) => (i === 1 ? { ...une, accord: false } : une))
    const lePlusBas = solliciter(refus, ['Ambre'], borne(100))
    expect(lePlusBas.etat === 'etabli' && lePlusBas.valeur.servies.map((ligne) => ligne.propose)).toEqual([120, 100, 197])
  })

  it('tout imposé trop bas : la contrainte bloquante est nommée', () => {
    const propose = solliciter(avec([99, 60, 50]), ['Ambre', 'Bazas', 'Cluny'])
    expect(propose.etat === 'refuse' && propose.motifs.map(({ id }) => id)).toEqual(['repartition.somme-imposee'])
    const sousMoitie = solliciter(avec([98, null, null]), ['Ambre'])
    expect(sousMoitie.etat === 'refuse' && sousMoitie.motifs.map(({ id }) => id)).toEqual(['repartition.impose-sous-moitie'])
  })

  it('propriété : toute proposition tient la somme, les moitiés et les objectifs imposés', () => {
    fc.assert(
      fc.property(fc.integer({ min: 99, max: 198 }), fc.integer({ min: 60, max: 200 }), (a, b) => {
        const propose = solliciter(avec([a, b, null]), ['Ambre', 'Bazas'])
        if (propose.etat !== 'etabli') throw new Error('aucune répartition')
        const [pourA, pourB, pourC] = propose.valeur.servies.map((ligne) => ligne.propose)
        expect([pourA, pourB]).toEqual([a, b])
        expect(propose.valeur.propose).toBeGreaterThanOrEqual(417)
        expect(pourC).toBeGreaterThanOrEqual(50)
      }),
      { numRuns: 40 },
    )
  })
})
