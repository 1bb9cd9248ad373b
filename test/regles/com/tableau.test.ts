import { lireTableau } from '../../../src/regles'
import { redigerMessage } from '../../../src/textes'

const COLONNES = {
  nom: { titres: ['commune', 'nom de la commune'], type: 'texte', exigee: true },
  manquants: { titres: ['logements manquants'], type: 'entier' },
  retenu: { titres: ['objectif retenu'], type: 'entier', zeroVide: true },
  taux: { titres: ['taux'], type: 'tauxLibre' },
  accord: { titres: ['accord'], type: 'booleen' },
  jour: { titres: ['date'], type: 'date' },
} as const

function lire(...plage: (string | number | boolean | null)[][]) {
  const lu = lireTableau(plage, COLONNES, 'communes')
  if ('lignes' in lu) return lu
  throw new Error(lu.map(redigerMessage).join(' '))
}

describe('lireTableau', () => {
  it('retrouve les colonnes dans un ordre quelconque, sans casse ni accents, et nomme les autres', () => {
    const lu = lire(['Accord', 'Observations', 'NOM DE LA COMMUNE', 'Logements  manquants'], ['Oui', 'x', ' Bréval ', '1 234'])
    expect(lu.lignes).toEqual([{ numero: 2, nom: 'Bréval', manquants: 1234, retenu: null, taux: null, accord: true, jour: null }])
    expect(lu.absentes).toEqual(['retenu', 'taux', 'jour'])
    expect(lu.ignorees).toEqual(['Observations'])
  })

  it('saute les lignes vides ou à 0 sans décaler les numéros', () => {
    expect(lire(['commune'], [null], [0], ['A'], [''], ['B']).lignes.map(({ numero }) => numero)).toEqual([4, 6])
  })

  it('0 est un nombre, sauf dans une colonne qui le dit vide, un texte ou une date', () => {
    const [ligne] = lire(['commune', 'logements manquants', 'objectif retenu', 'accord', 'date'], ['A', 0, 0, 0, 0]).lignes
    expect(ligne).toMatchObject({ manquants: 0, retenu: null, accord: false, jour: null })
    expect(lire(['commune', 'logements manquants'], [0, 3]).lignes[0]?.nom).toBeNull()
  })

  it('une colonne brute rend la cellule telle quelle, 0 compris, sans jamais refuser', () => {
    const plage = [['nom', 'année'], ['A', '2023/2024'], ['B', 0], ['C', 12.5], ['D', true], ['E', '']]
    const lu = lireTableau(plage, { annee: { titres: ['année'], type: 'brut' } }, 'projets')
    expect('lignes' in lu ? lu.lignes.map(({ annee }) => annee) : lu).toEqual(['2023/2024', 0, 12.5, true, null])
  })

  it('un texte nommé comme une anomalie reste un texte', () => {
    expect(lire(['commune'], ['vide']).lignes[0]?.nom).toBe('vide')
  })

  it('un taux libre dépasse 100 %, en points', () => {
    expect(lire(['commune', 'taux'], ['A', '120 %'], ['B', 0.5]).lignes.map(({ taux }) => taux)).toEqual([120, 50])
  })

  it('dit ensemble tout ce qui ne va pas, avec la ligne et la colonne', () => {
    const refus = lireTableau(
      [
        ['commune', 'logements manquants', 'date'],
        ['A', '12 logts', '2024-01-01'],
        ['B', 3, '31/02/2024'],
      ],
      COLONNES,
      'communes',
    )
    expect(Array.isArray(refus) ? refus.map(redigerMessage) : []).toEqual([
      'Tableau (communes), ligne 2, colonne « logements manquants » : un nombre entier positif attendu, « 12 logts » lu ; retirez l’unité.',
      expect.stringMatching(/ligne 3, colonne « date ».*« 31\/02\/2024 » lu ; cette date n’existe pas\.$/),
    ])
  })

  it('refuse une colonne exigée absente ou en double', () => {
    expect(() => lire(['taux'], [0.3])).toThrow('colonne « commune » attendue, en-têtes lus : taux')
    expect(() => lire(['commune', 'Nom de la commune'], ['A', 'B'])).toThrow('deux colonnes pour « commune »')
  })
})
