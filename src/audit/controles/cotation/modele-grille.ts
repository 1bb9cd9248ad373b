import type { ColonneAPreciser, ModeleDeTableau, PropositionDeNotion, TableauATyper } from '../../reconnaissance/types'
import { anneeDesPoids } from './revisions'

/** « Critère local », « Critères facultatifs locaux retenus » : un critère, et qui le dit local. */
export const CRITERE_LOCAL = /^criteres? (?:(?:facultatifs?|libres?) )?(?:local|locaux|libres?)\b/

/** La colonne des critères, nommée par sa famille : « Critères obligatoires », « Publics prioritaires », « Critères locaux ». */
const CRITERE_DE_FAMILLE = new RegExp(`${CRITERE_LOCAL.source}|^(?:criteres?|publics?|menages?) (?:obligatoires?|facultatifs?|prioritaires?|complementaires?|reglementaires?|legaux)\\b(?!.*\\b(?:nombre|nb|taux|part)\\b)`)

/** « Critère retenu par la CIL », « Situation du ménage », « Éléments pris en compte pour la cotation » : les critères, sous un autre nom. */
const CRITERE_AUTREMENT_DIT = /^(?:criteres?|(?:libelles?|intitules?|noms?) (?:des?|du) criteres?) (?:de|d|du|des|retenus?|votes?|adoptes?|cotes?|pris|appliques?|de la|pour)\b(?!.*\b(?:nombre|nb|taux|part|points?|pts|poids|notes?)\b)|^(?:situations?|profils?)(?: (?:du|des|d un|de) (?:menages?|demandeurs?|foyers?|candidats?|familles?))?(?: (?:cotee?s?|retenue?s?|prises? en compte))?$|^(?:items?|elements?|publics?|caracteristiques?|conditions?) (?:cotee?s?|notee?s?|prise?s? en compte|de (?:la )?cotation|du bareme)\b/

/** Grille de cotation : une ligne par critère, avec ses points (COT-07). */
export const MODELE_GRILLE: ModeleDeTableau = {
  id: 'COT-07',
  objet: 'critère',
  minimum: 2,
  preciser: preciserGrille,
  notions: {
    code: { nom: 'code du critère', type: 'texte', titres: ['Code'], synonymes: ['réf', 'référence', 'numéro', 'identifiant', 'id', 'code critère', 'n° critère', 'rang'], tournure: /^(?:code|id|identifiant|ref\w*|n|no|num\w*)\b.*\b(?:sne|criteres?)\b/ },
    critere: {
      nom: 'critère',
      type: 'texte',
      exigee: true,
      titres: ['Critère', 'Critères', 'Libellé du critère'],
      synonymes: [
        'libellé', 'intitulé', 'intitulé du critère', 'critère retenu', 'critères retenus', 'critère de cotation', 'critères de cotation', 'nom du critère', 'situation',
        'situation du demandeur', 'critère coté', 'désignation', 'critère de la grille', 'motif', 'motif de retrait', 'motif du retrait de points', 'libellé critère', 'critère ou situation',
      ],
      tournure: new RegExp(`${CRITERE_DE_FAMILLE.source}|${CRITERE_AUTREMENT_DIT.source}`),
    },
    points: {
      nom: 'points',
      type: 'nombre',
      exigee: true,
      titres: ['Points', 'Poids', 'Pts'],
      synonymes: [
        'nombre de points', 'pondération', 'points attribués', 'poids du critère', 'points du critère', 'valeur', 'poids en points', 'points 1re demande', 'points première demande',
        'points demande générale', 'points générale', 'points grille générale', 'cotation', 'nb points', 'points retenus', 'barème en points', 'poids pts', 'points par critère', 'barème', 'nb de points',
        'note', 'coefficient', 'score', 'points accordés', 'points donnés', 'points retirés', 'valeur en points', 'points attribués au critère', 'pondération points', 'poids retenu',
      ],
    },
    pointsDeMutation: { nom: 'points des mutations', type: 'nombre', titres: ['Points mutation'], synonymes: ['poids mutation', 'points mutations', 'points grille des mutations', 'mutation', 'mutations'] },
    famille: {
      nom: 'famille',
      type: 'texte',
      titres: ['Famille', 'Catégorie'],
      synonymes: ['nature', 'type', 'thème', 'rubrique', 'type de critère', 'nature du critère', 'catégorie de critère', 'groupe de critères', 'famille de critères', 'catégorie du critère', 'origine'],
    },
    bareme: { nom: 'barème', type: 'texte', titres: ['Barème'], synonymes: ['unité', 'mode de calcul', 'règle', 'précision', 'précisions', 'modalité', 'modalités', 'calcul', 'règle de calcul', 'mode d attribution', 'barème précision', 'barème règle', 'barème observations'] },
    seuil: { nom: 'seuil', type: 'texte', titres: ['Seuil'] },
    mode: { nom: 'mode', type: 'texte', titres: ['Mode'] },
    groupe: { nom: 'groupe', type: 'texte', titres: ['Groupe'] },
    colonne: { nom: 'colonne des demandes', type: 'texte', titres: ['Colonne'] },
    piece: { nom: 'pièce', type: 'texte', titres: ['Pièce'], synonymes: ['justificatif', 'pièce justificative', 'pièces justificatives', 'pièce demandée'] },
    debut: { nom: 'début', type: 'date', titres: ['Début'], synonymes: ['du', 'date de début', 'validité du', 'applicable du', 'valable du', 'début de validité', 'date d effet'] },
    fin: { nom: 'fin', type: 'date', titres: ['Fin'], synonymes: ['au', 'date de fin', 'validité au', 'applicable au', 'valable au', 'fin de validité', 'jusqu au', 'date limite', 'valable jusqu au', 'valide jusqu au', 'échéance', 'terme', 'fin d application', 'fin d effet', 'applicable jusqu au', 'fin de la pénalité', 'date de fin d application'] },
    motif: { nom: 'motif', type: 'texte', titres: ['Motif'], synonymes: ['justification', 'motif justification', 'base ou motif', 'motivation', 'fondement', 'justification du critère', 'base légale', 'base', 'motif du critère', 'motivation du critère', 'raison', 'motif local', 'justification locale'] },
    avis: { nom: 'avis', type: 'texte', titres: ['Avis'], synonymes: ['avis humain', 'avis juridique'] },
    eliminatoire: { nom: 'éliminatoire', type: 'mixte', titres: ['Éliminatoire'] },
    reservataire: { nom: 'réservataire', type: 'texte', titres: ['Réservataire'], synonymes: ['bailleur', 'appliqué par'] },
    version: { nom: 'version', type: 'texte', titres: ['Version'], synonymes: ['version de grille', 'version de la grille'] },
    remarque: { nom: 'remarque', type: 'texte', titres: ['Remarque'], synonymes: ['observation', 'observations', 'commentaire', 'commentaires', 'remarques', 'note de lecture'] },
  },
}

