import { ouvrirXlsx } from '../../src/classeur/xlsx'
import { apercevoir, creerJournal } from '../../src/remplissage'
import { CORPUS } from '../classeur/fabrique/corpus'
import { fabriquerLivre } from '../classeur/fabrique/livre'
import { partiesChangees } from '../classeur/fabrique/parties'
import { commune, decrire, feuille, formule, GRAPHIQUE, photographier, remplissage, TABLEAU, toutLire, VALEURS } from './fabrique'

const AVEC = { ...TABLEAU, graphiques: [GRAPHIQUE] }

describe('remplissage d’un fichier', () => {
  it.each([...CORPUS])(
    '« %s » : écrit, rouvert, la table y est ; remis, le classeur est celui de départ',
    async (_nom, octets) => {
      const classeur = await ouvrirXlsx(octets)
      const avant = await photographier(classeur)
      const journal = creerJournal(classeur)
      const resultat = await journal.ecrire(await apercevoir(classeur, AVEC, { valeurs: false }), null)
      expect(resultat.genre).toBe('ecrite')
      const rouvert = await ouvrirXlsx(await classeur.enregistrer())
      expect((await toutLire(rouvert, 'Table')).valeurs).toEqual(VALEURS)
      expect((await toutLire(rouvert, 'Table')).formules[3]?.[2]).toBe('=SUM(C2:C3)')
      expect(await rouvert.graphiques('Table')).toEqual(['GRA-99'])
      expect(await creerJournal(rouvert).ecrire(await apercevoir(rouvert, AVEC, { valeurs: false }), null)).toEqual({
        genre: 'rien',
      })
      expect((await journal.remettre(1)).genre).toBe('remise')
      expect(await photographier(classeur)).toEqual(avant)
      expect(await photographier(await ouvrirXlsx(await classeur.enregistrer()))).toEqual(avant)
    },
  )

  it('remis, aucune partie d’un classeur riche n’a changé, style et chaîne de calcul mis à part', async () => {
    const riche = CORPUS.get('riche') ?? new Uint8Array()
    const classeur = await ouvrirXlsx(riche)
    const journal = creerJournal(classeur)
    await journal.ecrire(await apercevoir(classeur, decrire('TAB-13', [commune()]), { valeurs: false }), null)
    await journal.remettre(1)
    const changees = partiesChangees(riche, await classeur.enregistrer())
    expect(changees.filter((partie) => !/styles|calcChain|Content_Types|workbook/.test(partie))).toEqual([])
  })

  it('une formule sans valeur en cache se calcule, se garde et se remet', async () => {
    const livre = fabriquerLivre({
      feuilles: [
        { nom: 'Table', lignes: '<row r="2"><c r="C2"><f>B2*2</f></c></row><row r="3"><c r="C3"><f>B3*3</f></c></row>' },
      ],
    })
    const classeur = await ouvrirXlsx(livre)
    const journal = creerJournal(classeur)
    const apercu = await apercevoir(classeur, TABLEAU, { valeurs: false })
    expect(
      apercu.feuilles[0]?.cellules.filter(({ sort }) => sort !== 'nouvelle').map(({ ligne, sort }) => [ligne, sort]),
    ).toEqual([
      [1, 'gardee'],
      [2, 'changee'],
    ])
    await journal.ecrire(apercu, 'remplacer')
    expect((await toutLire(classeur, 'Table')).valeurs).toEqual(VALEURS)
    expect((await journal.remettre(1)).genre).toBe('remise')
    expect((await toutLire(classeur, 'Table')).formules).toEqual([
      [null, null, null],
      [null, null, '=B2*2'],
      [null, null, '=B3*3'],
    ])
  })

  it('une feuille protégée du fichier, aux cellules verrouillées, empêche d’écrire', async () => {
    const livre = fabriquerLivre({ feuilles: [{ nom: 'Table', lignes: '', apres: '<sheetProtection sheet="1"/>' }] })
    const apercu = await apercevoir(await ouvrirXlsx(livre), TABLEAU, { valeurs: false })
    expect(apercu.empechements.map(({ id }) => id)).toEqual(['remplissage.protegee'])
  })

  it('un texte qui commence par un signe de formule reste un texte, relu du fichier', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('riche') ?? new Uint8Array())
    const textes = ['=1+1', '+33', '-5', '@A1']
    const decrit = remplissage([
      feuille('Textes', [['T', 'U'], ...textes.map((texte, i) => [texte, formule(`=LEN(A${i + 2})`)])]),
    ])
    await creerJournal(classeur).ecrire(await apercevoir(classeur, decrit, { valeurs: false }), null)
    const { valeurs, formules } = await toutLire(await ouvrirXlsx(await classeur.enregistrer()), 'Textes')
    expect(valeurs.slice(1)).toEqual(textes.map((texte) => [texte, texte.length]))
    expect(formules.slice(1).map(([premiere]) => premiere)).toEqual([null, null, null, null])
  })
})
