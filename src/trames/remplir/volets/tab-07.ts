import { quotient } from '../quotient'
import { tableSaisie } from '../table-saisie'
import type { Recette } from '../types'

/** Profil de la demande externe : chaque part se rapporte aux demandeurs hors mutations ; elles se recoupent (CMS-25). */
export const TAB_07: Recette = (entree, table) =>
  tableSaisie(entree, table, { part: ({ place }) => ({ formule: quotient(place('nb'), place('tot')), rang: 0 }) })
