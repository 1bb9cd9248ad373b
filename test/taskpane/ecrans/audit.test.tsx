/** @jest-environment jsdom */
import { act } from 'react-dom/test-utils'
import { lireAdresse } from '../../../src/classeur/adresse'
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'
import { classeurAAuditer, FAUSSES, JUSTES, OUVERTE, TITRES } from '../cas-usage/audit/classeur'
import type { VoletDEssai } from '../ouvrir-volet'
import { ouvrirVolet } from '../ouvrir-volet'

let volet: VoletDEssai

afterEach(() => volet.fermer())

async function ouvrir(classeur: ClasseurMemoire): Promise<void> {
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Auditer ce classeur')
  await volet.attendre(() => volet.texte().includes('Feuilles à auditer'))
}

async function auditer(classeur: ClasseurMemoire): Promise<void> {
  await ouvrir(classeur)
  await lancer('Auditer')
}

async function lancer(nom: 'Auditer' | 'Auditer de nouveau'): Promise<void> {
  await volet.cliquer(nom)
  await volet.attendre(() => /Tableaux reconnus : \d|sont vides/.test(volet.texte()))
}

async function contenu(classeur: ClasseurMemoire): Promise<string> {
  const feuilles = await classeur.feuilles()
  const lus = await Promise.all(
    feuilles.map(async ({ nom }) => {
      const utile = await classeur.plageUtile(nom)
      return [nom, utile === null ? null : await classeur.lire(utile)]
    }),
  )
  return JSON.stringify(lus)
}

function groupes(): readonly string[] {
  return [...document.querySelectorAll('details.mx-gravite > summary')].map(({ textContent }) => (textContent ?? '').replace(/\s/g, ' '))
}

function fiches(): readonly string[] {
  return [...document.querySelectorAll('.mx-constat')].map(({ textContent }) => (textContent ?? '').replace(/\s/g, ' '))
}

async function toutDeplier(): Promise<void> {
  act(() => document.querySelectorAll('details.mx-gravite').forEach((groupe) => groupe.setAttribute('open', '')))
  await volet.attendre(() => [...document.querySelectorAll('details.mx-gravite')].every((groupe) => groupe.querySelector('.mx-constat') !== null))
}

