import type { ModeleDeTableau, NotionDeModele, TableauATyper } from '../../reconnaissance/types'

/** Catégories soustraites du flux, liste fermée (FLUX-05) ; chacune est une notion du modèle. */
export const SOUSTRACTIONS = ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'] as const
export type Soustraction = (typeof SOUSTRACTIONS)[number]

const CATEGORIES: Readonly<Record<Soustraction, NotionDeModele>> = {
  b1: {
    nom: 'mutations internes',
    type: 'effectif',
    titres: ['Mutations internes au patrimoine du bailleur', 'Mutations internes'],
    tournure: /^(?:b1 )?mutations? (?!.*\b(?:locataire|ventes?|taux|parts?|pourcent|date)\b)/,
    synonymes: [
      'mutations', 'mutations internes au parc', 'mutations internes au parc du bailleur', 'mutations du parc', 'mutations prévues', 'mutations internes prévues',
      'b1', 'b1 mutations', 'b1 mutations internes', 'relogements de mutation', 'demandes de mutation satisfaites', 'mutations int', 'mut internes',
    ],
  },
  b2: {
    nom: 'relogements de renouvellement urbain',
    type: 'effectif',
    titres: ['Relogements de rénovation ou de renouvellement urbain (PNRU, NPNRU)', 'Relogements NPNRU'],
    tournure: /^(?!.*\b(?:hors|taux|parts?|pourcent|date|programme)\b).*(?:\bn?pnru\b|\banru\b|\brenouvellement urbain\b|\brenovation urbaine\b)/,
    synonymes: [
      'NPNRU', 'PNRU', 'PNRU NPNRU', 'ANRU', 'ANRU NPNRU', 'relogements ANRU', 'relogements PNRU', 'relogements PNRU NPNRU', 'relogements ANRU NPNRU',
      'relogements renouvellement urbain', 'relogements rénovation urbaine', 'renouvellement urbain', 'rénovation urbaine', 'renouvellement urbain NPNRU',
      'NPNRU prévu', 'relogements NPNRU prévus', 'relog ANRU', 'relog NPNRU', 'relog renouvellement urbain', 'b2', 'b2 NPNRU', 'b2 relogements NPNRU',
      'b2 renouvellement urbain', 'relogements liés au NPNRU', 'relogements liés à l ANRU',
    ],
  },
  b3: {
    nom: 'copropriétés dégradées',
    type: 'effectif',
    titres: ['Opérations de requalification de copropriétés dégradées (ORCOD)', 'ORCOD'],
    tournure: /^(?!.*\b(?:taux|parts?|pourcent|date)\b).*(?:\borcod\b|\bcoproprietes? (?:degradees?|en difficulte)\b)/,
    synonymes: ['relogements ORCOD', 'copropriétés dégradées', 'relogements copropriétés dégradées', 'ORCOD prévu', 'ORCOD ORCOD IN', 'b3', 'b3 ORCOD', 'relog ORCOD'],
  },
  b4: {
    nom: 'insalubrité',
    type: 'effectif',
    titres: ['Insalubrité avec interdiction d’habiter', 'Insalubrité'],
    tournure: /^(?!.*\b(?:taux|parts?|pourcent|date)\b).*(?:\binsalub|\bhabitat indigne\b|\binterdiction d habiter\b)/,
    synonymes: [
      'insalub', 'insalubrité interdiction d habiter', 'relogements insalubrité', 'habitat indigne', 'lutte contre l habitat indigne', 'insalubrité prévue',
      'habitat insalubre', 'relogements habitat indigne', 'relogements d insalubrité', 'LHI', 'b4', 'b4 insalubrité',
    ],
  },
  b5: {
    nom: 'ventes imposant un relogement',
    type: 'effectif',
    titres: ['Ventes imposant la mutation du locataire', 'Ventes imposant un relogement'],
    tournure: /^(?:b5 )?(?:ventes?|cessions?|logements? a vendre)\b(?!.*\b(?:sans|taux|parts?|pourcent|occupants?|aux? locataires?)\b).*\b(?:mutations?|relog\w*|prevu\w*)\b/,
    synonymes: [
      'ventes', 'ventes relogement', 'ventes relogements', 'ventes relog', 'vente', 'ventes hlm', 'ventes imposant une mutation', 'mutations liées aux ventes', 'b5', 'b5 ventes', 'ventes avec relogement',
    ],
  },
  b6: {
    nom: 'urgence',
    type: 'effectif',
    titres: ['Urgence'],
    tournure: /^(?!.*\b(?:taux|parts?|pourcent|date|motif)\b).*(?:\burgences?\b|\bmises? a l abri\b)/,
    synonymes: [
      'relogements d urgence', 'urgences', 'relogement urgence', 'b6', 'b6 urgence', 'mise à l abri', 'urgence mise à l abri', 'urgence décision du préfet',
      'urgence incendie décision du préfet', 'urgence incendie', 'relogements en urgence', 'urgence violences',
    ],
  },
}

