import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'

/** Page hôte des essais de « Auditer ce classeur » : des tableaux de communes comme un service les tient, fautes comprises. */
const TITRES: readonly Saisie[] = [
  'Commune',
  'Code Insee',
  'Résidences principales au 01/01/2022',
  'Logements sociaux au 01/01/2022',
  'Taux cible',
  'Logements manquants',
  'Taux de rattrapage',
  'Objectif 2023-2025',
]

function commune(rang: number, fautive: boolean): readonly Saisie[] {
  const residences = 8000 + 40 * rang
  const sociaux = Math.round(residences * 0.15)
  const manquants = Math.ceil(residences / 4) - sociaux
  const objectif = Math.ceil((33 * manquants) / 100)
  const nom = `Saint-Aubin-lès-Bois ${rang + 1}`
  if (!fautive) return [nom, null, residences, sociaux, 0.25, manquants, 0.33, objectif]
  const [manquantsLus, objectifLu] = rang % 2 === 0 ? [manquants - 100, objectif] : [manquants, objectif - 60]
  return [nom, null, residences, sociaux, 0.25, manquantsLus, 0.33, objectifLu]
}

function objectifs(nombre: number, fautives: (rang: number) => boolean): readonly (readonly Saisie[])[] {
  return [['Objectifs de rattrapage 2023-2025, territoire de la vallée'], [], TITRES, ...Array.from({ length: nombre }, (_ligne, i) => commune(i, fautives(i)))]
}

/** À 2,00 points exactement de sa cible : le régime dépend d’un point ouvert. */
const OUVERTE: readonly Saisie[] = ['Fontbrune-sur-Lône', null, 10_000, 2300, 0.25, 200, 1, 200]

/** « Chiffre retenu » ne dit pas de quoi. */
const INCERTAIN: readonly (readonly Saisie[])[] = [
  ['Commune', 'Rés. princ.', 'Log. soc.', 'Manq.', 'Chiffre retenu', 'Obj.', 'Taux'],
  ['Aubignane', 10_000, 1500, 1000, 330, 330, 0.33],
  ['Vieux-Bourg', 8000, 1200, 800, 264, 264, 0.33],
  ['Clochemerle', 12_000, 1800, 1200, 396, 396, 0.33],
]

const OUVRIR: Readonly<Record<string, () => ClasseurMemoire>> = {
  '': () =>
    creerClasseurMemoire([
      { nom: 'Objectifs', contenu: objectifs(12, (rang) => rang % 4 === 1 || rang % 4 === 2) },
      { nom: 'Annexe de la communauté', contenu: objectifs(4, (rang) => rang === 0).concat([OUVERTE]) },
      { nom: 'Hypothèses', contenu: [['Point', 'Lecture'], ['AMB-05', 'autre']] },
    ]),
  commente: () =>
    creerClasseurMemoire([
      {
        nom: 'Objectifs',
        contenu: objectifs(12, (rang) => rang % 4 === 1 || rang % 4 === 2),
        commentaires: [{ ligne: 4, colonne: 7, texte: 'vu avec la commune' }],
      },
      { nom: 'Annexe de la communauté', contenu: objectifs(4, (rang) => rang === 0), protegee: true },
    ]),
  juste: () => creerClasseurMemoire([{ nom: 'Objectifs', contenu: objectifs(12, () => false) }]),
  'sans-tableau': () => creerClasseurMemoire([{ nom: 'Notes', contenu: [['à faire'], ['rappeler le service']] }]),
  vide: () => creerClasseurMemoire(),
  incertain: () => creerClasseurMemoire([{ nom: 'Suivi', contenu: INCERTAIN }]),
  mille: () => creerClasseurMemoire([{ nom: 'Objectifs', contenu: objectifs(1000, () => true) }]),
}

const classeur = (OUVRIR[decodeURIComponent(location.search.slice(1))] ?? creerClasseurMemoire)()
window.mixite = { classeur, selectionner: classeur.selectionner }
