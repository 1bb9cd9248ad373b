import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { rangDe } from '../../socle/lectures'
import { diviserParExces } from '../../socle/entiers'
import type { CommuneSituee } from '../../sru'
import { arrondirObjectif, estEntrante, planchersDe } from '../../sru'
import type { Modalite } from '../modalite'
import { NOMS_DE_MODALITE } from '../modalite'
import { etatDAccord } from '../mutualisation/accord-des-majorees'
import { deficitEstUnPlafond, limiteDuDeficit } from '../mutualisation/somme-de-l-epci'
import { plancherAbaissantCentiemes, verdictAbaissant } from '../plancher-abaissant'
import { plancherMutualisantCentiemes, verdictMutualisant } from '../plancher-mutualisant'
import { limiteDePeriodes } from './compteur'
import { verdictSansAmenagement } from './sans-amenagement'

/** Du plus léger au plus grave : le verdict d'une commune est celui de son constat le plus grave. */
export const VERDICTS = ['conforme', 'à vérifier', 'non conforme'] as const
export type VerdictDeControle = (typeof VERDICTS)[number]

export interface Constat {
  readonly gravite: VerdictDeControle
  readonly phrase: Message
}

/** Objectif retenu par le contrat et ce qui l'entoure. */
export interface ObjectifExamine {
  /** En logements. */
  readonly retenu: number
  /** Objectif légal arrondi, en logements. */
  readonly legal: number
  /** Modalité écrite au contrat ; `null` = non dite. */
  readonly modalite: Modalite | null
  readonly accord: boolean | null
  /** Périodes déjà abaissées, consécutives, juste avant celle-ci. */
  readonly abaissees: number
}

/** Modalité examinée : à défaut, abaissante ; une nouvelle entrante n'a droit qu'au contrat sans aménagement. */
export function modaliteExaminee(modalite: Modalite | null, { situation }: Pick<CommuneSituee, 'situation'>): Modalite {
  return modalite ?? (estEntrante(situation) ? 'A' : 'B')
}

/** Plancher brut × 100 que la modalité impose ; `null` quand l'objectif légal est seul permis. */
export function plancherExamineCentiemes(modalite: Modalite | null, situee: CommuneSituee): number | null {
  const { rattrapage, bareme, situation, lectures } = situee
  const examinee = modaliteExaminee(modalite, situee)
  if (examinee === 'A' || estEntrante(situation)) return null
  const { regime, deficit } = rattrapage
  if (examinee === 'B') return plancherAbaissantCentiemes(regime, deficit, bareme)
  return plancherMutualisantCentiemes(regime, deficit, bareme, rangDe(lectures, 'AMB-06') === 1)
}

/** Tous les constats d'un objectif retenu (CMS-02 à CMS-06, CMS-08, CMS-10, CMS-11), dans l'ordre de lecture. */
export function constatsDe(objectif: ObjectifExamine, situee: CommuneSituee): readonly Constat[] {
  if (estEntrante(situee.situation)) return constatsDEntrante(objectif, situee)
  const modalite = modaliteExaminee(objectif.modalite, situee)
  if (modalite === 'A') return [constatSansAmenagement(objectif, situee)]
  const amenagement = modalite === 'B' ? constatsAbaissant(objectif, situee) : constatsMutualisant(objectif, situee)
  return [...amenagement, ...constatsDeDuree(objectif, modalite, situee)]
}

function constat(gravite: VerdictDeControle, id: string, donnees: Message['donnees']): Constat {
  return { gravite, phrase: message(`cms-commune.constat.${id}`, donnees) }
}

function constatsDEntrante({ retenu, legal, modalite }: ObjectifExamine, { rattrapage }: CommuneSituee): Constat[] {
  const { taux, deficit, brutCentiemes } = rattrapage
  const donnees = { retenu, legal, taux, deficit, brut: brutCentiemes / 100 }
  const verdict = verdictSansAmenagement(retenu, legal, brutCentiemes)
  const constats = {
    'égal au légal': constat('conforme', 'entrante-egal', donnees),
    'question d’arrondi': constat('à vérifier', 'arrondi', donnees),
    'sous le légal': constat('non conforme', 'entrante-sous', donnees),
    'au-dessus du légal': constat('non conforme', 'entrante-au-dessus', donnees),
  }
  if (modalite === null || modalite === 'A') return [constats[verdict]]
  return [constats[verdict], constat('non conforme', 'entrante-amenagee', { modalite: NOMS_DE_MODALITE[modalite] })]
}

