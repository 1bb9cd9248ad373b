import type { ModeleDeTableau, TableauATyper } from '../../reconnaissance/types'

const AVANT = /^(?!.*\b(?:apres|appliquee?)\b)(?:taux|part|pourcent|ancien(?:ne)? (?:taux|part))\b.*\b(?:avant|actuel|anterieure?|ancien\w*|initial\w*|en vigueur)\b|^ancien(?:ne)? (?:taux|part)\b/
const APRES = /^(?!.*\b(?:avant|appliquee?)\b)(?:taux|part|pourcent|nouve\w+ (?:taux|part))\b.*\b(?:apres|nouve\w+|revise\w*|propose\w*|revu\w*)\b|^nouve\w+ (?:taux|part)\b/

/** Taux des réservataires avant et après une clause de revoyure (FLUX-11, FLUX-12). */
export const MODELE_REVOYURE: ModeleDeTableau = {
  id: 'FLUX-12',
  objet: 'réservataire',
  minimum: 3,
  typer: typerRevoyure,
  notions: {
    reservataire: { nom: 'réservataire', type: 'texte', titres: ['Réservataire'], synonymes: ['réservataires', 'nom du réservataire', 'bénéficiaire', 'contingent'] },
    bailleur: { nom: 'bailleur', type: 'texte', titres: ['Bailleur'], synonymes: ['organisme', 'nom du bailleur', 'bailleur social'] },
    avant: { nom: 'taux avant', type: 'taux', titres: ['Taux avant'], synonymes: ['avant', 'avant revoyure', 'taux État avant'], tournure: AVANT },
    apres: { nom: 'taux après', type: 'taux', titres: ['Taux après'], synonymes: ['après', 'après revoyure', 'taux État après'], tournure: APRES },
    variation: { nom: 'variation', type: 'mixte', titres: ['Variation'], synonymes: ['variation en points', 'évolution', 'écart', 'évolution en points', 'écart en points'] },
    clause: { nom: 'clause de revoyure', type: 'drapeau', titres: ['Clause de revoyure'], synonymes: ['clause signée', 'clause de revoyure signée', 'clause', 'avenant signé', 'clause signée le', 'avenant'] },
    besoins: { nom: 'besoins réels', type: 'effectif', titres: ['Besoins réels'], synonymes: ['besoins', 'besoins constatés', 'besoins réels constatés'] },
    reservations: { nom: 'réservations', type: 'effectif', titres: ['Réservations'], synonymes: ['logements réservés', 'parc'] },
  },
}

/** Réservations et parc : le taux s'en déduit, et l'actualisation annuelle a son propre tableau. */
function typerRevoyure({ notions }: TableauATyper): string | null {
  if (!notions.has('avant') || !notions.has('apres') || notions.has('reservations')) return null
  if (notions.has('clause')) return 'FLUX-11'
  return notions.has('reservataire') ? 'FLUX-12' : null
}
