/** @jest-environment jsdom */
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { DOSSIER_NEUF } from '../../../src/taskpane/dossier/dossier-neuf'
import { CLEF_DU_CONTRAT } from '../../../src/taskpane/dossier/gardien'
import { ecrireDossier, lireDossier } from '../../../src/taskpane/dossier/lire-dossier'
import { classeurDuContrat } from '../classeur-du-contrat'
import { commune } from '../cas-usage/commune'
import { ouvrirVolet } from '../ouvrir-volet'
import type { VoletDEssai } from '../ouvrir-volet'

let volet: VoletDEssai
let plaintes: jest.SpyInstance

beforeEach(() => {
  plaintes = jest.spyOn(console, 'error')
})

afterEach(() => {
  expect(plaintes).not.toHaveBeenCalled()
  volet.fermer()
})

async function ouvrirLaRedaction(dossier: Partial<Dossier> = {}): Promise<ClasseurMemoire> {
  const donnees = { residences: 9873, logements: 1898, cible: 0.25, situation: 'droit commun', plh: true, objectifRetenu: 160 }
  const classeur = classeurDuContrat([commune('Aubignane', donnees)])
  const base: Partial<Dossier> = { modalite: 'B', communes: ['Aubignane'] }
  await classeur.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...DOSSIER_NEUF, ...base, ...dossier }))
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Remplir un contrat de mixité sociale')
  await volet.attendre(() => !volet.texte().includes('Lecture du contrat'))
  await volet.cliquer(/^Rédiger/)
  return classeur
}

async function attendreLeContrat(): Promise<void> {
  await volet.attendre(() => volet.texte().includes('Le contrat rédigé'))
}

