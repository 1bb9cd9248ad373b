import type { FicheDeRegle } from '../socle/fiche'
import type { Jour } from '../socle/jour'
import { ajouterMois, enIso } from '../socle/jour'
import { message } from '../socle/message'
import type { Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { FLUX_2022, reference } from '../socle/sources'

export const FLUX_09: FicheDeRegle = {
  id: 'FLUX-09',
  titre: 'Dérogation préfectorale',
  nature: 'echeance',
  articles: [reference('art. R. 441-5-2, al. 2 du CCH', FLUX_2022, '4.2')],
  parametres: ['P_derog'],
  pointsOuverts: ['AMB-37'],
}

export interface ArretePrefectoral {
  readonly arrete: Jour
  /** Date d'effet ; `null` = date de l'arrêté. */
  readonly effet: Jour | null
  readonly fin: Jour | null
  readonly motif: string
}

/** Dernier jour possible d'une dérogation : un an après l'effet, moins un jour (31/03/2024 pour un effet au 01/04/2023). */
export function dernierJourDeDerogation(effet: Jour, dureeAnnees: number): Jour {
  return ajouterMois(effet, 12 * dureeAnnees) - 1
}

/** Vrai si l'arrêté permet de dépasser les 30 % au jour dit ; `refuse` sans motif ou au-delà d'un an. */
export function derogationEnVigueur(arrete: ArretePrefectoral, jour: Jour, dureeAnnees: number): Resultat<boolean> {
  if (arrete.motif.trim() === '') return nonEtabli('refuse', [message('flux.derogation-sans-motif')])
  const debut = arrete.effet ?? arrete.arrete
  const limite = dernierJourDeDerogation(debut, dureeAnnees)
  const fin = arrete.fin ?? limite
  if (fin > limite) return nonEtabli('refuse', [message('flux.derogation-trop-longue', { fin: enIso(fin), limite: enIso(limite) })])
  return etabli(jour >= debut && jour <= fin, 'booléen', { references: FLUX_09.articles })
}
