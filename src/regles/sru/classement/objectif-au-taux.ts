import { auxQuinzeChiffres } from '../../com'
import { arrondirProduit, fractionDuPourcentage } from '../../socle/fraction'
import type { Fraction } from '../../socle/fraction'
import type { ModeArrondi } from '../../socle/arrondi'
import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { PERIODE_PAR_DEFAUT } from '../../socle/periode'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { SRU_09 } from '../arrondi-des-objectifs'
import { estNonEtabli, lecturesAvecArrondi } from '../entree'
import { parametresDe } from '../explication'
import { resoudreLectures } from '../lectures-sru'
import { SRU_05 } from '../nouvelle-entrante'
import { SRU_04 } from '../objectif-legal'
import { baremeDe, SRU_08 } from '../planchers-et-durees'
import type { TauxLegalReconnu } from './nature-du-taux'
import { alertesDuTauxHorsLoi, reconnaitreTaux } from './nature-du-taux'

/** Déficit et taux déclarés ; `null` = non renseigné. Taux en points, de 0 à 100. */
export interface EntreeAuTaux {
  readonly manquants: number | null
  readonly taux: number | null
  readonly arrondi: ModeArrondi | null
  readonly lectures: Lectures
}

const BAREME = baremeDe(PERIODE_PAR_DEFAUT)

/** Nombres qui disent ce qu'un taux hors loi peut être. */
const PARAMETRES_HORS_LOI = ['P_legal.33', 'P_legal.50', 'P_legal.100', 'P_ab.33', 'P_ab.50', 'P_ab.100', 'P_mut']

/**
 * Objectif pour un taux déclaré, en logements : taux × manquants, exactement, puis arrondi (SRU-04, SRU-09 ; CCH, art. L. 302-8).
 * Un taux que la loi ne connaît pas est gardé et signalé. `incomplet` : donnée absente. `refuse` : taux nul.
 */
export function objectifAuTaux(entree: EntreeAuTaux, options: { readonly expliquer: boolean }): Resultat<number> {
  const { manquants, taux, arrondi } = entree
  const lectures = lecturesAvecArrondi(entree.lectures, arrondi)
  const refus = [...(estNonEtabli(lectures) ? lectures.motifs : []), ...(taux === 0 ? [message('classement.taux-nul')] : [])]
  if (estNonEtabli(lectures) || refus.length > 0) return nonEtabli('refuse', refus)
  if (manquants === null || taux === null) {
    const manques = [...(manquants === null ? ['manquants'] : []), ...(taux === null ? ['taux'] : [])].join(', ')
    return nonEtabli('incomplet', [message('sru.donnees-manquantes', { manques, notifie: '' })])
  }
  const fraction = fractionDuPourcentage(taux)
  const mode = resoudreLectures(lectures).arrondi
  const objectif = arrondirProduit(fraction, manquants, mode)
  if (!options.expliquer) return etabli(objectif, 'logements')
  const legal = reconnaitreTaux(taux, BAREME)
  return etabli(objectif, 'logements', {
    alertes: legal === undefined ? alertesDuTauxHorsLoi(taux, BAREME, lectures) : [],
    references: referencesDe([...fichesDuTauxLu(legal), SRU_09]),
    parametres: parametresDe(parametresDuTaux(legal), BAREME),
    hypotheses: hypothesesTouchees(['AMB-05', 'AMB-06'], lectures, (autres) =>
      arrondirProduit(fraction, manquants, resoudreLectures(autres).arrondi),
    ),
    explication: [etapeDeLaNature(taux, legal), ...etapesDeLObjectif(manquants, taux, fraction, mode)],
  })
}

function fichesDuTauxLu(legal: TauxLegalReconnu | undefined): FicheDeRegle[] {
  if (legal === undefined) return [SRU_04, SRU_05, SRU_08]
  return [legal.paragraphe === 'vii' ? SRU_04 : SRU_05, ...(legal.abaissant === null ? [] : [SRU_08])]
}

function parametresDuTaux(legal: TauxLegalReconnu | undefined): string[] {
  if (legal === undefined) return PARAMETRES_HORS_LOI
  return [legal.parametre, ...(legal.abaissant === null ? [] : [`P_ab.${legal.abaissant}`])]
}

function etapeDeLaNature(taux: number, legal: TauxLegalReconnu | undefined): Etape {
  const valeur = `${String(taux).replace('.', ',')} %`
  return { etape: message('classement.etape.nature'), calcul: natureDuTaux(legal), valeur }
}

/** Un même taux peut être celui d'une nouvelle entrante (VIII) et le plancher d'un contrat abaissant (IX). */
function natureDuTaux(legal: TauxLegalReconnu | undefined): Message {
  if (legal === undefined) return message('classement.calcul.nature-hors-loi')
  if (legal.abaissant !== null) return message('classement.calcul.nature-viii-ou-ix', { regime: legal.abaissant })
  return message(`classement.calcul.nature-${legal.paragraphe}`)
}

function etapesDeLObjectif(manquants: number, taux: number, fraction: Fraction, mode: ModeArrondi): Etape[] {
  const arrondi = (voulu: ModeArrondi): number => arrondirProduit(fraction, manquants, voulu)
  return [
    {
      etape: message('sru.etape.brut'),
      calcul: message('sru.calcul.brut', { taux, deficit: manquants }),
      valeur: auxQuinzeChiffres((fraction.n * manquants) / fraction.d),
    },
    {
      etape: message('sru.etape.arrondi', { mode }),
      calcul: message('sru.calcul.arrondi', {
        superieur: arrondi('supérieur'),
        proche: arrondi('proche'),
        inferieur: arrondi('inférieur'),
      }),
      valeur: arrondi(mode),
    },
  ]
}