describe('étape « rédiger »', () => {
  it('renvoie au cadre tant que la modalité ou les communes ne sont pas choisies', async () => {
    await ouvrirLaRedaction({ modalite: null })
    expect(volet.texte()).toContain('Choisissez d’abord la modalité')
    await volet.cliquer('Cadre du contrat')
    expect(volet.titre()).not.toBe('Rédiger')
  })

  it('écrit les phrases et le tableau calculé des communes, sans rien écrire dans le classeur', async () => {
    const classeur = await ouvrirLaRedaction()
    await attendreLeContrat()
    expect(volet.texte()).toContain('correspondant à 28,02 % du nombre de logements sociaux manquants, soit 160 logements')
    expect(volet.texte()).toContain('Pas encore dans leur feuille : TAB-13')
    const cases = [...document.querySelectorAll('.mx-document td')].map((un) => (un.textContent ?? '').replace(/[\u00A0\u202F]/g, ' '))
    expect(cases.slice(0, 4)).toEqual(['Aubignane', '571', '33 %', '189'])
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Communes'])
  })

  it('dit un champ de la trame laissé tel quel dans les règles de comptabilisation', async () => {
    await ouvrirLaRedaction({ textes: { comptabilisation: 'Les logements agréés en xx.' } })
    await attendreLeContrat()
    expect(volet.texte()).toMatch(/Le contrat rédigé porterait ces erreurs :.*« xx »/)
  })

  it('lit la feuille écrite, colonnes déplacées comprises, et dit la case en erreur et la ligne séparée', async () => {
    const classeur = classeurDuContrat([commune('Aubignane', { residences: 9873, logements: 1898, cible: 0.25, situation: 'droit commun', plh: true })])
    await classeur.ajouterFeuille('TAB-12')
    await classeur.ecrire({ feuille: 'TAB-12', ligne: 0, colonne: 0, lignes: 4, colonnes: 3 }, [
      ['Engagement ou action', 'Thématique', 'Pilote(s)'],
      ['Réviser le PLU', 'Urbanisme', { formule: '=1/0', valeur: { erreur: '#DIV/0!' } }],
      [null, null, null],
      ['Acheter des terrains', 'Action foncière', 'EPF'],
    ])
    await classeur.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...DOSSIER_NEUF, modalite: 'B', communes: ['Aubignane'] }))
    volet = await ouvrirVolet(classeur)
    await volet.cliquer('Remplir un contrat de mixité sociale')
    await volet.attendre(() => !volet.texte().includes('Lecture du contrat'))
    await volet.cliquer(/^Rédiger/)
    await attendreLeContrat()
    const actions = [...document.querySelectorAll('.mx-document table')].find((table) => table.textContent?.includes('Réviser le PLU') === true)
    expect([...(actions?.querySelectorAll('td') ?? [])].slice(0, 2).map((un) => un.textContent)).toEqual(['Urbanisme', 'Réviser le PLU'])
    expect(volet.texte()).toContain('TAB-12 : les lignes à partir de la ligne 4, sous une ligne vide, ne sont pas reprises')
    expect(volet.texte()).toMatch(/TAB-12 : cases en erreur, laissées vides \(ligne 2, « Pilote\(s\) »\)/)
  })

  it('garde les textes libres à mesure, et un motif écrit entre dans le contrat et quitte les manques', async () => {
    const classeur = await ouvrirLaRedaction()
    await attendreLeContrat()
    expect(volet.texte()).toContain('Aubignane : motif du niveau retenu à écrire.')
    await volet.saisir('Motif du niveau retenu : Aubignane', 'foncier rare')
    expect(volet.texte()).toContain('s’explique ainsi : foncier rare.')
    expect(volet.texte()).not.toContain('Aubignane : motif du niveau retenu à écrire.')
    await volet.cliquer('Étapes du contrat')
    await volet.cliquer('Accueil')
    await volet.attendre(() => volet.titre() !== 'Rédiger')
    const garde = await classeur.lireMemoire(CLEF_DU_CONTRAT)
    const lu = lireDossier(garde ?? '')
    expect('textes' in lu ? lu.textes : {}).toEqual({ 'motif:Aubignane': 'foncier rare' })
  })

  it('mène d’un manque à son champ ou à son étape', async () => {
    await ouvrirLaRedaction()
    await attendreLeContrat()
    await volet.cliquer('Règles de comptabilisation du bilan 2023-2025 à écrire.')
    expect(document.activeElement).toBe(volet.champ('Règles de comptabilisation du bilan'))
    await volet.cliquer(/\(TAB-01\) : à remplir/)
    expect(volet.titre()).toBe('Tableaux du contrat')
  })

  it('dit l’erreur de droit que le contrat porterait', async () => {
    await ouvrirLaRedaction({ brouillons: { 'TAB-17': { lignes: [{ f01: 'Site', f05: 10, f06: 12, f08: 2024 }], horsTableau: {} } } })
    await attendreLeContrat()
    expect(volet.texte()).toMatch(/Le contrat rédigé porterait ces erreurs :.*TAB-17 : /)
    await volet.cliquer('Corriger les tableaux')
    expect(volet.titre()).toBe('Tableaux du contrat')
  })

  it('dit la commune que la feuille « Communes » ne porte pas', async () => {
    await ouvrirLaRedaction({ communes: ['Aubignane', 'Perdue'] })
    await attendreLeContrat()
    expect(volet.texte()).toContain('Perdue : absente de la feuille « Communes »')
  })

  it('montre les tables propres à chaque commune, écrites ou en brouillon', async () => {
    const donnees = { residences: 9873, logements: 1898, cible: 0.25, situation: 'droit commun', plh: true, objectifRetenu: 189 }
    const classeur = classeurDuContrat([commune('Aubignane', donnees), commune('Bourg', donnees)])
    await classeur.ajouterFeuille('TAB-04 Aubignane')
    await classeur.ecrire({ feuille: 'TAB-04 Aubignane', ligne: 0, colonne: 0, lignes: 2, colonnes: 2 }, [
      ['Résidences principales', "Année d'inventaire (au 1er janvier)"],
      [9111, 2021],
    ])
    const brouillons = { 'TAB-04/bourg': { lignes: [{ annee: 2022, rp: 9222, ls: 1800, cible: 0.25 }], horsTableau: {} } }
    await classeur.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...DOSSIER_NEUF, modalite: 'C', communes: ['Aubignane', 'Bourg'], brouillons }))
    volet = await ouvrirVolet(classeur)
    await volet.cliquer('Remplir un contrat de mixité sociale')
    await volet.attendre(() => !volet.texte().includes('Lecture du contrat'))
    await volet.cliquer(/^Rédiger/)
    await attendreLeContrat()
    const tables = [...document.querySelectorAll('.mx-document table')].map((table) => (table.textContent ?? '').replace(/[\u00A0\u202F]/g, ' '))
    expect(tables.find((texte) => texte.includes(': Aubignane'))).toMatch(/2021.*9 111/)
    expect(tables.find((texte) => texte.includes(': Bourg'))).toMatch(/2022.*9 222/)
    expect(volet.texte()).toContain('TAB-04, Bourg')
  })

  it('copie les deux formes, sinon par l’ancienne commande, sinon sélectionne le contrat', async () => {
    await ouvrirLaRedaction()
    await attendreLeContrat()
    await volet.cliquer('Copier le contrat')
    await volet.attendre(() => volet.texte().includes('Ctrl+C'))
    expect(window.getSelection()?.toString()).toContain('Contrat de mixité sociale (2023-2025)')

    const formes = new Map<string, string>()
    const commande = jest.fn(() => {
      const evenement = new Event('copy', { cancelable: true })
      Object.assign(evenement, { clipboardData: { setData: (type: string, contenu: string) => formes.set(type, contenu) } })
      document.dispatchEvent(evenement)
      return true
    })
    Object.assign(document, { execCommand: commande })
    await volet.cliquer('Copier le contrat')
    await volet.attendre(() => volet.texte().includes('Contrat copié'))
    expect(formes.get('text/html')).toContain('<caption>')
    expect(formes.get('text/plain')).toContain('soit 160')
    Reflect.deleteProperty(document, 'execCommand')
  })
})
