import { normaliser, PERIODES } from '../../../regles'
import type { ColonneDeTrame, TableDeTrame } from '../../../trames'
import { colonnesDeFeuille } from '../../../trames/remplir/colonnes-de-feuille'
import { tablesDe } from '../../../trames/tables-de-periode'
import type { ModeleDeTableau, NotionDeModele, TableauATyper, TypeDeNotion } from '../../reconnaissance/types'
import { MODELES_DES_CONTRATS } from './modeles-des-contrats'
import { MODELES_DU_PARC } from './modeles-du-parc'
import { MODELES_DE_GRILLE } from './modeles-de-grille'
import { SYNONYMES_DE_TRAME, TOURNURES_DE_TRAME } from './synonymes'

const TYPES: Readonly<Record<ColonneDeTrame['type'], TypeDeNotion>> = {
  texte: 'texte',
  liste: 'texte',
  code: 'texte',
  entier: 'effectif',
  nombre: 'nombre',
  pourcentage: 'taux',
  date: 'date',
  booleen: 'drapeau',
  mixte: 'mixte',
  'liste de nombres': 'mixte',
}

/** Colonnes dont le type de la trame ne dit pas tout : une année, une variation, une part qui peut dépasser 100 %. */
const TYPES_PROPRES: Readonly<Record<string, TypeDeNotion>> = {
  annee: 'annee',
  f08: 'annee',
  f09: 'annee',
  ls_ms: 'nombre',
  drp: 'nombre',
  part1: 'tauxLibre',
  part2: 'tauxLibre',
  f10e: 'mixte',
  f10f: 'mixte',
  cal_fin: 'mixte',
  cal_deb: 'mixte',
  terme: 'mixte',
}

/** Colonnes que la trame n'a pas et que les services ajoutent. */
const AJOUTEES: Readonly<Record<string, Readonly<Record<string, NotionDeModele>>>> = {
  'TAB-12': { levier: { nom: 'levier de la grille', type: 'texte', titres: ['Levier'] } },
  'TAB-17': {
    pslaBrs: { nom: 'PSLA et BRS', type: 'effectif', titres: ['PSLA/BRS'] },
    action: { nom: 'action', type: 'texte', titres: ['Action engagée'] },
  },
}

interface Forme {
  readonly exigees: readonly string[]
  readonly minimum: number
  /** Notions dont il faut au moins une. */
  readonly parmi?: readonly string[]
  /** Ce que la feuille ou le titre doivent dire quand les intitulés sont ceux de n'importe quel tableau. */
  readonly annonce?: RegExp
}

const FORMES: Readonly<Record<string, Forme>> = {
  'TAB-01': { exigees: ['type'], minimum: 3, parmi: ['rep', 'instance', 'date_delib'] },
  'TAB-02': { exigees: ['champ', 'valeur'], minimum: 2, annonce: /preambule|\btab 02\b/ },
  'TAB-03': { exigees: ['rubrique', 'valeur'], minimum: 2, annonce: /presentation de la commune|\btab 03\b|presentation/ },
  'TAB-05': { exigees: ['theme', 'modalite', 'nb'], minimum: 3 },
  'TAB-06': { exigees: ['ind', 'num', 'den'], minimum: 3 },
  'TAB-07': { exigees: ['ind', 'nb', 'tot'], minimum: 3 },
  'TAB-09': { exigees: [], minimum: 3, parmi: ['ls_ms', 'ls_fin'] },
  'TAB-10': { exigees: ['vefa', 'total'], minimum: 3 },
  'TAB-11': { exigees: ['theme', 'diff', 'outils'], minimum: 3 },
  'TAB-12': { exigees: ['theme', 'action'], minimum: 3, parmi: ['pilote', 'sign', 'resultat', 'methode'] },
  'TAB-17': { exigees: ['f01', 'f06'], minimum: 4, parmi: ['f03', 'f07', 'f08', 'f09', 'plai', 'pls'] },
  'TAB-19': { exigees: ['rubrique'], minimum: 3, parmi: ['perio', 'resp'] },
  'TAB-20': { exigees: ['partie'], minimum: 3, parmi: ['date', 'sign'] },
}

/** Ce qui annonce une liste de projets d'après la période : le vivier, jamais additionné à l'objectif. */
const VIVIER = /\bvivier\b|au dela de 20\d\d|apres 20\d\d|\btab 18\b|periode suivante/

function typeDe(id: string, { annonce, parmi = [] }: Forme): (tableau: TableauATyper) => string | null {
  return ({ notions, textes }) => {
    const mots = textes.map(normaliser)
    if (parmi.length > 0 && !parmi.some((clef) => notions.has(clef))) return null
    if (annonce !== undefined && !mots.some((texte) => annonce.test(texte))) return null
    return id === 'TAB-17' && mots.some((texte) => VIVIER.test(texte)) ? 'TAB-18' : id
  }
}

/** Les tables d'un même identifiant, une par période : leurs intitulés diffèrent par l'année. */
function modeleDe(id: string, forme: Forme): ModeleDeTableau {
  const tables = PERIODES.flatMap((periode) => tablesDe(periode).filter((table) => table.id === id || (id === 'TAB-17' && table.id === 'TAB-18')))
  const [synonymes, tournures] = [SYNONYMES_DE_TRAME[id] ?? {}, TOURNURES_DE_TRAME[id] ?? {}]
  const notions = new Map<string, NotionDeModele>()
  for (const table of tables) for (const colonne of colonnesDeFeuille(table)) ajouter(notions, colonne, { synonymes: synonymes[colonne.code] ?? [], tournure: tournures[colonne.code] }, forme)
  for (const [clef, notion] of Object.entries(AJOUTEES[id] ?? {})) notions.set(clef, { ...notion, synonymes: synonymes[clef] ?? [] })
  // Une table que son titre annonce est une fiche : un libellé et sa valeur par ligne.
  const enFiche = forme.annonce !== undefined
  return { id, objet: objetDe(tables), notions: Object.fromEntries(notions), minimum: forme.minimum, enFiche, typer: typeDe(id, forme) }
}

function objetDe([table]: readonly TableDeTrame[]): string {
  return table?.titre ?? ''
}

interface Rencontres {
  readonly synonymes: readonly string[]
  readonly tournure: RegExp | undefined
}

function ajouter(notions: Map<string, NotionDeModele>, { code, intitule, type }: ColonneDeTrame, { synonymes, tournure }: Rencontres, { exigees }: Forme): void {
  if (intitule === '') return
  const connue = notions.get(code)
  const titres = [...new Set([...(connue?.titres ?? []), intitule])]
  notions.set(code, {
    nom: connue?.nom ?? intitule,
    type: TYPES_PROPRES[code] ?? TYPES[type],
    titres,
    synonymes,
    ...(tournure === undefined ? {} : { tournure }),
    ...(exigees.includes(code) ? { exigee: true } : {}),
  })
}

export const MODELES_TRAME: readonly ModeleDeTableau[] = [
  ...Object.entries(FORMES).map(([id, forme]) => modeleDe(id, forme)),
  ...MODELES_DU_PARC,
  ...MODELES_DE_GRILLE,
  ...MODELES_DES_CONTRATS,
]
