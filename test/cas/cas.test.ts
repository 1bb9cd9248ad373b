import { FONCTIONS } from '../../src/catalogue'
import type { CasDOr } from './lecteur'
import { calculer, jouer } from './lecteur'
import cotation from './cotation.json'
import fluxPart from './flux-part.json'
import rattrapagePlancher from './rattrapage-plancher.json'
import sruObjectif from './sru-objectif.json'

const FICHIERS: Readonly<Record<string, unknown>> = {
  SRU_OBJECTIF: sruObjectif,
  RATTRAPAGE_PLANCHER: rattrapagePlancher,
  FLUX_PART: fluxPart,
  COTATION: cotation,
}
const CAS: readonly CasDOr[] = Object.values(FICHIERS).flat() as CasDOr[]

describe('cas d’or', () => {
  it.each(CAS.map((cas) => [cas.id, cas.situation, cas] as const))('%s · %s', (_id, _situation, cas) => jouer(cas))

  it.each(CAS.map((cas) => [cas.id, cas] as const))('%s : même valeur sans explication', (_id, cas) => {
    const complet = calculer(cas.fonction, cas.arguments, true)
    const nu = calculer(cas.fonction, cas.arguments, false)
    expect({ etat: nu.etat, valeur: nu.valeur, message: nu.message }).toEqual({
      etat: complet.etat,
      valeur: complet.valeur,
      message: complet.message,
    })
    expect(nu.explication).toEqual([])
  })
})

describe('données des cas', () => {
  it('chaque fichier ne porte que sa fonction, et aucune fonction à arguments n’est sans cas', () => {
    for (const [fonction, liste] of Object.entries(FICHIERS)) {
      expect((liste as CasDOr[]).map((cas) => cas.fonction)).toEqual((liste as CasDOr[]).map(() => fonction))
    }
    expect(Object.keys(FICHIERS).sort()).toEqual(
      FONCTIONS.filter((f) => f.arguments.length > 0)
        .map((f) => f.nom)
        .sort(),
    )
  })

  it('identifiants uniques', () => {
    const ids = CAS.map(({ id }) => id)
    expect(ids.filter((id, rang) => ids.indexOf(id) !== rang)).toEqual([])
  })

  it.each(CAS.map((cas) => [cas.id, cas] as const))('%s : forme du cas', (_id, cas) => {
    expect(cas.id).toMatch(/^[a-z0-9-]+$/)
    expect(cas.situation.length).toBeGreaterThan(10)
    expect(cas.provenance.length).toBeGreaterThan(10)
    expect(Object.keys(cas)).toEqual(
      expect.arrayContaining(['id', 'fonction', 'situation', 'arguments', 'attendu', 'provenance']),
    )
    expect(['etabli', 'sans-objet', 'incomplet', 'refuse']).toContain(cas.attendu.etat)
    expect(cas.attendu.valeur === undefined).toBe(cas.attendu.etat !== 'etabli')
  })
})
