/** @jest-environment jsdom */
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { VoletDEssai } from '../ouvrir-volet'
import {
  ACTION,
  brouillonsGardes,
  classeurAvec,
  ecrire,
  fiches,
  lignes,
  ouvrirLApercu,
  ouvrirTable,
  valeur,
} from '../volet-des-tableaux'

let volet: VoletDEssai
let plaintes: jest.SpyInstance

beforeEach(() => {
  plaintes = jest.spyOn(console, 'error')
})

/** React ne se plaint de rien : ni clef en double, ni écran redessiné après son départ. */
afterEach(() => {
  expect(plaintes).not.toHaveBeenCalled()
  volet.fermer()
})

describe('écrire une table', () => {
  it('un seul clic quand rien n’est à remplacer, puis remettre comme avant, et les saisies reviennent', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    volet = await ouvrirTable(classeur, 'TAB-12')
    await ouvrirLApercu(volet)
    expect(document.querySelector('input[type=radio]')).toBeNull()
    await ecrire(volet)
    expect(await valeur(classeur, 'TAB-12', 1, 2)).toBe('Réviser le PLU')
    await volet.attendre(() => volet.texte().includes('Remettre comme avant'))
    await volet.cliquer('Remettre comme avant')
    await volet.attendre(() => volet.texte().includes('remises comme avant'))
    expect((await classeur.feuilles()).map(({ nom }) => nom)).not.toContain('TAB-12')
    await volet.cliquer('Fermer l’aperçu')
    expect(fiches()).toEqual(['Réviser le PLU'])
    expect(volet.texte()).toContain('pas encore écrites')
  })

  it('écrites, les saisies quittent le contrat et se relisent de la feuille', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    volet = await ouvrirTable(classeur, 'TAB-12')
    await ouvrirLApercu(volet)
    await ecrire(volet)
    await volet.cliquer('Fermer l’aperçu')
    await volet.attendre(() => volet.texte().includes('La feuille du classeur porte ces saisies.'))
    expect(fiches()).toEqual(['Réviser le PLU'])
    expect(await brouillonsGardes(volet, classeur)).toEqual({})
  })

  it('une cellule remplie ne se remplace pas sans le choix exprès de la remplacer', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    volet = await ouvrirTable(classeur, 'TAB-12')
    await ouvrirLApercu(volet)
    await ecrire(volet)
    await volet.cliquer('Fermer l’aperçu')
    await classeur.ecrire({ feuille: 'TAB-12', ligne: 1, colonne: 2, lignes: 1, colonnes: 1 }, [['À la main']])
    await volet.cliquer(/^Modifier/)
    await volet.saisir('Indicateur mesurable', 'Délibération')
    await volet.cliquer('Revenir au tableau')
    await ouvrirLApercu(volet)
    expect(volet.texte()).toContain('À la main → Réviser le PLU')
    await volet.cliquer("'TAB-12'!C2 : montrer la cellule")
    expect(await classeur.selection()).toMatchObject({ feuille: 'TAB-12', ligne: 1, colonne: 2 })
    expect(volet.champ('N’écrire que les cellules vides').checked).toBe(true)
    await ecrire(volet)
    expect(await valeur(classeur, 'TAB-12', 1, 2)).toBe('À la main')
    expect(await valeur(classeur, 'TAB-12', 1, 6)).toBe('Délibération')
    await volet.cliquer('Fermer l’aperçu')
    await volet.attendre(() => volet.texte().includes('pas encore écrites'))
    await ouvrirLApercu(volet)
    await volet.cocher('Remplacer la cellule remplie')
    await ecrire(volet)
    expect(await valeur(classeur, 'TAB-12', 1, 2)).toBe('Réviser le PLU')
  })

  it('n’écrire que les cellules vides, sans cellule vide : le dit, et ne fait rien', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    volet = await ouvrirTable(classeur, 'TAB-12')
    await ouvrirLApercu(volet)
    await ecrire(volet)
    await volet.cliquer('Fermer l’aperçu')
    await volet.cliquer(/^Modifier/)
    await volet.saisir('Engagement ou action', 'Préempter')
    await volet.cliquer('Revenir au tableau')
    await ouvrirLApercu(volet)
    await volet.cliquer(/^Écrire 0 cellule/)
    await volet.attendre(() => volet.texte().includes('aucune cellule vide n’est à remplir'))
    expect(await valeur(classeur, 'TAB-12', 1, 2)).toBe('Réviser le PLU')
  })

  it('un classeur changé depuis l’aperçu : rien n’est écrit, l’aperçu se remet à jour', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    volet = await ouvrirTable(classeur, 'TAB-12')
    await ouvrirLApercu(volet)
    await classeur.ajouterFeuille('TAB-12')
    await classeur.ecrire({ feuille: 'TAB-12', ligne: 1, colonne: 2, lignes: 1, colonnes: 1 }, [['À la main']])
    await volet.cliquer(/^Écrire/)
    await volet.attendre(() => volet.texte().includes('Le classeur a changé depuis l’aperçu'))
    expect(await valeur(classeur, 'TAB-12', 1, 2)).toBe('À la main')
    expect(await valeur(classeur, 'TAB-12', 0, 0)).toBeNull()
    expect(volet.texte()).toContain('À la main → Réviser le PLU')
  })

  it('une feuille protégée empêche d’écrire, la phrase dit quoi faire, et l’on vérifie de nouveau', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    await classeur.ajouterFeuille('TAB-12')
    let protegee = true
    const surveille: ClasseurMemoire = {
      ...classeur,
      obstacles: async (plage) => ({ ...(await classeur.obstacles(plage)), protegee }),
    }
    volet = await ouvrirTable(surveille, 'TAB-12')
    await ouvrirLApercu(volet)
    expect(volet.texte()).toContain('Rien ne peut être écrit pour l’instant')
    expect(volet.texte()).toMatch(/protég/)
    expect(() => volet.bouton(/^Écrire \d/)).toThrow('bouton absent')
    protegee = false
    await volet.cliquer('Vérifier de nouveau')
    await volet.attendre(() => /Écrire \d+ cellules/.test(volet.texte()))
  })

  it('annulée pendant l’écriture, elle laisse le classeur comme avant', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    let arreter = (): void => undefined
    const lent: ClasseurMemoire = {
      ...classeur,
      ecrire: async (plage, contenu) => {
        await classeur.ecrire(plage, contenu)
        arreter()
        arreter = () => undefined
      },
    }
    volet = await ouvrirTable(lent, 'TAB-12')
    await ouvrirLApercu(volet)
    arreter = () => volet.bouton('Annuler').click()
    await volet.cliquer(/^Écrire \d+ cellule/)
    await volet.attendre(() => volet.texte().includes('Écriture arrêtée : le classeur est comme avant.'))
    expect((await classeur.feuilles()).map(({ nom }) => nom)).not.toContain('TAB-12')
  })

  it('écrit les valeurs plutôt que les formules quand on le demande', async () => {
    const classeur = await classeurAvec({})
    volet = await ouvrirTable(classeur, 'TAB-13')
    await ouvrirLApercu(volet)
    await volet.cocher('Écrire les valeurs plutôt que les formules')
    await volet.attendre(() => volet.texte().includes('Ne rien écrire'))
    await ecrire(volet)
    const { formules, valeurs } = await classeur.lire({ feuille: 'TAB-13', ligne: 1, colonne: 0, lignes: 1, colonnes: 6 })
    expect(formules[0]).toEqual([null, null, null, null, null, null])
    expect(valeurs[0]?.slice(3)).toEqual([189, expect.closeTo(0.2802, 4), 160])
  })

  it('une grille qui ne montre pas les graphiques en montre l’image', async () => {
    const inventaires = [2020, 2021, 2022].map((annee, i) => ({ annee, rp: 9500 + i, ls: 1700 + i * 50, cible: 0.25 }))
    const classeur = await classeurAvec({ brouillons: { 'TAB-04': lignes(...inventaires) } })
    volet = await ouvrirTable({ ...classeur, montreLesGraphiques: false }, 'TAB-04')
    await ouvrirLApercu(volet)
    expect(volet.texte()).toContain('La grille de l’atelier ne montre pas les graphiques')
    expect(document.querySelectorAll('svg[role=img]').length).toBeGreaterThanOrEqual(3)
    await ecrire(volet)
    expect((await classeur.graphiques('TAB-04')).length).toBeGreaterThanOrEqual(3)
  })
})

