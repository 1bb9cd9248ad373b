/** @jest-environment jsdom */
import React from 'react'
import ReactDOM from 'react-dom'
import { act, Simulate } from 'react-dom/test-utils'
import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../src/classeur/memoire'
import type { Saisie } from '../../src/classeur/port'
import { App } from '../../src/taskpane/App'
import { cellule, classeurDeCotation } from './classeur-de-cotation'

let racine: HTMLElement

beforeEach(() => {
  racine = document.createElement('div')
  document.body.append(racine)
  jest.spyOn(document, 'hasFocus').mockReturnValue(true)
})

afterEach(() => {
  ReactDOM.unmountComponentAtNode(racine)
  racine.remove()
  jest.restoreAllMocks()
})

async function laisserPasser(millisecondes = 0): Promise<void> {
  await act(() => new Promise<void>((fait) => setTimeout(fait, millisecondes)))
}

async function ouvrir(classeur: ClasseurMemoire): Promise<void> {
  act(() => void ReactDOM.render(<App classeur={classeur} />, racine))
  await laisserPasser()
}

function sansInsecables(lu: string | null | undefined): string {
  return (lu ?? '').replace(/\u00A0/g, ' ')
}

/** Texte lu, espaces insécables rendues ordinaires. */
function texteDe(noeud: Element | null | undefined): string {
  return sansInsecables(noeud?.textContent)
}

function communes(...ligne: readonly Saisie[]): ClasseurMemoire {
  const classeur = creerClasseurMemoire([{ nom: 'Communes', contenu: [['Commune', 'RP', 'LS'], ['Aubignane', 9873, 1898, ...ligne]] }])
  classeur.selectionner(cellule('Communes', 1, 3))
  return classeur
}

function bouton(nom: string): HTMLButtonElement {
  const trouve = [...racine.querySelectorAll('button')].find(
    (candidat) => sansInsecables(candidat.getAttribute('aria-label') ?? candidat.textContent).trim() === nom,
  )
  if (trouve === undefined) throw new Error(`bouton absent : ${nom}\n${texteDe(racine)}`)
  return trouve
}

async function cliquer(nom: string): Promise<void> {
  act(() => bouton(nom).click())
  await laisserPasser()
}

async function choisirFonction(nom: string): Promise<void> {
  const trouve = [...racine.querySelectorAll<HTMLButtonElement>('.mx-fonction')].find((bouton) => texteDe(bouton).includes(nom))
  act(() => trouve?.click())
  await laisserPasser()
}

async function remplir(libelle: string, texte: string): Promise<void> {
  const etiquette = [...racine.querySelectorAll('label')].find((candidate) => texteDe(candidate).startsWith(libelle))
  const champ = racine.querySelector<HTMLInputElement>(`#${etiquette?.htmlFor ?? 'absent'}`)
  if (champ === null) throw new Error(`champ absent : ${libelle}`)
  act(() => {
    champ.value = texte
    Simulate.input(champ)
    Simulate.change(champ)
  })
  await laisserPasser(200)
}

async function presser(key: string): Promise<void> {
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
  await laisserPasser()
}

function titre(): string {
  return texteDe(racine.querySelector('h1'))
}

async function preparerObjectif(classeur: ClasseurMemoire): Promise<void> {
  await ouvrir(classeur)
  await cliquer('Insérer une fonction')
  await choisirFonction('SRU_OBJECTIF')
  classeur.selectionner(cellule('Communes', 1, 1))
  await cliquer('Prendre la sélection pour : Résidences principales')
  classeur.selectionner(cellule('Communes', 1, 2))
  await cliquer('Prendre la sélection pour : Logements sociaux')
  await remplir('Taux cible', '25 %')
}

