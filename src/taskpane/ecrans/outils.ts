import type { ComponentType } from 'react'
import type { Classeur } from '../../classeur/port'
import type { Journal } from '../../remplissage'
import { Audit } from './audit/Audit'
import { BilanFlux } from './bilan-flux/BilanFlux'
import { Comparer } from './comparer/Comparer'
import { Coter } from './coter/Coter'
import type { MemoireDesOutils } from './memoire-des-outils'
import { Suivi } from './suivi/Suivi'

export interface ProprietesDOutil {
  readonly classeur: Classeur
  /** Le journal unique du volet : toute écriture y passe, et s'y annule. */
  readonly journal: Journal
  /** Ce que l’outil retrouve s’il a déjà été ouvert. */
  readonly memoire: MemoireDesOutils
  readonly surMemoire: (change: Partial<MemoireDesOutils>) => void
}

/** Écran ouvert depuis l’accueil, en dehors du contrat et des formules. */
export interface Outil {
  readonly nom: string
  /** Phrase du titre et du bouton : `coter.titre`. */
  readonly titre: string
  /** `audit` : de tout le classeur ; `suivi` : de la cotation et du flux. */
  readonly sujet: 'audit' | 'cotation' | 'flux' | 'suivi'
  readonly Ecran: ComponentType<ProprietesDOutil>
}

export const OUTILS: readonly Outil[] = [
  { nom: 'audit', titre: 'audit.titre', sujet: 'audit', Ecran: Audit },
  { nom: 'coter', titre: 'coter.titre', sujet: 'cotation', Ecran: Coter },
  { nom: 'comparer', titre: 'comparer.titre', sujet: 'cotation', Ecran: Comparer },
  { nom: 'bilan-flux', titre: 'bilan-flux.titre', sujet: 'flux', Ecran: BilanFlux },
  { nom: 'suivi', titre: 'suivi.titre', sujet: 'suivi', Ecran: Suivi },
]
