import type { Controle } from '../../types'
import { examinerLesDelais } from './delais'
import { examinerLesDistributions } from './distribution'

/** Distribution des notes, sur les demandes actives (COT-20), et délais d'attente (COT-19). */
export const CONTROLE_DES_STATISTIQUES: Controle = {
  id: 'COT-20.statistiques',
  regle: 'COT-20',
  gravite: 'IN',
  aide: 'audit-cotation.aide.statistiques',
  examiner: (dossier, carnet) => {
    examinerLesDistributions(dossier, carnet)
    for (const tableau of dossier.tableaux) examinerLesDelais(dossier, tableau, carnet)
  },
}
