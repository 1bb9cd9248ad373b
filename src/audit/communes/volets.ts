import { normaliser } from '../../regles'
import type { BaremeSru } from '../../regles'
import { baremeDe, lirePeriode } from '../../regles'
import type { ColonneReconnue, TableauReconnu } from '../reconnaissance/types'
import type { Dossier } from '../types'
import { lireLaColonne } from './cases-lues'
import type { ColonneLue } from './cases-lues'
import { periodeDesEntrees, periodeTue } from './periode-tue'
import { anneeDExercice, baseDInventaireDe } from './millesimes'
import { memoriser } from '../memoriser'

/** Ce que décrivent les lignes : des communes, les années ou les périodes d'une seule, ses arrondissements. */
export type Genre = 'communes' | 'annees' | 'periodes' | 'arrondissements'

/**
 * Une année d'inventaire et une période d'un tableau : au plus une colonne par notion, jamais deux années mêlées. Un tableau à deux périodes se lit
 * en deux volets.
 */
export interface Volet {
  readonly tableau: TableauReconnu
  readonly genre: Genre
  /** Année de l'inventaire ; `null` : rien ne la dit. */
  readonly annee: number | null
  /** « 2023-2025 » ; `null` : rien ne la dit. */
  readonly periode: string | null
  /** Nombres de la période ; `null` : période inconnue, ou dont Mixité n'a pas les paramètres. */
  readonly bareme: BaremeSru | null
  readonly colonnes: ReadonlyMap<string, ColonneLue>
}

const INVENTAIRE: ReadonlySet<string> = new Set(
  'residences residencesTotales logements taux cible ecart manquants deficitaire dateInventaire'.split(' '),
)

/** Tous les volets des tableaux de communes du classeur, dans leur ordre. */
export const voletsDe = memoriser((dossier: Dossier): readonly Volet[] =>
  dossier.tableaux.filter(({ modele }) => modele.id === 'communes').flatMap((tableau) => decouper(sansAutresObjectifs(tableau), dossier)),
)

/** Objectifs d'un programme local, annuels ou prévus : ce ne sont pas ceux du rattrapage. */
const AUTRE_OBJECTIF = /\b(?:plh|pdh|plui|annuels?|annuelle|par an|an|programmation|previsionnels?|pluriannuels?|indicatifs? plh)\b/

function sansAutresObjectifs(tableau: TableauReconnu): TableauReconnu {
  const autres = tableau.colonnes.filter((colonne) => OBJECTIFS.has(colonne.notion) && intituleDit(colonne, AUTRE_OBJECTIF))
  return autres.length === 0 ? tableau : { ...tableau, colonnes: tableau.colonnes.filter((colonne) => !autres.includes(colonne)) }
}

const OBJECTIFS: ReadonlySet<string> = new Set(['objectif', 'objectifRetenu', 'objectifNotifie', 'objectifRehausse'])

function decouper(tableau: TableauReconnu, dossier: Dossier): Volet[] {
  const genre = genreDe(tableau)
  const anneeDuTitre = genre === 'annees' ? null : anneeDExercice(`${tableau.titre} ${tableau.feuille.nom}`)
  const annees = distincts(tableau.colonnes.filter(({ notion }) => INVENTAIRE.has(notion)).map(({ annee }) => annee))
  const periodes = distincts(tableau.colonnes.filter(({ notion }) => !INVENTAIRE.has(notion)).map(({ periode }) => periode))
  const faire = (annee: number | null, periode: string | null, garder: (colonne: ColonneReconnue) => boolean): Volet => {
    const anneeDite = annee ?? anneeDuTitre
    const dite = periode ?? tableau.periode ?? dossier.options.periode ?? dossier.contexte.periode?.valeur ?? periodeDeLInventaire(anneeDite) ?? periodeDesEntrees(tableau) ?? periodeTue(dossier)
    const fiche = dite === null ? undefined : lirePeriode(dite)
    return {
      tableau,
      genre,
      annee: anneeDite,
      periode: dite,
      bareme: fiche === undefined ? null : baremeDe(fiche.periode),
      colonnes: lireLesColonnes(tableau, choisir(tableau.colonnes.filter(garder), annee, periode)),
    }
  }
  if (annees.length <= 1 && periodes.length <= 1) return [faire(annees[0] ?? null, periodes[0] ?? null, () => true)]
  const bases = new Set<number | null>()
  const parPeriode = (periodes.length === 0 ? [null] : periodes).flatMap((periode) => {
    const base = baseDe(annees, periode)
    if (periodes.length === 0 && base === null) return []
    bases.add(base)
    return [faire(base, periode, ({ notion, annee }) => !INVENTAIRE.has(notion) || annee === null || annee === base)]
  })
  const autres = annees.filter((annee) => !bases.has(annee))
  const inventaires = autres.map((annee) => faire(annee, null, ({ notion }) => IDENTITE.has(notion) || INVENTAIRE.has(notion)))
  return [...inventaires, ...parPeriode]
}

