import type { FicheDeRegle } from '../../socle/fiche'
import { GUIDE, reference } from '../../socle/sources'
import type { Modalite } from '../modalite'

export const CMS_02: FicheDeRegle = {
  id: 'CMS-02',
  titre: 'Qui peut conclure quoi',
  nature: 'decision',
  articles: [
    reference('art. L. 302-8-1, I et II du CCH', GUIDE, 'extraits de loi et section 2'),
    reference('art. L. 302-8, VIII du CCH', GUIDE, 'section 2'),
  ],
  parametres: [],
  pointsOuverts: [],
}

/** Ce qui décide des contrats ouverts à une commune. */
export type StatutDeCommune = 'exemptée' | 'non déficitaire' | 'nouvelle entrante' | 'régime VII'

/** Pourquoi une modalité est ouverte ou fermée : ce mot choisit la phrase. */
export type RaisonDOuverture =
  | 'exemptee'
  | 'non-deficitaire'
  | 'entrante-a'
  | 'entrante-fermee'
  | 'a'
  | 'b'
  | 'c'
  | 'c-sans-plh'
  | 'c-plh-inconnu'

export interface Ouverture {
  readonly modalite: Modalite
  readonly ouverte: 'oui' | 'non' | 'à vérifier'
  readonly raison: RaisonDOuverture
}

/** Modalités ouvertes (CMS-02). `plh` : EPCI couvert par un PLH exécutoire, `null` = inconnu ; lui seul ouvre la mutualisation. */
export function modalitesOuvertes(statut: StatutDeCommune, plh: boolean | null): readonly Ouverture[] {
  if (statut === 'exemptée' || statut === 'non déficitaire') {
    const raison = statut === 'exemptée' ? 'exemptee' : 'non-deficitaire'
    return (['A', 'B', 'C'] as const).map((modalite) => ({ modalite, ouverte: 'non', raison }))
  }
  if (statut === 'nouvelle entrante') {
    return [
      { modalite: 'A', ouverte: 'oui', raison: 'entrante-a' },
      { modalite: 'B', ouverte: 'non', raison: 'entrante-fermee' },
      { modalite: 'C', ouverte: 'non', raison: 'entrante-fermee' },
    ]
  }
  return [{ modalite: 'A', ouverte: 'oui', raison: 'a' }, { modalite: 'B', ouverte: 'oui', raison: 'b' }, mutualisation(plh)]
}

function mutualisation(plh: boolean | null): Ouverture {
  if (plh === null) return { modalite: 'C', ouverte: 'à vérifier', raison: 'c-plh-inconnu' }
  return plh ? { modalite: 'C', ouverte: 'oui', raison: 'c' } : { modalite: 'C', ouverte: 'non', raison: 'c-sans-plh' }
}
