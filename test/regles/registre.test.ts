import { PARAMETRES, PERIODES, POINTS_OUVERTS, REGISTRE, REGLES, trouverRegle } from '../../src/regles'

const NOMBRES: Readonly<Record<string, number>> = {
  COM: 9, SRU: 21, CMS: 46, GRI: 6, COT: 31, FLUX: 37, QPV: 18, LOY: 12, CET: 8, DIAG: 16, REL: 10,
}
const parId = new Map(PARAMETRES.map((parametre) => [parametre.id, parametre]))

describe('fiches de règle', () => {
  it('chaque entrée du registre une fois, appliquée ou prévue, dans l’ordre', () => {
    const voulus = Object.entries(NOMBRES).flatMap(([famille, nombre]) =>
      Array.from({ length: nombre }, (_, i) => `${famille}-${String(i + 1).padStart(2, '0')}`),
    )
    expect(REGISTRE.map(({ id }) => id)).toEqual(voulus)
    expect(REGISTRE.filter(({ etat }) => etat === 'appliquée').map(({ id }) => id)).toEqual(REGLES.map(({ id }) => id))
  })

  it.each(REGLES.map((fiche) => [fiche.id, fiche] as const))('%s : article, paramètres et points ouverts connus', (id, fiche) => {
    expect(trouverRegle(` ${id.toLowerCase()} `)).toEqual({ ...fiche, etat: 'appliquée' })
    expect(fiche.titre.length).toBeGreaterThan(5)
    expect(fiche.articles.length).toBeGreaterThan(0)
    for (const { article, source, lieu } of fiche.articles) expect([article, source, lieu].every((t) => t.length > 0)).toBe(true)
    expect(fiche.parametres.filter((parametre) => !parId.has(parametre))).toEqual([])
    const points = new Set(POINTS_OUVERTS.map((point) => point.id))
    expect(fiche.pointsOuverts.filter((point) => !points.has(point))).toEqual([])
  })

  it('chaque point ouvert rattaché à une règle de la tranche est dit par sa fiche', () => {
    const absents = POINTS_OUVERTS.filter(({ id, entree }) => {
      const fiche = trouverRegle(entree)
      return fiche?.etat === 'appliquée' && !fiche.pointsOuverts.includes(id)
    })
    expect(absents.map(({ id, entree }) => `${entree} ${id}`)).toEqual([])
  })

  it('chaque paramètre est dit par au moins une fiche', () => {
    const employes = new Set(REGLES.flatMap(({ parametres }) => parametres))
    expect([...parId.keys()].filter((id) => !employes.has(id))).toEqual([])
  })
})

describe('paramètres datés (COM-07)', () => {
  it.each([
    ['P_cible.25', 25],
    ['P_cible.20', 20],
    ['P_legal.33', 33],
    ['P_legal.50', 50],
    ['P_legal.100', 100],
    ['P_bornes.basse', 2],
    ['P_bornes.haute', 4],
    ['P_entrant.rang_1', 15],
    ['P_entrant.rang_2', 25],
    ['P_entrant.en_cours', 10],
    ['P_ab.33', 25],
    ['P_ab.50', 40],
    ['P_ab.100', 80],
    ['P_ab.duree', 3],
    ['P_mut', 50],
    ['P_mut.annexe_1', 17],
    ['P_mut.duree', 2],
    ['P_etat', 30],
    ['P_etat.agents', 5],
    ['P_coll', 20],
    ['P_derog', 1],
    ['P_cot_locaux', 10],
    ['P_cot_piece', 12],
    ['P_cot_piece.facteur', 2],
    ['P_cot_ages.personnes_agees', 60],
    ['P_cot_ages.jeunes', 30],
    ['P_secret', 11],
  ])('%s vaut %d sur toute sa validité', (id, valeur) => {
    expect(parId.get(id)?.serie.map((datee) => datee.valeur)).toEqual(parId.get(id)?.serie.map(() => valeur))
  })

  it('identifiants uniques, unité, source et article partout', () => {
    expect(parId.size).toBe(PARAMETRES.length)
    for (const { unite, libelle, serie, aRevoirLe } of PARAMETRES) {
      expect([unite, libelle, aRevoirLe].every((t) => t.length > 0)).toBe(true)
      for (const { article, source } of serie) expect([article, source].every((t) => t.length > 0)).toBe(true)
    }
  })

  it('chaque série se suit jour pour jour, et une famille finit à la même date', () => {
    const finParFamille = new Map<string, Set<string>>()
    for (const { id, serie } of PARAMETRES) {
      serie.slice(1).forEach(({ du }, rang) => {
        const avant = serie[rang]?.au ?? ''
        expect(Date.parse(du) - Date.parse(avant)).toBe(86400000)
      })
      const famille = id.split('.')[0] ?? id
      finParFamille.set(famille, (finParFamille.get(famille) ?? new Set()).add(serie[serie.length - 1]?.au ?? 'sans fin'))
    }
    expect([...finParFamille].filter(([, fins]) => fins.size > 1)).toEqual([])
  })

  it('les paramètres triennaux couvrent les deux périodes, la seconde à vérifier', () => {
    const triennaux = PARAMETRES.filter(({ serie }) => serie.length > 1)
    expect(triennaux.length).toBeGreaterThanOrEqual(17)
    for (const { serie } of triennaux) {
      expect(serie.map(({ du, au, aVerifier }) => [du, au, aVerifier])).toEqual(
        PERIODES.map(({ du, au, aVerifier }) => [du, au, aVerifier]),
      )
    }
  })
})
