/** @jest-environment jsdom */
import { act, Simulate } from 'react-dom/test-utils'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { DOSSIER_NEUF } from '../../../src/taskpane/dossier/dossier-neuf'
import { CLEF_DU_CONTRAT } from '../../../src/taskpane/dossier/gardien'
import { ecrireDossier, lireDossier } from '../../../src/taskpane/dossier/lire-dossier'
import type { LigneSaisie } from '../../../src/trames'
import { commune } from '../cas-usage/commune'
import { classeurDuContrat } from '../classeur-du-contrat'
import { ouvrirVolet } from '../ouvrir-volet'
import type { VoletDEssai } from '../ouvrir-volet'

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

const ACTION: LigneSaisie = { theme: 'Urbanisme', action: 'Réviser le PLU', pilote: 'Aubignane ; Établissement foncier' }
const PROJETS: readonly LigneSaisie[] = [
  { f01: 'Les Oliviers', f05: 45, f06: 24, f08: 2024, plai: 8, plus: 12, pls: 4 },
  { f01: 'Le Clos', f05: 30, f06: 30, f08: 2027 },
]

function lignes(...saisies: readonly LigneSaisie[]): Dossier['brouillons'][string] {
  return { lignes: saisies, horsTableau: {} }
}

async function classeurAvec(dossier: Partial<Dossier>): Promise<ClasseurMemoire> {
  const classeur = classeurDuContrat([
    commune('Aubignane', {
      residences: 9873,
      logements: 1898,
      cible: 0.25,
      situation: 'droit commun',
      plh: true,
      objectifRetenu: 160,
    }),
  ])
  const base: Partial<Dossier> = {
    modalite: 'B',
    communes: ['Aubignane'],
    territoire: { epci: 'Pays d’Aubagne', grandParis: false, ville: null },
  }
  await classeur.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...DOSSIER_NEUF, ...base, ...dossier }))
  return classeur
}

async function ouvrirLesTableaux(classeur: ClasseurMemoire): Promise<void> {
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Remplir un contrat de mixité sociale')
  await volet.attendre(() => !volet.texte().includes('Lecture du contrat'))
  await volet.cliquer(/^Tableaux/)
}

async function ouvrirTable(classeur: ClasseurMemoire, id: string): Promise<void> {
  await ouvrirLesTableaux(classeur)
  await volet.attendre(() => !volet.texte().includes('Lecture des tableaux'))
  await volet.cliquer(new RegExp(`^${id}`))
}

async function ouvrirLApercu(): Promise<void> {
  await volet.cliquer('Voir l’aperçu avant d’écrire')
  await volet.attendre(() => volet.texte().includes('Ne rien écrire'))
}

async function ecrire(): Promise<void> {
  await volet.cliquer(/^Écrire \d+ cellule/)
  await volet.attendre(() => /cellules? écrites?/.test(volet.texte()))
}

/** Brouillons que le classeur garde, une fois revenu à l’accueil du volet. */
async function brouillonsGardes(classeur: ClasseurMemoire): Promise<Dossier['brouillons']> {
  await volet.cliquer('Tableaux du contrat')
  await volet.cliquer('Étapes du contrat')
  await volet.cliquer('Accueil')
  const lu = lireDossier((await classeur.lireMemoire(CLEF_DU_CONTRAT)) ?? '')
  if ('id' in lu) throw new Error(lu.id)
  return lu.brouillons
}

/** Un champ natif, que React remet à sa valeur au premier autre événement. */
function chercher(mots: string): void {
  const champ = volet.champ('Rechercher un tableau')
  act(() => {
    champ.value = mots
    Simulate.change(champ)
  })
}

async function valeur(classeur: ClasseurMemoire, feuille: string, ligne: number, colonne: number): Promise<unknown> {
  return (await classeur.lire({ feuille, ligne, colonne, lignes: 1, colonnes: 1 })).valeurs[0]?.[0]
}

function fiches(): readonly string[] {
  return [...document.querySelectorAll('.mx-fiche h3')].map((titre) => titre.textContent ?? '')
}

