import fc from 'fast-check'
import type { Brut } from '../../../../src/regles/com'
import {
  constatsDuBilanDeFlux,
  ouvrirCumulDuBilan,
  reconnaitreColonnesDuBilan,
  refusDesCellulesDuBilan,
  retenirColonnesCertaines,
  ventilerBilan,
} from '../../../../src/regles/flux/bilan'
import type { BilanDuFlux, ClassementDuBilan } from '../../../../src/regles/flux/bilan'

const TITRES = ['Réservataire', 'Typologie', 'Financement', 'QPV', 'Commune', 'Période de construction', 'Proposés', 'Attribués']

function cumuler(lignes: readonly (readonly Brut[])[], { titres = TITRES, zeroEstVide = false } = {}) {
  const candidates = reconnaitreColonnesDuBilan(titres)
  const lecteur = ouvrirCumulDuBilan(retenirColonnesCertaines(candidates), zeroEstVide)
  lecteur.ajouter(lignes, 2)
  return { cumul: lecteur.cumul, candidates }
}

function ventiler(lignes: readonly (readonly Brut[])[], classement: ClassementDuBilan = {}): BilanDuFlux {
  return ventilerBilan(cumuler(lignes).cumul, classement)
}

const cellule = fc.oneof(
  fc.constantFrom<Brut>('T2', 'F3', 'Loft', 'PLAI', 'PLA-I', 'O', 'N', 'Lyon', 'LYON', '1949-1974', 1963, 'Total des logements', '', null, 0, 1, true, 'État', 'préfet'),
  fc.string({ maxLength: 6 }),
  fc.integer({ min: -5, max: 3000 }),
)
const nombre = fc.oneof(fc.integer({ min: 0, max: 1_000_000_000 }), fc.constantFrom<Brut>(null, '', '12'))
const ligne = fc.tuple(cellule, cellule, cellule, cellule, cellule, cellule, nombre, nombre)

function somme(bilan: BilanDuFlux, colonne: 'proposes' | 'attribues'): readonly number[] {
  return bilan.ventilations.map(({ modalites, aClasser }) => [...modalites, ...(aClasser === null ? [] : [aClasser])].reduce((total, une) => total + une[colonne], 0))
}

