import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { BaremeSru, LigneDePlanchers } from '../planchers-et-durees'
import { planchersDe } from '../planchers-et-durees'
import type { RegimeVII } from '../regime-de-rattrapage'

const REGIMES: readonly RegimeVII[] = [33, 50, 100]

/** Taux légal reconnu : l'identifiant de son paramètre, et le paragraphe qui le fixe. */
export interface TauxLegalReconnu {
  readonly parametre: string
  readonly paragraphe: 'vii' | 'viii'
  /** Régime dont ce taux est aussi le plancher abaissant du IX ; `null` = aucun. */
  readonly abaissant: RegimeVII | null
}

/** Taux légaux d'une période, en points, dans l'ordre où on les cite. */
function tauxLegaux(bareme: BaremeSru): readonly (Omit<TauxLegalReconnu, 'abaissant'> & { readonly points: number })[] {
  return [
    { points: bareme.legal33, parametre: 'P_legal.33', paragraphe: 'vii' },
    { points: bareme.legal50, parametre: 'P_legal.50', paragraphe: 'vii' },
    { points: bareme.legal100, parametre: 'P_legal.100', paragraphe: 'vii' },
    { points: bareme.entrantRang1, parametre: 'P_entrant.rang_1', paragraphe: 'viii' },
    { points: bareme.entrantRang2, parametre: 'P_entrant.rang_2', paragraphe: 'viii' },
    { points: bareme.entrantEnCours, parametre: 'P_entrant.en_cours', paragraphe: 'viii' },
  ]
}

/** Taux légal du VII ou du VIII égal à `points` ; `undefined` si la loi n'en connaît pas de tel. */
export function reconnaitreTaux(points: number, bareme: BaremeSru): TauxLegalReconnu | undefined {
  const legal = tauxLegaux(bareme).find((reconnu) => reconnu.points === points)
  if (legal === undefined) return undefined
  return { ...legal, abaissant: REGIMES.find((regime) => planchersDe(regime, bareme).plancherAbaissant === points) ?? null }
}

/** Moitié légale d'un régime, en points ; sous l'autre lecture d'AMB-06, le chiffre de l'annexe 1 pour le régime 33 %. */
function plancherMutualisant(ligne: LigneDePlanchers, bareme: BaremeSru, lectures: Lectures): number {
  const annexe = ligne.legal === bareme.legal33 && rangDe(lectures, 'AMB-06') === 1
  return annexe ? bareme.mutualisantAnnexe : ligne.plancherMutualisant
}

/** Ce qu'un taux hors de la loi peut être : un abaissement, une part de mutualisation, un rehaussement, ou rien de connu. */
export function alertesDuTauxHorsLoi(points: number, bareme: BaremeSru, lectures: Lectures): Message[] {
  const lignes = REGIMES.map((regime) => planchersDe(regime, bareme))
  const legaux = enumerer(tauxLegaux(bareme).map((legal) => legal.points))
  const planchers = enumerer(lignes.map(({ plancherAbaissant }) => plancherAbaissant))
  const mutualisables = lignes.filter((ligne) => points >= plancherMutualisant(ligne, bareme, lectures))
  const donnees = { taux: points, legaux, planchers, mutualisables: enumerer(mutualisables.map(({ legal }) => legal)) }
  const abaissee = lignes.find(({ plancherAbaissant, legal }) => points >= plancherAbaissant && points < legal)
  if (mutualisables.length === 0) return [message('classement.taux-hors-tout', donnees)]
  const alertes: Message[] = []
  if (abaissee !== undefined) {
    const { plancherAbaissant, legal } = abaissee
    alertes.push(message('classement.taux-abaisse', { ...donnees, plancher: plancherAbaissant, legal }))
  } else {
    const sousTous = lignes.every(({ plancherAbaissant }) => points < plancherAbaissant)
    alertes.push(message(sousTous ? 'classement.taux-sous-planchers' : 'classement.taux-entre-planchers', donnees))
  }
  const minimum = Math.min(...lignes.map(({ legal }) => legal))
  if (points > minimum) alertes.push(message('classement.taux-rehausse', { minimum }))
  return alertes
}

function enumerer(nombres: readonly number[]): string {
  return nombres.map((nombre) => String(nombre).replace('.', ',')).join(', ').replace(/, ([^,]*)$/, ' ou $1')
}