const IDENTITE: ReadonlySet<string> = new Set('code nom arrondissement departement region epci codeEpci annee'.split(' '))

/** Année dont les manquants fondent l'objectif d'une période : celle que le droit demande si elle y est, sinon la seule. */
function baseDe(annees: readonly number[], periode: string | null): number | null {
  if (annees.length === 1) return annees[0] ?? null
  const exigee = periode === null ? null : baseDInventaireDe(periode)
  return exigee !== null && annees.includes(exigee) ? exigee : null
}

/** Une colonne par notion : celle du millésime, sinon la seule sans millésime ; deux candidates n'en font aucune. */
function choisir(colonnes: readonly ColonneReconnue[], annee: number | null, periode: string | null): ReadonlyMap<string, ColonneReconnue> {
  const choisies = new Map<string, ColonneReconnue>()
  for (const notion of new Set(colonnes.map((colonne) => colonne.notion))) {
    const candidates = sansNotifies(colonnes.filter((colonne) => colonne.notion === notion))
    const retenues = INVENTAIRE.has(notion)
      ? premieresNonVides(
          candidates.filter((colonne) => annee !== null && colonne.annee === annee),
          candidates.filter((colonne) => colonne.annee === null && periode !== null && colonne.periode === periode),
          candidates.filter((colonne) => colonne.annee === null && (colonne.periode === null || periode === null)),
        )
      : premieresNonVides(
          candidates.filter((colonne) => periode !== null && colonne.periode === periode),
          candidates.filter((colonne) => colonne.periode === null),
        )
    if (retenues.length === 1 && retenues[0] !== undefined) choisies.set(notion, retenues[0])
  }
  return choisies
}

function premieresNonVides(...choix: readonly (readonly ColonneReconnue[])[]): readonly ColonneReconnue[] {
  return choix.find((colonnes) => colonnes.length > 0) ?? []
}

function lireLesColonnes(tableau: TableauReconnu, choisies: ReadonlyMap<string, ColonneReconnue>): ReadonlyMap<string, ColonneLue> {
  return new Map([...choisies].map(([notion, colonne]) => [notion, lireLaColonne(tableau, colonne)]))
}

/** À côté des manquants calculés, ceux que l’État a notifiés se lisent à part. */
function sansNotifies(candidates: readonly ColonneReconnue[]): readonly ColonneReconnue[] {
  if (candidates.length < 2 || candidates[0]?.notion !== 'manquants') return candidates
  const autres = candidates.filter((colonne) => !intituleDit(colonne, /\bnotif/))
  return autres.length > 0 ? autres : candidates
}

function genreDe({ type, colonnes }: TableauReconnu): Genre {
  const a = (notion: string): boolean => colonnes.some((colonne) => colonne.notion === notion)
  if (type === 'TAB-15' || (a('arrondissement') && !a('nom') && !a('code'))) return 'arrondissements'
  if (type === 'TAB-08' || (a('periode') && !a('nom') && !a('code'))) return 'periodes'
  return type === 'TAB-04' || type === 'SRU-18' || (a('annee') && !a('nom') && !a('code')) ? 'annees' : 'communes'
}

/** Période qu'un inventaire fonde : celui de 2022, ou de 2021 en base de travail, celle de 2023-2025. */
function periodeDeLInventaire(annee: number | null): string | null {
  if (annee === null) return null
  return ['2023-2025', '2026-2028'].find((periode) => {
    const exigee = baseDInventaireDe(periode)
    return exigee !== null && (annee === exigee || annee === exigee - 1)
  }) ?? null
}

function distincts<V>(valeurs: readonly (V | null)[]): V[] {
  return [...new Set(valeurs)].filter((valeur): valeur is V => valeur !== null)
}

/** Vrai si l'intitulé de la colonne contient un mot de ce motif, une fois réduit à ses mots. */
export function intituleDit({ intitule }: ColonneReconnue, motif: RegExp): boolean {
  return motif.test(normaliser(intitule))
}
