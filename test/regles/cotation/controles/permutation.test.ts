import fc from 'fast-check'
import type { Brut } from '../../../../src/catalogue'
import type { ConstatDeTableau } from '../../../../src/regles'
import { controlerGrille, lireDate, MODULE_DU_SNE } from '../../../../src/regles'

const TITRES = ['critère', 'points', 'barème', 'mode', 'groupe', 'fin', 'motif', 'réservataire', 'version', 'éliminatoire']
const LIGNE: fc.Arbitrary<readonly Brut[]> = fc.tuple(
  fc.constantFrom<Brut>('P01', 'P15', 'P12', 'S09', 'S10', 'S24', 'S29', 'S30', 'S34', 'Habite la commune', 'N01', 'Local', 'Nationalité', 'Hébergé chez un tiers', 'L02 Parent isolé', null),
  fc.constantFrom<Brut>(5, 10, 50, 100, 0, -5, 'dix', null),
  fc.constantFrom<Brut>(null, null, 'par an', 'par mois plafond 20', 'paliers 12:5', 'autre'),
  fc.constantFrom<Brut>(null, null, 'maximum', 'exclusif', 'éliminatoire'),
  fc.constantFrom<Brut>('g', 'h'),
  fc.constantFrom<Brut>(null, '2024-12-31', '2030-12-31'),
  fc.constantFrom<Brut>(null, 'vote'),
  fc.constantFrom<Brut>(null, null, 'Ville', 'Bailleur'),
  fc.constantFrom<Brut>(null, '1', '2'),
  fc.constantFrom<Brut>(null, null, 'Oui', 'peut-être'),
)

/** Constats sans leur place ni les numéros de ligne qu'ils citent, chacun avec la ligne d'origine. */
function constats(lignes: readonly (readonly Brut[])[], origine: (numero: number) => number): string[] {
  const resultat = controlerGrille({
    grille: [TITRES, ...lignes],
    entetes: null,
    demandes: null,
    calcul: lireDate('2024-03-15') as number,
    doublement: true,
    autreGrille: null,
    outil: MODULE_DU_SNE,
    lectures: new Map(),
  })
  if (resultat.etat !== 'etabli') throw new Error(resultat.etat)
  const ranger = (numeros: string): string => numeros.split(', ').map((n) => origine(Number(n))).sort((a, b) => a - b).join(', ')
  const ecrire = ({ ligne, message: { id, donnees }, ...reste }: ConstatDeTableau): string =>
    JSON.stringify({
      ...reste,
      id,
      donnees: {
        ...donnees,
        ...(donnees['ligne'] === undefined ? {} : { ligne: origine(Number(donnees['ligne'])) }),
        ...(donnees['lignes'] === undefined ? {} : { lignes: id === 'grille-controle.deux-poids' || id === 'grille-controle.critere-double' ? ranger(String(donnees['lignes'])) : donnees['lignes'] }),
      },
      ligne: ligne === null || ligne === 1 ? ligne : origine(ligne),
    })
  return resultat.valeur.map(ecrire).sort()
}

it('permuter les lignes de la grille permute les constats', () => {
  fc.assert(
    fc.property(fc.array(LIGNE, { minLength: 1, maxLength: 9 }), fc.infiniteStream(fc.nat()), (lignes, hasard) => {
      const cles = lignes.map(() => hasard.next().value)
      const ordre = lignes.map((_, i) => i).sort((a, b) => (cles[a] ?? 0) - (cles[b] ?? 0))
      const permutees = constats(ordre.map((i) => lignes[i] as readonly Brut[]), (numero) => (ordre[numero - 2] ?? 0) + 2)
      expect(permutees).toEqual(constats(lignes, (numero) => numero))
    }),
    { numRuns: 1500 },
  )
})
