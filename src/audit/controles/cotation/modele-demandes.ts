import { CRITERES_SNE, normaliser } from '../../../regles'
import type { ColonneAPreciser, ModeleDeTableau, NotionDeModele, PropositionDeNotion, TableauATyper } from '../../reconnaissance/types'
import { coteAutreChose } from './autre-objet'
import { listentDesCriteres, SYNONYMES } from './synonymes'

const TYPES_SANS_OBJET = 'mixte'

/** Chaque critère du module SNE est une notion : ses cases portent un oui, des points, une date ou un nombre. */
const CRITERES: Readonly<Record<string, NotionDeModele>> = Object.fromEntries(
  CRITERES_SNE.map(({ id, libelle }) => [id, { nom: libelle, type: TYPES_SANS_OBJET, titres: [libelle, id], synonymes: SYNONYMES[id] ?? [] }]),
)

/** Demandes cotées : une ligne par demande, ses critères et sa note (COT-05). */
export const MODELE_DEMANDES: ModeleDeTableau = {
  id: 'COT-05',
  objet: 'demande',
  minimum: 2,
  preciser: preciserDemandes,
  typer: typerDemandes,
  notions: {
    numero: {
      nom: 'numéro de demande',
      type: 'texte',
      tournure: /^(?:ref|reference|n|no|num|numero|id|identifiant|code)\b.*\b(?:demandes?|dossiers?|unique|sne|menages?|demandeurs?)\b/,
      titres: ['Numéro unique', 'Numéro de demande', 'N° unique'],
      synonymes: ['demande', 'numéro', 'n°', 'num', 'num unique', 'numéro unique de demande', 'NUR', 'NUD', 'num demande', 'référence', 'réf', 'n° demande', 'identifiant', 'n° de dossier', 'dossier', 'référence de la demande', 'candidat'],
    },
    note: {
      nom: 'note',
      type: 'nombre',
      tournure: /^points? (?:totaux|total|cumules?|obtenus?)$|^(?!.*\b(?:syplo|moyenne|mediane|epci)\b)(?:note|score|cotation|total)\b.*\b(?:points?|cotation|demande|globale?|totale?|finale?|obtenue?|calculee?|attribuee?)\b/,
      titres: ['Note', 'Note totale', 'Total des points'],
      synonymes: ['total', 'cotation', 'score', 'total points', 'points', 'note de cotation', 'note finale', 'note de la demande', 'note obtenue', 'cote', 'note globale', 'total pts', 'somme des points', 'note retenue'],
    },
    noteDeLEpci: { nom: 'note de l’EPCI', type: 'nombre', titres: ['Note de l’EPCI'], synonymes: ['note EPCI', 'cotation EPCI', 'note grille EPCI'] },
    noteSyplo: { nom: 'note SYPLO', type: 'nombre', titres: ['Note SYPLO'], synonymes: ['SYPLO', 'cotation SYPLO', 'points SYPLO', 'score SYPLO'] },
    depot: {
      nom: 'date de dépôt',
      type: 'date',
      titres: ['Date de dépôt', 'Date de la demande'],
      synonymes: ['date dépôt', 'dépôt', 'déposée le', 'date de demande', 'date de dépôt de la demande', 'date de demande initiale', 'demande déposée le', 'date de création de la demande'],
    },
    ancienneteEnMois: { nom: 'ancienneté en mois', type: 'nombre', titres: ['Ancienneté (mois)'], synonymes: ['ancienneté en mois', 'anc mois', 'mois d ancienneté', 'ancienneté mois', 'ancienneté de la demande en mois', 'ancienneté de la demande mois', 'durée d attente mois'] },
    ancienneteEnAns: { nom: 'ancienneté en années', type: 'nombre', titres: ['Ancienneté (années)'], synonymes: ['ancienneté en années', 'anc années', 'ancienneté ans', 'anc ans', 'ancienneté en ans', 'années d ancienneté', 'ancienneté années', 'ancienneté de la demande années'] },
    pointsDAnciennete: { nom: 'points d’ancienneté', type: 'nombre', titres: ['Points d’ancienneté'], synonymes: ['pts ancienneté', 'points ancienneté', 'pts d ancienneté', 'ancienneté pts', 'ancienneté points'] },
    statut: { nom: 'statut de la demande', type: 'texte', titres: ['Statut'], synonymes: ['état de la demande', 'statut de la demande', 'état', 'situation de la demande', 'active', 'demande active', 'actif'] },
    radiation: { nom: 'date de radiation', type: 'mixte', titres: ['Date de radiation'], synonymes: ['radiée le', 'radiation', 'radiée', 'demande radiée'] },
    grille: { nom: 'grille appliquée', type: 'texte', titres: ['Grille appliquée'], synonymes: ['grille', 'grille utilisée', 'grille retenue', 'type de grille'] },
    version: { nom: 'version de grille', type: 'texte', titres: ['Version de grille'], synonymes: ['version', 'version de la grille', 'version grille'] },
    reservataire: { nom: 'réservataire', type: 'texte', titres: ['Réservataire'], synonymes: ['contingent', 'réservataire concerné'] },
    typologie: { nom: 'typologie demandée', type: 'texte', titres: ['Typologie demandée'], synonymes: ['typologie', 'typo', 'logement demandé', 'taille demandée', 'type de logement demandé'] },
    piece: { nom: 'date de pièce', type: 'date', titres: ['Date de pièce'], synonymes: ['pièce', 'date de la pièce', 'pièce du', 'date du justificatif', 'justificatif du', 'date pièce', 'pièce justificative du', 'pièce justificative', 'date de la pièce justificative'] },
    situation: { nom: 'situation de logement', type: 'texte', titres: ['Situation de logement'], synonymes: ['situation de logement actuelle', 'situation actuelle de logement', 'logement actuel', 'situation CERFA', 'situation actuelle', 'champ CERFA', 'situation de logement CERFA'] },
    naissance: { nom: 'date de naissance', type: 'date', titres: ['Date de naissance'], synonymes: ['né le', 'naissance du demandeur', 'née le'] },
    age: { nom: 'âge', type: 'nombre', titres: ['Âge'], synonymes: ['âge du demandeur', 'age demandeur'] },
    nature: { nom: 'nature de la demande', type: 'texte', titres: ['Nature de la demande'], synonymes: ['type de demande', 'demande initiale ou mutation', 'nature demande'] },
    rang: { nom: 'rang', type: 'nombre', titres: ['Rang'], synonymes: ['classement', 'rang d attribution', 'ordre de priorité', 'position', 'rang de la demande'] },
    priorite: { nom: 'public prioritaire', type: 'mixte', titres: ['Prioritaire'], synonymes: ['public prioritaire', 'priorité L 441 1', 'prioritaire L 441 1', 'statut prioritaire', 'priorité'] },
    decision: { nom: 'décision', type: 'texte', titres: ['Décision et motif'], synonymes: ['décision', 'décision motivée', 'observation', 'observations', 'proposition', 'examen', 'commentaire'] },
    ...CRITERES,
  },
}

