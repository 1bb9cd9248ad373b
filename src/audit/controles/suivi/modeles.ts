import { normaliser } from '../../../regles'
import type { ColonneAttendue, TableauDeSuivi } from '../../../regles'
import { SUJETS_DE_SUIVI, TITRE_DU_JOUR } from '../../../trames/suivi/sujets'
import type { ModeleDeTableau, NotionDeModele, TypeDeNotion } from '../../reconnaissance/types'
import { clefCalculee } from './clef-calculee'
import { estDispensee } from './colonnes-dispensees'
import { decompteParAttribution, ENVOI_A_L_INTERCOMMUNALITE, envoiALIntercommunalite, envoiAuxReservataires, nomEtType, partObservee, sansNumero, selonLAnnee, typeDeCadre } from './preciser-les-colonnes'
import { SYNONYMES } from './synonymes'
import { TOURNURES } from './tournures'

const TYPES: Readonly<Record<ColonneAttendue['type'], TypeDeNotion>> = {
  texte: 'texte',
  entier: 'effectif',
  positif: 'nombre',
  taux: 'taux',
  tauxLibre: 'tauxLibre',
  date: 'date',
  booleen: 'drapeau',
  brut: 'mixte',
}

/** Notions qu'on rencontre dans toutes sortes de tableaux : elles ne suffisent pas à en reconnaître un. */
const COMMUNES_A_TOUS: ReadonlySet<string> = new Set([
  'territoire', 'commune', 'departement', 'bailleur', 'reservataire', 'nom', 'annee', 'periode', 'date', 'type', 'motif', 'typologie', 'localisation',
  'logements', 'programme', 'document', 'demande', 'categorie', 'effet', 'fin',
])
/** Notions propres à un tableau, au moins, pour le reconnaître. */
const PROPRES = 2
const PROPRES_DE: Readonly<Record<string, number>> = { 'FLUX-05': 1, 'FLUX-09': 1, 'FLUX-20': 3, 'FLUX-22': 1, 'FLUX-24': 1, 'FLUX-28': 1 }
/** Notions dont il faut au moins une : sans typologie d'aucune sorte, une liste de réservations n'est pas l'état préalable. */
const PARMI: Readonly<Record<string, readonly string[]>> = { 'COT-03': ['present', 'pointsDuPlan'], 'FLUX-09': ['arrete', 'effet'], 'FLUX-30': ['ventilation', 'envoi', 'signe'], 'FLUX-33': ['destinataire', 'proposes', 'proposesDuBilan', 'attribues', 'attribuesDuBilan'], 'FLUX-28': ['typologie', 'T1', 'T2', 'T3', 'T4', 'T5'] }
const MINIMUM = 3
/** Une liste de rubriques à cocher n'a que deux colonnes : ses lignes la font reconnaître. */
const MINIMUM_DE: Readonly<Record<string, number>> = { 'COT-03': 2, 'COT-26': 2, 'FLUX-33': 2, 'FLUX-35': 2 }
/** Mots qu'un tableau de peu de colonnes, dont les titres servent ailleurs, doit porter pour être celui-là. */
const MOTS_DE: Readonly<Record<string, RegExp>> = { 'COT-31': /cotations?|ppgdi?d?/i, 'FLUX-09': /d[ée]rogations?|d[ée]rogatoire/i, 'FLUX-33': /\bbilans?\b/i, 'FLUX-35': /caleol|attributions?|\bcal\b|bilan/i }

/** Clé de la notion qui porte le jour du contrôle, dans un tableau que Mixité a posé. */
export const JOUR_DU_CONTROLE = 'jourDuControle'

const PAR_TITRE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SYNONYMES).map(([titre, synonymes]) => [normaliser(titre), synonymes]),
)
const TOURNURES_PAR_TITRE: ReadonlyMap<string, RegExp> = new Map(Object.entries(TOURNURES).map(([titre, tournure]) => [normaliser(titre), tournure]))

function synonymesDe(cite: string): readonly string[] {
  return PAR_TITRE.get(normaliser(cite)) ?? []
}

/** Un synonyme qui conviendrait à deux colonnes du même tableau ne désigne ni l'une ni l'autre ; un titre l'emporte toujours. */
function sansAmbiguite(notions: Readonly<Record<string, NotionDeModele>>): Readonly<Record<string, NotionDeModele>> {
  const entrees = Object.entries(notions)
  const titres = new Set(entrees.flatMap(([, notion]) => notion.titres.map(normaliser)))
  const parSynonyme = new Map<string, number>()
  for (const [, { synonymes = [] }] of entrees) {
    for (const mots of new Set(synonymes.map(normaliser))) parSynonyme.set(mots, (parSynonyme.get(mots) ?? 0) + 1)
  }
  const estSur = (mots: string): boolean => parSynonyme.get(mots) === 1 && !titres.has(mots)
  return Object.fromEntries(
    entrees.map(([clef, notion]) => [clef, { ...notion, synonymes: (notion.synonymes ?? []).filter((synonyme) => estSur(normaliser(synonyme))) }]),
  )
}

