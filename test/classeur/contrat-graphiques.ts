import type { Classeur, GraphiqueAPoser, Plage } from '../../src/classeur/port'
import { egal, refuse } from './affirmer'
import type { CasDuContrat } from './contrat'
import { feuilleNeuve, plageDe, poser } from './contrat-appuis'

/** Quatre années, un taux et sa cible, deux comptes : de quoi tracer toutes les formes. */
const SUIVI = [
  ['année', 'taux', 'cible', 'neuf', 'acquis'],
  [2023, 0.19, 0.25, 12, 3],
  [2024, 0.2, 0.25, 0, 5],
  [2025, null, 0.25, 7, 2],
  [2026, 0.21, 0.25, 9, 1],
] as const

async function feuilleDeSuivi(classeur: Classeur): Promise<string> {
  const feuille = await feuilleNeuve(classeur)
  await poser(classeur, feuille, [0, 0], SUIVI)
  return feuille
}

function colonne(feuille: string, rang: number): Plage {
  return plageDe(feuille, 1, rang, 4, 1)
}

function taux(feuille: string, change: Partial<GraphiqueAPoser> = {}): GraphiqueAPoser {
  return {
    nom: 'GRA-01',
    titre: 'Taux de logement social',
    description: 'Taux de 2023 à 2026 et taux cible de 25 %',
    abscisses: colonne(feuille, 0),
    series: [
      { titre: 'taux', valeurs: colonne(feuille, 1), genre: 'courbe' },
      { titre: 'taux cible', valeurs: colonne(feuille, 2), genre: 'courbe', pointille: true },
    ],
    format: '0.0%',
    place: plageDe(feuille, 6, 0, 15, 6),
    ...change,
  }
}

function refuserGraphique(titre: string, change: (feuille: string) => Partial<GraphiqueAPoser>): CasDuContrat {
  return {
    titre: `refuse un graphique ${titre}, sans rien poser`,
    async executer(classeur) {
      const feuille = await feuilleDeSuivi(classeur)
      await refuse(classeur.poserGraphique(taux(feuille, change(feuille))), 'graphique-invalide', titre)
      egal(await classeur.graphiques(feuille), [], 'aucun graphique')
    },
  }
}

function avecValeurs(valeurs: (feuille: string) => Plage): (feuille: string) => Partial<GraphiqueAPoser> {
  return (feuille) => ({ series: [{ titre: 'taux', valeurs: valeurs(feuille), genre: 'courbe' }] })
}

export const CAS_DE_GRAPHIQUES: readonly CasDuContrat[] = [
  refuserGraphique('sans nom', () => ({ nom: ' ' })),
  refuserGraphique('sans série', () => ({ series: [] })),
  refuserGraphique('dont une série est plus courte', avecValeurs((feuille) => plageDe(feuille, 1, 1, 3, 1))),
  refuserGraphique('dont une série a deux colonnes', avecValeurs((feuille) => plageDe(feuille, 1, 1, 2, 2))),
  refuserGraphique('dont une série sort de la feuille', avecValeurs((feuille) => plageDe(feuille, 1_048_574, 1, 4, 1))),
  refuserGraphique('dont la place est vide', (feuille) => ({ place: plageDe(feuille, 6, 0, 0, 6) })),
  refuserGraphique('qui mêle barres groupées et empilées sur un axe', (feuille) => ({
    series: [
      { titre: 'neuf', valeurs: colonne(feuille, 3), genre: 'barres' },
      { titre: 'acquis', valeurs: colonne(feuille, 4), genre: 'barres-empilees' },
    ],
  })),
  {
    titre: 'pose un graphique sans toucher aux cellules',
    async executer(classeur) {
      const feuille = await feuilleDeSuivi(classeur)
      egal(await classeur.graphiques(feuille), [], 'avant')
      await classeur.poserGraphique(taux(feuille))
      egal(await classeur.graphiques(feuille), ['GRA-01'], 'après')
      egal(await classeur.plageUtile(feuille), plageDe(feuille, 0, 0, 5, 5), 'plage utile')
      egal((await classeur.lire(plageDe(feuille, 0, 0, 5, 5))).valeurs, SUIVI, 'cellules')
    },
  },
  {
    titre: 'pose barres empilées, courbe et second axe ensemble, depuis une autre feuille',
    async executer(classeur) {
      const donnees = await feuilleDeSuivi(classeur)
      const feuille = await feuilleNeuve(classeur)
      await classeur.poserGraphique(
        taux(donnees, {
          nom: "GRA-05 & l'autre",
          series: [
            { titre: 'neuf', valeurs: colonne(donnees, 3), genre: 'barres-empilees' },
            { titre: 'acquis', valeurs: colonne(donnees, 4), genre: 'barres-empilees' },
            { titre: 'taux <réel>', valeurs: colonne(donnees, 1), genre: 'courbe', axeSecondaire: true },
          ],
          format: '#,##0',
          place: plageDe(feuille, 0, 0, 12, 6),
        }),
      )
      egal(await classeur.graphiques(feuille), ["GRA-05 & l'autre"], 'feuille du graphique')
      egal(await classeur.graphiques(donnees), [], 'feuille des données')
    },
  },
  {
    titre: 'remplace un graphique de même nom, sans égard à la casse',
    async executer(classeur) {
      const feuille = await feuilleDeSuivi(classeur)
      await classeur.poserGraphique(taux(feuille))
      await classeur.poserGraphique(taux(feuille, { nom: 'GRA-03' }))
      await classeur.poserGraphique(taux(feuille, { nom: 'gra-01', titre: 'Autre titre' }))
      egal([...(await classeur.graphiques(feuille))].sort(), ['GRA-03', 'gra-01'], 'noms')
    },
  },
  {
    titre: 'retire le graphique nommé et lui seul, sans égard à la casse ; deux fois sans effet',
    async executer(classeur) {
      const feuille = await feuilleDeSuivi(classeur)
      await classeur.poserGraphique(taux(feuille))
      await classeur.poserGraphique(taux(feuille, { nom: 'GRA-02' }))
      await classeur.retirerGraphique(feuille, 'gra-01')
      egal(await classeur.graphiques(feuille), ['GRA-02'], 'après retrait')
      await classeur.retirerGraphique(feuille, 'GRA-01')
      egal(await classeur.graphiques(feuille), ['GRA-02'], 'second retrait')
      await classeur.poserGraphique(taux(feuille))
      egal([...(await classeur.graphiques(feuille))].sort(), ['GRA-01', 'GRA-02'], 'posé de nouveau')
    },
  },
  {
    titre: 'refuse une feuille absente, à la place, en abscisses, en série, à la liste et au retrait',
    async executer(classeur) {
      const feuille = await feuilleDeSuivi(classeur)
      const absente = 'Feuille qui n’existe pas'
      const poserAvec = (change: Partial<GraphiqueAPoser>): Promise<void> => classeur.poserGraphique(taux(feuille, change))
      await refuse(poserAvec({ place: plageDe(absente, 0, 0) }), 'feuille-absente', 'place')
      await refuse(poserAvec({ abscisses: colonne(absente, 0) }), 'feuille-absente', 'abscisses')
      await refuse(poserAvec(avecValeurs(() => colonne(absente, 1))(feuille)), 'feuille-absente', 'série')
      await refuse(classeur.graphiques(absente), 'feuille-absente', 'liste')
      await refuse(classeur.retirerGraphique(absente, 'GRA-01'), 'feuille-absente', 'retrait')
      egal(await classeur.graphiques(feuille), [], 'aucun graphique')
    },
  },
]
