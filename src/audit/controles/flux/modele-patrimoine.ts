import type { ModeleDeTableau, TableauATyper } from '../../reconnaissance/types'

/** Patrimoine d'un bailleur : une ligne par logement ou par nature, avec son sort dans l'assiette (FLUX-02, FLUX-03). */
export const MODELE_PATRIMOINE: ModeleDeTableau = {
  id: 'FLUX-02',
  objet: 'logement',
  minimum: 2,
  typer: typerPatrimoine,
  notions: {
    designation: { nom: 'désignation', type: 'texte', titres: ['Résidence', 'Désignation', 'Programme'], synonymes: ['groupe', 'groupe immobilier', 'nom de la résidence', 'ensemble immobilier', 'opération'] },
    nature: {
      nom: 'nature des logements',
      type: 'texte',
      exigee: true,
      titres: ['Nature', 'Nature des logements', 'Nature du logement', 'Financement'],
      synonymes: [
        'type de logement', 'types de logements', 'type de logements', 'catégorie de logements', 'catégorie de logement', 'type de patrimoine', 'nature du patrimoine', 'catégorie du patrimoine',
        'type de financement', 'type', 'catégorie', 'patrimoine',
      ],
    },
    bailleur: { nom: 'bailleur', type: 'texte', titres: ['Bailleur', 'Type de bailleur'], synonymes: ['organisme', 'nature du bailleur', 'bailleur social'] },
    apl: { nom: 'conventionné APL', type: 'drapeau', titres: ['Conventionné APL', 'Convention APL'], synonymes: ['APL', 'conventionné', 'conventionnés', 'conventionné à l APL', 'conventionnés APL'] },
    affectation: { nom: 'affectation', type: 'texte', titres: ['Affectation', 'Réservé à'], synonymes: ['réservés à', 'usage', 'destination', 'public réservé'] },
    logements: {
      nom: 'logements',
      type: 'effectif',
      titres: ['Logements', 'Nombre de logements', 'Logements mis en location'],
      synonymes: ['nb de logements', 'nb logements', 'nombre', 'mis en location', 'mises en location', 'nombre de logements mis en location'],
    },
    compte: {
      nom: 'compté dans l’assiette',
      type: 'drapeau',
      titres: ['Compté dans A', 'Compté dans l’assiette', 'Soumis au flux'],
      tournure: /^(?!.*\b(?:nombre|nb|logements?|hors|non|taux|parts?|date|motif)\b)(?:.*\b(?:compt\w+|inclu\w*|integr\w+|retenue?s?|pris en compte|soumise?s?|entre|dans)\b.*\b(?:assiette|flux)\b|(?:assiette|flux) (?:o n|oui non)$)/,
      synonymes: [
        'comptés dans A', 'comptés dans l assiette', 'compté dans le flux', 'comptés dans le flux', 'dans A', 'dans l assiette', 'dans le flux', 'inclus dans A', 'inclus dans l assiette',
        'inclus dans le flux', 'intégré à l assiette', 'intégrés à l assiette', 'intégré au flux', 'soumis au flux O N', 'soumis à la gestion en flux', 'soumis', 'soumis au flux oui non', 'gestion en flux',
        'retenu dans l assiette', 'retenus dans l assiette', 'pris en compte dans A', 'pris en compte dans l assiette', 'compté dans l assiette du flux', 'inclus dans l assiette du flux', 'compté',
      ],
    },
    aPart: {
      nom: 'géré à part',
      type: 'drapeau',
      titres: ['Géré à part'],
      synonymes: ['gestion à part', 'gestion spécifique', 'gérés à part', 'mode de gestion spécifique', 'gestion particulière', 'hors gestion ordinaire'],
    },
    partenarial: { nom: 'accord partenarial', type: 'date', titres: ['Accord partenarial'], synonymes: ['accord partenarial du', 'accord des partenaires', 'date de l accord partenarial', 'accord local'] },
    prefet: {
      nom: 'accord du préfet',
      type: 'date',
      titres: ['Accord du préfet', 'Accord préfet'],
      synonymes: ['accord du préfet le', 'accord préfectoral', 'date de l accord du préfet', 'accord du préfet date', 'accord de l État', 'date accord préfet'],
    },
  },
}

function typerPatrimoine({ notions, transpose }: TableauATyper): string | null {
  if (transpose) return null
  if (notions.has('compte')) return 'FLUX-02'
  return notions.has('prefet') && (notions.has('aPart') || notions.has('partenarial')) ? 'FLUX-03' : null
}
