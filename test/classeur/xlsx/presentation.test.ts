import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { CORPUS } from '../fabrique/corpus'
import { ENTETE_XML, fabriquerLivre } from '../fabrique/livre'

const THEME = `${ENTETE_XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`

describe('présentation d’une feuille', () => {
  it('rend colonnes, lignes, fusions, volets et quadrillage', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    const presentation = await classeur.presentation('Données')
    expect(presentation).toMatchObject({
      colonnes: [
        { premiere: 0, derniere: 0, largeur: 20.5, masquees: false, style: 0 },
        { premiere: 6, derniere: 7, largeur: 9, masquees: true, style: 2 },
      ],
      lignes: [
        { ligne: 0, hauteur: 30, masquee: false, style: null },
        { ligne: 3, hauteur: null, masquee: true, style: null },
      ],
      hauteurParDefaut: 15,
      largeurParDefaut: null,
      fusions: [{ ligne: 3, colonne: 3, lignes: 3, colonnes: 2 }],
      volets: { lignes: 2, colonnes: 1 },
      quadrillage: false,
      protegee: false,
      cellules: [
        { ligne: 0, colonne: 0, style: 1 },
        { ligne: 0, colonne: 2, style: 2 },
        { ligne: 1, colonne: 3, style: 1 },
      ],
    })
    expect((await classeur.presentation('Protégée')).protegee).toBe(true)
  })

  it('résume les styles, couleurs du thème et teintes comprises', async () => {
    const octets = fabriquerLivre({ feuilles: [{ nom: 'F' }], relations: [['theme', 'theme/theme1.xml']], parties: [{ nom: 'xl/theme/theme1.xml', contenu: THEME }] })
    const { styles } = await (await ouvrirXlsx(octets)).presentation('F')
    expect(styles[1]).toEqual({
      format: '0.00%',
      police: 'Arial',
      taille: 14,
      gras: true,
      italique: true,
      souligne: false,
      barre: false,
      couleur: '#FF0000',
      fond: '#A2B9E2',
      horizontal: 'center',
      vertical: null,
      renvoi: true,
      retrait: 0,
      verrouille: true,
      bordures: { haut: { trait: 'medium', couleur: '#00FF00' }, bas: null, gauche: { trait: 'thin', couleur: null }, droite: null },
    })
    expect(styles[0]).toMatchObject({ format: 'General', gras: false, couleur: null, fond: null })
    expect(styles[2]?.format).toBe('dd/mm/yyyy')
    expect(styles[3]?.verrouille).toBe(false)
  })

  it.each([
    ['<bookViews><workbookView activeTab="1"/></bookViews>', 'Deux'],
    ['', 'Une'],
    ['<bookViews><workbookView activeTab="9"/></bookViews>', null],
  ])('dit la feuille à montrer : %s', async (avantFeuilles, attendue) => {
    const classeur = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'Une' }, { nom: 'Deux' }], avantFeuilles }))
    expect(classeur.feuilleActive).toBe(attendue)
  })

  it('se passe de styles', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('sans styles ni chaînes') as Uint8Array)
    expect((await classeur.presentation('V')).styles).toEqual([])
  })
})

describe('contenu d’un classeur', () => {
  it('dit la visibilité et le genre des feuilles', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    expect(await classeur.feuilles()).toEqual([
      { nom: 'Données', visibilite: 'visible', genre: 'calcul' },
      { nom: 'Protégée', visibilite: 'visible', genre: 'calcul' },
      { nom: 'Cachée', visibilite: 'tres-masquee', genre: 'calcul' },
      { nom: 'Graphique', visibilite: 'visible', genre: 'graphique' },
    ])
  })

  it('liste noms définis et tableaux', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    expect(await classeur.nomsDefinis()).toEqual([
      { nom: '_xlnm.Print_Area', feuille: 'Données', masque: false, texte: 'Données!$A$1:$B$2' },
      { nom: 'taux', feuille: null, masque: true, texte: '0.25' },
    ])
    expect(await classeur.tableaux()).toEqual([
      {
        nom: 'Suivi',
        plage: { feuille: 'Données', ligne: 13, colonne: 3, lignes: 3, colonnes: 2 },
        colonnes: ['Commune', 'Objectif\nlégal'],
        enTetes: true,
        total: false,
        filtre: null,
      },
    ])
  })

  it('compte ce que la grille ne montre pas', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    expect(await classeur.particularites()).toEqual({
      graphiques: 1,
      croises: 1,
      macros: 1,
      images: 1,
      liensExternes: 1,
      connexions: 0,
      controles: 0,
      segments: 0,
      tableaux: 1,
      misesEnFormeConditionnelles: 2,
      validations: 2,
      sparklines: 0,
      protections: 1,
      filtres: 0,
      commentaires: 2,
      feuillesGraphiques: 1,
      feuillesMasquees: 1,
    })
    expect(await (await ouvrirXlsx(CORPUS.get('calendrier 1904') as Uint8Array)).particularites()).toMatchObject({ graphiques: 0, macros: 0 })
  })

  it('lit une date ISO du mode strict et le calendrier 1904', async () => {
    const strict = await ouvrirXlsx(CORPUS.get('strict') as Uint8Array)
    expect((await strict.lire({ feuille: 'Strict', ligne: 0, colonne: 0, lignes: 1, colonnes: 1 })).valeurs).toEqual([[45_292.5]])
    expect((await ouvrirXlsx(CORPUS.get('calendrier 1904') as Uint8Array)).date1904).toBe(true)
    expect(strict.date1904).toBe(false)
  })

  it('lit le texte riche, partagé ou en ligne, sans sa phonétique', async () => {
    const riche = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    expect((await riche.lire({ feuille: 'Données', ligne: 0, colonne: 0, lignes: 6, colonnes: 2 })).valeurs.map(([a, b]) => (typeof b === 'string' ? b : a))).toEqual([
      'riche  partagé', 'ab', null, 1, 2, 'texte riche',
    ])
  })

  it('refuse d’ajouter une feuille quand la structure est protégée', async () => {
    const classeur = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'F' }], avantFeuilles: '<workbookProtection lockStructure="1"/>' }))
    await expect(classeur.ajouterFeuille('G')).rejects.toMatchObject({ code: 'structure-protegee' })
  })
})
