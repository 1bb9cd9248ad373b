import { normaliser } from '../../../regles'
import type { ColonneAttendue, TableauDeSuivi } from '../../../regles'
import { SUJETS_DE_SUIVI, TITRE_DU_JOUR } from '../../../trames/suivi/sujets'
import type { ModeleDeTableau, NotionDeModele, TypeDeNotion } from '../../reconnaissance/types'
import { SYNONYMES } from './synonymes'

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
const MINIMUM = 3

/** Colonnes que la fonction exige et dont l'audit se passe : le titre les dit souvent (« convention à 30 % »), sinon rien n'en est jugé. */
const DISPENSEES: Readonly<Record<string, ReadonlySet<string>>> = { 'FLUX-13': new Set(['taux']) }

export function estDispensee(suivi: TableauDeSuivi, clef: string): boolean {
  return DISPENSEES[suivi.id]?.has(clef) === true
}

/** Clé de la notion qui porte le jour du contrôle, dans un tableau que Mixité a posé. */
export const JOUR_DU_CONTROLE = 'jourDuControle'

const PAR_TITRE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SYNONYMES).map(([titre, synonymes]) => [normaliser(titre), synonymes]),
)

function synonymesDe({ titres: [cite = ''] }: ColonneAttendue): readonly string[] {
  return PAR_TITRE.get(normaliser(cite)) ?? []
}

/** Un synonyme qui conviendrait à deux colonnes du même tableau ne désigne ni l'une ni l'autre ; un titre l'emporte toujours. */
function notionDe(colonne: ColonneAttendue, toutes: readonly ColonneAttendue[], exigee: boolean): NotionDeModele {
  const { titres, type } = colonne
  const autres = toutes.filter((autre) => autre !== colonne)
  const pris = new Set([...titres, ...autres.flatMap((autre) => [...autre.titres, ...synonymesDe(autre)])].map(normaliser))
  const synonymes = synonymesDe(colonne).filter((synonyme) => !pris.has(normaliser(synonyme)))
  return { nom: titres[0] ?? '', type: TYPES[type], titres, synonymes, ...(exigee ? { exigee } : {}) }
}

/** Clé de la notion d'une colonne calculée, par son rang. */
export function clefCalculee(rang: number): string {
  return `calculee${rang}`
}

function modeleDe(suivi: TableauDeSuivi): ModeleDeTableau {
  const saisies = Object.entries(suivi.colonnes)
  const toutes = Object.values(suivi.colonnes)
  const propres = saisies.map(([clef]) => clef).filter((clef) => !COMMUNES_A_TOUS.has(clef))
  const estExigee = (clef: string): boolean => suivi.colonnes[clef]?.exigee === true && !estDispensee(suivi, clef)
  const exigees = saisies.filter(([clef]) => estExigee(clef)).length
  return {
    id: suivi.id,
    objet: suivi.titre,
    notions: {
      ...Object.fromEntries(saisies.map(([clef, colonne]) => [clef, notionDe(colonne, toutes, estExigee(clef))])),
      ...Object.fromEntries(suivi.calculees.map(({ titre }, rang) => [clefCalculee(rang), { nom: titre, type: 'mixte' as const, titres: [titre], synonymes: PAR_TITRE.get(normaliser(titre)) ?? [] }])),
      ...(suivi.calculees.length > 0 ? { [JOUR_DU_CONTROLE]: { nom: TITRE_DU_JOUR, type: 'date' as const, titres: [TITRE_DU_JOUR] } } : {}),
    },
    minimum: Math.max(MINIMUM, exigees),
    typer: ({ notions }) => (propres.filter((clef) => notions.has(clef)).length >= PROPRES ? suivi.id : null),
  }
}

/** Chaque tableau de suivi et la forme sous laquelle l'audit le reconnaît. */
export const SUIVIS_RECONNUS: readonly (readonly [TableauDeSuivi, ModeleDeTableau])[] = SUJETS_DE_SUIVI.flatMap(({ suivis }) =>
  suivis.map((suivi) => [suivi, modeleDe(suivi)] as const),
)

export const MODELES_SUIVI: readonly ModeleDeTableau[] = SUIVIS_RECONNUS.map(([, modele]) => modele)
