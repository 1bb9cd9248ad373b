/** @jest-environment jsdom */
import { act, Simulate } from 'react-dom/test-utils'
import type { VoletDEssai } from '../ouvrir-volet'
import {
  ACTION,
  brouillonsGardes,
  classeurAvec,
  fiches,
  lignes,
  ouvrirLesTableaux,
  ouvrirTable,
  PROJETS,
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

/** Un champ natif, que React remet à sa valeur au premier autre événement. */
function chercher(mots: string): void {
  const champ = volet.champ('Rechercher un tableau')
  act(() => {
    champ.value = mots
    Simulate.change(champ)
  })
}

describe('liste des tables', () => {
  it('sans modalité, la demande d’abord', async () => {
    volet = await ouvrirLesTableaux(await classeurAvec({ modalite: null }))
    expect(volet.texte()).toContain('La modalité du contrat')
    await volet.cliquer('Choisir la modalité')
    expect(volet.titre()).toBe('Cadre du contrat')
  })

  it('range les 21 tables par partie, celles sans objet en bas avec la raison, et dit où chacune en est', async () => {
    volet = await ouvrirLesTableaux(await classeurAvec({ brouillons: { 'TAB-17': lignes(...PROJETS) } }))
    await volet.attendre(() => volet.texte().includes('21 tableaux'))
    const boutons = [...document.querySelectorAll<HTMLButtonElement>('[data-table]')]
    expect(boutons.map(({ dataset }) => dataset['table']).slice(-3)).toEqual(['TAB-00', 'TAB-14', 'TAB-15'])
    expect(volet.bouton(/^TAB-14/).textContent).toContain('L. 302-8, X du CCH')
    expect(volet.bouton(/^TAB-15/).textContent).toContain('Paris, Lyon et Marseille')
    expect(volet.bouton(/^TAB-17/).textContent).toMatch(/saisies à écrire.*erreurs\s: 1/)
    expect(volet.bouton(/^TAB-12/).textContent).toContain('pas dans le classeur')
  })

  it('cherche dans les titres, les places, les règles et les colonnes', async () => {
    volet = await ouvrirLesTableaux(await classeurAvec({}))
    await volet.attendre(() => volet.texte().includes('21 tableaux'))
    chercher('cadastrale')
    expect(volet.texte()).toContain('2 tableaux')
    chercher('cms-42')
    expect([...document.querySelectorAll('[data-table]')]).toHaveLength(1)
    chercher('licorne')
    expect(volet.texte()).toContain('Aucun tableau ne correspond')
  })

  it('Échap revient à la liste, le focus à la table qu’on quitte', async () => {
    volet = await ouvrirTable(await classeurAvec({}), 'TAB-12')
    expect(document.activeElement?.tagName).toBe('H1')
    await volet.presser('Escape')
    expect(volet.titre()).toBe('Tableaux du contrat')
    expect((document.activeElement as HTMLElement).dataset['table']).toBe('TAB-12')
  })
})

describe('lignes d’une table', () => {
  it('chaque frappe est gardée dans le contrat ; ce qui ne se lit pas est dit sous le champ et empêche d’écrire', async () => {
    const classeur = await classeurAvec({})
    volet = await ouvrirTable(classeur, 'TAB-17')
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
    expect((await brouillonsGardes(volet, classeur))['TAB-17']?.lignes).toEqual([{ f05: 1250, f09: 2024 }])
  })

  it('une liste se coche, les autres noms s’écrivent', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION) } })
    volet = await ouvrirTable(classeur, 'TAB-12')
    await volet.cliquer('Modifier : Réviser le PLU')
    const groupe = [...document.querySelectorAll('fieldset')].find((un) => un.textContent?.startsWith('Pilote'))
    const cases = [...(groupe?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])]
    expect(cases.map(({ checked }) => checked)).toEqual([true, false, false])
    expect(groupe?.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('Établissement foncier')
    await volet.saisir('Calendrier : début', '01/01/2024')
    await volet.saisir('Thématique *', '')
    await volet.cliquer('Revenir au tableau')
    expect((await brouillonsGardes(volet, classeur))['TAB-12']?.lignes).toEqual([
      { action: 'Réviser le PLU', pilote: 'Aubignane ; Établissement foncier', cal_deb: 45292 },
    ])
  })

  it('dupliquer, monter, supprimer, annuler : le focus suit la ligne', async () => {
    volet = await ouvrirTable(await classeurAvec({ brouillons: { 'TAB-12': lignes(ACTION, { action: 'Acheter' }) } }), 'TAB-12')
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
    volet = await ouvrirTable(classeur, 'TAB-11')
    expect(fiches()).toHaveLength(4)
    expect(() => volet.bouton(/^Supprimer/)).toThrow('bouton absent')
    expect(() => volet.bouton(/^Ajouter/)).toThrow('bouton absent')
    await volet.saisir("Synthèse : freins, atouts et points d'amélioration", 'Foncier rare')
    await volet.cliquer('Modifier : 2) Urbanisme et aménagement')
    await volet.saisir('Difficultés observées et défis à relever', 'PLU ancien')
    await volet.cliquer('Revenir au tableau')
    expect((await brouillonsGardes(volet, classeur))['TAB-11']).toEqual({
      lignes: [{}, { diff: 'PLU ancien' }],
      horsTableau: { synthese: 'Foncier rare' },
    })
  })

  it('propose les signataires que la loi demande, à reprendre et à compléter', async () => {
    volet = await ouvrirTable(await classeurAvec({}), 'TAB-01')
    expect(volet.texte()).toContain('La loi demande au moins ces signataires')
    expect(volet.texte()).toContain('Pays d’Aubagne, EPCI')
    await volet.cliquer('Compléter ces lignes')
    expect(fiches()).toEqual(['Aubignane', 'Pays d’Aubagne', 'État'])
  })

  it('propose l’inventaire du contrat sans parler de signataires', async () => {
    volet = await ouvrirTable(await classeurAvec({}), 'TAB-04')
    expect(volet.texte()).toContain('Sans saisie, le tableau s’écrira ainsi')
    expect(volet.texte()).not.toContain('signataires')
  })

  it('une table lue des communes se montre calculée, sans rien à saisir', async () => {
    volet = await ouvrirTable(await classeurAvec({}), 'TAB-13')
    await volet.attendre(() => volet.texte().includes('Taux de rattrapage retenu'))
    expect(volet.texte()).toMatch(/Taux de rattrapage retenu28,02 %/)
    expect(volet.texte()).toContain('Aubignane : 189 → 160')
    expect(fiches()).toEqual([])
  })

  it('article 3 : admission, couverture, passage au vivier en un clic, annulable', async () => {
    const classeur = await classeurAvec({ brouillons: { 'TAB-17': lignes(...PROJETS) } })
    volet = await ouvrirTable(classeur, 'TAB-17')
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
    volet = await ouvrirTable(await classeurAvec({ communes: ['Clochemerle'] }), 'TAB-13')
    expect(volet.texte()).toContain('La feuille « Communes » ne porte pas : Clochemerle.')
    await volet.cliquer('Choisir les communes')
    expect(volet.titre()).not.toContain('TAB-13')
  })
})
