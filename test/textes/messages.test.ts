import fc from 'fast-check'
import type { ArgumentBrut } from '../../src/catalogue'
import { FONCTIONS } from '../../src/catalogue'
import { redigerMessage, rendre } from '../../src/textes'
import { PHRASES_REGLES } from '../../src/textes/regles'
import { APPELS, CONTROLES, evaluer, messagesDe } from './appels'

/** Ce qu'une phrase ne doit jamais laisser voir. */
const INTERDITS = /undefined|NaN|null|\[object|Infinity|\{|\}|\btrue\b|\bfalse\b/
const ANGLAIS = /\b(?:the|value|error|invalid|missing|expected|must|should|row|column|number|required)\b/i

describe('phrases des règles', () => {
  it('chaque message émis se rédige, sans trou ni mot de programme', () => {
    for (const appel of APPELS) {
      const { fonction, resultat } = evaluer(appel)
      const { message, alertes, hypotheses, explication, valeur } = rendre(fonction, resultat)
      const erreurs =
        typeof valeur === 'object' && valeur !== null ? valeur.flat().map((c) => (typeof c === 'object' ? c.message : '')) : []
      const textes = [
        message ?? '',
        ...alertes,
        ...hypotheses.map((h) => h.effet),
        ...explication.flatMap((e) => [e.etape, e.calcul, String(e.valeur)]),
        ...erreurs,
      ]
      for (const texte of textes) {
        expect(texte).not.toMatch(INTERDITS)
        expect(texte).not.toMatch(ANGLAIS)
      }
      expect(message === null).toBe(resultat.etat === 'etabli')
    }
  })

  it('tout résultat non établi dit pourquoi, en phrase terminée', () => {
    for (const appel of APPELS) {
      const { fonction, resultat } = evaluer(appel)
      if (resultat.etat === 'etabli') continue
      expect(resultat.motifs.length).toBeGreaterThan(0)
      expect(rendre(fonction, resultat).message).toMatch(/\.$/)
    }
    for (const controle of CONTROLES) for (const message of messagesDe(controle)) expect(redigerMessage(message)).toMatch(/\.$/)
  })

  it('chaque phrase de règle est émise par au moins un appel', () => {
    const emises = new Set(
      [...APPELS.map((appel) => evaluer(appel).resultat), ...CONTROLES].flatMap(messagesDe).map(({ id }) => id),
    )
    expect(Object.keys(PHRASES_REGLES).filter((id) => !emises.has(id))).toEqual([])
  })

  it('apostrophe typographique, et aucune majuscule sans accent là où il en faut', () => {
    for (const phrase of Object.values(PHRASES_REGLES)) {
      expect(phrase).not.toMatch(/\w'\w/)
      expect(phrase).not.toMatch(/\bEtat\b/)
    }
  })

  it('n’importe quels arguments donnent un résultat rédigé, jamais une exception', () => {
    const brut = fc.oneof(
      fc.string(),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('critère', 'points', 'AMB-01', 'autre', '2024-01-01'),
    )
    const plage = fc
      .integer({ min: 1, max: 3 })
      .chain((largeur) => fc.array(fc.array(brut, { minLength: largeur, maxLength: largeur }), { maxLength: 4 }))
    const argument = fc.oneof(brut, plage) as fc.Arbitrary<ArgumentBrut>
    fc.assert(
      fc.property(fc.constantFrom(...FONCTIONS), fc.array(argument, { maxLength: 10 }), (fonction, args) => {
        const rendu = rendre(fonction, fonction.evaluer(args, { expliquer: true }))
        expect(['etabli', 'sans-objet', 'incomplet', 'refuse']).toContain(rendu.etat)
        if (typeof rendu.valeur === 'number') expect(Number.isFinite(rendu.valeur)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
