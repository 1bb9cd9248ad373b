import { lireReservataire, message, normaliser } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lireMentionDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { MODELE_REPARTITION } from './modele-repartition'
import { lireRole } from './role'

/** Réservataires que le texte connaît, et contrepartie des collectivités, dans un tableau de parts du flux (FLUX-01). */
export const CONTROLE_RESERVATAIRES: Controle = {
  id: 'FLUX-01.reservataires',
  regle: 'FLUX-01',
  gravite: 'IN',
  aide: 'audit-flux.aide.reservataires',
  examiner: ({ tableaux }, carnet) => {
    for (const tableau of tableaux) {
      if (tableau.modele.id !== MODELE_REPARTITION.id) continue
      const [reservataire, type, contrepartie] = ['reservataire', 'type', 'contrepartie'].map((notion) => colonneDe(tableau, notion))
      if (type !== undefined) examinerLesTypes(tableau, type, carnet)
      if (reservataire !== undefined && contrepartie !== undefined && /contrepartie/i.test(contrepartie.intitule)) examinerLesContreparties(tableau, reservataire, type, contrepartie, carnet)
    }
  },
}

function estConnu(type: string): boolean {
  return lireReservataire(type) !== undefined || lireRole(type) !== null || /\betablissements?\b/.test(normaliser(type))
}

/** Une colonne « Type » dont la plupart des mots ne sont pas de la liste dit autre chose que le type du réservataire. */
function examinerLesTypes(tableau: TableauReconnu, type: ColonneReconnue, carnet: Carnet): void {
  const lus = Array.from(tableau.objets, (objet) => ({ objet, lu: lireTexteDeCase(tableau, type, objet) })).filter(({ lu }) => lu !== '')
  const inconnus = lus.filter(({ lu }) => !estConnu(lu))
  if (2 * inconnus.length >= lus.length) return
  for (let rang = inconnus.length; rang < lus.length; rang += 1) carnet.conforme()
  for (const { objet, lu } of inconnus) {
    const certitude = laPlusFaible([tableau.certitude, type.certitude])
    carnet.nonConforme({ lieu: lieuDe(tableau, objet, type.rang), lu, attendu: null, message: message('audit-flux.reservataire-hors-liste', { lu }), certitude })
  }
}

function examinerLesContreparties(tableau: TableauReconnu, reservataire: ColonneReconnue, type: ColonneReconnue | undefined, contrepartie: ColonneReconnue, carnet: Carnet): void {
  for (const objet of Array.from(tableau.objets)) {
    const nom = lireTexteDeCase(tableau, reservataire, objet)
    const role = (type === undefined ? null : lireRole(lireTexteDeCase(tableau, type, objet))) ?? lireRole(nom) ?? lireRole(reservataire.intitule)
    if (role?.role !== 'collectivite' || lireMentionDeCase(tableau, contrepartie, objet) !== '') carnet.conforme()
    else {
      const releve = { lieu: lieuDe(tableau, objet, contrepartie.rang), lu: null, attendu: null, message: message('audit-flux.sans-contrepartie', { nom }) }
      carnet.nonConforme({ ...releve, gravite: 'AL', certitude: laPlusFaible([tableau.certitude, contrepartie.certitude]) })
    }
  }
}