describe('écran « Auditer ce classeur »', () => {
  it('s’ouvre de l’accueil, toutes les feuilles cochées, et n’a rien lu ni rien dit encore', async () => {
    await ouvrir(classeurAAuditer())
    expect(volet.titre()).toBe('Auditer ce classeur')
    expect(volet.texte()).toContain('Feuilles à auditer (1 sur 1)')
    expect(volet.champ('Objectifs').checked).toBe(true)
    expect(volet.texte()).not.toContain('Résultat')
  })

  it('range les constats par gravité, chacun avec sa cellule, ce qui est lu, attendu, l’écart, la règle et l’article', async () => {
    const classeur = classeurAAuditer()
    const avant = await contenu(classeur)
    await auditer(classeur)
    expect(groupes()).toEqual(['Erreurs légales (1)', 'Incohérences (1)'])
    await toutDeplier()
    expect(fiches()).toEqual([
      expect.stringMatching(/^Objectifs!H5.*Lu300Attendu396Écart−96SRU-04, .* — art\. L\. 302-8/),
      expect.stringMatching(/^Objectifs!F4.*Lu700Attendu800Écart−100SRU-02, .* — art\. L\. 302-5.*En découle.*Objectifs!H4/),
    ])
    expect(volet.texte()).toMatch(/2 constats :erreurs légales : 1incohérences : 1Classeur lu à \d\d:\d\d\. Feuilles : 1\. Tableaux reconnus : 1\./)
    expect(await contenu(classeur)).toBe(avant)
  })

  it('un clic, ou Entrée, va à la cellule, à celles qui en découlent, et à la plage d’un tableau', async () => {
    const classeur = classeurAAuditer()
    await auditer(classeur)
    await toutDeplier()
    await volet.cliquer('Objectifs!F4 : montrer la cellule')
    expect(await classeur.selection()).toEqual(lireAdresse('Objectifs!F4'))
    await volet.cliquer('Objectifs!H4 : montrer la cellule')
    expect(await classeur.selection()).toEqual(lireAdresse('Objectifs!H4'))
    await volet.cliquer('Objectifs!A2:H5 : montrer la cellule')
    expect(await classeur.selection()).toEqual(lireAdresse('Objectifs!A2:H5'))
  })

  it('ce qui dépend d’un point ouvert est à vérifier, et se lit sous chaque lecture', async () => {
    await auditer(classeurAAuditer([...JUSTES, OUVERTE]))
    expect(groupes()).toEqual(['Alertes (1)'])
    expect(fiches()[0]).toMatch(/^Objectifs!G6à vérifier.*Lu100 %Attendu50 %Écart\+50 ptSRU-03/)
    expect(fiches()[0]).toMatch(/Dépend de l’hypothèse AMB-01, écart de 2,00 points exactement :régime 50 % .*: 50 %régime 100 %.*: 100 %/)
  })

  it('un classeur juste n’a aucun constat, et ce qui a été contrôlé se lit', async () => {
    await auditer(classeurAAuditer(JUSTES))
    expect(volet.texte()).toContain('Aucun constat.')
    expect(groupes()).toEqual([])
    const controles = [...document.querySelectorAll('details')].find(({ textContent }) => textContent?.startsWith('Règles contrôlées'))
    expect(controles?.open).toBe(true)
    expect(controles?.textContent).toMatch(/SRU-02, [^:]*conformes\s?: 3(?!.*à vérifier)/)
  })

  it('sans tableau reconnu, dit que faire', async () => {
    await auditer(creerClasseurMemoire([{ nom: 'Notes', contenu: [['à faire'], ['rappeler le service']] }]))
    expect(volet.texte()).toContain('Tableaux reconnus : 0.')
    expect(volet.texte()).toContain('donnez un titre à chaque colonne')
  })

  it('un classeur vide le dit, sans rien de plus', async () => {
    await auditer(creerClasseurMemoire([{ nom: 'Vide' }]))
    expect(volet.texte()).toContain('Les feuilles auditées sont vides')
    expect(volet.texte()).not.toContain('donnez un titre')
  })

  it('une feuille décochée n’est pas auditée ; sans aucune, on n’audite pas', async () => {
    await ouvrir(classeurAAuditer(JUSTES, { Autre: [['Objectifs de rattrapage 2023-2025'], TITRES, ...FAUSSES] }))
    await volet.cocher('Autre')
    expect(volet.texte()).toContain('Feuilles à auditer (1 sur 2)')
    await lancer('Auditer')
    expect(volet.texte()).toContain('Aucun constat.')
    await volet.cocher('Objectifs')
    expect(volet.bouton('Auditer de nouveau').getAttribute('aria-disabled')).toBe('true')
    expect(volet.texte()).toContain('Aucune feuille n’est cochée')
    await volet.cliquer('Tout cocher')
    await lancer('Auditer de nouveau')
    expect(groupes()).toEqual(['Erreurs légales (1)', 'Incohérences (1)'])
  })

  it('un rapport d’audit déjà écrit n’est ni proposé ni audité, mais une feuille « Audit » de l’utilisateur l’est', async () => {
    await ouvrir(classeurAAuditer(JUSTES, { Constats: [['Constats de l’audit par Mixité'], TITRES, ...FAUSSES], Audit: [['Notes'], TITRES] }))
    expect(volet.texte()).toContain('Feuilles à auditer (2 sur 2)')
    expect(() => volet.champ('Constats')).toThrow()
    expect(volet.champ('Audit').checked).toBe(true)
    await lancer('Auditer')
    expect(groupes()).toEqual([])
  })

  it('garde son résultat et ses filtres d’un passage par l’accueil, et dit que le classeur a pu changer', async () => {
    await auditer(classeurAAuditer())
    await volet.saisir('Rechercher un constat', 'Clochemerle')
    await volet.cliquer('Accueil')
    await volet.cliquer('Auditer ce classeur')
    await volet.attendre(() => volet.texte().includes('Constats trouvés : 1 sur 2'))
    expect(groupes()).toEqual(['Erreurs légales (1)'])
    expect(volet.texte()).toContain('Le classeur a pu changer depuis cet audit')
    await lancer('Auditer de nouveau')
    expect(volet.texte()).not.toContain('a pu changer')
    expect(groupes()).toHaveLength(2)
  })

  it('dit que le classeur a changé dès que l’utilisateur quitte une cellule modifiée, et seulement alors', async () => {
    const classeur = classeurAAuditer()
    await auditer(classeur)
    const lire = jest.spyOn(classeur, 'lire')
    await act(async () => classeur.selectionner(lireAdresse('Objectifs!F4')))
    await act(async () => classeur.selectionner(lireAdresse('Objectifs!H4')))
    await volet.attendre(() => lire.mock.calls.some(([plage]) => plage.ligne === 3 && plage.colonne === 5))
    expect(volet.texte()).not.toContain('a changé depuis cet audit')
    await classeur.ecrire(lireAdresse('Objectifs!H4'), [[264]])
    await act(async () => classeur.selectionner(lireAdresse('Objectifs!A1')))
    await volet.attendre(() => volet.texte().includes('Le classeur a changé depuis cet audit'))
    await lancer('Auditer de nouveau')
    expect(volet.texte()).not.toContain('a changé depuis')
  })

  it('filtre par gravité, règle et feuille, cherche, et ôte les filtres', async () => {
    await auditer(classeurAAuditer(FAUSSES, { Autre: [['Objectifs de rattrapage 2023-2025'], TITRES, ...FAUSSES] }))
    expect(groupes()).toEqual(['Erreurs légales (2)', 'Incohérences (2)'])
    await volet.saisir('Gravité', 'EL')
    expect(groupes()).toEqual(['Erreurs légales (2)'])
    await volet.saisir('Feuille', 'Autre')
    expect(groupes()).toEqual(['Erreurs légales (1)'])
    await volet.saisir('Gravité', '')
    await volet.saisir('Règle', 'SRU-02')
    expect(groupes()).toEqual(['Incohérences (1)'])
    expect(fiches()).toEqual([expect.stringMatching(/^Autre!F4/)])
    expect(volet.texte()).toContain('Filtrer (filtres actifs : 2)')
    await volet.saisir('Rechercher un constat', 'clochemerle')
    expect(volet.texte()).toContain('Aucun constat ne répond')
    await volet.cliquer('Ôter les filtres')
    expect(groupes()).toEqual(['Erreurs légales (2)', 'Incohérences (2)'])
  })

  it('mille constats : vingt-cinq fiches, puis les suivantes à la demande', async () => {
    const lignes = Array.from({ length: 1000 }, (_ligne, i): readonly Saisie[] => [`Commune ${i}`, null, 8000, 1200, 0.25, 700, 0.33, 231])
    await auditer(classeurAAuditer(lignes))
    expect(groupes()).toEqual(['Incohérences (1 000)'])
    expect(fiches()).toHaveLength(25)
    await volet.cliquer(/^Montrer 25 de plus/)
    expect(fiches()).toHaveLength(50)
  })

  it('les lectures de la feuille « Hypothèses » se disent, et une lecture illisible aussi', async () => {
    const hypotheses: readonly (readonly Saisie[])[] = [['Point', 'Lecture'], ['AMB-05', 'autre']]
    await ouvrir(classeurAAuditer(JUSTES, { Hypothèses: hypotheses }))
    expect(volet.texte()).toMatch(/Choisies dans la feuille « Hypothèses » : 1\.AMB-05, arrondi.*« autre »/)
    volet.fermer()
    await ouvrir(classeurAAuditer(JUSTES, { Hypothèses: [['Point', 'Lecture'], ['AMB-05', 'autre 9']] }))
    expect(volet.texte()).toContain('aucune de ses lectures n’est retenue')
  })

  it('dit ce que le classeur dit de lui-même, et se laisse imposer période et taux', async () => {
    await auditer(classeurAAuditer(JUSTES))
    expect(volet.texte()).toContain('Selon le classeur : 2023-2025')
    await volet.saisir('Taux cible', '20')
    await lancer('Auditer de nouveau')
    expect(volet.champ('Taux cible').value).toBe('20')
  })

  it('une lecture refusée se dit, et l’écran reste', async () => {
    const classeur = classeurAAuditer()
    await ouvrir(classeur)
    jest.spyOn(classeur, 'lire').mockRejectedValue(new Error('panne'))
    await volet.cliquer('Auditer')
    await volet.attendre(() => volet.texte().includes('panne'))
    expect(volet.texte()).not.toContain('Résultat')
    expect(volet.bouton('Auditer')).toBeDefined()
  })

  it('s’arrête à la demande, sans rien garder', async () => {
    const classeur = classeurAAuditer()
    await ouvrir(classeur)
    let finir: () => void = () => undefined
    const attente = new Promise<void>((fait) => {
      finir = fait
    })
    const lire = classeur.lire
    jest.spyOn(classeur, 'lire').mockImplementation(async (plage) => {
      await attente
      return lire(plage)
    })
    await volet.cliquer('Auditer')
    expect(volet.texte()).toContain('Lecture et contrôle du classeur')
    await volet.cliquer('Arrêter')
    finir()
    await volet.attendre(() => volet.texte().includes('Audit arrêté'))
    expect(volet.texte()).not.toContain('Résultat')
  })
})
