import { PERIODES } from '../../../regles'
import type { FichePeriode, Modalite } from '../../../regles'
import type { EntreeDeRemplissage, TableDeTrame } from '../../../trames'
import type { Brouillon, Dossier } from '../../dossier/dossier'
import { BROUILLON_VIDE } from './brouillon'
import type { ContratLu } from './contrat-lu'

/** Un contrat dont la modalité est choisie : sans elle, on ne sait pas quelles tables il lui faut. */
export type DossierCadre = Dossier & { readonly modalite: Modalite }

export function ficheDe({ periode }: Pick<Dossier, 'periode'>): FichePeriode {
  const fiche = PERIODES.find((candidate) => candidate.periode === periode)
  if (fiche === undefined) throw new Error(`période sans fiche : ${periode}`)
  return fiche
}

/** Saisies de la table : le brouillon du contrat, sinon ce que sa feuille porte. */
export function saisiesDe(
  { brouillons }: Pick<Dossier, 'brouillons'>,
  { id }: Pick<TableDeTrame, 'id'>,
  { tables }: Pick<ContratLu, 'tables'>,
): Brouillon {
  return brouillons[id] ?? tables[id]?.ecrit ?? BROUILLON_VIDE
}

/** Entrée d’une table pour des saisies données ; le reste vient du contrat. */
export function assembler(
  dossier: DossierCadre,
  { communes, hypotheses }: Pick<ContratLu, 'communes' | 'hypotheses'>,
  { lignes, horsTableau }: Brouillon,
): EntreeDeRemplissage {
  const { modalite, territoire } = dossier
  return { fiche: ficheDe(dossier), modalite, territoire, communes, hypotheses, lignes, horsTableau }
}