function constatSansAmenagement({ retenu, legal }: ObjectifExamine, { rattrapage }: CommuneSituee): Constat {
  const { brutCentiemes } = rattrapage
  const donnees = { retenu, legal, brut: brutCentiemes / 100 }
  return {
    'égal au légal': constat('conforme', 'egal', donnees),
    'question d’arrondi': constat('à vérifier', 'arrondi', donnees),
    'sous le légal': constat('non conforme', 'sans-amenagement-sous', donnees),
    'au-dessus du légal': constat('à vérifier', 'rehausse', donnees),
  }[verdictSansAmenagement(retenu, legal, brutCentiemes)]
}

function constatsAbaissant(objectif: ObjectifExamine, situee: CommuneSituee): Constat[] {
  const { retenu, legal } = objectif
  const { rattrapage, bareme } = situee
  const { regime, deficit } = rattrapage
  const brut = plancherAbaissantCentiemes(regime, deficit, bareme)
  const verdict = verdictAbaissant(retenu, legal, regime, deficit, bareme)
  if (verdict === 'sous le plancher') {
    const taux = planchersDe(regime, bareme).plancherAbaissant
    return [constat('non conforme', 'sous-plancher', { retenu, plancher: brut / 100, taux, deficit })]
  }
  if (verdict === 'au-dessus du légal') return [constat('à vérifier', 'au-dessus', { retenu, legal })]
  if (retenu === legal) return [constat('conforme', 'egal', { retenu })]
  if (retenu === diviserParExces(brut, 100)) return [constat('conforme', 'au-plancher', { retenu, plancher: brut / 100, legal })]
  return [entre(objectif, brut, situee)]
}

function constatsMutualisant(objectif: ObjectifExamine, situee: CommuneSituee): Constat[] {
  const { retenu, legal, accord } = objectif
  const { rattrapage, bareme, lectures } = situee
  const { regime, deficit, brutCentiemes } = rattrapage
  const annexe = plancherMutualisantCentiemes(regime, deficit, bareme, true)
  const moitie = plancherMutualisantCentiemes(regime, deficit, bareme, false)
  const selonAnnexe = rangDe(lectures, 'AMB-06') === 1
  const verdict = verdictMutualisant(retenu, regime, deficit, bareme)
  const constats: Constat[] = []
  if (verdict === 'sous la moitié légale') {
    constats.push(constat('non conforme', 'sous-moitie', { retenu, moitie: moitie / 100, brut: brutCentiemes / 100 }))
  } else if (verdict !== 'conforme') {
    const donnees = { retenu, moitie: moitie / 100, annexe: annexe / 100, taux: bareme.mutualisantAnnexe, deficit }
    constats.push(selonAnnexe ? constat('non conforme', 'sous-annexe', donnees) : constat('conforme', 'annexe', donnees))
  }
  const etat = etatDAccord(legal, retenu, accord)
  if (etat !== 'non requis') {
    const donne = etat === 'requis et donné'
    constats.push(constat(donne ? 'conforme' : 'non conforme', donne ? 'majoree' : 'majoree-sans-accord', { retenu, legal }))
  }
  if (retenu > limiteDuDeficit(legal, deficit)) {
    constats.push(constat(deficitEstUnPlafond(lectures) ? 'non conforme' : 'conforme', 'au-dessus-deficit', { retenu, deficit }))
  }
  if (constats.length > 0) return constats
  return [retenu === legal ? constat('conforme', 'egal', { retenu }) : entre(objectif, selonAnnexe ? annexe : moitie, situee)]
}

/** Le plancher s'écrit arrondi tant que l'arrondi choisi ne passe pas sous le plancher exact. */
function entre({ retenu, legal }: ObjectifExamine, brut: number, { resolues }: CommuneSituee): Constat {
  const { retenu: arrondi } = arrondirObjectif(brut, 100, resolues.arrondi)
  return constat('conforme', 'entre', { retenu, legal, plancher: 100 * arrondi < brut ? brut / 100 : arrondi })
}

/** La limite ne vise que les communes abaissées (CMS-05, CMS-11). */
function constatsDeDuree({ retenu, legal, abaissees }: ObjectifExamine, modalite: 'B' | 'C', { bareme }: CommuneSituee): Constat[] {
  const limite = limiteDePeriodes(modalite === 'B' ? 'abaissant' : 'mutualisant', bareme)
  if (retenu >= legal || abaissees < limite) return []
  const donnees = { rang: abaissees + 1, limite }
  return [modalite === 'B' ? constat('à vérifier', 'prolongation', donnees) : constat('non conforme', 'duree', donnees)]
}
