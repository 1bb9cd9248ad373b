import { normaliser } from '../socle/normaliser'

/** Réservataire, tel qu'il se choisit ; « autre » couvre tout bénéficiaire sans plafond propre. */
export type Reservataire = 'autre' | 'État' | 'agents' | 'collectivité' | 'EPCI' | 'Action Logement' | 'employeur' | 'organisme'

export const RESERVATAIRES: readonly Reservataire[] = [
  'autre',
  'État',
  'agents',
  'collectivité',
  'EPCI',
  'Action Logement',
  'employeur',
  'organisme',
]

const MOTIFS: readonly (readonly [RegExp, Reservataire])[] = [
  [/^(?:(?:etat )?(?:dont )?agents?(?: (?:civils?(?: et militaires)?|publics?|de l etat|etat))*|fonctionnaires)$/, 'agents'],
  [/^(?:l )?etat$|^prefets?$|^prefecture$|^contingent prefectoral$|^prefet(?: de departement)?$/, 'État'],
  [/^(?:epci|intercommunalite|groupement|communaute (?:de communes|d agglomeration|urbaine)|metropole|ept)$/, 'EPCI'],
  [
    /^(?:collectivites?(?: territoriales?| locales?)?|communes?|villes?|departements?|regions?|etablissement public de collectivite)$/,
    'collectivité',
  ],
  [/^(?:action logement(?: services?)?|als|al)$/, 'Action Logement'],
  [/^(?:employeurs?|entreprises?)$/, 'employeur'],
  [/^(?:organismes?(?: a caractere desinteresse)?|associations?)$/, 'organisme'],
  [/^(?:autres?(?: reservataires?)?)$/, 'autre'],
]

/** Lit un réservataire ; `undefined` si le texte n'en nomme aucun de la liste. */
export function lireReservataire(texte: string): Reservataire | 'prioritaires' | undefined {
  const mots = normaliser(texte)
  if (/^(?:etat )?(?:dont )?(?:publics? )?prioritaires?$/.test(mots)) return 'prioritaires'
  return MOTIFS.find(([motif]) => motif.test(mots))?.[1]
}

/** Famille de plafond d'un réservataire. */
export function famille(reservataire: Reservataire): 'etat' | 'agents' | 'collectivites' | 'libre' {
  if (reservataire === 'État') return 'etat'
  if (reservataire === 'agents') return 'agents'
  return reservataire === 'collectivité' || reservataire === 'EPCI' ? 'collectivites' : 'libre'
}
