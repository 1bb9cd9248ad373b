import type { CommuneDeclaree, EntreeMutualisation, FichePeriode, Lectures } from '../../../../src/regles'
import { LECTURES_PAR_DEFAUT, lirePeriode } from '../../../../src/regles'

const VIDE: Omit<CommuneDeclaree, 'nom'> = {
  situation: 'droit commun',
  legal: null,
  manquants: null,
  notifies: null,
  taux: null,
  residences: null,
  logements: null,
  cible: null,
  retenu: null,
  tauxRetenu: null,
  accord: null,
  dateAccord: null,
  periodesAbaissees: null,
  minimum: null,
  maximum: null,
}

/** Commune de droit commun, à renseigner. */
export function commune(nom: string, autres: Partial<CommuneDeclaree> = {}): CommuneDeclaree {
  return { ...VIDE, nom, ...autres }
}

/** Tableau de 2023-2025 sans titre en trop ni ligne « Total ». */
export function entree(communes: readonly CommuneDeclaree[], lectures: Lectures = LECTURES_PAR_DEFAUT): EntreeMutualisation {
  return {
    communes,
    total: null,
    colonnesNonLues: [],
    titres: [],
    periode: lirePeriode('2023-2025') as FichePeriode,
    arrondi: null,
    lectures,
  }
}
