import { reconnaitre } from '../../../src/audit/reconnaissance/reconnaitre'
import type { ClasseurReconnu } from '../../../src/audit/reconnaissance/reconnaitre'
import type { TableauReconnu } from '../../../src/audit/reconnaissance/types'
import type { OptionsDAudit } from '../../../src/audit/types'
import { ecrireRectangle, lireAdresse } from '../../../src/classeur/adresse'
import type { Saisie } from '../../../src/classeur/port'
import { figer } from '../fabrique'

type Lignes = readonly (readonly Saisie[])[]

interface Particularites {
  /** Fusions de la première feuille : « A1:B2 ». */
  readonly fusions?: readonly string[]
  /** Tableaux d'Excel de la première feuille. */
  readonly tableaux?: readonly string[]
  readonly options?: Partial<OptionsDAudit>
}

/** Reconnaît des feuilles écrites depuis A1. */
export async function reconnaitreFeuilles(
  feuilles: Readonly<Record<string, Lignes>>,
  { fusions = [], tableaux = [], options = {} }: Particularites = {},
): Promise<ClasseurReconnu> {
  const instantane = await figer(feuilles)
  const [premiere, ...autres] = instantane.feuilles
  if (premiere === undefined) throw new Error('aucune feuille')
  const avec = {
    ...premiere,
    fusions: fusions.map((adresse) => lireAdresse(adresse, premiere.nom)),
    tableaux: tableaux.map((adresse, i) => ({ nom: `Tableau${i}`, plage: lireAdresse(adresse, premiere.nom) })),
  }
  return reconnaitre({ ...instantane, feuilles: [avec, ...autres] }, { lectures: new Map(), jour: null, ...options })
}

/** Reconnaît une seule feuille, « Feuil1 ». */
export async function reconnaitreLignes(lignes: Lignes, particularites: Particularites = {}): Promise<ClasseurReconnu> {
  return reconnaitreFeuilles({ Feuil1: lignes }, particularites)
}

/** « SRU-02 A3:E6 : 2 objets, totaux 6 » */
export function resumerTableau({ type, plage, objets, totaux, transpose }: TableauReconnu): string {
  const suite = totaux.length === 0 ? '' : `, totaux ${totaux.map((total) => total + 1).join(' ')}`
  return `${type} ${ecrireRectangle(plage)} : ${objets.length} objets${suite}${transpose ? ', couché' : ''}`
}

export function resumerTableaux({ tableaux }: ClasseurReconnu): readonly string[] {
  return tableaux.map(resumerTableau)
}

/** « manquants probable » par colonne reconnue, dans l'ordre. */
export function resumerColonnes({ tableaux }: ClasseurReconnu, rang = 0): readonly string[] {
  return (tableaux[rang]?.colonnes ?? []).map(({ notion, certitude, annee, periode }) =>
    [notion, certitude, annee, periode].filter((dit) => dit !== null).join(' '),
  )
}
