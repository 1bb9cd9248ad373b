/** @jest-environment jsdom */
import { lireAdresse } from '../../../src/classeur/adresse'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import { classeurDuBanc, demandes } from '../cas-usage/comparer/classeur'
import type { VoletDEssai } from '../ouvrir-volet'
import { ouvrirVolet } from '../ouvrir-volet'

let volet: VoletDEssai

afterEach(() => volet.fermer())

async function ouvrir(classeur: ClasseurMemoire): Promise<void> {
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Essayer une grille')
  await volet.attendre(() => !volet.texte().includes('Lecture du classeur'))
}

async function essayer(classeur: ClasseurMemoire, seuil = '2', grilleB = "'Grille 2025'!A1:C4"): Promise<void> {
  await ouvrir(classeur)
  await volet.saisir('Grille B (facultative)', grilleB)
  await volet.saisir('Date du calcul', '15/03/2024')
  await volet.saisir('Seuil du secret', seuil)
  await volet.cliquer('Essayer, sans rien écrire')
  await volet.attendre(() => !volet.texte().includes('Essai en cours'))
}

/** Premières cellules de chaque ligne d’un tableau, par le nom de sa région. */
function lignes(region: RegExp): readonly (readonly string[])[] {
  const trouvee = [...document.querySelectorAll('[role=region]')].find((une) => region.test(une.getAttribute('aria-label') ?? ''))
  return [...(trouvee?.querySelectorAll('tbody tr') ?? [])].map((ligne) =>
    [...ligne.querySelectorAll('th,td')].map((une) => (une.firstChild?.textContent ?? '').replace(/[\u00A0\u202F]/g, ' ')),
  )
}

