import type { FicheDeRegle } from '../socle/fiche'
import { diviserParDefaut } from '../socle/entiers'
import type { Lectures } from '../socle/lectures'
import { rangDe } from '../socle/lectures'
import { message } from '../socle/message'
import type { Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { FLUX_2022, reference } from '../socle/sources'
import type { Reservataire } from './reservataire'
import { famille } from './reservataire'

export const FLUX_08: FicheDeRegle = {
  id: 'FLUX-08',
  titre: 'Part de l’État',
  nature: 'calcul',
  articles: [reference('art. R. 441-5-2 du CCH', FLUX_2022, '4.2')],
  parametres: ['P_etat', 'P_etat.agents'],
  pointsOuverts: ['AMB-37'],
}

/** Vrai si le taux de l'État ou de ses agents se compte sur A, avant soustractions (autre lecture d'AMB-37). */
export function seCompteSurLeTotal(reservataire: Reservataire, lectures: Lectures): boolean {
  const groupe = famille(reservataire)
  return (groupe === 'etat' || groupe === 'agents') && rangDe(lectures, 'AMB-37') === 1
}

/** Maximum d'un réservataire plafonné, en logements : ⌊plafond × flux⌋. */
export function maximumEnLogements(flux: number, plafondPourcent: number): number {
  return diviserParDefaut(plafondPourcent * flux, 100)
}

/** Les prioritaires sont ce qui reste de la part de l'État une fois les agents servis : jamais un troisième plafond. */
export function prioritaires(etat: number, agents: number): Resultat<number> {
  if (agents > etat) return nonEtabli('refuse', [message('flux.agents-superieurs', { agents, etat })])
  return etabli(etat - agents, 'logements', { references: FLUX_08.articles })
}
