import { creerPhrasesDErreur } from '../../../src/atelier/grille/phrases-d-erreur'

const B2 = { feuilleId: 'f', ligne: 1, colonne: 1 }

describe('phrases des cellules en erreur', () => {
  it('garde la phrase de chaque case d’un débordement, et l’oublie au recalcul', () => {
    const phrases = creerPhrasesDErreur()
    phrases.noter(B2, [{ ligne: 2, colonne: 0, phrase: 'ligne 3 illisible' }])
    expect(phrases.lire({ ...B2, ligne: 3 })).toBe('ligne 3 illisible')
    expect(phrases.lire(B2)).toBeUndefined()
    phrases.noter(B2, [])
    expect(phrases.lire({ ...B2, ligne: 3 })).toBeUndefined()
  })

  it('sépare les feuilles et se vide', () => {
    const phrases = creerPhrasesDErreur()
    phrases.noter(B2, [{ ligne: 0, colonne: 0, phrase: 'motif' }])
    expect(phrases.lire({ ...B2, feuilleId: 'autre' })).toBeUndefined()
    phrases.vider()
    expect(phrases.lire(B2)).toBeUndefined()
  })
})
