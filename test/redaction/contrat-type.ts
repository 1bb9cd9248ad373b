import type { ContratARediger } from '../../src/redaction'
import type { CommuneARemplir } from '../../src/trames'
import { periodeDe } from '../trames/periode-de'

/** Commune du registre du projet (CMS-32) : 571 logements manquants, 33 %, 189 ; 160 retenus. */
export const COMMUNE: CommuneARemplir = {
  nom: 'Étampelune',
  residences: 9873,
  logements: 1898,
  cible: 0.25,
  situation: 'droit commun',
  manquants: 571,
  objectifRetenu: 160,
  tauxRetenu: null,
  plh: true,
  accord: null,
  dateAccord: null,
  code: null,
}

export const CONTRAT: ContratARediger = {
  entree: {
    fiche: periodeDe('2023-2025'),
    modalite: 'B',
    territoire: { epci: 'Communauté du Val', grandParis: false, ville: null },
    communes: [COMMUNE],
    hypotheses: [],
  },
  tables: {},
  tablesDesCommunes: {},
  motifs: { Étampelune: 'foncier rare' },
  appreciation: null,
  comptabilisation: 'Sont comptés les logements agréés de 2023 à 2025.',
}
