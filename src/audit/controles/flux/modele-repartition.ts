import { normaliser } from '../../../regles'
import type { ColonneAPreciser, ModeleDeTableau, PropositionDeNotion, TableauATyper } from '../../reconnaissance/types'
import { TITRE_DU_FLUX } from './titre-du-flux'

/** Répartition du flux : une ligne par réservataire, avec son taux ou ses logements (FLUX-08, FLUX-15 à FLUX-18). */
export const MODELE_REPARTITION: ModeleDeTableau = {
  id: 'FLUX-18',
  objet: 'réservataire',
  minimum: 2,
  typer: typerRepartition,
  preciser: preciserLesReservations,
  notions: {
    bailleur: { nom: 'bailleur', type: 'texte', titres: ['Bailleur', 'Organisme'], synonymes: ['nom du bailleur', 'organisme HLM', 'bailleur social'] },
    annee: { nom: 'année', type: 'annee', titres: ['Année'], synonymes: ['exercice'] },
    reservataire: {
      nom: 'réservataire',
      type: 'texte',
      exigee: true,
      titres: ['Réservataire', 'Collectivité'],
      synonymes: [
        'réservataires', 'nom du réservataire', 'bénéficiaire', 'contingent', 'titulaire', 'titulaire de droits', 'collectivités', 'collectivité réservataire',
        'collectivité ou EPCI', 'commune ou EPCI', 'bénéficiaire de la réservation', 'bénéficiaires', 'contingents',
        'commune', 'communes', 'EPCI', 'ville', 'nom de la commune',
      ],
    },
    type: {
      nom: 'type de réservataire',
      type: 'texte',
      titres: ['Type de réservataire'],
      synonymes: ['type', 'catégorie', 'catégorie de réservataire', 'nature du réservataire', 'famille', 'collège'],
    },
    taux: {
      nom: 'part du flux',
      type: 'taux',
      titres: ['Taux', 'Part du flux', 'Taux de réservation'],
      // Toute autre suite (« taux de refus », « part des attributions ») dit autre chose qu'une part du flux.
      tournure:
        /^(?:taux|parts?|pourcentages?|pourcent|quotites?)(?: (?:retenue?|fixee?|convenue?|contractuel(?:le)?|du|de|la|le|l|flux|reservation|reservee?|convention(?:ne|nee|nel|nelle)?|appliquee?|annuel(?:le)?|prevue?|negociee?|en|pourcent|c|net|nette|20\d\d|n|reservataire))*$/,
      synonymes: [
        'part', '%', '% du flux', 'taux du flux', 'taux réservé', 'part réservée', 'pourcentage du flux', 'taux de la convention', 'taux conventionné', 'taux convention',
        'taux appliqué', 'part en %', 'taux de flux', 'taux par défaut', 'quote part', 'quote part du flux', 'part réservataire', 'taux de réservation du flux', 'taux réservataire',
      ],
    },
    logements: {
      nom: 'logements réservés',
      type: 'effectif',
      titres: ['Logements', 'Nombre de logements', 'Logements réservés'],
      synonymes: [
        'logements à réserver', 'logements du flux', 'part en logements', 'logements attribuables', 'volume', 'volume annuel', 'volume de logements', 'nombre', 'droits', 'droits en logements',
        'logements par an', 'équivalent logements', 'logements correspondants', 'logements à orienter', 'logements dus', 'objectif en logements', 'flux réservé', 'nb log',
        'réservations sur le flux', 'logements réservés par an', 'logements réservés sur le flux', 'flux annuel réservé',
      ],
    },
    contrepartie: { nom: 'contrepartie', type: 'texte', titres: ['Contrepartie'], synonymes: ['contreparties', 'nature de la contrepartie', 'base', 'fondement', 'motif'] },
    apport: {
      nom: 'apport de terrain ou financier',
      type: 'drapeau',
      titres: ['Apport'],
      synonymes: ['apport financier', 'apport terrain', 'apport de terrain', 'apport financier ou terrain', 'apport terrain ou financement', 'apport foncier', 'apport oui non', 'apport O N'],
    },
    derogation: {
      nom: 'dérogation',
      type: 'drapeau',
      titres: ['Dérogation'],
      synonymes: ['dérogation préfectorale', 'arrêté de dérogation', 'dérogation oui non', 'dérogation O N'],
    },
    flux: {
      nom: 'flux (C)',
      type: 'effectif',
      titres: ['Flux (C)', 'Flux', 'Assiette du flux'],
      tournure: TITRE_DU_FLUX,
      synonymes: ['flux annuel', 'C', 'flux à répartir', 'flux du bailleur', 'assiette', 'assiette C', 'flux C', 'C flux', 'flux total'],
    },
    misEnLocation: { nom: 'logements mis en location (A)', type: 'effectif', titres: ['Logements mis en location'], synonymes: ['mis en location', 'mises en location', 'mis en loc', 'A mis en location'] },
    fluxDuTerritoire: {
      nom: 'flux du territoire',
      type: 'effectif',
      titres: ['Flux du territoire'],
      tournure: /^(?!.*\b(?:taux|part|pourcent|prefet|etat)\b)(?:c|flux|assiette)\b.*\b(?:territoires?|communes?|epci|ville)\b/,
      synonymes: ['flux sur le territoire', 'flux C du territoire', 'flux de la commune', 'flux sur la commune', 'flux territorial', 'flux sur leur territoire', 'flux sur son territoire'],
    },
    fluxDuDepartement: {
      nom: 'flux du département',
      type: 'effectif',
      titres: ['Flux du département'],
      tournure: /^(?!.*\b(?:taux|part|pourcent|prefet|etat)\b)(?:c|flux|assiette)\b.*\bdepartement\w*/,
    },
    territoire: { nom: 'territoire', type: 'texte', titres: ['Territoire'], synonymes: ['périmètre', 'territoire concerné'] },
    reservations: {
      nom: 'logements réservés dans la convention',
      type: 'effectif',
      titres: ['Réservations', 'Logements réservés dans la convention'],
      synonymes: [
        'réservations de la convention', 'stock réservé', 'logements réservés en stock', 'logements identifiés', 'droits de réservation', 'nombre de réservations',
        'réservations existantes', 'réservations en stock', 'logements réservés stock', 'réservations convention',
      ],
    },
    parc: {
      nom: 'parc total',
      type: 'effectif',
      titres: ['Parc total', 'Total du parc', 'Nombre total de logements sociaux'],
      tournure: /^(?:nombre )?(?:total (?:du |des |de )?)?(?:parc|patrimoine|logements? (?:sociaux )?du bailleur)\b(?!.*\b(?:reserve\w*|territoires?|communes?|garanti\w*|taux|flux|rpls)\b)/,
      synonymes: ['parc', 'parc du bailleur', 'parc social', 'logements du bailleur', 'total parc', 'patrimoine', 'total des logements du bailleur', 'dénominateur', 'parc de référence', 'parc total du bailleur'],
    },
    garantis: {
      nom: 'logements garantis',
      type: 'effectif',
      titres: ['Logements garantis'],
      tournure: /^(?!.*\b(?:taux|part|pourcent)\b).*\b(?:logements?|programmes?)\b.*\bgaranti(?:s|e|es)?\b/,
      synonymes: ['garantis', 'logements des programmes garantis', 'nombre de logements garantis', 'logements dont l emprunt est garanti'],
    },
    logementsDuTerritoire: {
      nom: 'logements du bailleur sur le territoire',
      type: 'effectif',
      titres: ['Logements du bailleur sur le territoire'],
      tournure: /^(?!.*\b(?:taux|part|garanti\w*|reserve\w*)\b)(?:total (?:des )?)?(?:logements?|parc|patrimoine)\b.*\b(?:sur|dans|de|du) (?:la |le |son |leur |ce )?(?:commune|territoire|epci|bailleur)\b/,
      synonymes: ['total des logements', 'logements sur le territoire', 'logements du territoire', 'total logements', 'parc sur le territoire', 'parc du territoire', 'total territoire'],
    },
    partGarantie: { nom: 'part garantie', type: 'taux', titres: ['Part garantie'], synonymes: ['taux de garantie', '% garanti', 'proportion garantie', 'part des garanties'] },
    tauxJustifie: { nom: 'taux justifié', type: 'taux', titres: ['Taux justifié'], synonymes: ['taux maximal justifié', 'taux plafond justifié', 'taux légitime'] },
    tauxDemande: { nom: 'taux demandé', type: 'taux', titres: ['Taux demandé'], tournure: /^(?:taux|part) (?:demandee?|souhaitee?|proposee?|sollicitee?|inscrite?)\b/, synonymes: ['taux souhaité', 'taux sollicité', 'demande'] },
    // Colonnes d'autres tableaux de réservataires : un tableau qui les porte n'est pas une répartition du flux.
    typologie: { nom: 'typologie', type: 'texte', titres: ['Typologie'], synonymes: ['typo', 'type de logement'] },
    proposes: { nom: 'logements proposés', type: 'effectif', titres: ['Logements proposés', 'Proposés'], synonymes: ['prop'] },
    attribues: { nom: 'logements attribués', type: 'effectif', titres: ['Logements attribués', 'Attribués'], synonymes: ['attributions'] },
    signature: { nom: 'date de signature', type: 'date', titres: ['Date de signature'], synonymes: ['convention signée le', 'nouvelle convention signée le', 'signature'] },
  },
}

