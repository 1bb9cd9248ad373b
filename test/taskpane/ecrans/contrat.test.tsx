/** @jest-environment jsdom */
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { DOSSIER_NEUF } from '../../../src/taskpane/dossier/dossier-neuf'
import { CLEF_DU_CONTRAT } from '../../../src/taskpane/dossier/gardien'
import { ecrireDossier, lireDossier } from '../../../src/taskpane/dossier/lire-dossier'
import { classeurDuContrat } from '../classeur-du-contrat'
import { ouvrirVolet } from '../ouvrir-volet'
import type { VoletDEssai } from '../ouvrir-volet'

let volet: VoletDEssai

afterEach(() => volet.fermer())

async function ouvrirLeContrat(classeur: ClasseurMemoire): Promise<VoletDEssai> {
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Remplir un contrat de mixité sociale')
  await volet.attendre(() => !volet.texte().includes('Lecture du contrat'))
  return volet
}

async function ouvrirLeCadre(classeur: ClasseurMemoire): Promise<void> {
  await ouvrirLeContrat(classeur)
  await volet.cliquer(/^Cadre du contrat/)
  await volet.attendre(() => !volet.texte().includes('Lecture des communes'))
}

async function contratGarde(classeur: ClasseurMemoire): Promise<Dossier | null> {
  const texte = await classeur.lireMemoire(CLEF_DU_CONTRAT)
  const lu = texte === null ? null : lireDossier(texte)
  if (lu !== null && 'id' in lu) throw new Error(lu.id)
  return lu
}

async function classeurAvec(dossier: Partial<Dossier>): Promise<ClasseurMemoire> {
  const classeur = classeurDuContrat()
  await classeur.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...DOSSIER_NEUF, ...dossier }))
  return classeur
}

describe('étapes du contrat', () => {
  it('un classeur sans contrat n’est pas touché par une simple visite', async () => {
    const classeur = creerClasseurMemoire()
    await ouvrirLeContrat(classeur)
    expect(volet.texte()).toContain('ne porte pas encore de contrat')
    await volet.cliquer('Commencer par le cadre')
    expect(volet.titre()).toBe('Cadre du contrat')
    expect(document.title).toBe('Cadre du contrat — Mixité')
    expect(document.activeElement?.tagName).toBe('H1')
    await volet.presser('Escape')
    expect(volet.titre()).toBe('Contrat de mixité sociale')
    await volet.presser('Escape')
    expect(volet.titre()).toBe('Mixité')
    expect(await contratGarde(classeur)).toBeNull()
  })

  it('dit l’état du contrat, où en est chaque étape, et reprend à la dernière', async () => {
    await ouvrirLeContrat(await classeurAvec({ modalite: 'C', communes: ['Aubignane', 'Clochemerle'], etape: 'communes' }))
    expect(volet.texte()).toContain('Contrat mutualisant, 2 communes, 2023-2025.')
    await volet.attendre(() => /Cadre du contrat.*Fait\./.test(volet.bouton(/^Cadre du contrat/).textContent ?? ''))
    expect(volet.bouton(/^Communes/).textContent).toMatch(/Fait\..*Communes dans la feuille.*3/s)
    expect(volet.bouton(/^Tableaux/).textContent).toMatch(/À faire\./)
    await volet.cliquer('Reprendre : Communes')
    expect(volet.titre()).toBe('Communes')
  })

  it('nomme les communes que la feuille ne porte plus, et les ôte à la demande', async () => {
    const classeur = await classeurAvec({ modalite: 'B', communes: ['Aubignane', 'Disparue'] })
    await ouvrirLeCadre(classeur)
    expect(volet.texte()).toContain('La feuille « Communes » ne porte plus : Disparue')
    await volet.cliquer('Les ôter du contrat')
    await volet.attendre(() => !volet.texte().includes('Disparue'))
    await volet.presser('Escape')
    await volet.attendre(() => volet.texte().includes('Contrat abaissant, Aubignane'))
  })

  it('recommence après accord seulement, sans toucher aux feuilles', async () => {
    const classeur = await classeurAvec({ modalite: 'C' })
    await ouvrirLeContrat(classeur)
    await volet.cliquer('Recommencer un contrat…')
    await volet.cliquer('Garder le contrat')
    expect(await contratGarde(classeur)).toMatchObject({ modalite: 'C' })
    await volet.cliquer('Recommencer un contrat…')
    await volet.cliquer('Effacer ces choix et recommencer')
    await volet.attendre(() => volet.texte().includes('ne porte pas encore de contrat'))
    expect(await contratGarde(classeur)).toBeNull()
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Communes'])
  })

  it('ne montre que la phrase et l’accord devant un contrat d’une version future', async () => {
    const classeur = creerClasseurMemoire()
    await classeur.memoriser(CLEF_DU_CONTRAT, '{"version":9}')
    await ouvrirLeContrat(classeur)
    expect(volet.texte()).toContain('vient d’une version plus récente')
    expect(() => volet.bouton(/^Cadre/)).toThrow(/bouton absent/)
    expect(await classeur.lireMemoire(CLEF_DU_CONTRAT)).toBe('{"version":9}')
  })
})