describe('liste des tables', () => {
  it('sans modalité, la demande d’abord', async () => {
    await ouvrirLesTableaux(await classeurAvec({ modalite: null }))
    expect(volet.texte()).toContain('La modalité du contrat')
    await volet.cliquer('Choisir la modalité')
    expect(volet.titre()).toBe('Cadre du contrat')
  })

  it('range les 21 tables par partie, celles sans objet en bas avec la raison, et dit où chacune en est', async () => {
    await ouvrirLesTableaux(await classeurAvec({ brouillons: { 'TAB-17': lignes(...PROJETS) } }))
    await volet.attendre(() => volet.texte().includes('21 tableaux'))
    const boutons = [...document.querySelectorAll<HTMLButtonElement>('[data-table]')]
    expect(boutons.map(({ dataset }) => dataset['table']).slice(-3)).toEqual(['TAB-00', 'TAB-14', 'TAB-15'])
    expect(volet.bouton(/^TAB-14/).textContent).toContain('L. 302-8, X du CCH')
    expect(volet.bouton(/^TAB-15/).textContent).toContain('Paris, Lyon et Marseille')
    expect(volet.bouton(/^TAB-17/).textContent).toMatch(/saisies à écrire.*erreurs\s: 1/)
    expect(volet.bouton(/^TAB-12/).textContent).toContain('pas dans le classeur')
  })

  it('cherche dans les titres, les places, les règles et les colonnes', async () => {
    await ouvrirLesTableaux(await classeurAvec({}))
    await volet.attendre(() => volet.texte().includes('21 tableaux'))
    chercher('cadastrale')
    expect(volet.texte()).toContain('2 tableaux')
    chercher('cms-42')
    expect([...document.querySelectorAll('[data-table]')]).toHaveLength(1)
    chercher('licorne')
    expect(volet.texte()).toContain('Aucun tableau ne correspond')
  })

  it('Échap revient à la liste, le focus à la table qu’on quitte', async () => {
    await ouvrirTable(await classeurAvec({}), 'TAB-12')
    expect(document.activeElement?.tagName).toBe('H1')
    await volet.presser('Escape')
    expect(volet.titre()).toBe('Tableaux du contrat')
    expect((document.activeElement as HTMLElement).dataset['table']).toBe('TAB-12')
  })
})

