import type { ModeleDeTableau } from '../../reconnaissance/types'

/** Sans colonne de réservataires, le titre dit pour qui l'on décompte. */
function estDeLEtat(texte: string): boolean {
  return /(?<!\p{L})(?:[ée]tat|pr[ée]f(?:et|ecture|ectoral))(?!\p{L})/iu.test(texte)
}

/** Décompte en gestion déléguée, par réservataire : attributions, baux signés, logements décomptés (FLUX-19). */
export const MODELE_DECOMPTE: ModeleDeTableau = {
  id: 'FLUX-19-ENSEMBLE',
  objet: 'réservataire ou bailleur',
  minimum: 3,
  typer: ({ notions, textes }) => (notions.has('baux') && notions.has('decomptes') && (notions.has('reservataire') || textes.some(estDeLEtat)) ? 'FLUX-19' : null),
  notions: {
    reservataire: { nom: 'réservataire', type: 'texte', titres: ['Réservataire'], synonymes: ['réservataires', 'nom du réservataire', 'contingent', 'titulaire', 'bénéficiaire'] },
    bailleur: { nom: 'bailleur', type: 'texte', titres: ['Bailleur'], synonymes: ['organisme', 'nom du bailleur', 'bailleur social'] },
    attributions: { nom: 'attributions', type: 'effectif', titres: ['Attributions'], synonymes: ['nombre d’attributions', 'logements attribués', 'attribués', 'attributions prononcées'] },
    baux: { nom: 'baux signés', type: 'effectif', titres: ['Baux signés'], synonymes: ['baux', 'nombre de baux', 'attributions suivies d’un bail'], tournure: /^(?!.*\b(?:taux|part|date)\b).*\bbaux\b/ },
    decomptes: {
      nom: 'logements décomptés',
      type: 'effectif',
      titres: ['Logements décomptés'],
      synonymes: ['décompte', 'décomptés', 'nombre décompté'],
      tournure: /^(?!.*\b(?:taux|part|date)\b).*\b(?:decompt|imput|comptabilis)ee?s?\b/,
    },
  },
}
