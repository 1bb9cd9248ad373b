import { normaliser } from '../../socle/normaliser'

/** Partie à un contrat de mixité sociale ; « autre » = toute personne morale utile, jamais obligatoire. */
export type Partie = 'commune' | 'EPCI' | 'EPT' | 'État' | 'département' | 'autre'

const LECTURES: readonly (readonly [Partie, RegExp])[] = [
  ['commune', /^(?:(?:la |le )?(?:commune|mairie|maire|ville)(?: de .*| d .*)?)$/],
  ['EPCI', /^(?:(?:president de )?(?:l )?epci(?: a fiscalite propre)?|intercommunalite)$/],
  ['EPCI', /^etablissement public de cooperation intercommunale(?: .*)?$/],
  ['EPCI', /^(?:communaute (?:de communes|d agglomeration|urbaine)|metropole)(?: .*)?$/],
  ['EPT', /^(?:(?:president de )?(?:l )?ept(?: .*)?|etablissement public territorial.*)$/],
  ['État', /^(?:(?:l )?etat(?: .*)?|(?:le |la )?prefete?(?: .*)?|prefecture(?: .*)?|representant de l etat(?: .*)?)$/],
  ['département', /^(?:president du |le )?(?:conseil departemental|departement)(?: .*)?$/],
]

/** Lit la partie d'un signataire ; ce qui n'est ni commune, ni EPCI, ni EPT, ni État, ni département est « autre ». */
export function lirePartie(texte: string): Partie {
  const mots = normaliser(texte)
  return LECTURES.find(([, motif]) => motif.test(mots))?.[0] ?? 'autre'
}

export type GestionDesAides = 'État' | 'EPCI' | 'département'
export const GESTIONS_DES_AIDES: readonly GestionDesAides[] = ['État', 'EPCI', 'département']

/** Qui gère les aides à la pierre ; `undefined` si le texte ne nomme aucun des trois. */
export function lireGestionDesAides(texte: string): GestionDesAides | undefined {
  const partie = lirePartie(texte)
  return GESTIONS_DES_AIDES.find((gestion) => gestion === partie)
}
