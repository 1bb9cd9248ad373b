import { colonneDe, ecrit, Page } from '../../trames'
import type { FeuilleDecrite, GraphiqueDecrit, PlageDecrite, Remplissage } from '../../trames'
import { enIso } from '../../regles'
import type { Jour } from '../../regles'
import type { Audit } from '../types'
import {
  blocDesControles,
  blocDesGravites,
  blocDesHypotheses,
  blocDesRegles,
  blocDesReserves,
  blocDesTableaux,
  blocDuContexte,
  compterLesConformes,
} from './blocs-de-l-audit'
import { compterParVerdict } from './compter'
import type { Dire, Rediger } from './dire'
import { direAvec } from './dire'
import { decrireLesConstats } from './feuille-des-constats'
import { TITRES_DU_RAPPORT } from './feuilles-du-rapport'
import type { FeuilleDuRapport } from './feuilles-du-rapport'
import { graphiqueDesGravites } from './graphiques'

export interface RapportAComposer {
  readonly rediger: Rediger
  /** Jour du contrôle ; `null` : les échéances n'ont pas été jugées. */
  readonly jour: Jour | null
  /** Feuilles que l'audit a lues ; celles où rien n'est reconnu se disent. */
  readonly feuillesLues: readonly string[]
  /** Nom que prend chaque feuille du rapport. */
  readonly noms: Readonly<Record<FeuilleDuRapport, string>>
  /** Vrai : le graphique se pose même s'il n'y a rien à montrer, parce qu'un précédent est déjà là. */
  readonly graphique?: boolean
}

/** Largeurs de la page de chiffres, en caractères. */
const COLONNES = [
  { largeur: 26, format: null, renvoi: false },
  { largeur: 70, format: null, renvoi: true },
  ...[14, 15, 12, 8, 6, 6, 6].map((largeur) => ({ largeur, format: null, renvoi: true })),
]
/** À droite des premiers tableaux, qui ont trois colonnes. */
const GRAPHIQUE = { colonne: 3, colonnes: 6, ligne: 3, lignes: 15 } as const

/**
 * Les deux feuilles du rapport : la page de chiffres, puis la liste des constats. Pure : rien n'est écrit.
 * @returns de quoi le poser par l'aperçu et le journal du remplissage
 */
export function composerRapport(audit: Audit, { rediger, jour, feuillesLues, noms, graphique = false }: RapportAComposer): Remplissage {
  const dire = direAvec(rediger)
  const { page, gravites } = composerPage(audit, { dire, jour, feuillesLues, feuille: noms.audit })
  const place: PlageDecrite = { feuille: noms.audit, ...GRAPHIQUE }
  const graphiques: readonly GraphiqueDecrit[] = audit.constats.length === 0 && !graphique ? [] : [graphiqueDesGravites(gravites, place, dire)]
  return {
    table: dire('apercu'),
    feuilles: [page, decrireLesConstats(audit.constats, { feuille: noms.constats, titre: TITRES_DU_RAPPORT.constats, rediger })],
    graphiques,
    manques: [],
    suppositions: [],
  }
}

interface PageAComposer extends Pick<RapportAComposer, 'jour' | 'feuillesLues'> {
  readonly dire: Dire
  readonly feuille: string
}

function composerPage(audit: Audit, { dire, jour, feuillesLues, feuille }: PageAComposer): { readonly page: FeuilleDecrite; readonly gravites: PlageDecrite } {
  const page = new Page(feuille, COLONNES)
  page.ecrire([ecrit(TITRES_DU_RAPPORT.audit)], { gras: true })
  page.ecrire([ecrit(dire('jour')), ecrit(jour === null ? dire('jour-absent') : dire('jour-dit', { jour: enIso(jour) }))])
  page.ecrire([ecrit(dire('bilan')), ecrit(direLeBilan(audit, dire))])
  page.sauter()
  const gravites = page.poser(blocDesGravites(audit.constats, dire))
  page.poser(blocDesControles(audit, dire))
  page.descendreA(GRAPHIQUE.ligne + GRAPHIQUE.lignes + 1)
  page.poser(blocDuContexte(audit.contexte, dire))
  page.poser(blocDesTableaux(audit.tableaux, dire))
  const regles = blocDesRegles(audit, dire)
  if (regles.rangees.length > 0) page.poser(regles)
  const hypotheses = blocDesHypotheses(audit.constats, dire)
  if (hypotheses !== null) page.poser(hypotheses)
  const reserves = blocDesReserves(direLesReserves(audit, { jour, feuillesLues }, dire), audit.questions, dire)
  if (reserves.rangees.length > 0) page.poser(reserves)
  return { page: page.decrire(), gravites: colonneDe(gravites, 0) }
}

function direLeBilan({ constats, bilans, tableaux }: Audit, dire: Dire): string {
  const conformes = compterLesConformes(bilans)
  if (constats.length === 0) return dire(conformes === 0 && tableaux.length === 0 ? 'rien-a-controler' : 'sans-constat', { conformes, tableaux: tableaux.length })
  return dire('avec-constats', { nombre: constats.length, ...compterParVerdict(constats), conformes })
}

function direLesReserves({ tableaux }: Audit, { jour, feuillesLues }: Pick<RapportAComposer, 'jour' | 'feuillesLues'>, dire: Dire): readonly string[] {
  const reconnues = new Set(tableaux.map(({ feuille }) => feuille.nom))
  return [
    ...(jour === null ? [dire('echeances-non-jugees')] : []),
    ...feuillesLues.filter((nom) => !reconnues.has(nom)).map((nom) => dire('feuille-sans-tableau', { feuille: nom })),
  ]
}