/** Un même nombre se prévoit ou se constate : l'intitulé le dit, au genre près. */
const TEMPS = ['prévu', 'prévus', 'prévue', 'prévues', 'prévisionnel', 'réalisé', 'réalisés', 'réalisée', 'réalisées', 'réel', 'réels', 'constaté', 'constatés', 'constatées']

function selonLeTemps(intitules: readonly string[]): readonly string[] {
  return [...intitules, ...intitules.flatMap((intitule) => TEMPS.map((temps) => `${intitule} ${temps}`))]
}

/** Assiette du flux C = A − B : une ligne par bailleur, commune ou année, ou une ligne par poste (FLUX-04, FLUX-05). */
export const MODELE_ASSIETTE: ModeleDeTableau = {
  id: 'FLUX-04',
  objet: 'bailleur',
  minimum: 2,
  enFiche: true,
  typer: typerAssiette,
  notions: {
    bailleur: { nom: 'bailleur', type: 'texte', titres: ['Bailleur', 'Organisme', 'Bailleur social'], synonymes: ['nom du bailleur', 'organisme HLM', 'opérateur', 'bailleurs'] },
    commune: { nom: 'commune', type: 'texte', titres: ['Commune'], synonymes: ['nom de la commune', 'territoire', 'EPCI', 'département'] },
    annee: { nom: 'année', type: 'annee', titres: ['Année'], synonymes: ['exercice'] },
    misEnLocation: {
      nom: 'logements mis en location (A)',
      type: 'effectif',
      titres: ['Logements mis en location', 'Logements mis en location dans l’année', 'Logements mis en location (A)'],
      tournure: /^(?!.*\b(?:stock|taux|parts?|pourcent|date|qpv|dont)\b)(?:.*(?:\b(?:re)?mis(?:es?)? (?:ou (?:re)?mis(?:es?)? )?(?:en|a la) (?:location|loc)\b|\bliberes?\b|\bliberations?\b|\brelocations?\b|\bloues? dans l annee\b|\boffre annuelle\b)|a (?:prevu|previsionnel|estime|realise|reel|constate)e?s?$)/,
      synonymes: selonLeTemps([
        'mis en location', 'mises en location', 'mis en loc', 'mises en loc', 'logements mis en loc', 'logements remis en location', 'remis en location',
        'remises en location', 'logements libérés', 'logements libérés dans l année', 'libérés', 'libérations', 'mises en location prévues', 'mises en location annuelles',
        'logements mis en location prévus', 'logements loués dans l année', 'A logements mis en location', 'A mis en location', 'A mises en location',
        'logements mis ou remis en location', 'total mis en location', 'total des logements mis en location', 'A libérés', 'rotation et mises en service',
        'logements mis à la location', 'logements disponibles à la location', 'flux brut', 'nombre de mises en location', 'mel',
      ]),
    },
    ...CATEGORIES,
    relogementsDesVentes: {
      nom: 'relogements liés aux ventes',
      type: 'effectif',
      titres: ['Relogements des ventes'],
      synonymes: [
        'relogements liés aux ventes', 'relog liés aux ventes', 'relogements vente', 'relog ventes', 'relog liés aux ventes prévus', 'relogements liés aux ventes prévus',
        'relogements dus aux ventes', 'relogements pour vente', 'relogements issus des ventes',
      ],
    },
    partAReloger: { nom: 'part à reloger', type: 'taux', titres: ['Part à reloger'], synonymes: ['part des ventes à reloger', 'taux de relogement', '% à reloger'] },
    soustraits: {
      nom: 'logements soustraits (B)',
      type: 'effectif',
      titres: ['Logements soustraits', 'Total des logements soustraits', 'Logements soustraits (B)'],
      tournure: /^(?!.*\b(?:taux|parts?|pourcent|mutations?|ventes?|relogements?|urgences?|insalub\w*|categories?|motif)\b)(?:.*(?:\bsoustraits?\b|\bsoustractions?\b|\ba (?:deduire|soustraire|retrancher|exclure)\b|\bdeduits?\b|\bdeductions?\b|\bretranches?\b|\bexclus du flux\b)|(?:s |sous )?total b$|(?:total )?b (?:total|prevu|previsionnel|estime|realise|reel|constate)e?s?$)/,
      synonymes: selonLeTemps([
        'soustraits', 'logements soustraits', 'total soustrait', 'total soustraits', 'soustraits B', 'total soustrait B', 'total des soustraits', 'logements soustraits du flux', 'soustractions',
        'total des soustractions', 'B soustraits', 'B logements soustraits', 'total B', 'logements déduits', 'total déduit', 'total soustrait prévu', 'soustrait',
        'total des logements soustraits B', 'soustraits du flux', 'B total', 'total logements soustraits', 'total des déductions', 'déductions', 'b somme',
        'total des logements soustraits du flux', 'à soustraire', 'logements à soustraire', 'total à soustraire',
      ]),
    },
    flux: {
      nom: 'flux (C)',
      type: 'effectif',
      titres: ['Flux', 'Assiette du flux', 'Flux (C)', 'Flux à répartir'],
      tournure: /^(?:(?:c|total|solde) )?(?:c|assiette|flux)\b(?!.*\b(?:qpv|communes?|territoires?|prefet|etat|stock|taux|parts?|pourcent|reserves?|conversion|augmente|reservataires?|collectivites?|agents?|als|deux|n2|epci)\b) \w+/,
      synonymes: selonLeTemps([
        'C flux', 'flux', 'flux C', 'flux à répartir C', 'flux C A B', 'flux à répartir C A B', 'assiette du flux C', 'assiette', 'assiette C', 'flux annuel', 'flux prévu', 'flux net',
        'C assiette', 'flux de logements', 'flux restant', 'flux disponible', 'flux annuel C', 'assiette nette', 'logements du flux', 'flux de l année', 'C A B',
        'assiette du flux C A B', 'C assiette du flux', 'flux à partager', 'flux à partager C', 'C flux annuel', 'C flux à répartir',
      ]),
    },
    partSoustraite: {
      nom: 'part soustraite',
      type: 'taux',
      titres: ['Part soustraite'],
      tournure: /^(?:taux|parts?|pourcent(?:age)?)\b.*\b(?:soustraits?|soustractions?|deduits?|deductions?)\b/,
      synonymes: ['% soustrait', 'taux de soustraction', 'part des logements soustraits', 'part soustraite B A', '% soustraits', 'part B A', 'taux soustrait'],
    },
    justification: { nom: 'justification', type: 'texte', titres: ['Justification'], synonymes: ['documentation', 'source', 'sources', 'méthode', 'observations', 'observation', 'précision', 'commentaire', 'remarque'] },
  },
}

function typerAssiette({ notions }: TableauATyper): string | null {
  const categories = SOUSTRACTIONS.filter((b) => notions.has(b)).length
  if (!notions.has('misEnLocation') || (!notions.has('soustraits') && !notions.has('flux') && categories < 2)) return null
  return notions.has('partAReloger') ? 'FLUX-32' : 'FLUX-04'
}