const ETRANGERES = ['typologie', 'proposes', 'attribues', 'signature']
/** Un réservataire et son taux ne disent pas de quoi : des salles, des places de crèche se réservent aussi. */
const D_AUTRE_CHOSE = /\bsalles?\b|gymnase|stade|cr[ée]neau|mat[ée]riel|v[ée]hicule|stationnement|parking|\bplaces?\b|berceau|cr[èe]che|occupation/i
const DU_LOGEMENT = /flux|\b(?:logements?|logts?|lgts?|log|hlm|bailleurs?|contingents?|conventions?)\b/i
/** Une liste de communes ou d'EPCI n'est celle de réservataires que devant leur flux ou leurs garanties. */
const UN_LIEU = /^(?:nom de la )?(?:communes?|epci|villes?)$/
const UN_RESERVATAIRE = /\b(?:reservataires?|collectivites?|beneficiaires?|contingents?|titulaires?)\b/

/** Sans logements ni flux, un taux sous de tels mots est celui d'attributions constatées (QPV-17), non d'une convention. */
const D_ATTRIBUTIONS = /\battributions?\b|\bquartile\b/i
const DU_FLUX = ['logements', 'flux', 'misEnLocation', 'fluxDuTerritoire', 'reservations', 'garantis']

function typerRepartition({ notions, textes }: TableauATyper): string | null {
  if (ETRANGERES.some((notion) => notions.has(notion))) return null
  if (!DU_FLUX.some((notion) => notions.has(notion)) && textes.some((texte) => D_ATTRIBUTIONS.test(texte))) return null
  if (![...DU_FLUX, 'bailleur'].some((notion) => notions.has(notion)) && textes.some((texte) => D_AUTRE_CHOSE.test(texte)) && !textes.some((texte) => DU_LOGEMENT.test(texte))) return null
  if (notions.has('reservations') && notions.has('parc')) return 'FLUX-17'
  if (notions.has('garantis') && (notions.has('logementsDuTerritoire') || notions.has('parc'))) return 'FLUX-16'
  if (notions.has('fluxDuTerritoire') && (notions.has('reservations') || notions.has('logements') || notions.has('taux'))) return 'FLUX-15'
  const mots = textes.map(normaliser)
  if (mots.some((texte) => UN_LIEU.test(texte)) && !mots.some((texte) => UN_RESERVATAIRE.test(texte))) return null
  return notions.has('taux') || notions.has('logements') ? 'FLUX-18' : null
}

/** « Logements réservés » à côté du parc entier sont ceux de la convention, dont le taux se déduit, et non une part du flux. */
function preciserLesReservations(colonnes: readonly ColonneAPreciser[]): readonly (readonly PropositionDeNotion[])[] {
  const dit = (notion: string): boolean => colonnes.some(({ propositions }) => propositions[0]?.notion === notion)
  const duParc = dit('parc') && dit('taux') && !dit('reservations')
  return colonnes.map(({ intitule, propositions }) =>
    duParc && propositions[0]?.notion === 'logements' && /r[ée]serv/i.test(intitule) ? propositions.map((proposition) => ({ ...proposition, notion: 'reservations' })) : propositions,
  )
}
