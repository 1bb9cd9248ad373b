import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { Classeur, Plage, Saisie } from '../../../src/classeur/port'

/** Page qui entoure le volet dans les essais : elle tient un classeur en mémoire et offre ce que l’atelier offre. */
const COMMUNES: readonly (readonly Saisie[])[] = [
  ['Commune', 'Résidences', 'Logements sociaux', 'Cible', 'Objectif', 'Ancien objectif'],
  ['Aubignane', 9873, 1898, 0.25, { formule: '=MIXITE.SRU_OBJECTIF(B2,C2,D2)', valeur: 189 }, 'à revoir'],
  ['Clochemerle', 12_400, 2976, 0.25, { formule: '=MIXITE.SRU_OBJECTIF(B3,C3,D3)', valeur: 12 }, 40],
  ['Vieux-Bourg', 5200, 1400, 0.25, { formule: '=MIXITE.SRU_OBJECTIF(B4,C4,D4)', valeur: { erreur: '#N/A' } }, null],
]

const DEMANDES: readonly (readonly Saisie[])[] = [
  ['Numéro', 'DALO', 'Ancienneté de la demande', 'Note'],
  [1, true, '2019-05-10', { formule: NOTE(), valeur: 112, debordement: [[112], [12], [100], ['']] }],
  [2, false, '2020-01-15'],
  [3, true, '2024-01-10'],
  [null, null, null],
]

const GRILLE: readonly (readonly Saisie[])[] = [
  ['critère', 'points', 'barème'],
  ['DALO', 100, null],
  ['Ancienneté de la demande', 3, 'par an'],
]

function NOTE(): string {
  return '=MIXITE.COTATION(B1:C1,B2:C5,Grille!A1:C3,"2024-03-15")'
}

const memoire = creerClasseurMemoire([
  { nom: 'Communes', contenu: COMMUNES },
  { nom: 'Demandes', contenu: DEMANDES },
  { nom: 'Grille', contenu: GRILLE },
  { nom: "Bilan d'étape", contenu: [['Manquants', 620]] },
])

/** Seul calcul de cet hôte : répondre à l’essai du volet, comme le ferait Excel quand les fonctions tournent. */
const classeur: Classeur = {
  ...memoire,
  lire: async (plage) => {
    const contenu = await memoire.lire(plage)
    const estLaSonde = contenu.formules[0]?.[0] === '=MIXITE.VERSION()' && location.search !== '?muettes'
    return estLaSonde ? { ...contenu, valeurs: [['0.1.0']] } : contenu
  },
}

declare global {
  interface Window {
    mixite: {
      readonly classeur: Classeur
      readonly selectionner: (plage: Plage | null) => void
      /** Retient le long échange de la page, s’il y en a un, jusqu’à `laisser`. */
      readonly retenir?: () => void
      readonly laisser?: () => void
    }
  }
}

window.mixite = { classeur, selectionner: memoire.selectionner }
