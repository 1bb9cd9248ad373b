import { auxQuinzeChiffres, comparerPart, parametreEmploye, valeurDeLaCirculaire } from '../../com'
import { P_HQPV_FLUX } from '../../parametres/flux-conventions'
import { JOUR_DE_LA_CIRCULAIRE } from '../../parametres/sans-fin'
import { diviserParDefaut, diviserParExces } from '../../socle/entiers'
import type { FicheDeRegle } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { FLUX_2022, MIXITE, reference } from '../../socle/sources'

export const FLUX_14: FicheDeRegle = {
  id: 'FLUX-14',
  titre: 'Minimum hors QPV',
  nature: 'calcul',
  articles: [
    reference('art. R. 441-5-2 du CCH', FLUX_2022, '4.2'),
    reference('art. R. 441-5-2 du CCH, « sauf stipulation contraire »', MIXITE, 'règle supplétive, que la circulaire ne dit pas'),
  ],
  parametres: ['P_hqpv_flux'],
  pointsOuverts: ['AMB-38'],
}

/** Logements ; `null` = non renseigné, 0 est un nombre. */
export interface EntreeHorsQpv {
  readonly fluxHorsQpv: number | null
  readonly fluxQpv: number | null
  readonly prefetHorsQpv: number | null
  readonly prefetQpv: number | null
  /** Flux C déclaré, pour vérifier la somme ; `null` = non vérifiée. */
  readonly fluxTotal: number | null
  /** Clause contraire signée : la règle, supplétive, ne s'applique plus. */
  readonly clauseContraire: boolean
  readonly lectures: Lectures
}

/** « tenue à l’arrondi près » : le taux exact est sous le minimum, aucun nombre entier de logements ne fait mieux sans dépasser les 30 % du total. */
export type VerdictHorsQpv = 'tenue' | 'tenue à l’arrondi près' | 'non tenue' | 'levée par clause contraire' | 'sans objet'

/** Lecture, retenue ou non, part (fraction), minimum et manque en logements, verdict ; `""` : sans valeur. */
export type LigneHorsQpv = readonly [string, 'oui' | 'non', number | '', number | '', number | '', VerdictHorsQpv]

interface Chiffres {
  readonly horsQpv: number
  readonly qpv: number
  readonly prefetHorsQpv: number
  readonly prefetQpv: number
}

/**
 * Part du préfet hors QPV sous les deux lectures d'AMB-38 (FLUX-14 ; CCH, art. R. 441-5-2), règle supplétive : jamais qu'une
 * alerte. `incomplet` : nombre absent ; `refuse` : part du préfet supérieure au flux, ou somme différente du flux déclaré.
 */
export function partHorsQpv(entree: EntreeHorsQpv, options: { readonly expliquer: boolean }): Resultat<readonly LigneHorsQpv[]> {
  const chiffres = verifier(entree)
  if ('etat' in chiffres) return chiffres
  const { clauseContraire, lectures } = entree
  const rang = rangDe(lectures, 'AMB-38')
  const lignes = deuxLectures(chiffres, clauseContraire, rang)
  const alertes = alertesDe(lignes, rang)
  if (!options.expliquer) return etabli(lignes, 'tableau', { alertes })
  const [premiere, seconde] = lignes
  return etabli(lignes, 'tableau', {
    alertes,
    references: FLUX_14.articles,
    parametres: [parametreEmploye(P_HQPV_FLUX, JOUR_DE_LA_CIRCULAIRE)],
    hypotheses: hypothesesTouchees(['AMB-38'], lectures, (autres) => lignes[rangDe(autres, 'AMB-38')]?.[5] ?? ''),
    explication: [
      {
        etape: message('flux-conventions.etape.hors-qpv-flux'),
        calcul: message('flux-conventions.calcul.part', { n: chiffres.prefetHorsQpv, d: chiffres.horsQpv }),
        valeur: premiere?.[2] ?? '',
      },
      {
        etape: message('flux-conventions.etape.hors-qpv-prefet'),
        calcul: message('flux-conventions.calcul.part', {
          n: chiffres.prefetHorsQpv,
          d: chiffres.prefetHorsQpv + chiffres.prefetQpv,
        }),
        valeur: seconde?.[2] ?? '',
      },
    ],
  })
}

