import type { CadreDePeriode, ModeleDeTable } from '../cadre'
import type { ColonneDeTrame } from '../types'
import { tab17, VIDE_AVANT_DECISION } from './tab-17'

/** Mêmes champs que l'article 3, mais rien n'y est imposé : le vivier est hors de la trame. */
export const tab18: ModeleDeTable = (cadre) => ({
  id: 'TAB-18',
  titre: `Vivier de projets au-delà de ${cadre.derniereAnnee}`,
  place: 'Hors article 3 (liste séparée)',
  regles: ['CMS-39'],
  origine: 'proposé (mêmes champs que TAB-17)',
  imposee: false,
  colonnes: tab17(cadre).colonnes.map((colonne) => ({ ...auVivier(colonne, cadre), origine: 'proposé' })),
  lignes: [],
  total: null,
  champsHorsTableau: [],
  remarque: `Mêmes colonnes que TAB-17 ; f08 >= ${cadre.anneeSuivante} ; jamais compté dans l’objectif ${cadre.periode}.`,
})

/** Les deux années sortent de la période : leur liste de la période ne vaut plus. */
function auVivier({ nombres, ...colonne }: ColonneDeTrame, { anneeSuivante, periode }: CadreDePeriode): ColonneDeTrame {
  if (nombres === undefined) return colonne
  if (colonne.code === 'f09') return { ...colonne, precision: VIDE_AVANT_DECISION }
  const precision = `avant ${anneeSuivante} : le projet va dans la liste ${periode}`
  return { ...colonne, condition: `f08 >= ${anneeSuivante}`, precision }
}
