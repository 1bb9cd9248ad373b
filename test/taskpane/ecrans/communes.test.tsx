/** @jest-environment jsdom */
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import { CLEF_DE_CORRESPONDANCE } from '../../../src/taskpane/cas-usage/communes/memoire-de-correspondance'
import { DOSSIER_NEUF } from '../../../src/taskpane/dossier/dossier-neuf'
import { CLEF_DU_CONTRAT } from '../../../src/taskpane/dossier/gardien'
import { ecrireDossier, lireDossier } from '../../../src/taskpane/dossier/lire-dossier'
import { communesFabriquees, ecrireEdition, EDITIONS, enUtf8, enWindows1252 } from '../../donnees/fabrique'
import { classeurXlsx } from '../cas-usage/classeur-xlsx'
import { classeurDuContrat } from '../classeur-du-contrat'
import { ouvrirVolet } from '../ouvrir-volet'
import type { VoletDEssai } from '../ouvrir-volet'

let volet: VoletDEssai

afterEach(() => volet.fermer())

async function ouvrirLesCommunes(classeur: ClasseurMemoire): Promise<void> {
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Remplir un contrat de mixité sociale')
  await volet.attendre(() => volet.texte().includes('Étapes'))
  await volet.cliquer(/^Communes/)
  await volet.attendre(() => !volet.texte().includes('Lecture du classeur'))
}

async function donner(nom: string, octets: Uint8Array): Promise<void> {
  await volet.donnerUnFichier(nom, octets)
  await volet.attendre(() => !volet.texte().includes(`Lecture de ${nom}`))
}

async function lireLesCommunes(): Promise<void> {
  await volet.cliquer('Lire les communes')
  await volet.attendre(() => volet.titre() === 'Choisir les communes')
}

async function voirPuisEcrire(): Promise<void> {
  await volet.cliquer('Voir ce qui sera écrit')
  await volet.attendre(() => /Écrire \d+ cellules/.test(volet.texte()))
  await volet.cliquer(/^Écrire \d+ cellules$/)
  await volet.attendre(() => volet.texte().includes('cellules écrites'))
}

async function feuilleCommunes(classeur: ClasseurMemoire) {
  const plage = await classeur.plageUtile('Communes')
  if (plage === null) throw new Error('feuille vide')
  return (await classeur.lire(plage)).valeurs
}

function edition(annee: number): Uint8Array {
  const trouvee = EDITIONS.find((candidate) => candidate.annee === annee)
  if (trouvee === undefined) throw new Error(`édition absente : ${annee}`)
  return enWindows1252(ecrireEdition(trouvee, communesFabriquees(4)))
}

