import { constatEnJson } from '../../../src/audit'
import type { Controle, OptionsDAudit } from '../../../src/audit'
import { ouvrirCarnet } from '../../../src/audit/moteur/carnet'
import type { CarnetTenu } from '../../../src/audit/moteur/carnet'
import { reunirLesCauses } from '../../../src/audit/moteur/reunir-les-causes'
import { reconnaitre } from '../../../src/audit/reconnaissance/reconnaitre'
import type { Instantane } from '../../../src/classeur/instantane'
import type { Saisie, Valeur } from '../../../src/classeur/port'
import { redigerMessage } from '../../../src/textes'
import { figer } from '../fabrique'

export type Feuilles = Parameters<typeof figer>[0]

/** Formule et le résultat que le classeur en garde. */
export function calc(formule: string, valeur: Valeur): Saisie {
  return { formule, valeur }
}

/** Passe un seul contrôle sur un classeur figé. */
export function passer(controle: Controle, instantane: Instantane, options: Partial<OptionsDAudit> = {}): CarnetTenu {
  const completes: OptionsDAudit = { lectures: new Map(), jour: null, ...options }
  const { tableaux, contexte } = reconnaitre(instantane, completes)
  const carnet = ouvrirCarnet(controle)
  controle.examiner({ instantane, tableaux, contexte, options: completes }, carnet)
  return carnet
}

/** « IN COM-01 Feuille!B7 lu→attendu », pour chaque constat d'un seul contrôle ; chaque phrase doit pouvoir se rédiger. */
export async function relever(controle: Controle, feuilles: Feuilles, options: Partial<OptionsDAudit> = {}): Promise<readonly string[]> {
  const { constats } = passer(controle, await figer(feuilles), options)
  return reunirLesCauses(constats).map((constat) => {
    const { gravite, regle, feuille, cellule, lu, attendu, message } = constatEnJson(constat, redigerMessage)
    if (cellule !== null && !message.includes(cellule)) throw new Error(`la phrase ne nomme pas ${cellule} : ${message}`)
    return `${gravite} ${regle} ${feuille ?? ''}!${cellule ?? ''} ${String(lu)}→${String(attendu)}`
  })
}

/** Inventaire de huit communes : code, nom, logements, résidences, taux, cible, manquants. */
export const TITRES_D_INVENTAIRE = ['Commune', 'LLS au 01/01/2022', 'Nb de RP 2022', 'Tx LLS', 'Tx cible', 'Lgts manquants']
export const INVENTAIRE: readonly (readonly [string, number, number, number])[] = [
  ['Valbrune', 1898, 9873, 0.25],
  ['Saint-Aubert', 1010, 4210, 0.25],
  ['Rocquevert', 1312, 6400, 0.2],
  ['Pont-Sainte-Lucie', 412, 3120, 0.25],
  ['Bellombre', 3505, 12874, 0.25],
  ['Charmoy-sur-Orne', 501, 2745, 0.2],
]

/** Une ligne par commune, titres en ligne 1, total en dernière ligne ; les formules portent leur résultat. */
export function inventaire(): Saisie[][] {
  const lignes = INVENTAIRE.map(([nom, logements, residences, cible], i): Saisie[] => [
    nom,
    logements,
    residences,
    calc(`=B${i + 2}/C${i + 2}`, logements / residences),
    cible,
    calc(`=MAX(0,ROUNDUP(E${i + 2}*C${i + 2},0)-B${i + 2})`, Math.max(0, Math.ceil(cible * residences) - logements)),
  ])
  return [TITRES_D_INVENTAIRE, ...lignes, total()]
}

function total(): Saisie[] {
  const [logements, residences] = [1, 2].map((rang) => INVENTAIRE.reduce((somme, ligne) => somme + Number(ligne[rang]), 0)) as [number, number]
  const manquants = INVENTAIRE.reduce((somme, [, ls, rp, cible]) => somme + Math.max(0, Math.ceil(cible * rp) - ls), 0)
  return [
    'Total',
    calc('=SUM(B2:B7)', logements),
    calc('=SUM(C2:C7)', residences),
    calc('=B8/C8', logements / residences),
    null,
    calc('=SUM(F2:F7)', manquants),
  ]
}

/** Le même tableau, une case changée. */
export function avec(feuille: Saisie[][], cellule: string, saisie: Saisie): Saisie[][] {
  const [, lettre = '', numero = ''] = /^([A-Z])(\d+)$/.exec(cellule) ?? []
  return feuille.map((ligne, i) => (i === Number(numero) - 1 ? ligne.map((lue, j) => (j === lettre.charCodeAt(0) - 65 ? saisie : lue)) : ligne))
}
