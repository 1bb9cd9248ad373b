import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'
import { retenable } from './retenir'

/** Page hôte des essais de « Essayer une grille » : demandes sans personne, deux versions d’une grille. */
const TITRES = ['Numéro de la demande', 'DALO', 'Ancienneté de la demande', 'Suroccupation', 'Violences au sein du couple', 'Travaille dans la commune']

function grille(dalo: number, commune: number): readonly (readonly Saisie[])[] {
  return [
    ['critère', 'points', 'barème', 'colonne'],
    ['DALO', dalo, null, null],
    ['Ancienneté de la demande', 1, 'par mois plafond 60', null],
    ['Suroccupation reconnue par la commune', 15, null, 'Suroccupation'],
    ['Violences au sein du couple', 80, null, null],
    ['Travaille dans la commune', commune, null, null],
  ]
}

function demandes(nombre: number, nominatif: boolean): readonly (readonly Saisie[])[] {
  const lignes = Array.from({ length: nombre }, (_ligne, i): readonly Saisie[] =>
    i % 50 === 49 ? [] : [100_000 + i, i % 7 === 0, 45_366 - ((i * 37) % 3000), i % 4 === 0, i % 60 === 3, i % 3 === 1],
  )
  return [nominatif ? ['Nom de famille', ...TITRES.slice(1)] : TITRES, ...lignes]
}

function ouvrir(cas: string): ClasseurMemoire {
  const nombre = cas === 'longue' ? 100_000 : cas === 'petite' ? 9 : 400
  return creerClasseurMemoire([
    { nom: 'Demandes actives', contenu: demandes(nombre, cas === 'nominative') },
    { nom: 'Grille en vigueur', contenu: grille(100, 10) },
    { nom: 'Grille proposée au vote de 2025', contenu: grille(100, 60) },
  ])
}

const classeur = ouvrir(location.search.slice(1))
/** Retenue en chemin, une longue lecture ne finit pas avant qu’on ait pu l’arrêter. */
const { echanger: lire, ...geste } = retenable(classeur.lire, 50_000)
window.mixite = { classeur: { ...classeur, lire }, selectionner: classeur.selectionner, ...geste }
