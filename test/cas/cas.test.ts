import { FONCTIONS } from '../../src/catalogue'
import { CAS, FICHIERS } from './fichiers'
import { calculer, jouer } from './lecteur'


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
    const nomDe = (fichier: string): string => fichier.replace('.json', '').replace(/-/g, '_').toUpperCase()
    for (const [fichier, liste] of FICHIERS) {
      expect(liste.map((cas) => cas.fonction)).toEqual(liste.map(() => nomDe(fichier)))
    }
    expect([...FICHIERS.keys()].map(nomDe).sort()).toEqual(
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
