import type { FicheDeRegle } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { GUIDE, reference } from '../../socle/sources'

export const CMS_38: FicheDeRegle = {
  id: 'CMS-38',
  titre: 'Article 3 : règles d’admission d’un projet',
  nature: 'decision',
  articles: [reference('art. L. 302-8-1 du CCH', GUIDE, 'section 3, point 3')],
  parametres: ['P_fin.premiere', 'P_fin.derniere'],
  pointsOuverts: ['AMB-23', 'AMB-24'],
}

export type Classement = 'liste principale' | 'vivier' | 'à retirer' | 'non classable'
/** Année d'un champ de la trame ; « illisible » n'est pas « vide » : on n'y supplée pas par l'autre champ. */
export type AnneeLue = number | 'vide' | 'illisible'

export interface CandidatALaListe {
  /** Champ 8. */
  readonly prevue: AnneeLue
  /** Champ 9. */
  readonly reelle: AnneeLue
  readonly exception: boolean
  readonly motif: string | null
  /** Demande d'agrément ou conventionnement déposé. */
  readonly depose: boolean
}

/** Années de financement que la période compte, incluses. */
export interface AnneesComptees {
  readonly premiere: number
  readonly derniere: number
}

export interface Admission {
  readonly classement: Classement
  /** Année qui a décidé ; `null` si aucune ne se lit. */
  readonly annee: number | null
  /** Financement décidé (champ 9), agrément ou conventionnement déposé. */
  readonly securise: boolean
  readonly raisons: readonly Message[]
}

/**
 * Place d'un projet (CMS-38) : décision ou prévision dans la période → liste principale ; décision antérieure → à retirer, déjà
 * comptée ; après la période → vivier, sauf exception motivée (AMB-23). La décision (champ 9) l'emporte sur la prévision
 * (champ 8) ; sous l'autre lecture d'AMB-24, les deux champs disent la même année et le premier renseigné décide.
 */
export function admettre(candidat: CandidatALaListe, { premiere, derniere }: AnneesComptees, lectures: Lectures): Admission {
  const { prevue, reelle, depose } = candidat
  const doublon = rangDe(lectures, 'AMB-24') === 1
  const [dabord, ensuite] = doublon ? [prevue, reelle] : [reelle, prevue]
  const annee = dabord === 'vide' ? ensuite : dabord
  const communes =
    doublon && typeof prevue === 'number' && typeof reelle === 'number' && prevue !== reelle
      ? [message('projets.constat.annees-differentes', { prevue: String(prevue), reelle: String(reelle) })]
      : []
  const securise = depose || (!doublon && typeof reelle === 'number')
  const placer = (classement: Classement, ...raisons: Message[]): Admission => ({
    classement,
    annee: typeof annee === 'number' ? annee : null,
    securise,
    raisons: [...communes, ...raisons],
  })
  if (annee === 'vide') return placer('non classable', message('projets.constat.sans-annee'))
  if (annee === 'illisible') return placer('non classable')
  const donnees = { annee: String(annee), premiere: String(premiere), derniere: String(derniere) }
  if (annee < premiere) {
    if (doublon || reelle !== 'vide') return placer('à retirer', message('projets.constat.double-compte', donnees))
    return placer('non classable', message('projets.constat.prevision-depassee', donnees))
  }
  if (annee <= derniere) return placer('liste principale')
  return placer(...apresLaPeriode(candidat, donnees, rangDe(lectures, 'AMB-23') === 0))
}

function apresLaPeriode(
  { exception, motif }: CandidatALaListe,
  donnees: Readonly<Record<string, string>>,
  exceptionsAdmises: boolean,
): [Classement, Message] {
  if (exception && !exceptionsAdmises) return ['vivier', message('projets.constat.exception-ecartee', donnees)]
  if (exception && motif !== null) return ['liste principale', message('projets.constat.exception-gardee', { ...donnees, motif })]
  if (exception) return ['vivier', message('projets.constat.exception-sans-motif', donnees)]
  if (motif !== null && exceptionsAdmises) return ['vivier', message('projets.constat.motif-sans-case', donnees)]
  return ['vivier', message('projets.constat.apres-periode', donnees)]
}
