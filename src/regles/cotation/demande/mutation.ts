import type { Brut } from '../../com'
import { citerLesLignes, lireBooleen } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { COTATION_2022, reference } from '../../socle/sources'
import { estLigneVide } from '../noter'
import type { CotationPrete } from './preparer'

export const COT_15: FicheDeRegle = {
  id: 'COT-15',
  titre: 'Grille propre aux mutations',
  nature: 'decision',
  articles: [reference('art. L. 441-2-8 du CCH', COTATION_2022, '1')],
  parametres: [],
  pointsOuverts: [],
}

/** Demandes que la grille des mutations n'a pu réclamer, faute de savoir si elles en sont : la générale les note, et cela se dit. */
export function alertesDeMutation({ mutation, entetes }: CotationPrete, demandes: readonly (readonly Brut[])[]): Message[] {
  if (mutation === null) return []
  const { colonne } = mutation
  if (colonne < 0) return [message('cotation-demande.mutation-sans-colonne')]
  const inconnues = demandes.flatMap((ligne, i) => (!estLigneVide(ligne) && lireBooleen(ligne[colonne]) === 'vide' ? [i + 1] : []))
  if (inconnues.length === 0) return []
  const entete = entetes.textes[colonne] ?? ''
  return [message('cotation-demande.mutation-inconnue', { entete, nombre: inconnues.length, lignes: citerLesLignes(inconnues) })]
}
