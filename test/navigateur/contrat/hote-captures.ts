import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { DOSSIER_NEUF } from '../../../src/taskpane/dossier/dossier-neuf'
import { CLEF_DU_CONTRAT } from '../../../src/taskpane/dossier/gardien'
import { ecrireDossier } from '../../../src/taskpane/dossier/lire-dossier'
import type { CommuneARemplir, LigneSaisie } from '../../../src/trames'
import { EPCI } from './communes'
import { feuilleCommunes } from './feuille-communes'

/** Page hôte du jeu d’images : des classeurs en mémoire, communes, opérations et organismes inventés. */
interface ClasseurAMontrer {
  readonly communes: readonly (Partial<CommuneARemplir> & { readonly nom: string })[]
  readonly contrat: Partial<Dossier>
}

const DROIT_COMMUN = { situation: 'droit commun' } as const
const AUBIGNANE = { nom: 'Aubignane', residences: 9873, logements: 1898, objectifRetenu: 160, ...DROIT_COMMUN }

function saisies(...lignes: readonly LigneSaisie[]): Dossier['brouillons'][string] {
  return { lignes, horsTableau: {} }
}

const BROUILLONS: Dossier['brouillons'] = {
  'TAB-04': saisies(
    ...[2019, 2020, 2021, 2022].map((annee, i) => ({ annee, rp: 9513 + i * 120, ls: 1703 + i * 65, cible: 0.25 })),
  ),
  'TAB-12': saisies(
    {
      ...{ theme: 'Urbanisme', action: 'Réviser le plan local d’urbanisme', pilote: 'Aubignane' },
      ...{ ind: 'Logements autorisés', cal_deb: 45_000 },
    },
    { theme: 'Action foncière', action: 'Acquérir le site de la gare', pilote: 'Établissement public foncier', cal_deb: 45_100 },
  ),
  'TAB-17': saisies(
    {
      ...{ f01: 'Les Oliviers', f02: '12 rue du Four', f03: 'AB 123', f04: 'Habitat du Sud', f05: 45, f06: 24, f08: 2024 },
      ...{ f10: 'Permis déposé', f10a: 'publique', plai: 8, plus: 12, pls: 4 },
    },
    {
      ...{ f01: 'La Gare', f02: 'Place de la Gare', f03: 'AC 7', f04: 'Habitat du Sud', f05: 114, f06: 114, f08: 2025 },
      ...{ f10: 'Terrain maîtrisé', f10a: 'publique', plai: 40, plus: 54, pls: 20 },
    },
  ),
}

const CLASSEURS: Readonly<Record<string, ClasseurAMontrer>> = {
  abaissante: {
    communes: [AUBIGNANE, { nom: 'Clochemerle', residences: 12_400, logements: 2480, ...DROIT_COMMUN }],
    contrat: {
      modalite: 'B',
      communes: ['Aubignane'],
      etape: 'objectifs',
      brouillons: BROUILLONS,
      textes: {
        'motif:Aubignane': 'le foncier est rare et cher',
        comptabilisation: 'Sont comptés les logements agréés de 2023 à 2025.',
      },
    },
  },
  mutualisant: {
    communes: EPCI.map(({ nom, residences, logements, legal }) => ({
      ...{ nom, residences, logements, objectifRetenu: nom === 'Ambre' ? 120 : legal },
      ...DROIT_COMMUN,
    })),
    contrat: { modalite: 'C', communes: EPCI.map(({ nom }) => nom) },
  },
  arrondissements: {
    communes: [{ nom: 'Lyon', residences: 250_000, logements: 55_000, ...DROIT_COMMUN }],
    contrat: {
      modalite: 'A',
      communes: ['Lyon'],
      territoire: { epci: 'Métropole de Lyon', grandParis: false, ville: 'Lyon' },
      brouillons: {
        'TAB-15': saisies({ arr: '2e', rp: 20_000, ls: 2998, obj: 2000 }, { arr: '7e', rp: 45_000, ls: 6750, obj: 1750 }),
      },
    },
  },
}

function ouvrir(nom: string): ClasseurMemoire {
  const montre = CLASSEURS[nom]
  if (montre === undefined) return creerClasseurMemoire()
  const [feuille, contenu] = feuilleCommunes(montre.communes)
  const memoire = creerClasseurMemoire([
    { nom: feuille, contenu: contenu as readonly (readonly Saisie[])[] },
    { nom: 'Inventaire 2022', contenu: [['Commune', 'Logements sociaux']] },
  ])
  const territoire = { epci: 'Pays d’Aubagne', grandParis: false, ville: null }
  void memoire.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...DOSSIER_NEUF, territoire, ...montre.contrat }))
  return memoire
}

const classeur = ouvrir(location.search.slice(1))
window.mixite = { classeur, selectionner: classeur.selectionner }