describe('lignes d’une table', () => {
  it('chaque frappe est gardée dans le contrat ; ce qui ne se lit pas est dit sous le champ et empêche d’écrire', async () => {
    const classeur = await classeurAvec({})
    await ouvrirTable(classeur, 'TAB-17')
    await volet.cliquer('Ajouter une ligne')
    await volet.saisir('Nombre de logements projetés', 'douze')
    await volet.saisir('Année de financement', '2024')
    await volet.attendre(() => volet.texte().includes('« douze » ne se lit pas'))
    await volet.cliquer('Revenir au tableau')
    expect(volet.bouton('Voir l’aperçu avant d’écrire').getAttribute('aria-disabled')).toBe('true')
    expect(volet.texte()).toContain('Ligne 2 : Nombre de logements projetés')
    await volet.cliquer(/^Modifier/)
    await volet.saisir('Nombre de logements projetés', '1 250')
    await volet.presser('Escape')
    expect(volet.bouton('Voir l’aperçu avant d’écrire').getAttribute('aria-disabled')).not.toBe('true')
    expect((await brouillonsGardes(classeur))['TAB-17']?.lignes).toEqual([{ f05: 1250, f09: 2024 }])
  })

  it('une liste se coche, les autres noms s’écrivent', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    await ouvrirTable(classeur, 'TAB-12')
    await volet.cliquer('Modifier : Réviser le PLU')
    const groupe = [...document.querySelectorAll('fieldset')].find((un) => un.textContent?.startsWith('Pilote'))
    const cases = [...(groupe?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])]
    expect(cases.map(({ checked }) => checked)).toEqual([true, false, false])
    expect(groupe?.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('Établissement foncier')
    await volet.saisir('Calendrier : début', '01/01/2024')
    await volet.saisir('Thématique *', '')
    await volet.cliquer('Revenir au tableau')
    expect((await brouillonsGardes(classeur))['TAB-12']?.lignes).toEqual([
      { action: 'Réviser le PLU', pilote: 'Aubignane ; Établissement foncier', cal_deb: 45292 },
    ])
  })

  it('dupliquer, monter, supprimer, annuler : le focus suit la ligne', async () => {
    await ouvrirTable(await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION, { action: 'Acheter' }) } }), 'TAB-12')
    expect(fiches()).toEqual(['Réviser le PLU', 'Acheter'])
    expect(volet.bouton('Monter : Réviser le PLU').getAttribute('aria-disabled')).toBe('true')
    await volet.cliquer('Monter : Acheter')
    expect(fiches()).toEqual(['Acheter', 'Réviser le PLU'])
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Monter\u00A0: Acheter')
    await volet.cliquer('Dupliquer : Acheter')
    expect(fiches()).toEqual(['Acheter', 'Acheter', 'Réviser le PLU'])
    await volet.cliquer('Supprimer : Réviser le PLU')
    expect(fiches()).toEqual(['Acheter', 'Acheter'])
    expect(volet.texte()).toContain('Ligne supprimée : Réviser le PLU.')
    await volet.cliquer('Annuler ce geste')
    expect(fiches()).toEqual(['Acheter', 'Acheter', 'Réviser le PLU'])
    expect(volet.texte()).toContain('Geste annulé.')
  })

  it('les lignes de la trame se complètent et ne s’ôtent pas ; les champs à côté aussi', async () => {
    const classeur = await classeurAvec({})
    await ouvrirTable(classeur, 'TAB-11')
    expect(fiches()).toHaveLength(4)
    expect(() => volet.bouton(/^Supprimer/)).toThrow('bouton absent')
    expect(() => volet.bouton(/^Ajouter/)).toThrow('bouton absent')
    await volet.saisir("Synthèse : freins, atouts et points d'amélioration", 'Foncier rare')
    await volet.cliquer('Modifier : 2) Urbanisme et aménagement')
    await volet.saisir('Difficultés observées et défis à relever', 'PLU ancien')
    await volet.cliquer('Revenir au tableau')
    expect((await brouillonsGardes(classeur))['TAB-11']).toEqual({
      lignes: [{}, { diff: 'PLU ancien' }],
      horsTableau: { synthese: 'Foncier rare' },
    })
  })

  it('propose les signataires que la loi demande, à reprendre et à compléter', async () => {
    await ouvrirTable(await classeurAvec({}), 'TAB-01')
    expect(volet.texte()).toContain('Pays d’Aubagne, EPCI')
    await volet.cliquer('Compléter ces lignes')
    expect(fiches()).toEqual(['Aubignane', 'Pays d’Aubagne', 'État'])
  })

  it('une table lue des communes se montre calculée, sans rien à saisir', async () => {
    await ouvrirTable(await classeurAvec({}), 'TAB-13')
    await volet.attendre(() => volet.texte().includes('Taux de rattrapage retenu'))
    expect(volet.texte()).toMatch(/Taux de rattrapage retenu28,02 %/)
    expect(volet.texte()).toContain('Aubignane : 189 → 160')
    expect(fiches()).toEqual([])
  })

  it('article 3 : admission, couverture, passage au vivier en un clic, annulable', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-17': lignes(...PROJETS) } })
    await ouvrirTable(classeur, 'TAB-17')
    await volet.attendre(() => volet.texte().includes('Ce que les projets couvrent'))
    expect(volet.texte()).toMatch(/Aubignane : 15 %/)
    const classements = (): readonly string[] =>
      [...document.querySelectorAll('.mx-fiche')].map((fiche) => /principale|vivier/.exec(fiche.textContent ?? '')?.[0] ?? '')
    expect(classements()).toEqual(['principale', 'vivier'])
    await volet.cliquer('Passer en TAB-18 : Le Clos')
    await volet.attendre(() => fiches().length === 1)
    expect(volet.texte()).toContain('Le Clos : passé en TAB-18.')
    await volet.cliquer('Annuler ce geste')
    expect(fiches()).toEqual(['Les Oliviers', 'Le Clos'])
    await volet.cliquer('Passer en TAB-18 : Le Clos')
    await volet.attendre(() => fiches().length === 1)
    await volet.cliquer('Tableaux du contrat')
    await volet.cliquer(/^TAB-18/)
    expect(fiches()).toEqual(['Le Clos'])
  })

  it('une commune du contrat absente de la feuille se dit', async () => {
    await ouvrirTable(await classeurAvec({ communes: ['Clochemerle'] }), 'TAB-13')
    expect(volet.texte()).toContain('La feuille « Communes » ne porte pas : Clochemerle.')
    await volet.cliquer('Choisir les communes')
    expect(volet.titre()).not.toContain('TAB-13')
  })
})