function verifier({
  fluxHorsQpv,
  fluxQpv,
  prefetHorsQpv,
  prefetQpv,
  fluxTotal,
}: EntreeHorsQpv): Chiffres | ReturnType<typeof nonEtabli> {
  if (fluxHorsQpv === null || fluxQpv === null || prefetHorsQpv === null || prefetQpv === null) {
    const donnees = { flux_hors_qpv: fluxHorsQpv, flux_qpv: fluxQpv, prefet_hors_qpv: prefetHorsQpv, prefet_qpv: prefetQpv }
    const manques = Object.entries(donnees).flatMap(([nom, nombre]) => (nombre === null ? [nom] : []))
    return nonEtabli('incomplet', [message('flux.donnees-manquantes', { manques: manques.join(', ') })])
  }
  const refus: Message[] = []
  if (fluxTotal !== null && fluxHorsQpv + fluxQpv !== fluxTotal) {
    refus.push(message('flux-conventions.flux-total', { horsQpv: fluxHorsQpv, qpv: fluxQpv, total: fluxTotal }))
  }
  if (prefetHorsQpv > fluxHorsQpv) refus.push(superieur('prefet_hors_qpv', prefetHorsQpv, fluxHorsQpv))
  if (prefetQpv > fluxQpv) refus.push(superieur('prefet_qpv', prefetQpv, fluxQpv))
  if (refus.length > 0) return nonEtabli('refuse', refus, { references: FLUX_14.articles })
  return { horsQpv: fluxHorsQpv, qpv: fluxQpv, prefetHorsQpv, prefetQpv }
}

function superieur(nom: string, prefet: number, flux: number): Message {
  return message('flux-conventions.prefet-superieur', { nom, prefet, flux })
}

function deuxLectures({ horsQpv, prefetHorsQpv, prefetQpv }: Chiffres, clause: boolean, rang: number): LigneHorsQpv[] {
  const pourcent = valeurDeLaCirculaire(P_HQPV_FLUX)
  const prefet = prefetHorsQpv + prefetQpv
  /* 100 n > 30 C − 100 : le plus petit entier qui tient la lecture 1 est la partie entière de 30 % du flux hors QPV. */
  const auxArrondis = 100 * prefetHorsQpv > pourcent * horsQpv - 100
  return [
    ligne(
      'part du flux hors QPV',
      rang === 0,
      prefetHorsQpv,
      horsQpv,
      diviserParDefaut(pourcent * horsQpv, 100),
      auxArrondis,
      clause,
    ),
    ligne('part du flux du préfet', rang === 1, prefetHorsQpv, prefet, diviserParExces(pourcent * prefet, 100), false, clause),
  ]
}

function ligne(
  lecture: string,
  retenue: boolean,
  n: number,
  base: number,
  minimum: number,
  auxArrondis: boolean,
  clause: boolean,
): LigneHorsQpv {
  const dite = retenue ? 'oui' : 'non'
  if (base === 0) return [lecture, dite, '', '', '', 'sans objet']
  const exacte = comparerPart(n, base, valeurDeLaCirculaire(P_HQPV_FLUX)) >= 0
  const tenue: VerdictHorsQpv = exacte ? 'tenue' : auxArrondis ? 'tenue à l’arrondi près' : 'non tenue'
  const verdict = clause && tenue === 'non tenue' ? 'levée par clause contraire' : tenue
  return [lecture, dite, auxQuinzeChiffres(n / base), minimum, Math.max(0, minimum - n), verdict]
}

function alertesDe(lignes: readonly LigneHorsQpv[], rang: number): Message[] {
  const [, , part = '', minimum = '', manque = '', verdict] = lignes[rang] ?? []
  const alertes: Message[] = []
  if (verdict === 'non tenue') alertes.push(message('flux-conventions.hors-qpv-non-tenu', { part, minimum, manque }))
  if (verdict === 'tenue à l’arrondi près') alertes.push(message('flux-conventions.hors-qpv-arrondi', { part, minimum }))
  if (lignes[0]?.[5] === 'non tenue' && lignes[1]?.[5] === 'tenue') alertes.push(message('flux-conventions.seule-lecture-2'))
  return alertes
}
