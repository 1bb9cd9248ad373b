import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'
import { retenable } from './retenir'

/** Page hôte des essais du « Bilan annuel du flux » : des attributions fabriquées, sans personne. */
const TITRES = ['Réservataire', 'Typologie', 'Financement', 'QPV', 'Commune', 'Période de construction', 'Logements proposés', 'Logements attribués']
const COMMUNES = ['Aubignane', 'Clochemerle', 'Vieux-Bourg', 'Saint-Éloi-en-Basse-Provence-du-Sud', 'Montfranc']
const PERIODES = ['avant 1949', '1949-1974', '1975-1989', 'depuis 1990']

function lignes(nombre: number, fautives: boolean): readonly (readonly Saisie[])[] {
  return Array.from({ length: nombre }, (_ligne, i): readonly Saisie[] => [
    ['État', 'Action Logement', 'Ville d’Aubignane', 'Département'][i % 4] ?? null,
    fautives && i % 40 === 7 ? 'Duplex avec mezzanine et terrasse' : `T${1 + (i % 5)}`,
    fautives && i % 50 === 9 ? null : (['PLAI', 'PLUS', 'PLS'][i % 3] ?? null),
    i % 3 === 0 ? 'O' : 'N',
    COMMUNES[i % COMMUNES.length] ?? null,
    PERIODES[i % PERIODES.length] ?? null,
    fautives && i === 3 ? 1 : 2 + (i % 4),
    fautives && i === 3 ? 2 : 1 + (i % 3),
  ])
}

function ouvrir(cas: string): ClasseurMemoire {
  if (cas === 'vide') return creerClasseurMemoire()
  if (cas === 'illisible') return creerClasseurMemoire([{ nom: 'Attributions', contenu: [['Commune', 'Proposés', 'Attribués'], ['Aubignane', 'douze', 3]] }])
  if (cas === 'incertaine') {
    return creerClasseurMemoire([{ nom: 'Attributions', contenu: [['Contingent', 'Type produit', 'Code INSEE', 'Proposés', 'Attribués'], ['État', 'PLUS', '13007', 3, 2]] }])
  }
  return creerClasseurMemoire([{ nom: 'Attributions 2024', contenu: [TITRES, ...lignes(cas === 'longue' ? 100_000 : 400, cas === 'fautives')] }])
}

const classeur = ouvrir(location.search.slice(1))
/** Retenue en chemin, une longue lecture ne finit pas avant qu’on ait pu l’arrêter. */
const { echanger: lire, ...geste } = retenable(classeur.lire, 50_000)
window.mixite = { classeur: { ...classeur, lire }, selectionner: classeur.selectionner, ...geste }
