import type { Controle } from '../../types'
import { examinerUnSuivi } from './examiner-un-suivi'
import { SUIVIS_RECONNUS } from './modeles'
import { DOCUMENT_UNIQUE, ETAT_PREALABLE } from './reservations'
import { TERRITOIRES_ABSENTS } from './territoires-absents'

/** Un contrôle par tableau de suivi ; chaque constat y porte la règle et la gravité que le tableau lui donne. */
const PAR_TABLEAU: readonly Controle[] = SUIVIS_RECONNUS.map(([suivi, modele]) => ({
  id: `${suivi.id}.suivi`,
  regle: suivi.id,
  gravite: 'IN',
  aide: 'audit-suivi.aide',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) if (tableau.modele === modele) examinerUnSuivi(suivi, tableau, dossier, carnet)
  },
}))

/** Les tableaux de suivi, puis ce qui s'y lit d'un tableau à l'autre. */
export const CONTROLES_SUIVI: readonly Controle[] = [...PAR_TABLEAU, DOCUMENT_UNIQUE, ETAT_PREALABLE, TERRITOIRES_ABSENTS]