describe('dernières écritures', () => {
  async function ecrirePuisOuvrir(): Promise<ClasseurMemoire> {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    volet = await ouvrirTable(classeur, 'TAB-12')
    await ouvrirLApercu(volet)
    await ecrire(volet)
    await volet.cliquer('Tableaux du contrat')
    await volet.cliquer('Étapes du contrat')
    return classeur
  }

  it('listées, remises une à une ; les saisies rangées reviennent dans le contrat', async () => {
    const classeur = await ecrirePuisOuvrir()
    await volet.cliquer(/^Dernières écritures/)
    expect(volet.texte()).toMatch(/TAB-12 \d+ cellules écrites/)
    await volet.cliquer(/^Remettre comme avant/)
    await volet.attendre(() => volet.texte().includes('remises comme avant'))
    expect(volet.texte()).toContain('Aucune écriture à remettre')
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Communes'])
    await volet.cliquer('Étapes du contrat')
    await volet.cliquer(/^Tableaux/)
    await volet.attendre(() => volet.texte().includes('saisies à écrire'))
  })

  it('une cellule changée depuis est nommée, et rien n’est touché sans accord', async () => {
    const classeur = await ecrirePuisOuvrir()
    await classeur.ecrire({ feuille: 'TAB-12', ligne: 1, colonne: 2, lignes: 1, colonnes: 1 }, [['À la main']])
    await volet.cliquer(/^Dernières écritures/)
    await volet.cliquer(/^Remettre comme avant/)
    await volet.attendre(() => volet.texte().includes('Une cellule a changé depuis cette écriture'))
    expect(volet.texte()).toContain("'TAB-12'!C2")
    await volet.cliquer('Laisser tel quel')
    expect(await valeur(classeur, 'TAB-12', 1, 2)).toBe('À la main')
    await volet.cliquer(/^Remettre comme avant/)
    await volet.attendre(() => volet.texte().includes('Remettre quand même'))
    await volet.cliquer('Remettre quand même')
    await volet.attendre(() => volet.texte().includes('comme avant.'))
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Communes'])
  })

  it('la dernière s’annule aussi de l’accueil du contrat', async () => {
    const classeur = await ecrirePuisOuvrir()
    await volet.cliquer('Annuler la dernière écriture (TAB-12)')
    await volet.attendre(() => volet.texte().includes('remises comme avant'))
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Communes'])
  })
})
