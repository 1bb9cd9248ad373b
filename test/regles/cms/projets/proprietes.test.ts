import fc from 'fast-check'
import { calculer } from '../../../cas/lecteur'
import type { ProjetDEssai } from './liste'
import { lignesDe, tableauDe } from './liste'

const annee = fc.oneof(fc.integer({ min: 2020, max: 2030 }), fc.constantFrom(null, 'fin 2024'))
const projet: fc.Arbitrary<ProjetDEssai> = fc.record({
  sociaux: fc.integer({ min: 1, max: 500 }),
  prevue: annee,
  reelle: annee,
  exception: fc.boolean(),
  motif: fc.constantFrom('', 'Foncier public'),
})
const projets = fc.array(projet, { minLength: 1, maxLength: 12 })
const MILLE = 1000

describe('liste des projets : ce que toute liste respecte', () => {
  it('une ligne par projet, et un total qui est la somme des lignes', () => {
    fc.assert(
      fc.property(projets, (liste) => {
        const lignes = lignesDe('CMS_PROJETS', [tableauDe(liste)])
        const [total, ...reste] = [...lignes].reverse()
        expect(reste).toHaveLength(liste.length)
        expect(total?.[1]).toBe(reste.filter(([, place]) => place === 'liste principale').length)
        expect(total?.[2]).toBe(reste.reduce((somme, ligne) => somme + Number(ligne[2]), 0))
      }),
    )
  })

  it('l’ordre des lignes ne change pas le total', () => {
    fc.assert(
      fc.property(projets, (liste) => {
        const compte = (ordre: readonly ProjetDEssai[]) => lignesDe('CMS_PROJETS', [tableauDe(ordre)]).at(-1)
        expect(compte([...liste].reverse())).toEqual(compte(liste))
      }),
    )
  })

  it('la couverture compte ce que la liste compte, le vivier à part, rien deux fois', () => {
    fc.assert(
      fc.property(projets, (liste) => {
        const tableau = tableauDe(liste)
        const lignes = lignesDe('CMS_PROJETS', [tableau])
        const [couverture, securisee, manque] = lignesDe('CMS_COUVERTURE', [tableau, MILLE])[0] ?? []
        const comptes = Number(lignes.at(-1)?.[2])
        expect(couverture).toBe(comptes / MILLE)
        expect(manque).toBe(Math.max(0, MILLE - comptes))
        expect(Number(securisee)).toBeLessThanOrEqual(Number(couverture))
        const places = lignes.slice(0, -1).map(([, place]) => place)
        const auVivier = liste.filter((_, rang) => places[rang] === 'vivier')
        const vivier = calculer('CMS_VIVIER', [tableau])
        if (auVivier.length === 0) expect(vivier.etat).toBe('sans-objet')
        else {
          const somme = auVivier.reduce((total, { sociaux }) => total + Number(sociaux), 0)
          expect(lignesDe('CMS_VIVIER', [tableau]).at(-1)).toEqual(['Total', auVivier.length, somme])
        }
      }),
    )
  })

  it('aucune lecture ne laisse compter un projet décidé avant la période ou prévu après elle sans exception', () => {
    fc.assert(
      fc.property(projets, (liste) => {
        const stricte = liste.map((un) => ({ ...un, exception: false, prevue: 2026, reelle: Number(un.sociaux) % 2 === 0 ? 2022 : null }))
        expect(lignesDe('CMS_PROJETS', [tableauDe(stricte)]).at(-1)?.[2]).toBe(0)
      }),
    )
  })
})

describe('âge de la liste', () => {
  it('différence de deux numéros de série, quel que soit le calendrier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 44896, max: 60000 }), fc.integer({ min: 0, max: 3000 }), (jour, age) => {
        expect(calculer('CMS_AGE_LISTE', [jour - age, jour])).toMatchObject({ etat: 'etabli', valeur: age })
        expect(calculer('CMS_AGE_LISTE', [jour + age + 1, jour]).etat).toBe('refuse')
      }),
    )
  })
})