describe('apporter des communes', () => {
  it('mène du fichier national à la feuille « Communes » et au contrat', async () => {
    const classeur = creerClasseurMemoire()
    await ouvrirLesCommunes(classeur)
    await donner('communes-2023.csv', edition(2023))
    expect(volet.titre()).toBe('Quelle colonne dit quoi ?')
    expect(volet.texte()).toContain('Tout est choisi.')
    expect(volet.texte()).toContain('Colonne certaine : cet intitulé est publié ainsi. Contient « 100 », « 107 », « 114 ».')
    await lireLesCommunes()
    await volet.cocher('Commune n° 1')
    await volet.cocher('Commune n° 3')
    await voirPuisEcrire()
    expect(
      (await feuilleCommunes(classeur))
        .slice(1)
        .map(([nom, residences, logements, cible]) => [nom, residences, logements, cible]),
    ).toEqual([
      ['Commune n° 1', null, 107, 0.25],
      ['Commune n° 3', null, 121, 0.25],
    ])
    await volet.cliquer('Continuer : cadre du contrat')
    await volet.attendre(() =>
      volet.texte().includes('Contrat sans modalité choisie, 2 communes, 2023-2025, Métropole de l’Œuvre.'),
    )
    await volet.presser('Escape')
    await volet.presser('Escape')
    const garde = lireDossier((await classeur.lireMemoire(CLEF_DU_CONTRAT)) ?? '')
    expect(garde).toMatchObject({
      communes: ['Commune n° 1', 'Commune n° 3'],
      territoire: { epci: 'Métropole de l’Œuvre' },
      origines: { 'Commune n° 1': { epci: 'Métropole de l’Œuvre', carencee: false } },
    })
  })

  it('n’accepte pas un inventaire d’une autre année sans choix exprès', async () => {
    await ouvrirLesCommunes(creerClasseurMemoire())
    await donner('communes-2024.csv', edition(2024))
    expect(volet.texte()).toContain('Ce fichier porte l’inventaire au 1er janvier 2023')
    expect(volet.texte()).toContain('Reste à choisir : logements sociaux, taux de logement social.')
    await volet.cliquer('Lire les communes')
    expect(volet.titre()).toBe('Quelle colonne dit quoi ?')
    expect(document.activeElement).toBe(volet.champ('Colonne : logements sociaux'))
    const colonne = String(EDITIONS[1]?.entetes.indexOf('Nombre_lls_ Inventaire_au_01_01_2023'))
    await volet.saisir('Colonne : logements sociaux', colonne)
    expect(volet.texte()).toContain('Inventaire de 2023 ; un contrat 2023-2025 se calcule sur celui de 2022.')
    await volet.saisir('Colonne : taux de logement social', 'aucune')
    await lireLesCommunes()
  })

  it('repropose la correspondance choisie, et demande ce qui est neuf', async () => {
    const classeur = creerClasseurMemoire()
    await ouvrirLesCommunes(classeur)
    const texte = 'Commune;nb_lls;RP\nAubignane;1898;9873\n'
    await donner('a.csv', enUtf8(texte))
    expect(volet.texte()).toContain('Reste à choisir : résidences principales, logements sociaux.')
    await volet.saisir('Colonne : logements sociaux', '1')
    await volet.saisir('Colonne : résidences principales', '2')
    await lireLesCommunes()
    expect(JSON.parse((await classeur.lireMemoire(CLEF_DE_CORRESPONDANCE)) ?? '')).toMatchObject({
      colonnes: { nom: 'Commune', logements: 'nb_lls' },
    })
    await volet.presser('Escape')
    await volet.presser('Escape')
    await donner('b.csv', enUtf8(texte.replace('RP', 'Résidences principales')))
    expect(volet.texte()).toContain('Comme la dernière fois.')
    expect(volet.champ('Colonne : logements sociaux').value).toBe('1')
    expect(volet.texte()).toContain('Tout est choisi.')
  })

  it('refuse une colonne donnée deux fois et l’absence de nom', async () => {
    await ouvrirLesCommunes(creerClasseurMemoire())
    await donner('a.csv', enUtf8('Commune;Résidences principales\nAubignane;9873\n'))
    await volet.saisir('Colonne : résidences principales', '0')
    expect(volet.texte()).toContain('La colonne « Commune » est choisie deux fois.')
    await volet.saisir('Colonne : résidences principales', 'aucune')
    await volet.saisir('Colonne : nom de la commune', 'aucune')
    expect(volet.texte()).toContain('Choisissez la colonne du nom de la commune')
    await volet.cliquer('Lire les communes')
    expect(volet.titre()).toBe('Quelle colonne dit quoi ?')
  })

  it('demande la feuille d’un classeur, le séparateur d’un CSV ambigu', async () => {
    await ouvrirLesCommunes(creerClasseurMemoire())
    await donner(
      'x.xlsx',
      await classeurXlsx([
        { nom: 'A', contenu: [['Commune'], ['Un']] },
        { nom: 'B', contenu: [['Commune'], ['Deux']] },
      ]),
    )
    expect(volet.texte()).toContain('plusieurs feuilles remplies')
    await volet.cocher('B')
    await volet.cliquer('Lire')
    await volet.attendre(() => volet.texte().includes('« Deux »'))
    await volet.presser('Escape')
    await donner('x.csv', enUtf8('Commune;a,b\nUn;1,2\nDeux;3,4\n'))
    expect(volet.texte()).toContain('plusieurs signes peuvent séparer les colonnes')
    await volet.cocher('Point-virgule ( ; )')
    await volet.cliquer('Lire')
    await volet.attendre(() => volet.texte().includes('« Un », « Deux »'))
  })

  it('dit pourquoi un fichier est refusé et reste prêt à en lire un autre', async () => {
    await ouvrirLesCommunes(creerClasseurMemoire())
    await donner('vide.csv', new Uint8Array())
    expect(volet.texte()).toContain('Ce fichier est vide.')
    expect(volet.titre()).toBe('Communes')
    await donner('a.csv', enUtf8('Commune;LS\nUn;2\n'))
    expect(volet.texte()).not.toContain('Ce fichier est vide.')
  })

  it('lit une autre feuille, ajoute à la feuille « Communes » sans rien y perdre', async () => {
    const classeur = classeurDuContrat()
    await classeur.ajouterFeuille('Inventaire')
    await classeur.ecrire({ feuille: 'Inventaire', ligne: 0, colonne: 0, lignes: 3, colonnes: 3 }, [
      ['Commune', 'Résidences principales', 'code_insee'],
      ['AUBIGNANE', 9999, '04001'],
      ['Neuve', 500, 1004],
    ])
    await ouvrirLesCommunes(classeur)
    await volet.saisir('Feuille', 'Inventaire')
    await volet.cliquer('Lire cette feuille')
    await volet.attendre(() => volet.titre() === 'Quelle colonne dit quoi ?')
    await volet.saisir('Colonne : code INSEE de la commune', '2')
    await volet.cocher('Compléter les codes incomplets (1)')
    await lireLesCommunes()
    await volet.cliquer('Cocher les 2 trouvées')
    await volet.cliquer('Voir ce qui sera écrit')
    await volet.attendre(() => volet.texte().includes('Remplacer la cellule remplie'))
    await volet.cocher('Remplacer la cellule remplie')
    await volet.cliquer(/^Écrire \d+ cellules$/)
    await volet.attendre(() => volet.texte().includes('cellules écrites'))
    const feuille = await feuilleCommunes(classeur)
    expect(feuille.slice(1).map(([nom, residences, logements]) => [nom, residences, logements])).toEqual([
      ['Aubignane', 9999, 1898],
      ['Clochemerle', 12_400, 2480],
      ['Saint-Éloi', 2100, 40],
      ['Neuve', 500, null],
    ])
    expect(feuille[4]?.[11]).toBe('01004')
  })

  it('coche d’avance les communes déjà au contrat', async () => {
    const classeur = classeurDuContrat()
    await classeur.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...DOSSIER_NEUF, communes: ['Aubignane'] }))
    await ouvrirLesCommunes(classeur)
    await donner('a.csv', enUtf8('Commune;Résidences principales\nAubignane;9873\nAutre;12\n'))
    await lireLesCommunes()
    expect([volet.champ('Aubignane').checked, volet.champ('Autre').checked]).toEqual([true, false])
  })

  it('n’écrit rien dans une feuille « Communes » faite pour autre chose', async () => {
    const classeur = creerClasseurMemoire([
      {
        nom: 'Communes',
        contenu: [
          ['Ville', 'RP'],
          ['Aubignane', 9873],
        ],
      },
    ])
    await ouvrirLesCommunes(classeur)
    await donner('a.csv', enUtf8('Commune;Résidences principales\nUn;9873\n'))
    await lireLesCommunes()
    await volet.cocher('Un')
    await volet.cliquer('Voir ce qui sera écrit')
    expect(volet.texte()).toContain('Renommez-la dans Excel')
    expect(await feuilleCommunes(classeur)).toEqual([
      ['Ville', 'RP'],
      ['Aubignane', 9873],
    ])
  })

  it('refuse deux communes du même nom, et un choix vide', async () => {
    await ouvrirLesCommunes(creerClasseurMemoire())
    await donner('a.csv', enUtf8('Commune;Résidences principales\nUn;1\nUN;2\n'))
    await lireLesCommunes()
    await volet.cliquer('Voir ce qui sera écrit')
    expect(volet.texte()).toContain('Cochez au moins une commune.')
    await volet.cliquer('Cocher les 2 trouvées')
    await volet.cliquer('Voir ce qui sera écrit')
    expect(volet.texte()).toMatch(/double/i)
    expect(volet.titre()).toBe('Choisir les communes')
  })
})
