import { message } from '../../../regles'
import type { LigneEnCours } from '../table-saisie'
import { tableSaisie } from '../table-saisie'
import type { ContenuDecrit, LigneSaisie, Recette } from '../types'
import type { GenreDePartie } from './parties-proposees'
import { partiesProposees } from './parties-proposees'

const TYPES: Readonly<Record<GenreDePartie, string>> = {
  commune: 'Commune',
  EPCI: 'EPCI',
  EPT: 'EPT (métropole du Grand Paris)',
  État: 'État',
}

/** Parties au contrat : sans aucune ligne saisie, celles que la loi demande sur ce territoire sont proposées. */
export const TAB_01: Recette = (entree, table) => {
  const proposees = entree.lignes.length === 0
  const lignes = proposees ? partiesProposees(entree).map(({ genre, nom }): LigneSaisie => ({ type: TYPES[genre], nom: nom ?? nomDe(genre) })) : entree.lignes
  const calculs = { oblig: (ligne: LigneEnCours) => signatureObligatoire(ligne.place('type'), entree.territoire.grandParis) }
  return tableSaisie({ ...entree, lignes }, table, calculs, {
    suppositions: proposees ? [message('remplir-volets.lignes-proposees', { table: table.id })] : [],
  })
}

function nomDe(genre: GenreDePartie): string | null {
  return genre === 'État' ? 'État' : null
}

/** L'EPT ne signe que dans la métropole du Grand Paris (CMS-15). */
function signatureObligatoire(type: string, grandParis: boolean): ContenuDecrit {
  const exigees = [TYPES.commune, TYPES.EPCI, TYPES.État, ...(grandParis ? [TYPES.EPT] : [])]
  return { formule: `=IF(${type}="","",OR(${exigees.map((exigee) => `${type}="${exigee}"`).join(',')}))`, rang: 0 }
}