describe('cadre du contrat', () => {
  it('garde dans le classeur les communes, la période, l’EPCI et la modalité choisis', async () => {
    const classeur = classeurDuContrat()
    await ouvrirLeCadre(classeur)
    await volet.cocher('Aubignane')
    await volet.cocher('Clochemerle')
    await volet.cocher('2026-2028')
    await volet.saisir('EPCI à fiscalité propre', 'CC du Val')
    await volet.cocher('B. abaissant : un objectif plus bas, au-dessus du plancher')
    expect(volet.texte()).toContain('Contrat abaissant, 2 communes, 2026-2028, CC du Val.')
    await volet.cliquer('Revenir aux étapes')
    await volet.presser('Escape')
    expect(await contratGarde(classeur)).toEqual({
      ...DOSSIER_NEUF,
      modalite: 'B',
      periode: '2026-2028',
      territoire: { ...DOSSIER_NEUF.territoire, epci: 'CC du Val' },
      communes: ['Aubignane', 'Clochemerle'],
      etape: 'cadre',
    })
  })

  it('n’ouvre à une nouvelle entrante que le contrat sans aménagement, et dit pourquoi', async () => {
    await ouvrirLeCadre(classeurDuContrat())
    await volet.cocher('Saint-Éloi')
    expect(volet.champ('A. sans aménagement : l’objectif légal est repris').disabled).toBe(false)
    const abaissant = volet.champ('B. abaissant : un objectif plus bas, au-dessus du plancher')
    expect(abaissant.disabled).toBe(true)
    const raison = document.getElementById(abaissant.getAttribute('aria-describedby') ?? '')
    expect(raison?.textContent).toMatch(/aucun aménagement pour une nouvelle entrante \(art\. L\. 302-8, VIII du CCH\)/)
  })

  it('dit qu’une modalité choisie n’est plus ouverte quand les communes changent', async () => {
    await ouvrirLeCadre(await classeurAvec({ modalite: 'B', communes: ['Aubignane'] }))
    await volet.cocher('Saint-Éloi')
    await volet.cocher('Aubignane')
    expect(volet.texte()).toContain('Le contrat abaissant est choisi, mais la loi ne l’ouvre pas à ces communes.')
  })

  it('suit les conditions d’un contrat mutualisant à mesure qu’on les renseigne', async () => {
    const classeur = await classeurAvec({ modalite: 'C', communes: ['Aubignane', 'Clochemerle'] })
    await ouvrirLeCadre(classeur)
    expect(volet.texte()).toContain('aucune donnée lue')
    await volet.saisir('EPCI à fiscalité propre ?', 'oui')
    await volet.saisir('PLH exécutoire, ou document qui en tient lieu ?', 'oui')
    await volet.saisir('PLH exécutoire depuis le', '31/02/2023')
    expect(volet.texte()).toContain('« 31/02/2023 » ne se lit pas comme une date')
    await volet.saisir('PLH exécutoire depuis le', '15/03/2023')
    expect(volet.texte()).toContain('remplie : PLH exécutoire le 15/03/2023')
    expect(volet.texte()).toContain('manquante : commission nationale SRU non saisie')
    await volet.presser('Escape')
    await volet.presser('Escape')
    expect((await contratGarde(classeur))?.conditions).toMatchObject({
      fiscalitePropre: true,
      plhExecutoire: true,
      datePlh: 45_000,
    })
  })

  it('reconnaît Lyon sans qu’on le redise', async () => {
    const classeur = await classeurAvec({})
    await classeur.ecrire({ feuille: 'Communes', ligne: 4, colonne: 0, lignes: 1, colonnes: 1 }, [['Lyon']])
    await ouvrirLeCadre(classeur)
    await volet.cocher('Lyon')
    expect(volet.champ('Commune à arrondissements').value).toBe('Lyon')
  })

  it('explique une feuille « Communes » faite pour autre chose', async () => {
    await ouvrirLeCadre(
      creerClasseurMemoire([
        {
          nom: 'Communes',
          contenu: [
            ['Ville', 'RP'],
            ['Aubignane', 9873],
          ],
        },
      ]),
    )
    expect(volet.texte()).toContain('déjà une feuille « Communes » faite pour autre chose')
  })
})
