import type { LigneComposee } from '../composer'
import type { ColonneDeFeuille } from '../presenter'
import { FORMAT_ANNEE, FORMAT_ENTIER, FORMAT_POURCENTAGE } from '../presenter'
import type { FormuleDecrite } from '../types'
import { deLAnnee } from './colonne-entiere'
import { appui, codeDAppui, colonneDAppui } from './pour-le-graphique'

/** Années projetées : cinq périodes triennales. */
export const HORIZON = 15

/** Hors de ces années, une case de la colonne n'est pas un inventaire. */
const ANNEES = { min: 2000, max: 2100 }

/** Colonnes d'une table dont la tendance se lit : lettres de l'année, des résidences, des logements et de la cible. */
export interface Inventaires {
  readonly annee: string
  readonly rp: string
  readonly ls: string
  readonly cible: string
}

export const COLONNES_DE_LA_TENDANCE: readonly ColonneDeFeuille[] = [
  { code: 'tendance', intitule: 'Tendance prolongée', type: 'texte' },
  { code: 'valeur', intitule: 'Valeur', type: 'mixte' },
]

/** Ce que GRA-04 trace ; aucun de ces intitulés n'est celui d'une colonne de la table, qui s'y relirait. */
const TRACEES_DE_LA_PROJECTION = [
  { code: 'proj_taux', intitule: 'Taux de logement social projeté', type: 'pourcentage' },
  { code: 'proj_cible', intitule: 'Taux cible prolongé', type: 'pourcentage' },
] as const satisfies readonly ColonneDeFeuille[]

export const COLONNES_DE_LA_PROJECTION: readonly ColonneDeFeuille[] = [
  { code: 'proj_annee', intitule: 'Année projetée', type: 'entier' },
  ...TRACEES_DE_LA_PROJECTION,
  ...TRACEES_DE_LA_PROJECTION.map(colonneDAppui),
]

/** Ce que la tendance observe, ligne après ligne sous ses titres ; le format de chaque valeur. */
const LIGNES = [
  { code: 'debut', intitule: 'Premier inventaire', format: FORMAT_ANNEE },
  { code: 'fin', intitule: 'Dernier inventaire', format: FORMAT_ANNEE },
  { code: 'rp', intitule: 'Résidences principales au dernier inventaire', format: FORMAT_ENTIER },
  { code: 'ls', intitule: 'Logements sociaux au dernier inventaire', format: FORMAT_ENTIER },
  { code: 'cible', intitule: 'Taux cible au dernier inventaire', format: FORMAT_POURCENTAGE },
  { code: 'accroissement', intitule: 'Résidences principales de plus par an', format: '#,##0.0' },
  { code: 'part', intitule: 'Part du logement social dans cette hausse', format: FORMAT_POURCENTAGE },
  { code: 'atteinte', intitule: 'Année où la cible serait atteinte', format: FORMAT_ANNEE },
] as const

type Code = (typeof LIGNES)[number]['code']

export const FORMATS_DE_LA_TENDANCE: readonly string[] = LIGNES.map(({ format }) => format)

/** Adresse de chaque valeur de la tendance : `placesDeLaTendance('S')('fin')` rend `$S$3`. */
function placesDeLaTendance(lettre: string): (code: Code) => string {
  return (code) => `$${lettre}$${LIGNES.findIndex((ligne) => ligne.code === code) + 2}`
}

/**
 * Rythme moyen entre le premier et le dernier inventaire complets (SRU-17, SRU-18). Vide quand une de ces deux années est en double ou
 * que le parc n'augmente pas. `lettre` : colonne des valeurs. `rang` : au-dessus de tout ce que la table calcule.
 */
