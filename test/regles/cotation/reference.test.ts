import fc from 'fast-check'
import type { Brut } from '../../../src/catalogue'
import { trouverFonction } from '../../../src/catalogue'
import { ecrireGrille, entetesPour, ligneDe } from './ecrire-grille'
import type { CellulesTirees } from './grilles-au-hasard'
import { cellulesPour, CRITERE, DATE, enIso, sensDe } from './grilles-au-hasard'
import type { CritereDeReference } from './reference'
import { noteDeReference } from './reference'

interface Tirage {
  readonly grille: readonly CritereDeReference[]
  readonly demandes: readonly (readonly CellulesTirees[])[]
}

const TIRAGE: fc.Arbitrary<Tirage> = fc.array(CRITERE, { minLength: 1, maxLength: 6 }).chain((grille) =>
  fc.record({
    grille: fc.constant(grille),
    demandes: fc.array(fc.tuple(...grille.map(cellulesPour)), { minLength: 1, maxLength: 6 }),
  }),
)

/** Notes du produit : nombre, « » d'une ligne vide, ou « erreur ». */
function notes(
  entetes: readonly Brut[],
  demandes: readonly (readonly Brut[])[],
  grille: readonly (readonly Brut[])[],
  jour: string,
  doublement: boolean,
) {
  const resultat = trouverFonction('COTATION')?.evaluer([[entetes], demandes, grille, jour, doublement], { expliquer: false })
  if (resultat?.etat !== 'etabli') throw new Error(JSON.stringify(resultat))
  return (resultat.valeur as readonly (readonly unknown[])[]).map(([note]) => (typeof note === 'object' ? 'erreur' : note))
}

const estVide = (ligne: readonly Brut[]): boolean => ligne.every((brut) => brut === null || brut === '' || brut === 0)

describe('cotation contre la référence écrite d’après le contrat', () => {
  it('mêmes notes, mêmes lignes en erreur, mêmes lignes vides', () => {
    fc.assert(
      fc.property(TIRAGE, DATE, fc.boolean(), ({ grille, demandes }, calcul, doublement) => {
        const lignes = demandes.map(ligneDe)
        const attendues = demandes.map((cellules, i) =>
          estVide(lignes[i] ?? []) ? '' : noteDeReference(grille, cellules.map(sensDe), calcul, doublement),
        )
        expect(notes(entetesPour(grille), lignes, ecrireGrille(grille), enIso(calcul), doublement)).toEqual(attendues)
      }),
      { numRuns: 4000 },
    )
  })

  it('l’ordre des lignes de la grille ne change aucune note', () => {
    fc.assert(
      fc.property(TIRAGE, DATE, fc.infiniteStream(fc.nat()), ({ grille, demandes }, calcul, hasard) => {
        const cles = grille.map(() => hasard.next().value)
        const ordre = grille.map((_, i) => i).sort((a, b) => (cles[a] ?? 0) - (cles[b] ?? 0))
        const appel = (lignes: readonly (readonly Brut[])[]) =>
          notes(entetesPour(grille), demandes.map(ligneDe), lignes, enIso(calcul), true)
        expect(appel(ecrireGrille(grille, ordre))).toEqual(appel(ecrireGrille(grille)))
      }),
    )
  })

  it('une ligne ne dépend que d’elle : ni d’une voisine illisible, ni du nombre de lignes', () => {
    fc.assert(
      fc.property(TIRAGE, DATE, fc.nat(), ({ grille, demandes }, calcul, tire) => {
        const [entetes, texte, jour] = [entetesPour(grille), ecrireGrille(grille), enIso(calcul)]
        const lignes = demandes.map(ligneDe)
        const ensemble = notes(entetes, lignes, texte, jour, true)
        expect(lignes.map((ligne) => notes(entetes, [ligne], texte, jour, true)[0])).toEqual(ensemble)
        const abimee = tire % lignes.length
        const abimees = lignes.map((ligne, i) => (i === abimee ? ligne.map(() => 'illisible ?') : ligne))
        const apres = notes(entetes, abimees, texte, jour, true)
        expect(apres.filter((_, i) => i !== abimee)).toEqual(ensemble.filter((_, i) => i !== abimee))
      }),
    )
  })
})
