import fc from 'fast-check'
import { lireFichier } from '../../src/donnees'
import { lireEnregistrements } from '../../src/donnees/csv/enregistrements'
import { ecrireCellule, enUtf8 } from './fabrique'

const CELLULE = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('"', ';', ',', '\t', '\n', '\r', ' ', 'é', '€', '1', 'a'), maxLength: 8 }),
)
const TABLE = fc.integer({ min: 2, max: 5 }).chain((largeur) => fc.array(fc.array(CELLULE, { minLength: largeur, maxLength: largeur }), { minLength: 1, maxLength: 8 }))
const SEPARATEUR = fc.constantFrom(',' as const, ';' as const, '\t' as const)
const FIN = fc.constantFrom('\n', '\r\n', '\r')

describe('aller-retour CSV', () => {
  it('toute table écrite selon la RFC 4180 se relit à l’identique', () => {
    fc.assert(
      fc.property(TABLE, SEPARATEUR, FIN, fc.boolean(), (table, separateur, fin, finale) => {
        const texte = table.map((ligne) => ligne.map((cellule) => ecrireCellule(cellule, separateur)).join(separateur)).join(fin)
        const lu = lireEnregistrements(texte + (finale ? fin : ''), separateur)
        expect(lu.guillemetOuvert).toBeNull()
        expect(lu.texteApresGuillemet).toEqual([])
        expect(lu.enregistrements.map(({ cellules }) => cellules)).toEqual(table)
      }),
      { numRuns: 1000 },
    )
  })

  it('chaque enregistrement porte la ligne du fichier où il commence', () => {
    fc.assert(
      fc.property(TABLE, SEPARATEUR, (table, separateur) => {
        const ecrites = table.map((ligne) => ligne.map((cellule) => ecrireCellule(cellule, separateur)).join(separateur))
        const attendues = ecrites.map((_, rang) => 1 + rang + ecrites.slice(0, rang).join('').replace(/\r\n/g, '\n').split(/[\r\n]/).length - 1)
        const lues = lireEnregistrements(ecrites.join('\n'), separateur).enregistrements.map(({ ligne }) => ligne)
        expect(lues).toEqual(attendues)
      }),
    )
  })

  it('n’importe quels octets donnent une lecture ou un refus, jamais une exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 200 }).map((texte) => enUtf8(texte))), (octets) => {
        const lu = lireFichier(octets)
        if (lu.etat === 'refuse') expect(lu.motifs.length).toBeGreaterThan(0)
        else expect(lu.lignes.every(({ cellules }) => cellules.length === lu.entetes.length)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
