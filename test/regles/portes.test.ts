import { FONCTIONS } from '../../src/catalogue'
import { REGLES_DES_COMMANDES } from '../../src/cli/regles-des-commandes'
import { REGLES, SUIVIS_COTATION, SUIVIS_FLUX, trouverRegle } from '../../src/regles'

const SUIVIS = [...SUIVIS_COTATION, ...SUIVIS_FLUX]
const parFonction = new Set(FONCTIONS.flatMap(({ regles }) => regles))
const parSuivi = new Set(SUIVIS.flatMap(({ fiches }) => fiches.map(({ id }) => id)))
const parCommande = new Set(Object.values(REGLES_DES_COMMANDES).flat())

describe('portes des règles', () => {
  it.each(REGLES.filter(({ id }) => /^(?:COT|FLUX)-/.test(id)).map(({ id, titre }) => [id, titre]))(
    '%s (%s) s’atteint par une fonction, un tableau de suivi ou une commande',
    (id) => expect([parFonction, parSuivi, parCommande].some((porte) => porte.has(id))).toBe(true),
  )

  it('une porte ne promet que des règles appliquées', () => {
    const promises = [...parFonction, ...parSuivi, ...parCommande]
    expect(promises.filter((id) => trouverRegle(id)?.etat !== 'appliquée')).toEqual([])
  })

  it('un tableau de suivi porte le nom d’une de ses règles, et chaque nom est unique', () => {
    expect(SUIVIS.filter(({ id, fiches }) => !fiches.some((fiche) => fiche.id === id))).toEqual([])
    expect(new Set(SUIVIS.map(({ id }) => id)).size).toBe(SUIVIS.length)
  })
})