/** Un total de points par candidat peut être celui d'un concours : rien n'y est une demande de logement sans l'un de ces mots. */
const DEMANDE = /\b(?:demandes?|demandeurs?|cotations?|cotees?|nur|nud|numero unique|dossiers?|dalo|epci|ppgdid|sne|logements?|attributions?|caleol)\b/

/** Les quartiles sont de toutes les statistiques : à eux seuls ils ne disent pas une demande. */
const QUARTILES: ReadonlySet<string> = new Set(['P04', 'S29', 'S30', 'S31'])

/** Un numéro, une note et un statut (active, radiée) suffisent à dire de quoi sont ces notes. */
const STATUT_ET_NOTE = ['numero', 'note', 'statut']

function typerDemandes({ notions, textes, transpose }: TableauATyper): string | null {
  // Le titre et la feuille viennent en tête des textes.
  if (transpose || coteAutreChose(textes.slice(0, 2))) return null
  const lus = CRITERES_SNE.filter(({ id }) => notions.has(id))
  const criteres = lus.length
  const propres = lus.filter(({ id }) => !QUARTILES.has(id)).length
  if (propres === 0 && !STATUT_ET_NOTE.every((notion) => notions.has(notion)) && !textes.some((texte) => DEMANDE.test(normaliser(texte)))) return null
  const note = notions.has('note') || notions.has('noteDeLEpci')
  return (note && (notions.has('numero') || criteres >= 2)) || (notions.has('numero') && (criteres >= 2 || (criteres === 1 && notions.has('piece')))) ? 'COT-05' : null
}

/** Une colonne qui liste les critères un à un fait une grille, non des demandes : leur numéro d'ordre et leurs points n'y changent rien. */
function preciserDemandes(colonnes: readonly ColonneAPreciser[]): readonly (readonly PropositionDeNotion[])[] {
  const grille = colonnes.some(({ propositions, profil }) => propositions.every(({ notion }) => notion !== 'situation') && listentDesCriteres(profil.textes))
  return colonnes.map(({ propositions }) => (grille ? [] : propositions))
}