/** « Barème » chiffré, sans autre colonne de points, porte les points ; « Motif », sans autre libellé, nomme le critère. */
function preciserGrille(colonnes: readonly ColonneAPreciser[]): readonly (readonly PropositionDeNotion[])[] {
  const propose = ({ propositions }: ColonneAPreciser, notion: string): boolean => propositions.some((proposee) => proposee.notion === notion)
  const ailleurs = (colonne: ColonneAPreciser, notion: string, rivale: string): boolean =>
    colonnes.some((autre) => autre !== colonne && propose(autre, notion) && !propose(autre, rivale))
  // Les poids de deux années avec leur version sont une révision de la grille (COT-30).
  const revisee = colonnes.some((colonne) => propose(colonne, 'version')) && colonnes.filter(({ intitule }) => anneeDesPoids(intitule) !== null).length === 2
  return colonnes.map((colonne) => {
    const { propositions, profil } = colonne
    if (revisee) return propositions.filter(({ notion }) => notion !== 'points')
    if (propose(colonne, 'points') && propose(colonne, 'bareme')) {
      const points = !ailleurs(colonne, 'points', 'bareme') && profil.nombres.length > profil.textes.length
      return propositions.filter(({ notion }) => notion === (points ? 'points' : 'bareme'))
    }
    if (propose(colonne, 'critere') && propose(colonne, 'motif')) {
      const critere = !ailleurs(colonne, 'critere', 'motif')
      return propositions.filter(({ notion }) => notion === (critere ? 'critere' : 'motif'))
    }
    return propositions
  })
}

/** La même grille, une colonne de points par réservataire : elle devrait être la même pour tous (COT-14). */
export const MODELE_DECLINAISON: ModeleDeTableau = {
  id: 'COT-14',
  objet: 'critère',
  minimum: 3,
  typer: typerDeclinaison,
  notions: {
    code: { nom: 'code du critère', type: 'texte', titres: ['Code'], synonymes: ['réf', 'numéro', 'n° critère'] },
    critere: { nom: 'critère', type: 'texte', exigee: true, titres: ['Critère', 'Critères', 'Libellé du critère'], synonymes: ['libellé', 'intitulé', 'critère de cotation', 'critères de cotation', 'intitulé du critère'] },
    famille: { nom: 'famille', type: 'texte', titres: ['Famille', 'Catégorie'], synonymes: ['nature', 'type'] },
    etat: { nom: 'État', type: 'nombre', titres: ['État'], synonymes: ['points État'], tournure: /\b(?:prefe\w+|prefet|ddets|etat)\b/ },
    communes: { nom: 'communes', type: 'nombre', titres: ['Communes'], synonymes: ['points communes', 'collectivités'], tournure: /^(?:points? )?(?:contingent )?(?:communa\w+|communes?|villes?|mairies?)\b/ },
    epci: { nom: 'EPCI', type: 'nombre', titres: ['EPCI'], synonymes: ['points EPCI'], tournure: /\b(?:epci|agglomeration|agglo|metropole|intercommunalite|communaute)\b/ },
    als: { nom: 'Action Logement', type: 'nombre', titres: ['Action Logement Services'], synonymes: ['points ALS'], tournure: /\b(?:action logement|als|employeurs?)\b/ },
    bailleurs: { nom: 'bailleurs', type: 'nombre', titres: ['Bailleurs'], synonymes: ['points bailleurs'], tournure: /\b(?:bailleurs?|oph|esh|hlm|habitat|office)\b/ },
    departement: { nom: 'département', type: 'nombre', titres: ['Département'], synonymes: ['points département'], tournure: /\b(?:departement\w*|region)\b/ },
  },
}

/** Colonnes qui portent les points d'un réservataire. */
export const POINTS_PAR_RESERVATAIRE = ['etat', 'communes', 'epci', 'als', 'bailleurs', 'departement'] as const

function typerDeclinaison({ notions, transpose }: TableauATyper): string | null {
  return !transpose && POINTS_PAR_RESERVATAIRE.filter((notion) => notions.has(notion)).length >= 2 ? 'COT-14' : null
}
