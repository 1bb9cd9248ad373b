import type { ModeleDeTableau } from '../../reconnaissance/types'

/** Détail d'une note : une ligne par demande et par critère, avec la pièce qui le justifie (COT-05, COT-06). */
export const MODELE_DETAIL: ModeleDeTableau = {
  id: 'COT-06',
  objet: 'critère d’une demande',
  minimum: 4,
  typer: ({ notions, transpose }) =>
    !transpose && ['pointsDeLaGrille', 'facteur', 'pieceFournie', 'piece', 'fin'].some((notion) => notions.has(notion)) && (notions.has('points') || notions.has('facteur')) ? 'COT-06' : null,
  notions: {
    numero: {
      nom: 'numéro de demande',
      type: 'texte',
      exigee: true,
      titres: ['Numéro unique', 'Numéro de demande'],
      synonymes: ['demande', 'n° demande', 'n° de demande', 'n° unique', 'NUR', 'NUD', 'dossier', 'n° dossier', 'numéro', 'réf demande', 'référence de la demande', 'demandeur'],
    },
    critere: { nom: 'critère', type: 'texte', exigee: true, titres: ['Critère'], synonymes: ['critère coté', 'critère justifié', 'libellé du critère', 'critère concerné'] },
    pointsDeLaGrille: {
      nom: 'points de la grille',
      type: 'nombre',
      titres: ['Points de la grille'],
      synonymes: ['points grille', 'poids', 'poids de la grille', 'poids grille', 'points de base', 'points simples', 'barème', 'poids du critère', 'points du critère'],
    },
    facteur: { nom: 'facteur', type: 'nombre', titres: ['Facteur'], synonymes: ['coefficient', 'multiplicateur', 'facteur appliqué', 'coef', 'facteur de doublement'] },
    points: { nom: 'points retenus', type: 'nombre', titres: ['Points retenus'], synonymes: ['points', 'points attribués', 'points comptés', 'points obtenus', 'points accordés', 'points appliqués', 'points donnés', 'total', 'note du critère'] },
    pieceFournie: { nom: 'pièce fournie', type: 'drapeau', titres: ['Pièce fournie'], synonymes: ['pièce', 'justificatif', 'justificatif fourni', 'pièce jointe', 'justifié', 'pièce fournie O/N', 'pièce justificative', 'pièce produite'] },
    piece: { nom: 'date de la pièce', type: 'date', titres: ['Date de la pièce', 'Date de pièce'], synonymes: ['date du justificatif', 'pièce du', 'justificatif du', 'date pièce', 'pièce datée du', 'date de la pièce justificative'] },
    calcul: { nom: 'date de calcul', type: 'date', titres: ['Date de calcul'], synonymes: ['calculé le', 'date du calcul', 'cotation du', 'date de cotation', 'note calculée le', 'coté le'] },
    fin: { nom: 'fin du doublement', type: 'date', titres: ['Fin du doublement'], synonymes: ['doublement jusqu au', 'dernier jour doublé', 'doublé jusqu au', 'fin de doublement', 'dernier jour du doublement', 'date de fin du doublement'] },
    reservataire: { nom: 'réservataire', type: 'texte', titres: ['Réservataire'], synonymes: ['contingent'] },
  },
}
