import fc from 'fast-check'
import { PERIODES } from '../../../../src/regles'
import type { ContenuSaisi, LigneSaisie, TableDeTrame } from '../../../../src/trames'
import { decrireRemplissage, estFormuleDecrite, lireLignes, tablesDe } from '../../../../src/trames'
import { calculer, entree, lignesCalculees, P23, PLEINE } from '../calculer'

const IDS = tablesDe(P23).map(({ id }) => id).filter((id) => id < 'TAB-13' || id > 'TAB-18')

const TEXTES = ['a', '12', '=A1', 'sans objet', '1er janvier', 'x*', '<5', 'vrai', 'Ancienneté du parc']
const contenu = fc.oneof(fc.constant(null), fc.nat(3000), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...TEXTES))

/** Lignes où chaque colonne à saisir porte n'importe quoi, texte dans une colonne de nombres compris. */
function lignesAuHasard({ colonnes }: TableDeTrame): fc.Arbitrary<readonly LigneSaisie[]> {
  const ligne = fc.record(Object.fromEntries(colonnes.filter(({ mode }) => mode !== 'calculé').map(({ code }) => [code, contenu])))
  return fc.array(ligne as fc.Arbitrary<LigneSaisie>, { maxLength: 8 })
}

describe.each(IDS.flatMap((id) => PERIODES.map((fiche) => [id, fiche.periode, fiche] as const)))('%s, %s', (id, _periode, fiche) => {
  const table = tablesDe(fiche).find((connue) => connue.id === id)
  if (table === undefined) throw new Error(id)

  it('quoi qu’on saisisse, chaque formule a une valeur seule, sans division par zéro ni référence perdue', () => {
    fc.assert(
      fc.property(lignesAuHasard(table), fc.boolean(), (lignes, plusieurs) => {
        const communes = plusieurs ? [PLEINE, { ...PLEINE, nom: 'Y', cible: null }] : [PLEINE]
        const remplissage = decrireRemplissage(id, entree(communes, { fiche, lignes }))
        const valeurs = [...calculer(remplissage).values()].flat(2)
        const erreurs = valeurs.flatMap((valeur) => (typeof valeur === 'object' && valeur !== null ? [valeur.erreur] : []))
        expect(erreurs.filter((erreur) => ['#DIV/0!', '#REF!', '#NOM?', '#NUL!'].includes(erreur))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('aucune saisie n’est perdue : ce qui est décrit se relit', () => {
    fc.assert(
      fc.property(lignesAuHasard(table), (saisies) => {
        const remplissage = decrireRemplissage(id, entree([PLEINE], { fiche, lignes: saisies }))
        const feuille = remplissage.feuilles.at(-1)
        const valeurs = [feuille?.cellules[0] ?? [], ...lignesCalculees(remplissage)] as readonly (readonly ContenuSaisi[])[]
        const { lignes } = lireLignes(table, valeurs, (ligne, rang) => {
          const decrit = feuille?.cellules[ligne]?.[rang]
          return estFormuleDecrite(decrit) ? decrit.formule : null
        })
        const lues = lignes.flatMap((ligne) => Object.values(ligne).map((lu) => JSON.stringify(lu)))
        for (const [rang, saisie] of saisies.entries()) {
          for (const { code, mode } of table.colonnes) {
            const ecrit = saisie[code] ?? null
            const ecriteDAvance = mode === 'fixe' && rang < table.lignes.length
            const calculee = table.lignes[rang]?.mode === 'calculé'
            if (ecrit !== null && !ecriteDAvance && !calculee) expect(lues).toContain(JSON.stringify(ecrit))
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})
