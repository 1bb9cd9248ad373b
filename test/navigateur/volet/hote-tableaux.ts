import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'
import { lirePeriode } from '../../../src/regles'
import type { CommuneARemplir } from '../../../src/trames'
import { decrireCommunes } from '../../../src/trames'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { DOSSIER_NEUF } from '../../../src/taskpane/dossier/dossier-neuf'
import { CLEF_DU_CONTRAT } from '../../../src/taskpane/dossier/gardien'
import { ecrireDossier } from '../../../src/taskpane/dossier/lire-dossier'
import { commune } from '../../taskpane/cas-usage/commune'

/** Page hôte des essais des tableaux : un classeur en mémoire qui porte un contrat commencé. */
const COMMUNES: readonly CommuneARemplir[] = [
  ville('Aubignane', 9873, 1898, { objectifRetenu: 160 }),
  ville('Clochemerle', 12_400, 2480, { objectifRetenu: 120 }),
  ville('Vieux-Bourg', 5200, 700, { objectifRetenu: 130, accord: true, dateAccord: 45_200 }),
  ville('Saint-Éloi', 6100, 1100, { objectifRetenu: 110 }),
  ville('Montfranc', 8000, 1500, { objectifRetenu: 140 }),
  ville('Bellerive', 4200, 610, { objectifRetenu: 100 }),
  ville('Lyon', 250_000, 55_000, { objectifRetenu: 3000 }),
]

const PROJETS: Dossier['brouillons'][string] = {
  lignes: [
    {
      f01: 'Les Oliviers',
      f02: '12 rue du Four',
      f03: 'AB 123',
      f04: 'Habitat du Sud',
      f05: 45,
      f06: 24,
      f08: 2024,
      f10: 'Permis déposé',
      f10a: 'publique',
      plai: 8,
      plus: 12,
      pls: 4,
      maj: 45_363,
    },
    { f01: 'Le Clos des Vignes, seconde tranche', f05: 30, f06: 30, f08: 2027 },
    { f01: 'La Gare', f05: 'douze', f06: 14, f08: 2025, plai: 14 },
  ],
  horsTableau: {},
}

const ACTIONS: Dossier['brouillons'][string] = {
  lignes: [{ theme: 'Urbanisme', action: 'Réviser le plan local d’urbanisme', pilote: 'Aubignane ; Établissement foncier' }],
  horsTableau: {},
}

const INVENTAIRES: Dossier['brouillons'][string] = {
  lignes: [2019, 2020, 2021, 2022].map((annee, i) => ({ annee, rp: 9500 + i * 120, ls: 1700 + i * 65, cible: 0.25 })),
  horsTableau: {},
}

const CONTRATS: Readonly<Record<string, Partial<Dossier>>> = {
  abaissante: {
    modalite: 'B',
    communes: ['Aubignane'],
    brouillons: { 'TAB-12': ACTIONS, 'TAB-17': PROJETS, 'TAB-04': INVENTAIRES },
  },
  mutualisant: { modalite: 'C', communes: COMMUNES.slice(0, 6).map(({ nom }) => nom) },
  plm: {
    modalite: 'A',
    communes: ['Lyon'],
    territoire: { epci: 'Métropole de Lyon', grandParis: false, ville: 'Lyon' },
    brouillons: {
      'TAB-15': {
        lignes: [
          { arr: '2e', rp: 18_000, ls: 2300, obj: 400 },
          { arr: '7e', rp: 45_000, ls: 9500, obj: 900 },
        ],
        horsTableau: {},
      },
    },
  },
  'par-commune': {
    modalite: 'C',
    communes: ['Aubignane', 'Clochemerle', 'Vieux-Bourg', 'Montfranc-en-Basse-Provence-du-Sud'],
    brouillons: { 'TAB-04/aubignane': INVENTAIRES, 'TAB-04': INVENTAIRES },
  },
  'sans-graphiques': { modalite: 'B', communes: ['Aubignane'], brouillons: { 'TAB-04': INVENTAIRES } },
}

function ville(nom: string, residences: number, logements: number, dit: Partial<CommuneARemplir>): CommuneARemplir {
  return commune(nom, { residences, logements, cible: 0.25, situation: 'droit commun', plh: true, ...dit })
}

function ouvrir(contrat: string): ClasseurMemoire {
  const fiche = lirePeriode('2023-2025')
  if (fiche === undefined) throw new Error('période absente')
  const contenu = decrireCommunes(COMMUNES, fiche).cellules as readonly (readonly Saisie[])[]
  const memoire = creerClasseurMemoire([{ nom: 'Communes', contenu }])
  const territoire = { epci: 'Pays d’Aubagne', grandParis: false, ville: null }
  void memoire.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...DOSSIER_NEUF, territoire, ...CONTRATS[contrat] }))
  return contrat === 'sans-graphiques' ? { ...memoire, montreLesGraphiques: false } : memoire
}

const classeur = ouvrir(location.search.slice(1))
window.mixite = { classeur, selectionner: classeur.selectionner }