describe('écrire une table', () => {
  it('un seul clic quand rien n’est à remplacer, puis remettre comme avant, et les saisies reviennent', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    await ouvrirTable(classeur, 'TAB-12')
    await ouvrirLApercu()
    expect(document.querySelector('input[type=radio]')).toBeNull()
    await ecrire()
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
    await ouvrirTable(classeur, 'TAB-12')
    await ouvrirLApercu()
    await ecrire()
    await volet.cliquer('Fermer l’aperçu')
    await volet.attendre(() => volet.texte().includes('La feuille du classeur porte ces saisies.'))
    expect(fiches()).toEqual(['Réviser le PLU'])
    expect(await brouillonsGardes(classeur)).toEqual({})
  })

  it('une cellule remplie ne se remplace pas sans le choix exprès de la remplacer', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    await ouvrirTable(classeur, 'TAB-12')
    await ouvrirLApercu()
    await ecrire()
    await volet.cliquer('Fermer l’aperçu')
    await classeur.ecrire({ feuille: 'TAB-12', ligne: 1, colonne: 2, lignes: 1, colonnes: 1 }, [['À la main']])
    await volet.cliquer(/^Modifier/)
    await volet.saisir('Indicateur mesurable', 'Délibération')
    await volet.cliquer('Revenir au tableau')
    await ouvrirLApercu()
    expect(volet.texte()).toContain('À la main → Réviser le PLU')
    await volet.cliquer("'TAB-12'!C2 : montrer la cellule")
    expect(await classeur.selection()).toMatchObject({ feuille: 'TAB-12', ligne: 1, colonne: 2 })
    expect(volet.champ('N’écrire que les cellules vides').checked).toBe(true)
    await ecrire()
    expect(await valeur(classeur, 'TAB-12', 1, 2)).toBe('À la main')
    expect(await valeur(classeur, 'TAB-12', 1, 6)).toBe('Délibération')
    await volet.cliquer('Fermer l’aperçu')
    await volet.attendre(() => volet.texte().includes('pas encore écrites'))
    await ouvrirLApercu()
    await volet.cocher('Remplacer la cellule remplie')
    await ecrire()
    expect(await valeur(classeur, 'TAB-12', 1, 2)).toBe('Réviser le PLU')
  })

  it('n’écrire que les cellules vides, sans cellule vide : le dit, et ne fait rien', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    await ouvrirTable(classeur, 'TAB-12')
    await ouvrirLApercu()
    await ecrire()
    await volet.cliquer('Fermer l’aperçu')
    await volet.cliquer(/^Modifier/)
    await volet.saisir('Engagement ou action', 'Préempter')
    await volet.cliquer('Revenir au tableau')
    await ouvrirLApercu()
    await volet.cliquer(/^Écrire 0 cellule/)
    await volet.attendre(() => volet.texte().includes('aucune cellule vide n’est à remplir'))
    expect(await valeur(classeur, 'TAB-12', 1, 2)).toBe('Réviser le PLU')
  })

  it('un classeur changé depuis l’aperçu : rien n’est écrit, l’aperçu se remet à jour', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    await ouvrirTable(classeur, 'TAB-12')
    await ouvrirLApercu()
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
    await ouvrirTable(surveille, 'TAB-12')
    await ouvrirLApercu()
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
    await ouvrirTable(lent, 'TAB-12')
    await ouvrirLApercu()
    arreter = () => volet.bouton('Annuler').click()
    await volet.cliquer(/^Écrire \d+ cellule/)
    await volet.attendre(() => volet.texte().includes('Écriture arrêtée : le classeur est comme avant.'))
    expect((await classeur.feuilles()).map(({ nom }) => nom)).not.toContain('TAB-12')
  })

  it('écrit les valeurs plutôt que les formules quand on le demande', async () => {
    const classeur = await classeurAvec({})
    await ouvrirTable(classeur, 'TAB-13')
    await ouvrirLApercu()
    await volet.cocher('Écrire les valeurs plutôt que les formules')
    await volet.attendre(() => volet.texte().includes('Ne rien écrire'))
    await ecrire()
    const { formules, valeurs } = await classeur.lire({ feuille: 'TAB-13', ligne: 1, colonne: 0, lignes: 1, colonnes: 6 })
    expect(formules[0]).toEqual([null, null, null, null, null, null])
    expect(valeurs[0]?.slice(3)).toEqual([189, expect.closeTo(0.2802, 4), 160])
  })

  it('une grille qui ne montre pas les graphiques en montre l’image', async () => {
    const inventaires = [2020, 2021, 2022].map((annee, i) => ({ annee, rp: 9500 + i, ls: 1700 + i * 50, cible: 0.25 }))
    const classeur = await classeurAvec({ brouillons: { 'TAB-04': lignes(...inventaires) } })
    await ouvrirTable({ ...classeur, montreLesGraphiques: false }, 'TAB-04')
    await ouvrirLApercu()
    expect(volet.texte()).toContain('La grille de l’atelier ne montre pas les graphiques')
    expect(document.querySelectorAll('svg[role=img]').length).toBeGreaterThanOrEqual(3)
    await ecrire()
    expect((await classeur.graphiques('TAB-04')).length).toBeGreaterThanOrEqual(3)
  })
})

describe('dernières écritures', () => {
  async function ecrirePuisOuvrir(): Promise<ClasseurMemoire> {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    await ouvrirTable(classeur, 'TAB-12')
    await ouvrirLApercu()
    await ecrire()
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
