import { arrondirFraction } from '../../socle/arrondi'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import type { CommuneSituee, EntreeSru } from '../../sru'
import {
  alertesDeCommune,
  calculerRattrapage,
  estEntrante,
  estNonEtabli,
  planchersDe,
  POINTS_OBJECTIF,
  resoudreLectures,
  situerCommune,
} from '../../sru'
import type { Modalite } from '../modalite'
import type { Constat, ObjectifExamine, VerdictDeControle } from './constats'
import { constatsDe, modaliteExaminee, plancherExamineCentiemes, VERDICTS } from './constats'
import { expliquerControle, fichesDuControle, parametresDuControle } from './controle-explication'

/** Objectif qu'un contrat fixe à une commune ; effectifs en logements. */
export interface EntreeControle extends EntreeSru {
  /** `null` = 0 ou vide, non testé. */
  readonly retenu: number | null
  /** `null` = non dite : abaissante, ou sans aménagement pour une nouvelle entrante. */
  readonly modalite: Modalite | null
  /** Accord de la commune à un objectif majoré ; `null` = non dit. */
  readonly accord: boolean | null
  /** Périodes déjà abaissées, consécutives, juste avant celle-ci. */
  readonly abaissees: number
}

/** Régime, plancher arrondi (ou rien), verdict, motifs. */
export type LigneDeControle = readonly [string, number | '', VerdictDeControle, { readonly phrases: readonly Message[] }]

interface Controle {
  readonly regime: string
  readonly plancher: number | ''
  readonly verdict: VerdictDeControle
  readonly constats: readonly Constat[]
}

/** AMB-18 et AMB-20 ne changent rien ici (une seule commune, périodes saisies en nombre), mais une lecture choisie se dit. */
const POINTS_DU_CONTROLE = [...POINTS_OBJECTIF, 'AMB-06', 'AMB-18', 'AMB-19', 'AMB-20']

/** Constats conformes à la loi que le guide demande pourtant de signaler. */
const A_SIGNALER = new Set(['au-plancher', 'annexe', 'au-dessus-deficit'].map((id) => `cms-commune.constat.${id}`))

/**
 * Contrôle de l'objectif retenu par un contrat de mixité sociale (CMS-03 à CMS-06, CMS-08 ; CCH, art. L. 302-8, VII à X).
 * Le plancher se contrôle sans arrondi. `sans-objet` : exemptée ou cible atteinte. `incomplet` : objectif, donnée ou rang
 * d'entrante manquant. `refuse` : donnée impossible.
 */
export function controlerObjectif(entree: EntreeControle, options: { readonly expliquer: boolean }): Resultat<readonly LigneDeControle[]> {
  const situee = situerCommune(entree, options)
  const { modalite, accord, abaissees } = entree
  const nonTeste = entree.retenu === null && modalite !== 'A' ? [message('cms-commune.retenu-manquant')] : []
  if (estNonEtabli(situee)) {
    return situee.etat === 'incomplet' ? { ...situee, motifs: [...situee.motifs, ...nonTeste] } : situee
  }
  if (nonTeste.length > 0) return nonEtabli('incomplet', nonTeste, { references: referencesDe(fichesDuControle(modalite, situee)) })
  const { commune, rattrapage, bareme, lectures } = situee
  const controler = (autre: CommuneSituee): Controle => juger(entree.retenu, { modalite, accord, abaissees }, autre)
  const { regime, plancher, verdict, constats } = controler(situee)
  const valeur: readonly LigneDeControle[] = [[regime, plancher, verdict, { phrases: constats.map(({ phrase }) => phrase) }]]
  if (!options.expliquer) return etabli(valeur, 'texte')
  return etabli(valeur, 'texte', {
    alertes: [...alertesDuControle(plancher, constats, modalite, situee), ...alertesDeCommune(commune, rattrapage, bareme)],
    references: referencesDe(fichesDuControle(modalite, situee)),
    parametres: parametresDuControle(modalite, situee),
    hypotheses: hypothesesTouchees(POINTS_DU_CONTROLE, lectures, (autres) => {
      const autre = situerSous(situee, autres)
      return autre === null ? null : resumer(controler(autre))
    }),
    explication: expliquerControle(entree.retenu, modalite, abaissees, situee),
  })
}

function juger(
  retenu: number | null,
  objectif: Omit<ObjectifExamine, 'retenu' | 'legal'>,
  situee: CommuneSituee,
): Controle {
  const { rattrapage, resolues, bareme, situation } = situee
  const legal = arrondirFraction(rattrapage.brutCentiemes, 100, resolues.arrondi)
  const brut = plancherExamineCentiemes(objectif.modalite, situee)
  const viii = estEntrante(situation) && rattrapage.taux !== planchersDe(rattrapage.regime, bareme).legal
  const constats =
    retenu === null
      ? [{ gravite: 'à vérifier' as const, phrase: message('cms-commune.constat.repris', { legal }) }]
      : constatsDe({ ...objectif, retenu, legal }, situee)
  const rangs = constats.map(({ gravite }) => VERDICTS.indexOf(gravite))
  return {
    regime: viii ? 'VIII' : `${rattrapage.regime} %`,
    plancher: brut === null ? '' : arrondirFraction(brut, 100, resolues.arrondi),
    verdict: VERDICTS[Math.max(...rangs)] ?? 'conforme',
    constats,
  }
}

function situerSous(situee: CommuneSituee, lectures: Lectures): CommuneSituee | null {
  const resolues = resoudreLectures(lectures)
  const rattrapage = calculerRattrapage(situee.commune, situee.situation, situee.bareme, resolues)
  return rattrapage === null ? null : { ...situee, lectures, resolues, rattrapage }
}

/** Un contrôle en une ligne, pour dire l'effet d'une autre lecture. */
function resumer({ regime, plancher, verdict }: Controle): string {
  return plancher === '' ? `régime ${regime}, ${verdict}` : `régime ${regime}, plancher ${plancher}, ${verdict}`
}

function alertesDuControle(
  plancher: number | '',
  constats: readonly Constat[],
  modalite: Modalite | null,
  situee: CommuneSituee,
): Message[] {
  const brut = plancherExamineCentiemes(modalite, situee)
  const alertes: Message[] = []
  if (brut !== null && plancher !== '' && 100 * plancher < brut) alertes.push(message('cms.sous-plancher', { brut: brut / 100 }))
  if (modaliteExaminee(modalite, situee) === 'C' && constats.some(({ phrase }) => phrase.id.includes('majoree'))) {
    alertes.push(message('cms-commune.majoree-effets'))
  }
  const aJustifier = constats.filter(({ gravite, phrase }) => gravite === 'conforme' && A_SIGNALER.has(phrase.id))
  return [...alertes, ...aJustifier.map(({ phrase }) => message(`${phrase.id}.alerte`, phrase.donnees))]
}