describe('le volet', () => {
  it('porte le focus sur le titre du nouvel écran, et Échap revient d’un cran', async () => {
    await ouvrir(communes())
    await cliquer('Insérer une fonction')
    expect(document.activeElement).toBe(racine.querySelector('h1'))
    expect(document.title).toBe('Insérer une fonction — Mixité')
    await choisirFonction('FLUX_PART')
    expect(titre()).toBe('Part d’un réservataire dans le flux')
    await presser('Escape')
    expect(titre()).toBe('Insérer une fonction')
    await presser('Escape')
    expect(titre()).toBe('Mixité')
  })

  it('range ses écrans par sujet, chaque sujet nommé par son titre', async () => {
    await ouvrir(communes())
    const sujets = [...racine.querySelectorAll('nav section')].map((section) => [
      texteDe(document.getElementById(section.getAttribute('aria-labelledby') ?? '')),
      [...section.querySelectorAll('button')].map(texteDe),
    ])
    expect(sujets).toEqual([
      ['Contrat de mixité sociale', ['Remplir un contrat de mixité sociale']],
      ['Contrôle d’un classeur existant', ['Auditer ce classeur']],
      ['Cotation de la demande', ['Coter une liste', 'Essayer une grille']],
      ['Gestion en flux', ['Bilan annuel du flux']],
      ['Suivi de la cotation et du flux', ['Tableaux de suivi']],
      ['Formules', ['Insérer une fonction', 'Expliquer']],
    ])
  })

  it.each(['Remplir un contrat de mixité sociale', 'Coter une liste', 'Tableaux de suivi', 'Expliquer'])(
    'de retour de « %s », le clavier retrouve son bouton',
    async (nom) => {
      await ouvrir(communes())
      await cliquer(nom)
      expect(document.activeElement).toBe(racine.querySelector('h1'))
      await presser('Escape')
      expect(titre()).toBe('Mixité')
      expect(texteDe(document.activeElement)).toBe(nom)
    },
  )

  it('ne vole pas le focus à l’ouverture', async () => {
    jest.mocked(document.hasFocus).mockReturnValue(false)
    await ouvrir(communes())
    expect(document.activeElement).toBe(document.body)
  })

  it('n’essaie les fonctions qu’après accord, en nommant la cellule', async () => {
    const classeur = communes()
    const ecrire = jest.spyOn(classeur, 'ecrire')
    await ouvrir(classeur)
    await cliquer('Vérifier')
    expect(texteDe(racine)).toMatch(/dans la cellule vide Communes!E1/)
    expect(ecrire).not.toHaveBeenCalled()
    await cliquer('Ne pas vérifier')
    expect(ecrire).not.toHaveBeenCalled()
  })
})