describe('bilan annuel du flux : propriétés', () => {
  it('les six ventilations ont toutes le total du bilan : rien ne se perd', () => {
    fc.assert(
      fc.property(fc.array(ligne, { maxLength: 30 }), (lignes) => {
        const bilan = ventiler(lignes)
        expect(somme(bilan, 'proposes')).toEqual(Array.from({ length: 6 }, () => bilan.proposes))
        expect(somme(bilan, 'attribues')).toEqual(Array.from({ length: 6 }, () => bilan.attribues))
      }),
    )
  })

  it('l’ordre des lignes ne change rien', () => {
    fc.assert(
      fc.property(fc.array(ligne, { maxLength: 20 }), (lignes) => {
        expect(ventiler([...lignes].reverse()).ventilations).toEqual(ventiler(lignes).ventilations)
      }),
    )
  })

  it('l’ordre des colonnes ne change rien', () => {
    fc.assert(
      fc.property(fc.array(ligne, { maxLength: 10 }), fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (lignes, rangs) => {
        const melees = cumuler(
          lignes.map((une) => rangs.map((rang) => une[rang] ?? null)),
          { titres: rangs.map((rang) => TITRES[rang] ?? '') },
        )
        expect(ventilerBilan(melees.cumul).ventilations).toEqual(ventiler(lignes).ventilations)
      }),
    )
  })

  it('lue par morceaux ou d’un coup, la table donne le même cumul', () => {
    fc.assert(
      fc.property(fc.array(ligne, { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), (lignes, morceau) => {
        const { cumul } = cumuler(lignes)
        const lecteur = ouvrirCumulDuBilan(cumul.colonnes, false)
        for (let i = 0; i < lignes.length; i += morceau) lecteur.ajouter(lignes.slice(i, i + morceau), 2 + i)
        expect(lecteur.cumul).toEqual(cumul)
      }),
    )
  })
})

describe('bilan annuel du flux', () => {
  it('une écriture classée par l’utilisateur quitte « à classer », lignes comprises', () => {
    const lignes = [['État', 'Loft', 'PLAI', 'O', 'Lyon', '1949-1974', 3, 2], ['État', null, 'PLAI', 'O', 'Lyon', '1949-1974', 4, 1]]
    const avant = ventiler(lignes)
    expect(avant.aClasser).toEqual([
      { dimension: 'typologie', lu: '', lignes: [3], proposes: 4, attribues: 1 },
      { dimension: 'typologie', lu: 'Loft', lignes: [2], proposes: 3, attribues: 2 },
    ])
    const apres = ventiler(lignes, { typologie: new Map([['Loft', 'T2'], ['', 'T5+']]) })
    expect(apres.aClasser).toEqual([])
    expect(apres.ventilations[1]).toMatchObject({ aClasser: null, modalites: [{ proposes: 0 }, { proposes: 3 }, { proposes: 0 }, { proposes: 0 }, { proposes: 4 }] })
  })

  it('0 est une cellule vide quand l’hôte les confond, « hors QPV » sinon', () => {
    const lignes = [['État', 'T2', 'PLAI', 0, 'Lyon', '1949-1974', 3, 2]]
    expect(ventilerBilan(cumuler(lignes).cumul).ventilations[3]?.modalites[1]?.proposes).toBe(3)
    expect(ventilerBilan(cumuler(lignes, { zeroEstVide: true }).cumul).ventilations[3]?.aClasser?.proposes).toBe(3)
  })

  it('une ligne de total est écartée ; un nom qui commence par « Total » ne l’est que s’il laisse une case vide', () => {
    const complete = ['Total Direction', 'T2', 'PLAI', 'O', 'Lyon', '1949-1974', 5, 5]
    const { cumul } = cumuler([complete, ['Total État', '', '', '', '', '', 5, 5], ['Total', 'T2', 'PLAI', 'O', 'Lyon', '1949-1974', 5, 5], ['', 'Sous-total', '', '', '', '', 5, 5]])
    expect({ lignes: cumul.lignes, proposes: cumul.proposes, totaux: cumul.totaux }).toEqual({ lignes: 1, proposes: 5, totaux: [3, 4, 5] })
  })

  it.each<[Brut, string]>([['abc', 'illisible'], [-1, 'negatif'], [1.5, 'decimal'], [true, 'booleen'], [1_000_000_001, 'trop-grand'], ['12 logements', 'unite']])(
    'nombre de logements %p : refusé, sa ligne nommée',
    (fautif, anomalie) => {
      const { cumul } = cumuler([['État', 'T2', 'PLAI', 'O', 'Lyon', '1949-1974', 1, 1], ['État', 'T2', 'PLAI', 'O', 'Lyon', '1949-1974', fautif, 1]])
      expect(refusDesCellulesDuBilan(cumul, 'table').map(({ id, donnees }) => [id, donnees['ligne']])).toEqual([[`tableau.${anomalie}`, 3]])
    },
  )

  it('dix écritures à classer se disent une par une, les suivantes ensemble', () => {
    const lignes = Array.from({ length: 13 }, (_rien, i) => ['État', `Genre ${i}`, 'PLAI', 'O', 'Lyon', '1949-1974', 2, 1])
    const { cumul, candidates } = cumuler(lignes)
    const constats = constatsDuBilanDeFlux(ventilerBilan(cumul), cumul, candidates)
    expect(constats).toHaveLength(11)
    expect(constats.at(-1)?.message).toEqual({ id: 'flux.bilan.autres-a-classer', donnees: { colonne: 'typologie', nombre: 3, proposes: 6, attribues: 3 } })
  })

  it('une ventilation absente est une erreur légale, avec le titre qui pourrait la porter', () => {
    const { cumul, candidates } = cumuler([['Lyon', 1, 1]], { titres: ['Commune', 'Proposés', 'Attribués'] })
    const absentes = constatsDuBilanDeFlux(ventilerBilan(cumul), cumul, candidates).filter(({ gravite }) => gravite === 'EL')
    expect(absentes.map(({ message }) => message.donnees['titre'])).toEqual(['Réservataire', 'Typologie', 'Financement', 'QPV', 'Période de construction'])
  })

  it('une ventilation absente n’a aucune modalité, pas même d’une liste fermée : tout y est à classer', () => {
    const { cumul } = cumuler([['Lyon', 3, 1]], { titres: ['Commune', 'Proposés', 'Attribués'] })
    const [, typologie] = ventilerBilan(cumul).ventilations
    expect(typologie).toMatchObject({ absente: true, modalites: [], aClasser: { proposes: 3, attribues: 1 } })
    expect(ventilerBilan(cumul).aClasser).toEqual([])
  })
})
