import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire, FeuilleEnMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'
import { retenable } from './retenir'

/** Page hôte des essais de « Coter une liste » : demandes et grille, sans personne. */
const TITRES = ['Numéro de la demande', 'DALO', 'Ancienneté de la demande', 'Mutation', 'Suroccupation']

const GRILLE: readonly (readonly Saisie[])[] = [
  ['critère', 'points', 'barème', 'colonne'],
  ['DALO', 100, null, null],
  ['Ancienneté de la demande', 1, 'par mois plafond 60', null],
  ['Suroccupation reconnue par la commune', 15, null, 'Suroccupation'],
]

/** Un critère local qui retire des points, un DALO à 0, et des mots à examiner. */
const A_RELIRE: readonly (readonly Saisie[])[] = [
  ['critère', 'points', 'barème', 'colonne'],
  ['DALO', 0, null, null],
  ['Ancienneté de la demande', 1, 'par mois', null],
  ['Suroccupation reconnue par la commune', -15, null, 'Suroccupation'],
  ['Né dans la commune', 20, null, 'Suroccupation'],
]

/** Une feuille comme on en reçoit : titre général, titres en ligne 3, fusion, grille à droite, dates en texte, protection. */
function malTenu(): readonly FeuilleEnMemoire[] {
  const [titres = [], ...corps] = demandes(30, false)
  const grille = [...GRILLE, ...Array.from({ length: corps.length }, (): readonly Saisie[] => [])]
  const deux = [titres, ...corps].map((ligne, i): readonly Saisie[] => [...ligne, ...Array.from({ length: 6 - ligne.length }, () => null), ...(grille[i] ?? [])])
  const dates = corps.map((ligne): readonly Saisie[] => (ligne.length === 0 ? [] : [ligne[0] ?? null, ligne[1] ?? null, '15 mars 2021', ligne[3] ?? null, ligne[4] ?? null]))
  return [
    { nom: 'Demandes actives', contenu: [['Liste des demandes au 15 mars 2024'], [], titres, ...corps] },
    { nom: 'Grille', contenu: GRILLE },
    { nom: 'Les deux', contenu: deux },
    { nom: 'Dates en texte', contenu: [titres, ...dates] },
    { nom: 'Protégée', contenu: [titres, ...corps], protegee: true },
    { nom: 'Fusion', contenu: [titres, ...corps], fusions: [{ ligne: 2, colonne: 1, lignes: 3, colonnes: 1 }] },
    { nom: 'En double', contenu: [[...titres.slice(0, 4), 'DALO'], ...corps] },
  ]
}

function demandes(nombre: number, fautives: boolean): readonly (readonly Saisie[])[] {
  const lignes = Array.from({ length: nombre }, (_ligne, i): readonly Saisie[] => {
    if (i % 50 === 49) return []
    const suroccupation = fautives && i % 20 === 3 ? 'à vérifier auprès du demandeur' : i % 4 === 0
    return [100_000 + i, i % 3 === 0, 45_366 - ((i * 37) % 3000), false, suroccupation]
  })
  return [TITRES, ...lignes]
}

function ouvrir(cas: string): ClasseurMemoire {
  if (cas === 'vide') return creerClasseurMemoire()
  const grille = cas === 'grille-fausse' ? GRILLE.map((ligne, i) => (i === 1 ? ['DALO', 'cent', null, null] : ligne)) : GRILLE
  if (cas === 'a-relire') return creerClasseurMemoire([{ nom: 'Demandes actives', contenu: demandes(40, false) }, { nom: 'Grille', contenu: A_RELIRE }])
  if (cas === 'mal-tenu') return creerClasseurMemoire(malTenu())
  const contenu = demandes(cas === 'longue' ? 60_000 : 400, cas === 'fautives')
  return creerClasseurMemoire([
    { nom: 'Demandes actives', contenu, ...(cas === 'fautives' ? { lignesFiltrees: [4, 5, 6] } : {}) },
    { nom: 'Grille', contenu: grille },
  ])
}

const classeur = ouvrir(location.search.slice(1))
/** Retenue en chemin, une longue écriture ne finit pas avant qu’on ait pu l’arrêter. */
const { echanger: ecrire, ...geste } = retenable(classeur.ecrire, 10_000)
window.mixite = { classeur: { ...classeur, ecrire }, selectionner: classeur.selectionner, ...geste }
