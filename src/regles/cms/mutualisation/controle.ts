import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import { alertesDeMutualisation, enumerer } from './alertes'
import { estNonEtabli, parametresDe } from '../../sru'
import type { EtatDAccord } from './accord-des-majorees'
import { etatDAccord } from './accord-des-majorees'
import type { CommuneEtablie, CommuneHors } from './commune-etablie'
import type { EntreeMutualisation } from './commune-declaree'
import type { Constat } from './constats'
import { constatsDe } from './constats'
import { etapesDuControle } from './explication-du-controle'
import { parametresDeMutualisation, POINTS_MUTUALISATION } from './justification'
import type { MutualisationPreparee } from './preparation'
import { plancherDe, preparer, REFERENCES_MUTUALISATION } from './preparation'
import { deficitEstUnPlafond } from './somme-de-l-epci'
import { alertesDuTotal } from './total-declare'

export type VerdictDeCommune = 'conforme' | 'à vérifier' | 'non conforme'

/** Commune de la répartition, contrôlée ; objectifs et plancher en logements. */
export interface LigneControlee {
  readonly nom: string
  readonly avant: number
  readonly apres: number
  readonly plancher: number
  readonly accord: EtatDAccord
  readonly verdict: VerdictDeCommune
  readonly constats: readonly Constat[]
  readonly commune: CommuneEtablie
}

export interface ControleDeMutualisation {
  /** Une ligne par commune du tableau, dans son ordre. */
  readonly lignes: readonly (LigneControlee | CommuneHors)[]
  readonly controlees: readonly LigneControlee[]
  /** Total exigé par la loi : somme des objectifs légaux (AMB-18). */
  readonly avant: number
  readonly apres: number
  readonly planchers: number
  /** Communes majorées dont l'accord manque. */
  readonly accordsManquants: readonly string[]
  readonly sommeAtteinte: boolean
  /** Celui de la commune la plus fautive ; non conforme si la somme manque. */
  readonly verdict: VerdictDeCommune
}

/**
 * Contrôle une répartition mutualisée (CMS-08 à CMS-11 ; CCH, art. L. 302-8, X) : moitié légale par commune, somme à l'échelle
 * de l'EPCI, accord des majorées, durée. `sans-objet` : aucune commune à répartir. `incomplet` : objectif légal ou retenu
 * inconnu. `refuse` : commune en double, donnée impossible.
 */
export function controlerMutualisation(
  entree: EntreeMutualisation,
  options: { readonly expliquer: boolean },
): Resultat<ControleDeMutualisation> {
  const prete = preparer(entree, exigence)
  if (estNonEtabli(prete)) return prete
  const controle = controler(prete)
  const alertes = [...alertesDeMutualisation(entree, prete), ...alertesDuControle(controle, entree)]
  if (!options.expliquer) return etabli(controle, 'logements', { alertes })
  return etabli(controle, 'logements', {
    alertes,
    references: REFERENCES_MUTUALISATION,
    parametres: parametresDe(parametresDeMutualisation(prete), prete.bareme),
    hypotheses: hypothesesTouchees(POINTS_MUTUALISATION, prete.lectures, (lectures) => synthese(entree, lectures)),
    explication: etapesDuControle(controle, prete),
  })
}

/** L'objectif retenu, et le déficit d'une commune majorée s'il doit borner. */
function exigence({ nom, retenu, legal, deficit }: CommuneEtablie, lectures: Lectures): Message[] {
  if (retenu === null) return [message('mutualisation.retenu-manquant', { commune: nom })]
  return deficitEstUnPlafond(lectures) && retenu > legal && deficit === null
    ? [message('mutualisation.deficit-manquant', { commune: nom })]
    : []
}

function controler(prete: MutualisationPreparee): ControleDeMutualisation {
  const lignes = prete.lignes.map((ligne) => ('raison' in ligne ? ligne : controlerCommune(ligne, prete)))
  const controlees = lignes.flatMap((ligne) => ('raison' in ligne ? [] : [ligne]))
  const apres = controlees.reduce((somme, ligne) => somme + ligne.apres, 0)
  const sommeAtteinte = apres >= prete.exige
  const verdicts = new Set(controlees.map(({ verdict }) => verdict))
  return {
    lignes,
    controlees,
    avant: prete.exige,
    apres,
    planchers: controlees.reduce((somme, ligne) => somme + ligne.plancher, 0),
    accordsManquants: controlees.filter(({ accord }) => accord === 'requis, absent').map(({ nom }) => nom),
    sommeAtteinte,
    verdict: !sommeAtteinte || verdicts.has('non conforme') ? 'non conforme' : verdicts.has('à vérifier') ? 'à vérifier' : 'conforme',
  }
}

function controlerCommune(commune: CommuneEtablie, prete: MutualisationPreparee): LigneControlee {
  const apres = commune.retenu ?? 0
  const accord = etatDAccord(commune.legal, apres, commune.declaree.accord)
  const constats = constatsDe(commune, apres, accord, prete)
  const pire = (poids: Constat['poids']): boolean => constats.some((constat) => constat.poids === poids)
  const verdict = pire('non conforme') ? 'non conforme' : pire('à vérifier') ? 'à vérifier' : 'conforme'
  return {
    nom: commune.nom,
    avant: commune.legal,
    apres,
    plancher: plancherDe(commune, prete),
    accord,
    verdict,
    constats,
    commune,
  }
}

function alertesDuControle(
  controle: ControleDeMutualisation,
  { total }: EntreeMutualisation,
): Message[] {
  const { controlees, apres, avant, sommeAtteinte } = controle
  const alertes = controlees.flatMap(({ constats }) => constats.map(({ dit }) => dit))
  if (!sommeAtteinte) alertes.push(message('mutualisation.somme-courte', { apres, avant, manque: avant - apres }))
  alertes.push(...alertesDuTotal(total, controle))
  const majorees = controlees.filter((ligne) => ligne.apres > ligne.avant).map(({ nom }) => nom)
  if (majorees.length > 0) alertes.push(message('mutualisation.effets-d-une-majoration', { communes: enumerer(majorees) }))
  return alertes
}

/** Le contrôle en une ligne : ce que compare une autre lecture. */
function synthese(entree: EntreeMutualisation, lectures: Lectures): string {
  const prete = preparer({ ...entree, lectures, arrondi: null }, exigence)
  if (estNonEtabli(prete)) return prete.etat === 'incomplet' ? 'données insuffisantes' : 'sans résultat'
  const { verdict, avant, apres, planchers } = controler(prete)
  return `${verdict} (avant ${avant}, après ${apres}, planchers ${planchers})`
}
