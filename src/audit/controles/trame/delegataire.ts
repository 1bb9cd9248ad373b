import { normaliser } from '../../../regles'
import type { Controle, Dossier } from '../../types'
import { lignesDe, tableauxDe, texteDe } from './lire'
import { releverTitres } from './relever'

const GESTION = /^gestion des aides a la pierre/
const DEPARTEMENT = /\bdepartement|\bcd ?\d\d\b/

/** Le département qui gère les aides à la pierre est proposé comme signataire (CMS-15). */
export const DELEGATAIRE: Controle = {
  id: 'CMS-15.delegataire',
  regle: 'CMS-15',
  gravite: 'IF',
  aide: 'audit-trame.aide.delegataire',
  examiner: (dossier, carnet) => {
    const [bloc] = [...tableauxDe(dossier, 'TAB-20'), ...tableauxDe(dossier, 'TAB-01')]
    if (bloc === undefined || !estGereParLeDepartement(dossier)) return
    const signe = tableauxDe(dossier, 'TAB-01', 'TAB-20').some((tableau) =>
      tableau.colonnes.some(({ notion }) => lignesDe(tableau, notion).some((objet) => DEPARTEMENT.test(normaliser(texteDe(tableau, objet, notion) ?? '')))),
    )
    if (signe) carnet.conforme()
    else carnet.nonConforme(releverTitres(bloc, { phrase: 'delegataire-absent', attendu: 'ligne département' }))
  },
}

function estGereParLeDepartement(dossier: Dossier): boolean {
  return tableauxDe(dossier, 'TAB-03').some((tableau) =>
    lignesDe(tableau, 'rubrique').some((objet) => GESTION.test(normaliser(texteDe(tableau, objet, 'rubrique') ?? '')) && DEPARTEMENT.test(normaliser(texteDe(tableau, objet, 'valeur') ?? ''))),
  )
}
