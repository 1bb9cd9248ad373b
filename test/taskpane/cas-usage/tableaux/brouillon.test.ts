import fc from 'fast-check'
import type { LigneSaisie } from '../../../../src/trames'
import {
  ajouter,
  avecBrouillon,
  BROUILLON_VIDE,
  deplacer,
  dupliquer,
  ecrireCase,
  ecrireChamp,
  inserer,
  memeBrouillon,
  sansBrouillon,
  supprimer,
} from '../../../../src/taskpane/cas-usage/tableaux/brouillon'
import { DOSSIER_NEUF } from '../../../../src/taskpane/dossier/dossier-neuf'
import type { Brouillon } from '../../../../src/taskpane/dossier/dossier'

const trois: Brouillon = { lignes: [{ a: 1 }, { a: 2 }, { a: 3 }], horsTableau: {} }

function ordre({ lignes }: Brouillon): readonly unknown[] {
  return lignes.map(({ a }) => a)
}

describe('gestes sur un brouillon', () => {
  it('ajouter, dupliquer, monter, descendre, supprimer', () => {
    expect(ordre(ajouter(trois, { a: 4 }))).toEqual([1, 2, 3, 4])
    expect(ordre(dupliquer(trois, 1))).toEqual([1, 2, 2, 3])
    expect(ordre(deplacer(trois, 1, -1))).toEqual([2, 1, 3])
    expect(ordre(deplacer(trois, 1, 1))).toEqual([1, 3, 2])
    expect(ordre(supprimer(trois, 1))).toEqual([1, 3])
    expect(ordre(trois)).toEqual([1, 2, 3])
  })

  it('une case d’une ligne de la trame pas encore complétée laisse vides celles d’avant', () => {
    expect(ecrireCase(BROUILLON_VIDE, 2, 'valeur', 'X').lignes).toEqual([{}, {}, { valeur: 'X' }])
  })

  it('vider une case en ôte la clé, et un champ à côté de même', () => {
    expect(ecrireCase(trois, 0, 'a', null).lignes[0]).toEqual({})
    const rempli = ecrireChamp(trois, 'synthese', 'Texte')
    expect(rempli.horsTableau).toEqual({ synthese: 'Texte' })
    expect(ecrireChamp(rempli, 'synthese', null).horsTableau).toEqual({})
  })

  it('mêmes saisies : une case absente vaut une case vide, une ligne vide de fin ne compte pas', () => {
    expect(memeBrouillon(trois, { lignes: [...trois.lignes, {}, { b: null }], horsTableau: { z: null } })).toBe(true)
    expect(memeBrouillon(trois, supprimer(trois, 2))).toBe(false)
    expect(memeBrouillon(trois, deplacer(trois, 0, 1))).toBe(false)
    expect(memeBrouillon(trois, ecrireCase(trois, 0, 'a', 0))).toBe(false)
    expect(memeBrouillon(trois, ecrireChamp(trois, 'z', 'non'))).toBe(false)
  })

  it('supprimer puis réinsérer, monter puis descendre : rien n’a changé', () => {
    const ligne: fc.Arbitrary<LigneSaisie> = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(fc.string(), fc.integer(), fc.boolean()),
    )
    const brouillon = fc.array(ligne, { minLength: 2, maxLength: 6 }).map((lignes): Brouillon => ({ lignes, horsTableau: {} }))
    fc.assert(
      fc.property(brouillon, fc.nat(), (depart, graine) => {
        const rang = graine % depart.lignes.length
        const remis = inserer(supprimer(depart, rang), rang, depart.lignes[rang] ?? {})
        const haut = Math.max(1, rang)
        return memeBrouillon(depart, remis) && memeBrouillon(depart, deplacer(deplacer(depart, haut, -1), haut - 1, 1))
      }),
    )
  })

  it('le brouillon d’une table entre dans le dossier et en sort, les autres restent', () => {
    const deux = avecBrouillon(avecBrouillon(DOSSIER_NEUF, 'TAB-12', trois), 'TAB-17', BROUILLON_VIDE)
    expect(Object.keys(deux.brouillons)).toEqual(['TAB-12', 'TAB-17'])
    expect(sansBrouillon(deux, 'TAB-12').brouillons).toEqual({ 'TAB-17': BROUILLON_VIDE })
  })
})
