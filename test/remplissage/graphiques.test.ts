import { creerClasseurMemoire } from '../../src/classeur/memoire'
import { ErreurClasseur } from '../../src/classeur/port'
import type { Classeur, GraphiqueAPoser } from '../../src/classeur/port'
import { apercevoir, creerJournal } from '../../src/remplissage'
import type { Accord, Journal } from '../../src/remplissage'
import { GRAPHIQUE, photographier, TABLEAU } from './fabrique'

const AVEC = { ...TABLEAU, graphiques: [GRAPHIQUE] }
const PLUS_LONG: GraphiqueAPoser = { ...GRAPHIQUE, place: { ...GRAPHIQUE.place, ligne: 8 } }

async function ecrire(
  classeur: Classeur,
  graphique: GraphiqueAPoser,
  accord: Accord | null,
  journal: Journal = creerJournal(classeur),
) {
  const apercu = await apercevoir(classeur, { ...TABLEAU, graphiques: [graphique] }, { valeurs: false })
  return { journal, apercu, resultat: await journal.ecrire(apercu, accord) }
}

describe('graphiques d’un remplissage', () => {
  it('posé avec la table, il n’est pas reposé tant qu’il est à l’identique, dans une autre session non plus', async () => {
    const classeur = creerClasseurMemoire()
    const premiere = await ecrire(classeur, GRAPHIQUE, null)
    expect(premiere.apercu.graphiques).toEqual([GRAPHIQUE])
    expect(classeur.graphiquesPoses('Table')).toEqual([GRAPHIQUE])
    const seconde = await ecrire(classeur, { ...GRAPHIQUE }, null)
    expect([seconde.apercu.graphiques, seconde.resultat.genre]).toEqual([[], 'rien'])
    await premiere.journal.remettre(1)
    expect([await classeur.feuilles(), await classeur.lireMemoire('graphiques')]).toEqual([
      [expect.objectContaining({ nom: 'Feuil1' })],
      null,
    ])
  })

  it('sur d’autres cellules il se repose, le dit, et l’ancien se remet', async () => {
    const classeur = creerClasseurMemoire()
    const { journal } = await ecrire(classeur, GRAPHIQUE, null)
    const avant = await photographier(classeur)
    const { apercu, resultat } = await ecrire(classeur, PLUS_LONG, null, journal)
    expect(apercu.avertissements).toEqual([{ id: 'remplissage.graphique-repose', donnees: { graphiques: 'GRA-99' } }])
    expect(resultat).toMatchObject({ genre: 'ecrite', ecriture: { id: 2, cellules: 0 } })
    expect(classeur.graphiquesPoses('Table')).toEqual([PLUS_LONG])
    expect((await journal.remettre(2)).genre).toBe('remise')
    expect(classeur.graphiquesPoses('Table')).toEqual([GRAPHIQUE])
    expect(await photographier(classeur)).toEqual(avant)
  })

  it('effacé par l’utilisateur, il se repose', async () => {
    const classeur = creerClasseurMemoire()
    const { journal } = await ecrire(classeur, GRAPHIQUE, null)
    await classeur.retirerGraphique('Table', 'GRA-99')
    expect((await ecrire(classeur, GRAPHIQUE, null, journal)).apercu).toMatchObject({
      graphiques: [GRAPHIQUE],
      avertissements: [],
    })
    expect(classeur.graphiquesPoses('Table')).toHaveLength(1)
  })

  it.each<[Accord | null, string]>([
    [null, 'à moi'],
    ['garder', 'à moi'],
    ['remplacer', 'Parts'],
  ])('un graphique de même nom que l’utilisateur a fait, accord %s : reste « %s »', async (accord, titre) => {
    const classeur = creerClasseurMemoire([{ nom: 'Table' }])
    await classeur.poserGraphique({ ...GRAPHIQUE, titre: 'à moi' })
    const { apercu } = await ecrire(classeur, GRAPHIQUE, accord)
    expect(apercu.avertissements.map(({ id }) => id)).toEqual(['remplissage.graphique-inconnu'])
    expect(classeur.graphiquesPoses('Table').map((pose) => pose.titre)).toEqual([titre])
  })

  it('« garder » ne repose pas un graphique déjà là', async () => {
    const classeur = creerClasseurMemoire()
    const { journal } = await ecrire(classeur, GRAPHIQUE, null)
    expect((await ecrire(classeur, PLUS_LONG, 'garder', journal)).resultat).toEqual({ genre: 'rien' })
  })

  it('une mémoire d’un autre format est tenue pour inconnue', async () => {
    const classeur = creerClasseurMemoire()
    await ecrire(classeur, GRAPHIQUE, null)
    for (const texte of ['{', '{"a":1}', '[{"nom":"GRA-99"}]', '[null,3]']) {
      await classeur.memoriser('graphiques', texte)
      expect((await apercevoir(classeur, AVEC, { valeurs: false })).avertissements.map(({ id }) => id)).toEqual([
        'remplissage.graphique-inconnu',
      ])
    }
  })

  it('un graphique refusé ne laisse rien de l’écriture', async () => {
    const classeur = creerClasseurMemoire()
    const avant = await photographier(classeur)
    const sourd: Classeur = { ...classeur, poserGraphique: () => Promise.reject(new ErreurClasseur('graphique-invalide')) }
    await expect(ecrire(sourd, GRAPHIQUE, null)).rejects.toMatchObject({ code: 'graphique-invalide' })
    expect(await photographier(classeur)).toEqual(avant)
  })

  it('suit la casse de la feuille du classeur', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'TABLE' }])
    await ecrire(classeur, GRAPHIQUE, null)
    expect(classeur.graphiquesPoses('TABLE')[0]?.series[0]?.valeurs.feuille).toBe('TABLE')
  })
})
