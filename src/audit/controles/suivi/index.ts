import type { Controle } from '../../types'
import { examinerUnSuivi } from './examiner-un-suivi'
import { SUIVIS_RECONNUS } from './modeles'

/** Un contrôle par tableau de suivi ; chaque constat y porte la règle et la gravité que le tableau lui donne. */
export const CONTROLES_SUIVI: readonly Controle[] = SUIVIS_RECONNUS.map(([suivi, modele]) => ({
  id: `${suivi.id}.suivi`,
  regle: suivi.id,
  gravite: 'IN',
  aide: 'audit-suivi.aide',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) if (tableau.modele === modele) examinerUnSuivi(suivi, tableau, dossier, carnet)
  },
}))
