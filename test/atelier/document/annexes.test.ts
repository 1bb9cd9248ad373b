import { creerAnnexes } from '../../../src/atelier/document/annexes'
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { GraphiqueAPoser } from '../../../src/classeur/port'
import { plageDe } from '../../classeur/contrat-appuis'

function graphique(nom: string, feuille = 'F'): GraphiqueAPoser {
  return {
    nom,
    titre: nom,
    description: nom,
    abscisses: plageDe(feuille, 0, 0, 3, 1),
    series: [{ titre: 'taux', valeurs: plageDe(feuille, 0, 1, 3, 1), genre: 'courbe' }],
    format: '0%',
    place: plageDe(feuille, 5, 0, 10, 5),
  }
}

async function annexesNeuves() {
  const temoin = creerClasseurMemoire([{ nom: 'F' }, { nom: 'G' }])
  await temoin.memoriser('ancienne', 'du fichier')
  await temoin.poserGraphique(graphique('Ancien'))
  const surChangement = jest.fn()
  return { annexes: creerAnnexes(temoin, surChangement), surChangement }
}

describe('textes gardés et graphiques d’une session', () => {
  it('part de ceux du fichier, sans changement', async () => {
    const { annexes, surChangement } = await annexesNeuves()
    expect(await annexes.lireMemoire('ancienne')).toBe('du fichier')
    expect(await annexes.graphiques('F')).toEqual(['Ancien'])
    expect(annexes.changements()).toEqual({ memoire: [], graphiques: [] })
    expect(surChangement).not.toHaveBeenCalled()
  })

  it('retient la dernière liste de chaque feuille, et l’oublie avec elle', async () => {
    const { annexes, surChangement } = await annexesNeuves()
    await annexes.mettreEnListe(plageDe('F', 2, 0, 5, 3))
    await annexes.mettreEnListe(plageDe('G', 0, 0, 2, 2))
    await annexes.mettreEnListe(plageDe('F', 2, 0, 9, 3))
    expect(annexes.changements().listes).toEqual([plageDe('F', 2, 0, 9, 3), plageDe('G', 0, 0, 2, 2)])
    expect(surChangement).toHaveBeenCalledTimes(3)
    annexes.oublierFeuille('g')
    annexes.oublierFeuille('F')
    expect(annexes.changements()).toEqual({ memoire: [], graphiques: [] })
  })

  it('refuse une liste que le fichier refuserait, sans la retenir', async () => {
    const annexes = creerAnnexes(creerClasseurMemoire([{ nom: 'F', protegee: true }]), jest.fn())
    await expect(annexes.mettreEnListe(plageDe('F', 0, 0, 2, 2))).rejects.toMatchObject({ code: 'feuille-protegee' })
    expect(annexes.changements()).toEqual({ memoire: [], graphiques: [] })
  })

  it('retient la dernière page de chaque feuille, l’oublie avec elle, et refuse celle que le fichier refuserait', async () => {
    const { annexes, surChangement } = await annexesNeuves()
    const page = { plage: plageDe('F', 2, 0), impression: { titresRepetes: true } }
    await annexes.mettreEnPage({ ...page, impression: { titresRepetes: false } })
    await annexes.mettreEnPage(page)
    expect(annexes.changements()).toEqual({ memoire: [], graphiques: [], pages: [page] })
    expect(surChangement).toHaveBeenCalledTimes(2)
    annexes.oublierFeuille('f')
    expect(annexes.changements()).toEqual({ memoire: [], graphiques: [] })
    const protegees = creerAnnexes(creerClasseurMemoire([{ nom: 'F', protegee: true }]), jest.fn())
    await expect(protegees.mettreEnPage(page)).rejects.toMatchObject({ code: 'feuille-protegee' })
    expect(protegees.changements()).toEqual({ memoire: [], graphiques: [] })
  })

  it('retient le dernier commentaire de chaque cellule, et oublie celui qui redevient celui du fichier', async () => {
    const temoin = creerClasseurMemoire([{ nom: 'F', commentaires: [{ ligne: 9, colonne: 0, texte: 'note de l’agent' }] }, { nom: 'G' }])
    await temoin.poserCommentaires('F', [{ ligne: 0, colonne: 0, texte: 'ancien' }])
    const surChangement = jest.fn()
    const annexes = creerAnnexes(temoin, surChangement)
    const cellule = (ligne: number, texte: string) => ({ ligne, colonne: 0, texte })
    expect(await annexes.poserCommentaires('F', [cellule(0, 'neuf'), cellule(1, 'un'), cellule(9, 'jamais')])).toEqual([{ ligne: 9, colonne: 0 }])
    await annexes.poserCommentaires('F', [cellule(1, 'deux')])
    await annexes.poserCommentaires('G', [cellule(4, 'parti')])
    expect(annexes.changements().commentaires).toEqual([
      { feuille: 'F', ...cellule(0, 'neuf') },
      { feuille: 'F', ...cellule(1, 'deux') },
      { feuille: 'G', ...cellule(4, 'parti') },
    ])
    expect(surChangement).toHaveBeenCalledTimes(3)
    annexes.oublierFeuille('g')
    await annexes.oterCommentaires('F', [cellule(0, ''), cellule(1, '')])
    expect(annexes.changements().commentaires).toEqual([{ feuille: 'F', ligne: 0, colonne: 0, texte: null }])
    await annexes.poserCommentaires('F', [cellule(0, 'ancien')])
    expect(annexes.changements()).toEqual({ memoire: [], graphiques: [] })
  })

  it('retient le dernier texte de chaque clef, et l’effacement', async () => {
    const { annexes, surChangement } = await annexesNeuves()
    await annexes.memoriser('contrat', 'un')
    await annexes.memoriser('contrat', 'deux')
    await annexes.memoriser('contrat', 'deux')
    await annexes.memoriser('ancienne', null)
    expect(annexes.changements().memoire).toEqual([['contrat', 'deux'], ['ancienne', null]])
    expect(surChangement).toHaveBeenCalledTimes(3)
  })

  it('n’a plus de changement quand un texte redevient celui du fichier', async () => {
    const { annexes } = await annexesNeuves()
    await annexes.memoriser('ancienne', null)
    await annexes.memoriser('ancienne', 'autre')
    await annexes.memoriser('ancienne', 'du fichier')
    await annexes.memoriser('contrat', 'un')
    await annexes.memoriser('contrat', null)
    expect(annexes.changements().memoire).toEqual([])
  })

  it('retient les graphiques posés, remplacés et retirés, dans leur ordre', async () => {
    const { annexes } = await annexesNeuves()
    await annexes.poserGraphique(graphique('A'))
    await annexes.poserGraphique(graphique('B'))
    await annexes.poserGraphique({ ...graphique('a'), titre: 'second' })
    await annexes.retirerGraphique('F', 'ANCIEN')
    await annexes.retirerGraphique('F', 'Jamais posé')
    expect(annexes.changements().graphiques.map(({ nom, graphique: pose }) => [nom, pose?.titre ?? null])).toEqual([
      ['B', 'B'],
      ['a', 'second'],
      ['ANCIEN', null],
    ])
    expect(await annexes.graphiques('F')).toEqual(['B', 'a'])
  })

  it('ne se dit pas changé quand on retire un graphique qui n’est pas là', async () => {
    const { annexes, surChangement } = await annexesNeuves()
    await annexes.retirerGraphique('F', 'Jamais posé')
    expect(surChangement).not.toHaveBeenCalled()
  })

  it('oublie un graphique posé puis retiré, pas un graphique du fichier remplacé puis retiré', async () => {
    const { annexes } = await annexesNeuves()
    await annexes.poserGraphique(graphique('A'))
    await annexes.retirerGraphique('F', 'A')
    await annexes.poserGraphique(graphique('Ancien'))
    await annexes.retirerGraphique('F', 'Ancien')
    expect(annexes.changements().graphiques).toEqual([{ feuille: 'F', nom: 'Ancien', graphique: null }])
  })

  it('oublie les graphiques d’une feuille ôtée, et eux seuls', async () => {
    const { annexes } = await annexesNeuves()
    await annexes.poserGraphique(graphique('A'))
    await annexes.poserGraphique(graphique('A', 'G'))
    annexes.oublierFeuille('g')
    expect(annexes.changements().graphiques.map(({ feuille }) => feuille)).toEqual(['F'])
  })

  it('ne retient rien de ce que le fichier refuse', async () => {
    const { annexes, surChangement } = await annexesNeuves()
    await expect(annexes.poserGraphique(graphique(''))).rejects.toMatchObject({ code: 'graphique-invalide' })
    await expect(annexes.poserGraphique(graphique('A', 'Absente'))).rejects.toMatchObject({ code: 'feuille-absente' })
    expect(annexes.changements()).toEqual({ memoire: [], graphiques: [] })
    expect(surChangement).not.toHaveBeenCalled()
  })
})
