import type { BancDEssai, Etabli } from '../../regles'
import { enIso, parametreDuSecret } from '../../regles'
import { redigerMessage } from '../../textes'
import { ecrit, FORMAT_ENTIER } from '../../trames'
import type { BlocDuBanc } from './bloc'
import { publiee } from './bloc'
import { dire } from './dire'
import { blocDeSensibilite } from './sensibilite'
import { blocDeComparaison, blocDeDistribution, blocDesNonNotees, blocDesTranches, blocDuPremierQuart } from './synthese'

/** Ce qui a réglé l’essai : sans cela, un rapport relu plus tard ne se refait pas. */
export interface ReglagesDuBanc {
  /** Numéro de série. */
  readonly jour: number
  readonly doublement: boolean
  /** `null` : le seuil par défaut. */
  readonly seuilSecret: number | null
}

export interface BancADecrire {
  readonly resultat: Etabli<BancDEssai>
  readonly reglages: ReglagesDuBanc
}

/** Tableaux du rapport, du plus général au plus détaillé ; jamais une ligne par personne (COT-17). */
export function blocsDuBanc({ resultat: { valeur }, reglages }: BancADecrire) {
  const { grilles, comparaison } = valeur
  return {
    reglages: blocDesReglages(reglages),
    synthese: [
      blocDeDistribution('distribution', grilles),
      blocDuPremierQuart(grilles),
      blocDeDistribution('prioritaires', grilles),
      blocDeDistribution('autres', grilles),
      blocDesNonNotees(grilles),
    ],
    comparaison: comparaison === null ? null : blocDeComparaison(comparaison),
    tranches: grilles.some(({ tranches }) => tranches.length > 0) ? blocDesTranches(grilles) : null,
    /** Au rang de sa grille ; `null` : masquée. */
    sensibilites: grilles.map((grille) => (grille.sensibilite.length > 0 ? blocDeSensibilite(grille) : null)),
  }
}

function blocDesReglages({ jour, doublement, seuilSecret }: ReglagesDuBanc): BlocDuBanc {
  return {
    titre: dire('reglages'),
    titres: [dire('mesure'), dire('valeur')],
    rangees: [
      [ecrit(dire('date')), ecrit(dire('jour', { jour: enIso(jour) }))],
      [ecrit(dire('doublement')), ecrit(dire(doublement ? 'oui' : 'non'))],
      [ecrit(dire('seuil')), publiee(seuilSecret ?? Number(parametreDuSecret().valeur), FORMAT_ENTIER)],
    ],
  }
}

/** Ce qu’il faut savoir avant de se fier au rapport : droit, méthode, secret, alertes de l’essai. */
export function reservesDuBanc({ alertes }: Etabli<BancDEssai>): readonly string[] {
  return [dire('reserve-cot-17'), dire('reserve-quartiles'), dire('reserve-secret'), ...alertes.map(redigerMessage)]
}