export function lignesDeLaTendance({ annee, rp, ls, cible }: Inventaires, lettre: string, rang: number): readonly LigneComposee[] {
  const place = placesDeLaTendance(lettre)
  const [annees, residences, logements, cibles] = [annee, rp, ls, cible].map((une) => `$${une}:$${une}`) as [string, string, string, string]
  const complets = `${annees},">=${ANNEES.min}",${annees},"<=${ANNEES.max}",${residences},">=1",${logements},">=0"`
  const [debut, fin] = [place('debut'), place('fin')]
  const en = (an: string, colonne: string): string => `SUMIFS(${colonne},${deLAnnee(annees, an)})`
  const unique = (an: string): string => `COUNTIFS(${deLAnnee(annees, an)})=1`
  const ecart = (colonne: string): string => `(${en(fin, colonne)}-${en(debut, colonne)})`
  const borne = (fonction: 'MINIFS' | 'MAXIFS'): string => `=IF(COUNTIFS(${complets})>=2,${fonction}(${annees},${complets}),"")`
  const auDernier = (colonne: string): string => `=IF(COUNT(${fin})=1,IF(${unique(fin)},${en(fin, colonne)},""),"")`
  const formules: Readonly<Record<Code, string>> = {
    debut: borne('MINIFS'),
    fin: borne('MAXIFS'),
    rp: auDernier(residences),
    ls: auDernier(logements),
    cible: `=IF(COUNT(${place('rp')})=1,IF(${en(fin, cibles)}>0,${en(fin, cibles)},""),"")`,
    accroissement: `=IF(COUNT(${place('rp')})=1,IF(AND(${unique(debut)},${fin}>${debut}),${ecart(residences)}/(${fin}-${debut}),""),"")`,
    part: `=IF(SUM(${place('accroissement')})>0,${ecart(logements)}/${ecart(residences)},"")`,
    atteinte: `=IF(${prolongeable(place)},IF(COUNT(${place('cible')})=1,MIXITE.SRU_ANNEE_ATTEINTE(${trajectoire(place)},${place('cible')},${fin}),""),"")`,
  }
  const rangs: Readonly<Record<Code, number>> = { debut: 0, fin: 0, rp: 1, ls: 1, cible: 2, accroissement: 2, part: 3, atteinte: 4 }
  return LIGNES.map(({ code, intitule }) => ({
    contenus: { tendance: intitule, valeur: { formule: formules[code], rang: rang + rangs[code] } },
  }))
}

/**
 * Années projetées, du dernier inventaire à l'horizon : taux projeté (SRU-18) et repère de la cible. `colonne` : lettre d'une colonne
 * de la projection, par son code.
 */
export function lignesDeLaProjection(lettre: string, rang: number, colonne: (code: string) => string): readonly LigneComposee[] {
  const place = placesDeLaTendance(lettre)
  const formule = (texte: string): FormuleDecrite => ({ formule: texte, rang: rang + 4 })
  const appuis = (n: number) => TRACEES_DE_LA_PROJECTION.map(({ code }) => [codeDAppui(code), appui(`${colonne(code)}${n + 2}`, rang + 4)])
  const projection = `MIXITE.SRU_PROJECTION(${trajectoire(place)},${HORIZON},${place('fin')})`
  return Array.from({ length: HORIZON + 1 }, (_rien, n) => ({
    contenus: {
      proj_annee: formule(`=IF(COUNT(${place('fin')})=1,${place('fin')}+${n},"")`),
      proj_taux: formule(`=IF(${prolongeable(place)},INDEX(${projection},${n + 1},4),"")`),
      proj_cible: formule(`=IF(COUNT(${place('cible')})=1,${place('cible')},"")`),
      ...Object.fromEntries(appuis(n)),
    },
  }))
}

type Place = (code: Code) => string

/** Une part négative n'est pas une tendance que la loi d'évolution sache prolonger. */
function prolongeable(place: Place): string {
  return `AND(COUNT(${place('part')})=1,SUM(${place('part')})>=0)`
}

/** Une part de plus de 1 se donne en pour cent : 1,2 se lirait 1,2 %. */
function trajectoire(place: Place): string {
  const part = place('part')
  return `${place('rp')},${place('ls')},${place('accroissement')},IF(${part}>1,100*${part},${part})`
}
