import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'

/** Page hôte des essais du contrat : un classeur en mémoire, vide, ou portant les communes de six villes inventées. */
const TITRES: readonly Saisie[] = [
  'Nom de la commune',
  'Résidences principales',
  'Logements sociaux',
  'Taux cible',
  'Situation',
  'Nombre de LS manquants au 1er janvier 2022, notifié',
  'Objectif retenu',
  'Taux de rattrapage retenu',
  'Couverte par un PLH',
  'Accord de la commune',
  'Date de l’accord',
  'Code INSEE',
]

const COMMUNES: readonly (readonly Saisie[])[] = [
  TITRES,
  ['Aubignane', 9873, 1898, 0.25, 'droit commun', null, null, null, true, null, null, '04001'],
  ['Clochemerle', 12_400, 2480, 0.25, 'droit commun', null, null, null, true, null, null, '69001'],
  ['Vieux-Bourg', 5200, 700, 0.25, 'droit commun', null, null, null, true, null, null, '69002'],
  ['Saint-Éloi-le-Neuf', 2100, 40, 0.25, 'nouvelle entrante rang 1', null, null, null, true, null, null, '69003'],
  ['Montfranc', 8000, 2400, 0.25, 'droit commun', null, null, null, true, null, null, '69004'],
  ['Lyon', 250_000, 55_000, 0.25, null, null, null, null, true, null, null, '69123'],
]

const INVENTAIRE: readonly (readonly Saisie[])[] = [
  ['Commune', 'code_insee', 'RP', 'nb_lls', 'taux_cible', 'EPCI'],
  ['Bellerive', 1004, 4200, 610, 0.25, 'CC du Val'],
  ['Hautecombe', 1005, 3900, 820, 0.2, 'CC du Val'],
]

function ouvrir(): ReturnType<typeof creerClasseurMemoire> {
  switch (location.search) {
    case '?communes':
      return creerClasseurMemoire([
        { nom: 'Communes', contenu: COMMUNES },
        { nom: 'Inventaire', contenu: INVENTAIRE },
      ])
    case '?etrangere':
      return creerClasseurMemoire([{ nom: 'Communes', contenu: INVENTAIRE }])
    default:
      return creerClasseurMemoire([{ nom: 'Feuil1' }])
  }
}

const memoire = ouvrir()

window.mixite = { classeur: memoire, selectionner: memoire.selectionner }
