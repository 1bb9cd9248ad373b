import type { Plage } from '../../../classeur/port'
import type { Certitude } from '../../../donnees'
import { assietteDuFlux, message } from '../../../regles'
import { lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { lireNombreDeCase, lireTauxDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { MODELE_ASSIETTE } from './modele-assiette'
import { plansDAssiette } from './plan-d-assiette'
import type { PlanDAssiette } from './plan-d-assiette'

/** Catégories à lire au moins pour qu'un total plus grand que leur somme soit faux : en deçà, la liste est peut-être incomplète. */
const CATEGORIES_SUFFISANTES = 4

/** Assiette d'un bailleur, telle que la portent ses cases ; `null` : vide, texte ou erreur. */
export interface AssietteLue {
  readonly a: number | null
  readonly b: number | null
  readonly c: number | null
  /** Somme des catégories de la liste ; `null` si l'une ne se lit pas. */
  readonly categories: number | null
  readonly inconnus: number
  readonly douteux: number
}

export function lireAssiette(plan: PlanDAssiette, objet: number): AssietteLue {
  const { tableau, misEnLocation, soustraits, flux, categories, inconnus, douteux } = plan
  const lire = (colonne: Pick<ColonneReconnue, 'rang'> | null): number | null => (colonne === null ? null : lireNombreDeCase(tableau, colonne, objet))
  let somme: number | null = categories.length === 0 ? null : 0
  for (const categorie of categories) {
    const valeur = valeurDe(tableau, objet, categorie.rang)
    const nombre = valeur === null || valeur === '' ? 0 : lire(categorie)
    somme = somme === null || nombre === null ? null : somme + nombre
  }
  const additionner = (rangs: readonly number[]): number => rangs.reduce((total, rang) => total + (lire({ rang }) ?? 0), 0)
  return {
    a: lire(misEnLocation),
    b: lire(soustraits),
    c: lire(flux),
    categories: somme,
    inconnus: additionner(inconnus),
    douteux: additionner(douteux.map(({ rang }) => rang)),
  }
}

/** B : tel qu'il est écrit, ou tel que ses catégories le font ; `lu` et `juste` diffèrent quand le total est faux. */
export interface SoustraitsJuges {
  readonly lu: number | null
  readonly juste: number | null
}

/** B contre la somme de ses catégories, avec ou sans les postes que la liste n'admet pas : leur sort se juge à part. */
export function jugerSoustraits({ partielle, categories }: PlanDAssiette, { b, categories: somme, inconnus, douteux }: AssietteLue): SoustraitsJuges & { readonly verdict: 'juste' | 'faux' | 'douteux' } {
  if (somme === null || (categories.length < 2 && inconnus + douteux === 0)) return { lu: b, juste: b, verdict: 'juste' }
  const admis = [somme, somme + inconnus, somme + douteux, somme + inconnus + douteux]
  if (b === null) return { lu: null, juste: somme + inconnus + douteux, verdict: 'juste' }
  if (admis.includes(b)) return { lu: b, juste: b, verdict: 'juste' }
  const attendu = somme + inconnus + douteux
  const incomplet = b > attendu && (partielle || categories.length < CATEGORIES_SUFFISANTES)
  return { lu: b, juste: incomplet ? b : attendu, verdict: incomplet ? 'douteux' : 'faux' }
}

/** C = A − B et B = Σ b, ligne par ligne (FLUX-04, FLUX-05). */
export const CONTROLE_ASSIETTE: Controle = {
  id: 'FLUX-04.assiette',
  regle: 'FLUX-04',
  gravite: 'EL',
  aide: 'audit-flux.aide.assiette',
  examiner: ({ tableaux }, carnet) => {
    for (const tableau of tableaux) {
      if (tableau.modele.id !== MODELE_ASSIETTE.id) continue
      for (const plan of plansDAssiette(tableau)) {
        for (let rang = 0; rang < tableau.objets.length; rang += 1) examinerLaLigne(plan, tableau.objets[rang] ?? 0, carnet)
      }
    }
  },
}

function examinerLaLigne(plan: PlanDAssiette, objet: number, carnet: Carnet): void {
  const lue = lireAssiette(plan, objet)
  const juges = jugerSoustraits(plan, lue)
  const { a, c } = lue
  const lieuC = plan.flux === null ? null : lieuDe(plan.tableau, objet, plan.flux.rang)
  if (juges.verdict !== 'juste') releverSoustraits(plan, objet, lue, juges, lieuC, carnet)
  if (a === null || juges.juste === null) return
  const { juste } = juges
  const attendu = assietteDuFlux(a, juste)
  if (attendu === null) {
    if (juges.verdict === 'juste' && plan.soustraits !== null) releverExces(plan, objet, a, juste, carnet)
    return
  }
  if (c === null || plan.flux === null || lieuC === null) return
  if (c === attendu || (juges.lu !== null && c === a - juges.lu) || c === attendu + lue.douteux || c === attendu + lue.inconnus) {
    carnet.conforme()
    examinerLaPart(plan, objet, a, juges, carnet)
    return
  }
  carnet.nonConforme({
    lieu: lieuC,
    lu: c,
    attendu,
    message: message('audit-flux.c-different', { a, b: juste, lu: c, attendu }),
    correction: attendu,
    certitude: certitudeDe(plan, [plan.misEnLocation, plan.flux, plan.soustraits]),
  })
}

function releverSoustraits(
  plan: PlanDAssiette,
  objet: number,
  { b, a, c }: AssietteLue,
  { juste, verdict }: ReturnType<typeof jugerSoustraits>,
  lieuC: Plage | null,
  carnet: Carnet,
): void {
  const { tableau, soustraits, categories, part } = plan
  if (soustraits === null || b === null) return
  const lieu = lieuDe(tableau, objet, soustraits.rang)
  const certitude = certitudeDe(plan, [soustraits, ...categories])
  if (verdict === 'douteux') {
    const somme = lireAssiette(plan, objet).categories ?? 0
    carnet.aVerifier({ lieu, regle: 'FLUX-05', gravite: 'IN', lu: b, attendu: somme, message: message('audit-flux.b-incomplet', { lu: b, somme, nombre: categories.length }), certitude })
    return
  }
  const suit = lieuC !== null && a !== null && c === a - b
  const consequences = [...(suit ? [lieuC] : []), ...(part === null ? [] : [lieuDe(tableau, objet, part.rang)])]
  const attendu = juste ?? 0
  carnet.nonConforme({
    lieu,
    regle: 'FLUX-05',
    gravite: 'IN',
    lu: b,
    attendu,
    message: message('audit-flux.b-different', { lu: b, attendu }),
    correction: attendu,
    certitude,
    consequences,
  })
}

function releverExces(plan: PlanDAssiette, objet: number, a: number, b: number, carnet: Carnet): void {
  carnet.nonConforme({
    lieu: lieuDe(plan.tableau, objet, plan.soustraits?.rang ?? plan.misEnLocation.rang),
    gravite: 'IN',
    lu: b,
    attendu: null,
    message: message('audit-flux.b-superieur', { a, b }),
    certitude: certitudeDe(plan, [plan.misEnLocation, plan.soustraits]),
  })
}

/** La part soustraite affichée est B / A, à son arrondi près. */
function examinerLaPart(plan: PlanDAssiette, objet: number, a: number, { lu, juste }: SoustraitsJuges, carnet: Carnet): void {
  const { tableau, part } = plan
  const ecrit = part === null || a === 0 ? null : lireTauxDeCase(tableau, part, objet)
  if (part === null || ecrit === null || juste === null) return
  const tolerance = 0.5 * 10 ** -ecrit.decimales + 1e-9
  const proche = (b: number | null): boolean => b !== null && Math.abs(ecrit.points - (100 * b) / a) <= tolerance
  if (proche(juste) || proche(lu)) {
    carnet.conforme()
    return
  }
  const attendu = (100 * juste) / a
  const lieu = lieuDe(tableau, objet, part.rang)
  const enFraction = Number(valeurDe(tableau, objet, part.rang)) <= 1
  carnet.nonConforme({
    lieu,
    gravite: 'IN',
    lu: enFraction ? ecrit.points / 100 : ecrit.points,
    attendu: Number((enFraction ? attendu / 100 : attendu).toFixed(4)),
    message: message('audit-flux.part-soustraite', { a, b: juste, lu: ecrit.points / 100, attendu: Number((attendu / 100).toFixed(4)) }),
    certitude: certitudeDe(plan, [plan.misEnLocation, part, plan.soustraits]),
  })
}

function certitudeDe({ tableau }: PlanDAssiette, colonnes: readonly (ColonneReconnue | null)[]): Certitude {
  return laPlusFaible([tableau.certitude, ...colonnes.flatMap((colonne) => colonne?.certitude ?? [])])
}
