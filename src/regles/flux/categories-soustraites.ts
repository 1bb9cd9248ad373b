import type { FicheDeRegle } from '../socle/fiche'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import { normaliser } from '../socle/normaliser'
import type { Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { FLUX_2022, reference } from '../socle/sources'

export const FLUX_05: FicheDeRegle = {
  id: 'FLUX-05',
  titre: 'Catégories soustraites (B)',
  nature: 'calcul',
  articles: [
    reference('art. R. 441-5 du CCH', FLUX_2022, '4.1'),
    reference('art. L. 741-1, L. 741-2 et L. 521-3-1 à L. 521-3-3 du CCH', FLUX_2022, '4.1'),
  ],
  parametres: [],
  pointsOuverts: [],
}

/** Les six catégories, liste fermée : un logement n'en a qu'une. */
export const CATEGORIES_SOUSTRAITES = [
  { id: 'b1', libelle: 'Mutations internes au patrimoine du bailleur' },
  { id: 'b2', libelle: 'Relogements de rénovation ou de renouvellement urbain (PNRU, NPNRU)' },
  { id: 'b3', libelle: 'Opérations de requalification de copropriétés dégradées (ORCOD)' },
  { id: 'b4', libelle: 'Insalubrité avec interdiction d’habiter' },
  { id: 'b5', libelle: 'Ventes imposant la mutation du locataire' },
  { id: 'b6', libelle: 'Urgence' },
] as const

export type CategorieSoustraite = (typeof CATEGORIES_SOUSTRAITES)[number]['id']

/** Lit une catégorie à son code (« b2 », « B2 rénovation ») ou à son libellé ; `undefined` hors de la liste. */
export function lireCategorieSoustraite(texte: string): CategorieSoustraite | undefined {
  const mots = normaliser(texte)
  return CATEGORIES_SOUSTRAITES.find(({ id, libelle }) => mots === id || mots.startsWith(`${id} `) || mots === normaliser(libelle))?.id
}

/** B = somme des six catégories ; `incomplet` si l'une manque, `refuse` si une catégorie n'est pas de la liste. */
export function soustraire(categories: ReadonlyMap<string, number | null>): Resultat<number> {
  const connues = new Set<string>(CATEGORIES_SOUSTRAITES.map(({ id }) => id))
  const inconnues = [...categories.keys()].filter((id) => !connues.has(id))
  if (inconnues.length > 0) return nonEtabli('refuse', [message('flux.categorie-inconnue', { lu: inconnues.join(', ') })])
  const manques: Message[] = []
  let total = 0
  for (const { id, libelle } of CATEGORIES_SOUSTRAITES) {
    const nombre = categories.get(id) ?? null
    if (nombre === null) manques.push(message('flux.categorie-manquante', { id, libelle }))
    else total += nombre
  }
  return manques.length > 0 ? nonEtabli('incomplet', manques) : etabli(total, 'logements', { references: FLUX_05.articles })
}
