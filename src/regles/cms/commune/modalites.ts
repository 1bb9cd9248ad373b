import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { alertesDePeriode } from '../../socle/periode'
import type { Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import type { BaremeSru, CommuneSru, EntreeSru } from '../../sru'
import {
  baremeDe,
  estEntrante,
  estNonEtabli,
  etapesDuTaux,
  parametresDe,
  regimeVII,
  resoudreLectures,
  SRU_01,
  SRU_03,
  verifierCommune,
} from '../../sru'
import { NOMS_DE_MODALITE } from '../modalite'
import type { Ouverture, StatutDeCommune } from './modalites-ouvertes'
import { CMS_02, modalitesOuvertes } from './modalites-ouvertes'

export interface EntreeModalites extends Omit<EntreeSru, 'notifies' | 'arrondi'> {
  readonly carencee: boolean
  /** EPCI couvert par un PLH exécutoire ; `null` = non dit. */
  readonly plh: boolean | null
}

/** Modalité, ouverte ou non, raison. */
export type LigneDeModalite = readonly [string, Ouverture['ouverte'], { readonly phrases: readonly Message[] }]

/**
 * Seul AMB-03 change une modalité : le taux publié peut atteindre la cible quand le taux exact la manque. Les autres choisissent
 * un régime ou un taux, sans effet ici, mais une lecture choisie se dit.
 */
const POINTS_DES_MODALITES = ['AMB-01', 'AMB-02', 'AMB-03', 'AMB-08']

/**
 * Contrats de mixité sociale qu'une commune peut conclure, une ligne par modalité (CMS-02 ; CCH, art. L. 302-8-1 et L. 302-8,
 * VIII). Une commune non déficitaire ou exemptée reçoit trois « non ». `incomplet` : parc ou cible manquants.
 */
export function contratsOuverts(entree: EntreeModalites, options: { readonly expliquer: boolean }): Resultat<readonly LigneDeModalite[]> {
  const commune = verifierCommune({ ...entree, notifies: null })
  if (estNonEtabli(commune) && (commune.etat === 'refuse' || entree.situation !== 'exemptée')) return commune
  const bareme = baremeDe(entree.periode.periode)
  const connue = estNonEtabli(commune) ? null : commune
  const statut = statutDe(entree, connue, bareme, entree.lectures)
  const ouvertures = modalitesOuvertes(statut, entree.plh)
  const valeur = ouvertures.map(({ modalite, ouverte, raison }): LigneDeModalite => [
    `${modalite} ${NOMS_DE_MODALITE[modalite]}`,
    ouverte,
    { phrases: [message(`cms-commune.raison.${raison}`)] },
  ])
  if (!options.expliquer) return etabli(valeur, 'texte')
  const parametres = connue === null ? [] : [`P_cible.${connue.cible}`, 'P_bornes.basse', 'P_bornes.haute']
  return etabli(valeur, 'texte', {
    alertes: alertesDesModalites(entree, statut, bareme),
    references: referencesDe([SRU_01, SRU_03, CMS_02]),
    parametres: parametresDe(parametres, bareme),
    hypotheses: hypothesesTouchees(POINTS_DES_MODALITES, entree.lectures, (autres) => statutDe(entree, connue, bareme, autres)),
    explication: [
      ...(connue === null ? [] : etapesDuTaux(connue, bareme)),
      {
        etape: message('cms-commune.etape.statut'),
        calcul: message('cms-commune.calcul.statut', { situation: entree.situation }),
        valeur: statut,
      },
    ],
  })
}

function statutDe(
  { situation }: Pick<EntreeModalites, 'situation'>,
  commune: CommuneSru | null,
  bareme: BaremeSru,
  lectures: Lectures,
): StatutDeCommune {
  if (situation === 'exemptée' || commune === null) return 'exemptée'
  const { residences, logements, cible } = commune
  if (regimeVII(residences, logements, cible, bareme, resoudreLectures(lectures)) === 0) return 'non déficitaire'
  return estEntrante(situation) ? 'nouvelle entrante' : 'régime VII'
}

function alertesDesModalites({ carencee, plh }: EntreeModalites, statut: StatutDeCommune, bareme: BaremeSru): Message[] {
  const alertes: Message[] = []
  const deficitaire = statut === 'nouvelle entrante' || statut === 'régime VII'
  if (carencee) alertes.push(message(deficitaire ? 'cms-commune.carencee' : 'cms-commune.carencee-sans-deficit', { statut }))
  if (statut === 'régime VII' && plh !== false) alertes.push(message('cms-commune.mutualisation-conditions'))
  return [...alertes, ...alertesDePeriode(bareme)]
}