describe('Insérer une fonction', () => {
  it('parcourt la liste aux flèches depuis la recherche', async () => {
    await ouvrir(communes())
    await cliquer('Insérer une fonction')
    racine.querySelector('input')?.focus()
    await presser('ArrowDown')
    expect(texteDe(document.activeElement)).toMatch(/SRU_OBJECTIF/)
    await presser('ArrowDown')
    expect(texteDe(document.activeElement)).toMatch(/SRU_OBJECTIF_TAUX/)
    await presser('ArrowUp')
    await presser('ArrowUp')
    expect(document.activeElement).toBe(racine.querySelector('input'))
  })

  it('calcule à mesure, insère dans la cellule d’arrivée, puis annule', async () => {
    const classeur = communes()
    await preparerObjectif(classeur)
    expect(texteDe(racine.querySelector('code'))).toBe('=MIXITE.SRU_OBJECTIF(B2;C2;25%)')
    expect(texteDe(racine)).toContain('Résultat : 189 logements')
    await cliquer('Insérer')
    expect(await classeur.lire(cellule('Communes', 1, 3))).toEqual({ valeurs: [[189]], formules: [['=MIXITE.SRU_OBJECTIF(B2,C2,25%)']] })
    expect(texteDe(racine)).toContain('Formule insérée dans Communes!D2.')
    await cliquer('Annuler l’insertion en Communes!D2')
    expect(await classeur.lire(cellule('Communes', 1, 3))).toEqual({ valeurs: [[null]], formules: [[null]] })
  })

  it('montre ce qui serait remplacé ; refuser ou Échap ne touche à rien, accepter remplace', async () => {
    const classeur = communes('à revoir')
    await preparerObjectif(classeur)
    await cliquer('Insérer')
    expect(texteDe(racine.querySelector('.mx-apercu'))).toMatch(/D2à revoir/)
    await presser('Escape')
    expect(racine.querySelector('.mx-apercu')).toBeNull()
    expect(titre()).toBe('Objectif triennal de rattrapage SRU')
    expect((await classeur.lire(cellule('Communes', 1, 3))).valeurs).toEqual([['à revoir']])
    await cliquer('Insérer')
    await cliquer('Remplacer cette cellule')
    expect((await classeur.lire(cellule('Communes', 1, 3))).valeurs).toEqual([[189]])
    await cliquer('Annuler l’insertion en Communes!D2')
    expect((await classeur.lire(cellule('Communes', 1, 3))).valeurs).toEqual([['à revoir']])
  })

  it('refuse une sélection de plusieurs cellules pour un nombre', async () => {
    const classeur = communes()
    await ouvrir(classeur)
    await cliquer('Insérer une fonction')
    await choisirFonction('SRU_OBJECTIF')
    classeur.selectionner({ ...cellule('Communes', 1, 1), lignes: 3 })
    await cliquer('Prendre la sélection pour : Résidences principales')
    await laisserPasser(50)
    expect(texteDe(racine)).toMatch(/La sélection compte 3 cellules ; « Résidences principales » en attend une seule/)
  })

  it('dit la phrase de la règle quand une donnée est impossible', async () => {
    const classeur = communes()
    await preparerObjectif(classeur)
    await remplir('Taux cible', 'beaucoup')
    expect(texteDe(racine.querySelector('[role=status]'))).toMatch(/Refusé : Taux cible \(taux_cible\).*« beaucoup » lu/)
  })

  it('garde ce qui était tapé quand on revient', async () => {
    await preparerObjectif(communes())
    await presser('Escape')
    await choisirFonction('SRU_OBJECTIF')
    expect([...racine.querySelectorAll('input')].map(({ value }) => value)).toContain('25 %')
  })

  it('pose une cotation qui déborde et annonce ses lignes', async () => {
    const classeur = classeurDeCotation()
    classeur.selectionner(cellule('Demandes', 1, 5))
    await ouvrir(classeur)
    await cliquer('Insérer une fonction')
    await choisirFonction('COTATION')
    await remplir('En-têtes', 'B1:C1')
    await remplir('Demandes', 'B2:C5')
    await remplir('Grille', 'Grille!A1:C3')
    await remplir('Date', '15/03/2024')
    expect(texteDe(racine)).toContain('Résultat en colonne de 4 lignes.')
    await cliquer('Insérer')
    const { valeurs } = await classeur.lire({ ...cellule('Demandes', 1, 5), lignes: 4 })
    expect(valeurs).toEqual([[112], [12], [100], ['']])
  })
})

describe('Expliquer', () => {
  it('suit la sélection', async () => {
    const classeur = communes({ formule: '=MIXITE.SRU_OBJECTIF(B2,C2,0.25)', valeur: 12 })
    await ouvrir(classeur)
    await cliquer('Expliquer')
    expect(texteDe(racine)).toMatch(/Écart : la cellule contient 12, le calcul donne 189/)
    act(() => classeur.selectionner(cellule('Communes', 0, 0)))
    await laisserPasser()
    expect(texteDe(racine)).toMatch(/Communes!A1 ne porte aucune fonction/)
  })

  it('montre le texte à copier quand le presse-papiers est fermé', async () => {
    await ouvrir(communes({ formule: '=MIXITE.SRU_OBJECTIF(B2,C2,0.25)', valeur: 189 }))
    await cliquer('Expliquer')
    await cliquer('Copier l’explication')
    expect(sansInsecables(racine.querySelector('textarea')?.value)).toMatch(/^Cellule Communes!D2 : =MIXITE\.SRU_OBJECTIF/)
  })
})
