import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'
import { lirePeriode } from '../../../src/regles'
import type { CommuneARemplir } from '../../../src/trames'
import { decrireCommunes } from '../../../src/trames'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { CLEF_DU_CONTRAT } from '../../../src/taskpane/dossier/gardien'
import { ecrireDossier } from '../../../src/taskpane/dossier/lire-dossier'
import { ABAISSANTE, CIBLE_ATTEINTE, dossierDe, ENTRANTE, EPCI, EXEMPTEE } from '../../taskpane/contrat-mutualisant'

/** Page hôte des essais de l’article 2 : un classeur en mémoire, ses communes et un contrat commencé. */
interface Contrat {
  readonly modalite: 'A' | 'B' | 'C'
  readonly communes: readonly CommuneARemplir[]
  readonly dit?: Partial<Dossier>
}

const LYON: CommuneARemplir = { ...ABAISSANTE, nom: 'Lyon', residences: 250_000, logements: 55_000 }

const CONTRATS: Readonly<Record<string, Contrat>> = {
  abaissante: { modalite: 'B', communes: [ABAISSANTE] },
  contraires: { modalite: 'B', communes: [{ ...ABAISSANTE, objectifRetenu: 150, tauxRetenu: 0.2802 }] },
  melees: { modalite: 'B', communes: [ABAISSANTE, ENTRANTE, EXEMPTEE, CIBLE_ATTEINTE] },
  mutualisant: { modalite: 'C', communes: EPCI.map((une, i) => ({ ...une, objectifRetenu: i === 0 ? 120 : null })) },
  epci: { modalite: 'C', communes: Array.from({ length: 60 }, (_rien, i) => ({ ...ABAISSANTE, nom: `Commune-sur-Loire ${i + 1}` })) },
  plm: {
    modalite: 'A',
    communes: [LYON],
    dit: {
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
  },
}

function ouvrir(nom: string): ClasseurMemoire {
  const fiche = lirePeriode('2023-2025')
  if (fiche === undefined) throw new Error('période absente')
  const { modalite, communes, dit } = CONTRATS[nom] ?? { modalite: null, communes: [ABAISSANTE] }
  const contenu = decrireCommunes(communes, fiche).cellules as readonly (readonly Saisie[])[]
  const memoire = creerClasseurMemoire([{ nom: 'Communes', contenu }])
  void memoire.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...dossierDe('A', communes, dit), modalite }))
  return memoire
}

const classeur = ouvrir(location.search.slice(1))
window.mixite = { classeur, selectionner: classeur.selectionner }
