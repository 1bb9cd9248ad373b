import '../../../src/taskpane/composants/config-fabric'
import React from 'react'
import type { GraphiqueAPoser, SerieAPoser } from '../../../src/classeur/port'
import { ImageDeGraphique } from '../../../src/taskpane/composants/ImageDeGraphique'
import type { ValeursDeGraphique } from '../../../src/taskpane/graphique/dessiner'
import { monter } from '../../../src/taskpane/monter'
import { plageDe } from '../../classeur/contrat-appuis'

/** Page d’essai : les formes de graphiques de la trame, et une sans nombre. */
const ANNEES = Array.from({ length: 22 }, (_annee, i) => 2004 + i)

function decrire(titre: string, format: string, series: readonly (readonly [string, Partial<SerieAPoser>])[]): GraphiqueAPoser {
  const colonne = plageDe('TAB-04', 1, 0, ANNEES.length, 1)
  return {
    nom: titre,
    titre,
    description: 'Le taux passe de 12 % à 19 %, sous la cible de 25 %.',
    abscisses: colonne,
    series: series.map(([intitule, change]) => ({ titre: intitule, valeurs: colonne, genre: 'courbe', ...change })),
    format,
    place: colonne,
  }
}

const TAUX = ANNEES.map((_annee, i) => (i === 7 || i === 9 ? null : 0.12 + 0.0034 * i))
const IMAGES: readonly (readonly [GraphiqueAPoser, ValeursDeGraphique])[] = [
  [
    decrire('Évolution du taux de logement social depuis l’entrée dans le dispositif SRU', '0%', [
      ['taux de logement social', {}],
      ['taux cible', { pointille: true }],
    ]),
    { abscisses: ANNEES, series: [TAUX, ANNEES.map(() => 0.25)] },
  ],
  [
    decrire('Logements sociaux et résidences principales', '#,##0', [
      ['logements sociaux', {}],
      ['résidences principales', { axeSecondaire: true }],
    ]),
    { abscisses: ANNEES, series: [ANNEES.map((_annee, i) => 1500 + 60 * i), ANNEES.map((_annee, i) => 101_370 + 537 * i)] },
  ],
  [
    decrire('Répartition VEFA / maîtrise d’ouvrage directe', '#,##0', [
      ['VEFA', { genre: 'barres-empilees' }],
      ['maîtrise d’ouvrage directe', { genre: 'barres-empilees' }],
      ['acquisition-amélioration', {}],
    ]),
    {
      abscisses: ['2014-2016', '2017-2019', '2020-2022', '2023-2025'],
      series: [[12, 25, 40, 33], [30, 12, null, 8], [4, 9, 11, 6]],
    },
  ],
  [decrire('Sans nombre', '0%', [['taux', {}]]), { abscisses: [2023], series: [[null]] }],
]

monter(
  <main className="mx-volet">
    <h1>Graphiques</h1>
    {IMAGES.map(([graphique, valeurs]) => (
      <ImageDeGraphique key={graphique.nom} graphique={graphique} valeurs={valeurs} />
    ))}
  </main>,
)
