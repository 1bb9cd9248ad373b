/** @jest-environment jsdom */
import React from 'react'
import ReactDOM from 'react-dom'
import { act } from 'react-dom/test-utils'
import type { GraphiqueAPoser } from '../../../src/classeur/port'
import { ImageDeGraphique } from '../../../src/taskpane/composants/ImageDeGraphique'
import type { ValeursDeGraphique } from '../../../src/taskpane/graphique/dessiner'
import type { GraphiqueDecrit } from '../../../src/trames'
import { graphiqueDe } from '../../classeur/xlsx/graphiques/appuis'

let racine: HTMLElement

beforeEach(() => {
  racine = document.createElement('div')
  document.body.append(racine)
})

afterEach(() => {
  ReactDOM.unmountComponentAtNode(racine)
  racine.remove()
})

function montrer(graphique: GraphiqueAPoser, valeurs: ValeursDeGraphique): void {
  act(() => void ReactDOM.render(<ImageDeGraphique graphique={graphique} valeurs={valeurs} />, racine))
}

function textes(selecteur: string): readonly string[] {
  return [...racine.querySelectorAll(selecteur)].map(({ textContent }) => (textContent ?? '').replace(/[\u00A0\u202F]/g, ' '))
}

const SERIES = [{ titre: 'taux' }, { titre: 'taux cible', pointille: true }]
const TAUX: GraphiqueDecrit = graphiqueDe('TAB-04', 3, SERIES, { format: '0.0%' })

describe('image d’un graphique', () => {
  it('se nomme par son titre et sa description, montre ses graduations en français et sa légende', () => {
    montrer(TAUX, { abscisses: [2023, 2024, 2025], series: [[0.19, null, 0.2], [0.25, 0.25, 0.25]] })
    const image = racine.querySelector('figure > svg')
    expect(image?.getAttribute('role')).toBe('img')
    expect(image?.getAttribute('aria-label')).toBe('Taux. Ce que le graphique montre')
    expect(textes('figcaption')).toEqual(['Taux'])
    expect(textes('figure > svg text')).toEqual(['0 %', '10 %', '20 %', '30 %', '2023', '2024', '2025'])
    expect(textes('.mx-legende li')).toEqual(['taux', 'taux cible'])
    expect(racine.querySelectorAll('figure > svg polyline')).toHaveLength(3)
    expect(racine.querySelectorAll('figure > svg .mx-pointille polyline')).toHaveLength(1)
  })

  it('donne ses nombres en tableau, le vide dit vide', () => {
    montrer(TAUX, { abscisses: ['2023', '2024', '2025'], series: [[0.19, null, 0.2034], [0.25, 0.25, 0.25]] })
    expect(textes('thead th')).toEqual(['Axe horizontal', 'taux', 'taux cible'])
    expect(textes('tbody tr')).toEqual(['202319 %25 %', '2024(vide)25 %', '202520,3 %25 %'])
  })

  it('nomme l’axe de droite dans la légende et le tableau', () => {
    const graphique = graphiqueDe('S', 2, [{ titre: 'sociaux' }, { titre: 'résidences', axeSecondaire: true }])
    montrer(graphique, { abscisses: [1, 2], series: [[1, 2], [3, 4]] })
    expect(textes('.mx-legende li')).toEqual(['sociaux', 'résidences (axe de droite)'])
    expect(textes('thead th').at(-1)).toBe('résidences (axe de droite)')
  })

  it('deux images d’une page ne partagent pas leurs motifs', () => {
    const barres = graphiqueDe('S', 1, [{ genre: 'barres' }, { genre: 'barres' }])
    const valeurs = { abscisses: [1], series: [[1], [2]] }
    act(() => {
      const deux = [0, 1].map((i) => <ImageDeGraphique key={i} graphique={barres} valeurs={valeurs} />)
      ReactDOM.render(<>{deux}</>, racine)
    })
    const ids = [...racine.querySelectorAll('pattern')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    const cites = [...racine.querySelectorAll('rect[fill]')].map((rect) => rect.getAttribute('fill'))
    expect(new Set(cites)).toEqual(new Set(ids.map((id) => `url(#${id})`)))
  })

  it('dit qu’il n’y a rien à tracer au lieu d’un cadre vide', () => {
    montrer(TAUX, { abscisses: [2023, 2024, 2025], series: [[null, null, null], [null, null, null]] })
    expect(racine.querySelector('svg')).toBeNull()
    expect(textes('p')).toEqual(['Aucun nombre à tracer : les cellules que ce graphique montre sont vides.'])
  })
})
