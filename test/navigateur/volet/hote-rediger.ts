import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'
import { lirePeriode } from '../../../src/regles'
import type { CommuneARemplir, LigneSaisie } from '../../../src/trames'
import { decrireCommunes } from '../../../src/trames'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { DOSSIER_NEUF } from '../../../src/taskpane/dossier/dossier-neuf'
import { CLEF_DU_CONTRAT } from '../../../src/taskpane/dossier/gardien'
import { ecrireDossier } from '../../../src/taskpane/dossier/lire-dossier'
import { commune } from '../../taskpane/cas-usage/commune'

/** Page hôte des essais des grilles et de la rédaction : un classeur en mémoire qui porte un contrat avancé. */
const COMMUNES: readonly CommuneARemplir[] = [
  ville('Aubignane', 9873, 1898, 160),
  ville('Clochemerle', 12_400, 2480, 120),
  ville('Vieux-Bourg', 5200, 700, 130),
]

function ville(nom: string, residences: number, logements: number, objectifRetenu: number): CommuneARemplir {
  return commune(nom, { residences, logements, cible: 0.25, situation: 'droit commun', plh: true, accord: true, objectifRetenu })
}

function lignes(...saisies: readonly LigneSaisie[]): Dossier['brouillons'][string] {
  return { lignes: saisies, horsTableau: {} }
}

const BROUILLONS: Dossier['brouillons'] = {
  'TAB-04': lignes(...[2019, 2020, 2021, 2022].map((annee, i) => ({ annee, rp: 9500 + i * 120, ls: 1700 + i * 65, cible: 0.25 }))),
  'TAB-12': lignes(
    {
      num: '1', theme: 'Urbanisme', action: 'Réviser le plan local d’urbanisme pour créer des secteurs de mixité sociale', sign: 'Aubignane ; Pays d’Aubagne',
      pilote: 'Aubignane', resultat: '60 logements sociaux rendus possibles', ind: 'Logements autorisés', methode: 'Modification de droit commun', cal_deb: 45_000, cal_fin: 45_900,
    },
    { num: '2', theme: 'Action foncière', action: 'Acquérir le site de la gare', pilote: 'Établissement public foncier', cal_deb: 45_100 },
  ),
  'TAB-17': lignes(
    { f01: 'Les Oliviers', f02: '12 rue du Four', f03: 'AB 123', f04: 'Habitat du Sud', f05: 45, f06: 24, f08: 2024, f10: 'Permis déposé', f10a: 'publique', plai: 8, plus: 12, pls: 4, maj: 45_363 },
    { f01: 'La Gare', f02: 'Place de la Gare', f03: 'AC 7', f04: 'Habitat du Sud', f05: 80, f06: 80, f08: 2025, plai: 30, plus: 50 },
  ),
  'TAB-18': lignes({ f01: 'Le Clos des Vignes, seconde tranche', f05: 30, f06: 30, f08: 2027 }),
}

const CONTRATS: Readonly<Record<string, Partial<Dossier>>> = {
  abaissante: {
    modalite: 'B',
    communes: ['Aubignane'],
    brouillons: BROUILLONS,
    textes: { 'motif:Aubignane': 'le foncier est rare et cher', comptabilisation: 'Sont comptés les logements agréés de 2023 à 2025.' },
  },
  mutualisant: { modalite: 'C', communes: COMMUNES.map(({ nom }) => nom) },
}

function ouvrir(contrat: string): ClasseurMemoire {
  const fiche = lirePeriode('2023-2025')
  if (fiche === undefined) throw new Error('période absente')
  const contenu = decrireCommunes(COMMUNES, fiche).cellules as readonly (readonly Saisie[])[]
  const memoire = creerClasseurMemoire([{ nom: 'Communes', contenu }])
  const territoire = { epci: 'Pays d’Aubagne', grandParis: false, ville: null }
  void memoire.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...DOSSIER_NEUF, territoire, ...CONTRATS[contrat] }))
  return memoire
}

const classeur = ouvrir(location.search.slice(1))
window.mixite = { classeur, selectionner: classeur.selectionner }
