import { enFraction } from '../../com'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { assietteDuFlux, FLUX_04 } from '../assiette'
import { FLUX_05, soustraire } from '../categories-soustraites'
import { corrigerDroitsUniques, FLUX_07 } from '../droits-uniques'
import { FLUX_06 } from './urgences'

/** Ce qu'un bailleur sait de son année ; `null` = non renseigné. Nombres entiers de logements. */
export interface EntreeAssiette {
  readonly misEnLocation: number | null
  /** Nombre de chaque catégorie, `b1` à `b6`. */
  readonly categories: ReadonlyMap<string, number | null>
  readonly droitsUniques: number | null
  readonly premieresMisesEnService: number | null
  readonly lectures: Lectures
}

/** A, dont premières mises en service, B, C, part soustraite B / A (fraction) ; `''` = inconnu, ou A nul. */
export type LigneDAssiette = readonly [a: number, neuf: number | '', b: number, c: number, soustraite: number | '']

interface Assiette {
  readonly a: number
  readonly b: number
  readonly c: number
}

/**
 * Assiette du flux C = A − B, B par catégorie (FLUX-04 à FLUX-07 ; CCH, art. R. 441-5).
 * `incomplet` : A ou une catégorie manque (vide n'est pas zéro), sauf A nul. `refuse` : B > A, droits uniques ou premières mises en service supérieurs à A.
 */
export function assietteDetaillee(entree: EntreeAssiette, options: { readonly expliquer: boolean }): Resultat<readonly LigneDAssiette[]> {
  const { misEnLocation, droitsUniques, premieresMisesEnService: neuf, lectures } = entree
  const references = referencesDe([FLUX_04, FLUX_05, FLUX_06, FLUX_07])
  const b = soustraire(misEnLocation === 0 ? sansVide(entree.categories) : entree.categories)
  const refus: Message[] = b.etat === 'refuse' ? [...b.motifs] : []
  if (misEnLocation !== null && neuf !== null && neuf > misEnLocation) {
    refus.push(message('flux.neuf-superieur', { neuf, misEnLocation }))
  }
  if (misEnLocation !== null && droitsUniques !== null && droitsUniques > misEnLocation) {
    refus.push(message('flux.droits-uniques', { droitsUniques, misEnLocation }))
  }
  if (refus.length > 0) return nonEtabli('refuse', refus, { references })
  const manques = [
    ...(misEnLocation === null ? [message('flux.donnees-manquantes', { manques: 'mis_en_location' })] : []),
    ...(b.etat === 'etabli' ? [] : b.motifs),
  ]
  if (manques.length > 0 || misEnLocation === null || b.etat !== 'etabli') return nonEtabli('incomplet', manques, { references })
  const etablie = calculer(misEnLocation, neuf, b.valeur, lectures)
  if (etablie === null) {
    return nonEtabli('refuse', [message('flux.soustraits-superieurs', { soustraits: b.valeur, misEnLocation: louesComptes(misEnLocation, neuf, lectures) })], { references })
  }
  const alertes = alertesDAssiette(entree, etablie)
  const ligne: LigneDAssiette = [etablie.a, neuf ?? '', etablie.b, etablie.c, etablie.a === 0 ? '' : etablie.b / etablie.a]
  if (!options.expliquer) return etabli([ligne], 'tableau', { alertes })
  return etabli([ligne], 'tableau', {
    alertes,
    references,
    hypotheses: hypothesesTouchees(['AMB-36'], lectures, (autres) => {
      const autre = calculer(misEnLocation, neuf, etablie.b, autres)
      return autre === null ? 'plus de soustraits que de libérés' : autre.c
    }),
    explication: expliquer(entree, etablie),
  })
}

function sansVide(categories: ReadonlyMap<string, number | null>): Map<string, number> {
  return new Map([...categories].map(([id, nombre]) => [id, nombre ?? 0]))
}

/** A : logements mis en location, ou libérés seulement (sans les premières mises en service) sous l'autre lecture d'AMB-36. */
function louesComptes(misEnLocation: number, neuf: number | null, lectures: Lectures): number {
  return rangDe(lectures, 'AMB-36') === 1 ? misEnLocation - (neuf ?? 0) : misEnLocation
}

function calculer(misEnLocation: number, neuf: number | null, b: number, lectures: Lectures): Assiette | null {
  const a = louesComptes(misEnLocation, neuf, lectures)
  const c = assietteDuFlux(a, b)
  return c === null ? null : { a, b, c }
}

function alertesDAssiette(entree: EntreeAssiette, { b, c }: Assiette): Message[] {
  const { categories, droitsUniques, misEnLocation, premieresMisesEnService, lectures } = entree
  const alertes: Message[] = []
  const urgence = categories.get('b6') ?? 0
  if (b === 0 && misEnLocation !== 0) alertes.push(message('flux.rien-de-soustrait'))
  if (rangDe(lectures, 'AMB-36') === 1 && premieresMisesEnService === null) alertes.push(message('flux.neuf-non-dit'))
  if (urgence > 0) alertes.push(message('flux.urgence-a-prouver', { urgence }))
  if (droitsUniques !== null && droitsUniques > 0) alertes.push(message('flux.droits-uniques-a-convertir', { droitsUniques, flux: c }))
  return alertes
}

function expliquer({ misEnLocation, categories, droitsUniques, premieresMisesEnService: neuf, lectures }: EntreeAssiette, { a, b, c }: Assiette): Etape[] {
  const etapes: Etape[] = []
  if (rangDe(lectures, 'AMB-36') === 1) {
    etapes.push({
      etape: message('flux.etape.liberes'),
      calcul: message('flux.calcul.liberes', { misEnLocation: misEnLocation ?? 0, neuf: neuf ?? 0 }),
      valeur: a,
    })
  }
  const nombres = ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'].map((id) => categories.get(id) ?? 0)
  etapes.push(
    { etape: message('flux.etape.soustraits'), calcul: message('flux.calcul.soustraits', { somme: nombres.join(' + ') }), valeur: b },
    { etape: message('flux.etape.assiette'), calcul: message('flux.calcul.assiette', { misEnLocation: a, soustraits: b }), valeur: c },
  )
  if (a > 0) {
    etapes.push({ etape: message('flux.etape.part-soustraite'), calcul: message('flux.calcul.rapport', { n: b, total: a }), valeur: enFraction((100 * b) / a) })
  }
  const corrige = droitsUniques === null || droitsUniques > c ? null : corrigerDroitsUniques(c - droitsUniques, droitsUniques, misEnLocation ?? 0)
  if (corrige?.etat === 'etabli' && droitsUniques !== null) {
    etapes.push({
      etape: message('flux.etape.droits-uniques'),
      calcul: message('flux.calcul.droits-uniques', { affiche: c - droitsUniques, droitsUniques }),
      valeur: corrige.valeur,
    })
  }
  return etapes
}
