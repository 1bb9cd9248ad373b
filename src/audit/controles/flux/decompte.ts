import { message } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lireNombreDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { MODELE_DECOMPTE } from './modele-decompte'
import { lireRole } from './role'

/** Seules les attributions suivies d'un bail signé se décomptent : une consigne pour l'État, un défaut pour les autres (FLUX-19). */
export const CONTROLE_DECOMPTE: Controle = {
  id: 'FLUX-19.decompte',
  regle: 'FLUX-19',
  gravite: 'EL',
  aide: 'audit-flux.aide.decompte',
  examiner: ({ tableaux }, carnet) => {
    for (const tableau of tableaux) if (tableau.modele.id === MODELE_DECOMPTE.id) examiner(tableau, carnet)
  },
}

function examiner(tableau: TableauReconnu, carnet: Carnet): void {
  const [reservataire, baux, decomptes] = [colonneDe(tableau, 'reservataire'), colonneDe(tableau, 'baux'), colonneDe(tableau, 'decomptes')]
  if (baux === undefined || decomptes === undefined) return
  const nomme = reservataire ?? colonneDe(tableau, 'bailleur')
  for (let rang = 0; rang < tableau.objets.length; rang += 1) {
    const objet = tableau.objets[rang] ?? 0
    const [signes, lu] = [lireNombreDeCase(tableau, baux, objet), lireNombreDeCase(tableau, decomptes, objet)]
    if (signes === null || lu === null) continue
    if (lu <= signes) {
      carnet.conforme()
      continue
    }
    const nom = nomme === undefined ? '' : lireTexteDeCase(tableau, nomme, objet)
    const releve = {
      lieu: lieuDe(tableau, objet, decomptes.rang),
      lu,
      attendu: signes,
      message: message('audit-flux.decompte-sans-bail', { nom, lu, baux: signes }),
      certitude: laPlusFaible([tableau.certitude, baux.certitude, decomptes.certitude]),
    }
    if (reservataire === undefined || DE_L_ETAT.has(lireRole(nom)?.role ?? 'libre')) carnet.nonConforme({ ...releve, correction: signes })
    else carnet.nonConforme({ ...releve, gravite: 'AL' })
  }
}

const DE_L_ETAT: ReadonlySet<string> = new Set(['etat', 'agents', 'prioritaires'])
