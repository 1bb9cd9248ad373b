import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'

/** Page hôte des essais des tableaux de suivi : un tableau départemental tenu à la main, sans personne. */
const AVANCEMENT: readonly (readonly Saisie[])[] = [
  ['territoire', 'type', 'tenu à un PLH', 'compétence habitat', 'nombre de QPV', 'avancement', 'mise en service', 'mise en service prévue', 'échéance affichée'],
  ['Communauté d’agglomération du Pays des Trois Rivières et des Hauts Plateaux', 'EPCI', 'Oui', 'Oui', 4, 'adopté', null, null, 44561],
  ['Métropole', 'EPCI', 'Oui', 'Oui', 9, 'en service', 45352, null, null],
  ['Communauté de communes du Val', 'EPCI', 'Non', 'Oui', 0, null, null, null, null],
  ['Syndicat', 'syndicat mixte', null, null, null, null, null, null, null],
]

function ouvrir(cas: string): ClasseurMemoire {
  if (cas === 'rempli') return creerClasseurMemoire([{ nom: 'COT-31', contenu: AVANCEMENT }])
  if (cas === 'faux') return creerClasseurMemoire([{ nom: 'COT-31', contenu: [...AVANCEMENT, ['X', 'EPCI', 'peut-être', 'Oui', '2 quartiers']] }])
  return creerClasseurMemoire()
}

const classeur = ouvrir(location.search.slice(1))
window.mixite = { classeur, selectionner: classeur.selectionner }
