import { parametreEmploye, valeurDeLaCirculaire } from '../../com'
import { P_FLUX_ECHEANCE } from '../../parametres/flux-conventions'
import { JOUR_DE_LA_CIRCULAIRE } from '../../parametres/sans-fin'
import type { FicheDeRegle } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_36: FicheDeRegle = {
  id: 'FLUX-36',
  titre: 'Sanction : stock ajouté au flux du préfet',
  nature: 'calcul',
  articles: [reference('art. 6 du décret 2020-145 modifié en juillet 2021 (non codifié)', FLUX_2022, '6')],
  parametres: ['P_flux_echeance'],
  pointsOuverts: ['AMB-46'],
}

export interface EntreeSanction {
  readonly fluxPrefet: number | null
  /** Logements réservés en stock dans la convention existante à l'échéance. */
  readonly stock: number | null
  /** Dont libérés dans l'année. */
  readonly stockLibere: number | null
  /** Jour de conclusion d'une convention conforme ; `null` = aucune. */
  readonly conforme: Jour | null
  /** Jour auquel on se place ; `null` : une convention conforme, quelle que soit sa date, met fin à l'ajout. */
  readonly jour: Jour | null
  readonly lectures: Lectures
}

/** Flux augmenté, ajout possible, premier et dernier jour de l'ajout (`""` : pas de fin connue). */
export type RangeeDeSanction = readonly [number, number, Jour | '', Jour | '']

/** Logements que le préfet peut ajouter à son flux : ceux du stock libérés dans l'année, ou le stock entier (AMB-46). */
export function ajoutPossible(stock: number, stockLibere: number, lectures: Lectures): number {
  return rangDe(lectures, 'AMB-46') === 1 ? stock : stockLibere
}

/** Vrai si une convention conforme a mis fin à la sanction au jour dit. */
export function sanctionFinie(conforme: Jour | null, jour: Jour | null): boolean {
  return conforme !== null && (jour === null || conforme <= jour)
}

/** Lendemain de l'échéance : premier jour où l'ajout est possible. */
export function debutDeLaSanction(): Jour {
  return valeurDeLaCirculaire(P_FLUX_ECHEANCE) + 1
}

/** Vrai avant le premier jour où l'ajout est possible. */
export function sanctionAVenir(jour: Jour | null): boolean {
  return jour !== null && jour < debutDeLaSanction()
}

/**
 * Flux annuel du préfet augmenté du stock, faute de convention conforme (FLUX-36 ; décret 2020-145, art. 6) : une faculté, jamais
 * automatique. `incomplet` : nombre absent ; `refuse` : plus de logements libérés que de stock.
 */
export function sanctionner(
  entree: EntreeSanction,
  options: { readonly expliquer: boolean },
): Resultat<readonly RangeeDeSanction[]> {
  const { fluxPrefet, stock, stockLibere, conforme, jour, lectures } = entree
  if (fluxPrefet === null || stock === null || stockLibere === null) {
    const donnees = { flux_prefet: fluxPrefet, stock, stock_libere: stockLibere }
    const manques = Object.entries(donnees).flatMap(([nom, nombre]) => (nombre === null ? [nom] : []))
    return nonEtabli('incomplet', [message('flux.donnees-manquantes', { manques: manques.join(', ') })])
  }
  if (stockLibere > stock) {
    return nonEtabli('refuse', [message('flux-conventions.stock-libere', { stockLibere, stock })], {
      references: FLUX_36.articles,
    })
  }
  const debut = debutDeLaSanction()
  const horsDuTemps = sanctionFinie(conforme, jour) || sanctionAVenir(jour)
  const ajout = (autres: Lectures): number => (horsDuTemps ? 0 : ajoutPossible(stock, stockLibere, autres))
  const retenu = ajout(lectures)
  const jamais = conforme !== null && conforme <= debut
  const valeur: RangeeDeSanction = [
    fluxPrefet + retenu,
    retenu,
    jamais ? '' : debut,
    jamais || conforme === null ? '' : conforme - 1,
  ]
  const alertes = [
    ...(retenu > 0 ? [message('flux-conventions.sanction-faculte')] : []),
    ...(sanctionFinie(conforme, jour)
      ? [message('flux-conventions.sanction-finie', { conforme: enIso(conforme ?? debut) })]
      : []),
    ...(sanctionAVenir(jour) ? [message('flux-conventions.sanction-a-venir', { debut: enIso(debut) })] : []),
  ]
  if (!options.expliquer) return etabli([valeur], 'tableau', { alertes })
  return etabli([valeur], 'tableau', {
    alertes,
    references: FLUX_36.articles,
    parametres: [parametreEmploye(P_FLUX_ECHEANCE, JOUR_DE_LA_CIRCULAIRE)],
    hypotheses: hypothesesTouchees(['AMB-46'], lectures, (autres) => fluxPrefet + ajout(autres)),
    explication: [
      {
        etape: message('flux-conventions.etape.flux-augmente'),
        calcul: message('flux-conventions.calcul.flux-augmente', { fluxPrefet, ajout: retenu }),
        valeur: fluxPrefet + retenu,
      },
    ],
  })
}
