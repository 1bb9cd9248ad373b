import { message } from '../../../regles'
import { tableSaisie } from '../table-saisie'
import type { LigneSaisie, Recette } from '../types'
import type { GenreDePartie } from './parties-proposees'
import { partiesProposees } from './parties-proposees'

const PARTIES: Readonly<Record<GenreDePartie, string>> = {
  commune: 'COMMUNE',
  EPCI: 'EPCI',
  EPT: 'EPT (sur Métropole du Grand Paris)',
  État: 'ETAT',
}

/** Bloc de signatures : sans aucune ligne saisie, une case par signataire obligatoire ; la qualité du maire nomme sa commune. */
export const TAB_20: Recette = (entree, table) => {
  if (entree.lignes.length > 0) return tableSaisie(entree, table)
  const lignes = partiesProposees(entree).map(
    ({ genre, nom }): LigneSaisie => ({ partie: PARTIES[genre], qualite: genre === 'commune' && nom !== null ? `Maire (${nom})` : null }),
  )
  return tableSaisie({ ...entree, lignes }, table, {}, { suppositions: [message('remplir-volets.lignes-proposees', { table: table.id })] })
}
