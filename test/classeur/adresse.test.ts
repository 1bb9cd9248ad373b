import fc from 'fast-check'
import { ecrireAdresse, ecrireNomDeFeuille, indiceDeColonne, lettresDeColonne, lireAdresse } from '../../src/classeur/adresse'
import { ErreurClasseur } from '../../src/classeur/port'
import { plageDe } from './contrat-appuis'

describe('adresses', () => {
  it.each([
    ['B2', plageDe('F', 1, 1)],
    ['$b$2', plageDe('F', 1, 1)],
    ['C10:B2', plageDe('F', 1, 1, 9, 2)],
    ["'Feuille à l''est'!$B$2:C10", plageDe("Feuille à l'est", 1, 1, 9, 2)],
    ['Synthèse!XFD1048576', plageDe('Synthèse', 1_048_575, 16_383)],
    ['A1:XFD1048576', plageDe('F', 0, 0, 1_048_576, 16_384)],
  ])('lit %s', (texte, attendu) => {
    expect(lireAdresse(texte, 'F')).toEqual(attendu)
  })

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', "'F!A1", 'A1:B2:C3', 'A-1', '__proto__', 'A1 B2', '!A1'])(
    'refuse « %s » en le nommant',
    (texte) => {
      expect(() => lireAdresse(texte, 'F')).toThrow(ErreurClasseur)
      expect(() => lireAdresse(texte, 'F')).toThrow(/plage-invalide/)
    },
  )

  it('refuse une adresse sans feuille quand aucune n’est supposée', () => {
    expect(() => lireAdresse('A1')).toThrow(/plage-invalide/)
  })

  it.each([
    ['Feuil1', 'Feuil1'],
    ['Deux mots', "'Deux mots'"],
    ["L'est", "'L''est'"],
    ['SRU25', "'SRU25'"],
    ['L1C1', "'L1C1'"],
    ['2024', "'2024'"],
  ])('écrit le nom %s comme Excel : %s', (nom, attendu) => {
    expect(ecrireNomDeFeuille(nom)).toBe(attendu)
  })

  it('relit toute colonne qu’il écrit', () => {
    for (let colonne = 0; colonne < 16_384; colonne += 1) expect(indiceDeColonne(lettresDeColonne(colonne))).toBe(colonne)
    expect([lettresDeColonne(25), lettresDeColonne(26), lettresDeColonne(16_383)]).toEqual(['Z', 'AA', 'XFD'])
  })

  it('relit toute adresse qu’il écrit', () => {
    const nom = fc.stringMatching(/^[^:\\/?*[\]']{1,10}$/u).filter((texte) => texte.trim() !== '')
    fc.assert(
      fc.property(nom, fc.nat(1_048_575), fc.nat(16_383), fc.nat(), fc.nat(), (feuille, ligne, colonne, hauteur, largeur) => {
        const plage = plageDe(feuille, ligne, colonne, 1 + (hauteur % (1_048_576 - ligne)), 1 + (largeur % (16_384 - colonne)))
        expect(lireAdresse(ecrireAdresse(plage))).toEqual(plage)
      }),
    )
  })
})