function notionDe({ titres, type }: ColonneAttendue, exigee: boolean): NotionDeModele {
  const [cite = ''] = titres
  const tournure = TOURNURES_PAR_TITRE.get(normaliser(cite))
  return { nom: cite, type: TYPES[type], titres, synonymes: synonymesDe(cite), ...(tournure === undefined ? {} : { tournure }), ...(exigee ? { exigee } : {}) }
}

/** Colonnes qu'un service ajoute à son tableau et que l'audit sait lire. */
const AJOUTEES: Readonly<Record<string, ModeleDeTableau['notions']>> = {
  'FLUX-22': {
    nature: {
      nom: 'nature du document',
      type: 'texte',
      titres: ['Nature du document'],
      synonymes: ['type de document', 'document', 'forme de la convention', 'type de convention', 'nature de la convention'],
    },
  },
  'FLUX-28': Object.fromEntries(
    ['T1', 'T2', 'T3', 'T4', 'T5'].map((typologie) => [
      typologie,
      { nom: typologie, type: 'effectif' as const, titres: [typologie], synonymes: [`dont ${typologie}`, `${typologie} et plus`, `dont ${typologie} et plus`, `${typologie}+`] },
    ]),
  ),
}

/** Titre qui vaut une notion propre : « Date d'envoi à l'EPCI » dit aussi le destinataire. */
const TITRES_DE: Readonly<Record<string, RegExp>> = { 'FLUX-33': ENVOI_A_L_INTERCOMMUNALITE }

const PRECISER: Readonly<Record<string, typeof sansNumero>> = { 'FLUX-01': nomEtType, 'FLUX-13': partObservee, 'FLUX-19': decompteParAttribution, 'FLUX-24': typeDeCadre, 'FLUX-26': selonLAnnee, 'FLUX-30': envoiAuxReservataires, 'FLUX-32': envoiAuxReservataires, 'FLUX-33': envoiALIntercommunalite }

function modeleDe(suivi: TableauDeSuivi): ModeleDeTableau {
  const saisies = Object.entries(suivi.colonnes)
  const propres = saisies.map(([clef]) => clef).filter((clef) => !COMMUNES_A_TOUS.has(clef))
  const estExigee = (clef: string): boolean => suivi.colonnes[clef]?.exigee === true && !estDispensee(suivi, clef)
  const exigees = saisies.filter(([clef]) => estExigee(clef)).length
  const dispensees = saisies.flatMap(([clef, { exigee }]) => (exigee === true && !estExigee(clef) ? [clef] : []))
  return {
    id: suivi.id,
    objet: suivi.titre,
    notions: sansAmbiguite({
      ...Object.fromEntries(saisies.map(([clef, colonne]) => [clef, notionDe(colonne, estExigee(clef))])),
      ...Object.fromEntries(suivi.calculees.map(({ titre, unite }, rang) => [clefCalculee(rang), { nom: titre, type: unite.startsWith('date') ? ('date' as const) : ('mixte' as const), titres: [titre], synonymes: synonymesDe(titre) }])),
      ...AJOUTEES[suivi.id],
      ...(suivi.calculees.length > 0 ? { [JOUR_DU_CONTROLE]: { nom: TITRE_DU_JOUR, type: 'date' as const, titres: [TITRE_DU_JOUR] } } : {}),
    }),
    minimum: Math.max(MINIMUM_DE[suivi.id] ?? MINIMUM, exigees),
    preciser: (vues) => (PRECISER[suivi.id] ?? sansNumero)(vues, suivi.colonnes),
    typer: ({ notions, textes }) => {
      const titree = notions.has('envoi') && textes.some((texte) => TITRES_DE[suivi.id]?.test(normaliser(texte)) === true)
      const vues = propres.filter((clef) => notions.has(clef)).length + (titree ? 1 : 0)
      const complete = dispensees.length > 0 && dispensees.every((clef) => notions.has(clef))
      const enParle = MOTS_DE[suivi.id] === undefined || complete || textes.some((texte) => MOTS_DE[suivi.id]?.test(texte) === true)
      const lesPorte = titree || (PARMI[suivi.id] ?? propres).some((clef) => notions.has(clef))
      return enParle && lesPorte && vues >= (PROPRES_DE[suivi.id] ?? PROPRES) ? suivi.id : null
    },
  }
}

/** Chaque tableau de suivi et la forme sous laquelle l'audit le reconnaît. */
export const SUIVIS_RECONNUS: readonly (readonly [TableauDeSuivi, ModeleDeTableau])[] = SUJETS_DE_SUIVI.flatMap(({ suivis }) =>
  suivis.map((suivi) => [suivi, modeleDe(suivi)] as const),
)

export const MODELES_SUIVI: readonly ModeleDeTableau[] = SUIVIS_RECONNUS.map(([, modele]) => modele)