describe('écran « Essayer une grille »', () => {
  it('dit pourquoi il n’y a pas de personne, et choisit d’avance demandes et grille A', async () => {
    await ouvrir(classeurDuBanc())
    expect(volet.titre()).toBe('Essayer une grille')
    expect(volet.texte()).toContain('jamais une ligne par personne')
    expect([volet.champ('Demandes').value, volet.champ('Grille A').value, volet.champ('Grille B (facultative)').value]).toEqual([
      'Demandes!A1:D41',
      "'Grille 2024'!A1:C4",
      '',
    ])
  })

  it('un passage par l’accueil garde les grilles, la date et le seuil', async () => {
    await ouvrir(classeurDuBanc())
    await volet.saisir('Grille B (facultative)', "'Grille 2025'!A1:C4")
    await volet.saisir('Date du calcul', '15/03/2024')
    await volet.saisir('Seuil du secret', '7')
    await volet.cliquer('Accueil')
    await volet.cliquer('Essayer une grille')
    await volet.attendre(() => !volet.texte().includes('Lecture du classeur'))
    expect(['Demandes', 'Grille A', 'Grille B (facultative)', 'Date du calcul', 'Seuil du secret'].map((libelle) => volet.champ(libelle).value)).toEqual([
      'Demandes!A1:D41',
      "'Grille 2024'!A1:C4",
      "'Grille 2025'!A1:C4",
      '15/03/2024',
      '7',
    ])
  })

  // Notes refaites à part : 100 (ou 20) si DALO, 2 par année révolue, 10 (ou 60) dans le quartier ; quartiles inclusifs.
  it('deux grilles : distributions côte à côte, premier quart, ce qui bouge, rien d’écrit', async () => {
    const classeur = classeurDuBanc()
    await essayer(classeur)
    expect(volet.texte()).toContain('Essai fini, rien n’est écrit')
    expect(lignes(/^Toutes les demandes/)).toEqual([
      ['Effectif', '40', '40'],
      ['Meilleure note', '138', '108'],
      ['Troisième quartile', '114', '84'],
      ['Médiane', '28', '55'],
      ['Premier quartile', '18', '22'],
      ['Note la plus faible', '2', '2'],
      ['Moyenne', '55,6', '52,6'],
    ])
    expect(lignes(/^Publics prioritaires/)[0]).toEqual(['Effectif', '14', '14'])
    expect(lignes(/^Premier quart/).at(-1)).toEqual(['Part des prioritaires', '100 %', '63,6 %'])
    expect(lignes(/^Ce qui bouge/)[0]).toEqual(['Demandes notées par les deux', '40'])
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Demandes', 'Grille 2024', 'Grille 2025'])
    expect(document.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain('Demandes par tranche de notes')
  })

  it('la sensibilité se trie par effet, se renverse, revient à l’ordre de la grille, et change de mesure', async () => {
    await essayer(classeurDuBanc(), '2', '')
    const criteres = (): readonly (string | undefined)[] => lignes(/^Sensibilité/).map(([critere]) => critere)
    const retire = (): readonly number[] => lignes(/^Sensibilité/).map(([, effet = '']) => Math.abs(Number(effet.replace('−', '-').replace(',', '.'))))
    const depart = criteres()
    expect(depart.map((nom) => nom?.split(' · ').at(-1))).toEqual(['DALO', 'Ancienneté', 'Quartier'])
    await volet.cliquer(/^Retiré/)
    expect(retire()).toEqual([...retire()].sort((un, autre) => autre - un))
    await volet.cliquer(/^Retiré/)
    expect(retire()).toEqual([...retire()].sort((un, autre) => un - autre))
    await volet.cliquer(/^Retiré/)
    expect(criteres()).toEqual(depart)
    await volet.saisir('Effet à montrer', 'part')
    expect(lignes(/^Sensibilité/)[0]?.[1]).toMatch(/%$/)
  })

  it('sous le seuil, tout est secret, et cela se dit', async () => {
    await essayer(classeurDuBanc(demandes(8)), '')
    expect(lignes(/^Toutes les demandes/).every(([, une]) => une === 'secret')).toBe(true)
    expect(volet.texte()).toContain('Trop peu de demandes notées')
    expect(volet.texte()).toContain('Moins de 30 demandes notées')
    expect(document.querySelector('svg[role=img]')).toBeNull()
  })

  it('un échantillon nominatif est refusé, sa colonne nommée', async () => {
    await essayer(classeurDuBanc(demandes(40, 'Prénom')))
    expect(volet.texte()).toContain('L’essai ne peut pas se faire')
    expect(volet.texte()).toContain('« Prénom »')
    expect(volet.champ('Date du calcul').value).toBe('15/03/2024')
  })

  it('dit ce qui manque, et un seuil illisible sous son champ', async () => {
    await ouvrir(classeurDuBanc())
    await volet.saisir('Grille A', '')
    await volet.saisir('Seuil du secret', 'peu')
    await volet.cliquer('Essayer, sans rien écrire')
    expect(volet.texte()).toContain('Il manque : la grille A, un seuil du secret lisible.')
    expect(volet.texte()).toContain('« peu » lu, un nombre entier attendu')
  })

  it('écrit le rapport après accord, graphiques compris, le remet, et numérote le suivant', async () => {
    const classeur = classeurDuBanc()
    await essayer(classeur)
    await volet.cliquer('Écrire le rapport')
    await volet.attendre(() => /Écrire \d+ cellules/.test(volet.texte()))
    expect(document.querySelector('h2')?.textContent).toMatch(/^Avant d’écrire\s: Banc d’essai d’une grille$/)
    expect((await classeur.feuilles()).map(({ nom }) => nom)).not.toContain('Banc d’essai')
    await volet.cliquer(/^Écrire \d+ cellules/)
    await volet.attendre(() => volet.texte().includes('Remettre comme avant'))
    expect((await classeur.lire(lireAdresse("'Banc d’essai'!A1:A3"))).valeurs).toEqual([['Banc d’essai d’une grille de cotation'], [null], ['Réglages']])
    expect(await classeur.graphiques('Banc d’essai')).toEqual(['Demandes par tranche de notes', 'Sensibilité 1', 'Sensibilité 2'])
    await volet.cliquer('Fermer l’aperçu')
    await volet.cliquer('Écrire le rapport')
    await volet.attendre(() => volet.texte().includes('Banc d’essai 2'))
    await volet.presser('Escape')
    await volet.attendre(() => volet.texte().includes('Sensibilité à chaque critère'))
  })

  it('un essai s’arrête', async () => {
    const memoire = classeurDuBanc(demandes(60_000))
    const classeur = { ...memoire, lire: async (plage: Parameters<typeof memoire.lire>[0]) => (await new Promise((fait) => setTimeout(fait, 15)), memoire.lire(plage)) }
    await ouvrir(classeur)
    await volet.cliquer('Essayer, sans rien écrire')
    await volet.attendre(() => volet.texte().includes('Essai en cours'))
    await volet.cliquer('Arrêter')
    await volet.attendre(() => volet.texte().includes('Essai arrêté'))
  })
})
