import { part } from '../../com'
import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { SRU_12, tauxDeCarence } from '../../sru'
import { ecrireTaux, estArrondiDe } from '../taux-ecrit'
import type { Contenu } from './champs'

export const CMS_26: FicheDeRegle = {
  id: 'CMS-26',
  titre: 'Volet 1-3 : tableau des bilans triennaux',
  nature: 'controle',
  articles: [reference('art. L. 302-8 du CCH', GUIDE, 'annexe 3, volet 1-3')],
  parametres: [],
  pointsOuverts: ['AMB-12', 'AMB-13'],
}

/** Les deux cases d'une période, que la trame laisse sans sous-titre (AMB-13). */
export type DeuxCases = readonly [premiere: Contenu, seconde: Contenu]

/** Colonne d'une période passée ; nombres en logements, pourcentages en points, `null` = vide. */
export interface BilanEcrit {
  readonly periode: string
  /** Faux : la commune n'était pas soumise à la loi SRU. */
  readonly soumise: boolean
  readonly objectifs: DeuxCases
  readonly realises: DeuxCases
  readonly atteinte: DeuxCases
  readonly plai: DeuxCases
  readonly pls: DeuxCases
  readonly carence: DeuxCases
}

export interface BilanRelu {
  readonly periode: string
  /** Réalisés / objectifs, en fraction ; `""` sans valeur. */
  readonly atteinte: number | ''
  readonly quantitatif: 'atteint' | 'non atteint' | 'sans objet' | 'incomplet'
  /** Parts de PLAI et de PLS, en points ; `""` sans valeur. */
  readonly plai: number | ''
  readonly pls: number | ''
  /** Taux de carence écrit, ou part non réalisée sous l'autre lecture d'AMB-12 ; `""` sans valeur. */
  readonly carence: string
}

export interface TableauDesBilans {
  readonly bilans: readonly BilanRelu[]
  readonly constats: readonly Constat[]
}

/**
 * Bilans triennaux passés (CMS-26 ; trame, volet 1-3) : taux d'atteinte, verdict quantitatif, cohérence des pourcentages.
 * `sans-objet` : commune soumise à aucune période. `incomplet` : aucune période.
 */
export function tableauDesBilans(ecrits: readonly BilanEcrit[], lectures: Lectures): Resultat<TableauDesBilans> {
  const references = [...CMS_26.articles, ...SRU_12.articles]
  if (ecrits.length === 0) return nonEtabli('incomplet', [message('cms-trame.bilans.absents')], { references })
  if (ecrits.every(({ soumise }) => !soumise)) {
    return nonEtabli('sans-objet', [message('cms-trame.bilans.non-soumise')], { references })
  }
  const bilans = ecrits.map((ecrit) => relire(ecrit, lectures))
  const constats = ecrits.flatMap((ecrit, rang) => {
    const bilan = bilans[rang]
    return bilan === undefined || !ecrit.soumise ? [] : constatsDe(ecrit, bilan, lectures)
  })
  const valeurSous = (autres: Lectures): string => ecrits.map((ecrit) => resumer(relire(ecrit, autres))).join(' ; ')
  const hypotheses = hypothesesTouchees(CMS_26.pointsOuverts, lectures, valeurSous)
  return etabli({ bilans, constats }, 'tableau', { references, hypotheses })
}

/** Sous la lecture par défaut, la seconde case est un commentaire ; sous l'autre, elle porte le pourcentage. */
function pourcentageDe([premiere, seconde]: DeuxCases, lectures: Lectures): number | null {
  const lue = rangDe(lectures, 'AMB-13') === 1 ? seconde : premiere
  return typeof lue === 'number' ? lue : null
}

/** Part d'un financement, en points : écrite, ou son nombre rapporté aux réalisés quand la première case le porte. */
function partDe(cases: DeuxCases, realises: number | null, lectures: Lectures): number | '' {
  const ecrite = pourcentageDe(cases, lectures)
  if (ecrite !== null) return ecrite
  const [nombre] = cases
  if (rangDe(lectures, 'AMB-13') !== 1 || typeof nombre !== 'number') return ''
  const calculee = part(nombre, realises, 'financement')
  return calculee.etat === 'etabli' ? 100 * calculee.valeur : ''
}

function relire({ periode, soumise, objectifs, realises, plai, pls, carence }: BilanEcrit, lectures: Lectures): BilanRelu {
  if (!soumise) return { periode, atteinte: '', quantitatif: 'sans objet', plai: '', pls: '', carence: 'sans objet' }
  const [objectif, realise] = [objectifs[0], realises[0]].map((lu) => (typeof lu === 'number' ? lu : null))
  const connus = typeof objectif === 'number' && typeof realise === 'number'
  const atteinte = part(realise ?? null, objectif ?? null, 'atteinte')
  const ecrite = pourcentageDe(carence, lectures)
  const saisie = ecrite === null ? '' : `${ecrireTaux(ecrite)} %`
  return {
    periode,
    atteinte: atteinte.etat === 'etabli' ? atteinte.valeur : '',
    quantitatif: !connus ? 'incomplet' : objectif === 0 ? 'sans objet' : realise >= objectif ? 'atteint' : 'non atteint',
    plai: partDe(plai, realise ?? null, lectures),
    pls: partDe(pls, realise ?? null, lectures),
    carence: rangDe(lectures, 'AMB-12') === 1 && connus && objectif > 0 ? tauxDeCarence(objectif, realise, lectures) : saisie,
  }
}

function resumer({ periode, plai, pls, carence }: BilanRelu): string {
  const dire = (points: number | ''): string => (points === '' ? 'sans valeur' : `${ecrireTaux(points)} %`)
  return `${periode} : PLAI ${dire(plai)}, PLS ${dire(pls)}, carence ${carence === '' ? 'sans valeur' : carence}`
}

function constatsDe(ecrit: BilanEcrit, { periode, atteinte, quantitatif, plai, pls }: BilanRelu, lectures: Lectures): Constat[] {
  const constats: Constat[] = []
  const lue = pourcentageDe(ecrit.atteinte, lectures)
  if (quantitatif === 'incomplet') {
    const id = lue === null && plai === '' && pls === '' ? 'cms-trame.bilans.incomplet' : 'cms-trame.bilans.base'
    constats.push(constat('AL', id, { periode }))
  }
  if (lue !== null && atteinte !== '' && !estArrondiDe(lue, 100 * atteinte)) {
    constats.push(constat('IN', 'cms-trame.bilans.atteinte', { periode, lu: ecrireTaux(lue), taux: ecrireTaux(100 * atteinte) }))
  }
  if (plai !== '' && pls !== '' && plai + pls > 100) {
    constats.push(constat('IN', 'cms-trame.bilans.parts', { periode, plai: ecrireTaux(plai), pls: ecrireTaux(pls) }))
  }
  const carence = pourcentageDe(ecrit.carence, lectures)
  if (quantitatif === 'atteint' && carence !== null && carence > 0 && typeof ecrit.carence[1] !== 'string') {
    constats.push(constat('IN', 'cms-trame.bilans.carence', { periode, carence: ecrireTaux(carence) }))
  }
  if (rangDe(lectures, 'AMB-13') === 0 && [ecrit.atteinte, ecrit.plai, ecrit.pls].some(([, seconde]) => typeof seconde === 'number')) {
    constats.push(constat('IF', 'cms-trame.bilans.deux-nombres', { periode }))
  }
  return constats
}
