import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { refuse } from '../affirmer'
import { poser } from '../contrat-appuis'
import { CORPUS } from '../fabrique/corpus'
import { textesDe } from '../fabrique/parties'

describe.each([...CORPUS])('feuille ajoutée puis ôtée, classeur %s', (_titre, octets) => {
  it('rend toutes les parties telles qu’elles étaient', async () => {
    const classeur = await ouvrirXlsx(octets)
    await classeur.ajouterFeuille('Ajoutée & neuve')
    await poser(classeur, 'Ajoutée & neuve', [0, 0], [[1, 2], [3, 4]])
    await classeur.supprimerFeuille('ajoutée & NEUVE')
    const [avant, apres] = [await textesDe(octets), await textesDe(await classeur.enregistrer())]
    expect([...apres.keys()]).toEqual([...avant.keys()])
    for (const [partie, texte] of avant) expect([partie, apres.get(partie)]).toEqual([partie, texte])
  })
})

describe('feuille ôtée d’un fichier', () => {
  it('n’emporte pas celle ajoutée après elle', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    for (const nom of ['Un', 'Deux', 'Trois']) {
      await classeur.ajouterFeuille(nom)
      await poser(classeur, nom, [0, 0], [[nom]])
    }
    await classeur.supprimerFeuille('Deux')
    const relu = await ouvrirXlsx(await classeur.enregistrer())
    expect((await relu.feuilles()).map(({ nom }) => nom)).toEqual(['Données', 'Protégée', 'Cachée', 'Graphique', 'Un', 'Trois'])
    expect((await relu.lire({ feuille: 'Trois', ligne: 0, colonne: 0, lignes: 1, colonnes: 1 })).valeurs).toEqual([['Trois']])
  })

  it('refuse celle qu’un autre objet a ajoutée, et toute feuille du fichier, masquée ou graphique', async () => {
    const premier = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    await premier.ajouterFeuille('Ajoutée')
    const second = await ouvrirXlsx(await premier.enregistrer())
    for (const nom of ['Ajoutée', 'Données', 'Cachée', 'Graphique']) await refuse(second.supprimerFeuille(nom), 'feuille-non-ajoutee', nom)
  })

  it('ne mêle pas deux ajouts simultanés', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    await Promise.all([classeur.ajouterFeuille('Un'), classeur.ajouterFeuille('Deux'), classeur.memoriser('a', 'b')])
    await refuse(Promise.all([classeur.ajouterFeuille('Trois'), classeur.ajouterFeuille('TROIS')]), 'feuille-existante', 'même nom')
    const relu = await ouvrirXlsx(await classeur.enregistrer())
    expect((await relu.feuilles()).slice(-3).map(({ nom }) => nom)).toEqual(['Un', 'Deux', 'Trois'])
    expect(await relu.lireMemoire('a')).toBe('b')
  })
})
