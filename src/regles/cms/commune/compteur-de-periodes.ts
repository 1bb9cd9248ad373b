import type { Brut } from '../../com'
import { parametreEmploye } from '../../com'
import { P_PROLONG_POPULATION, P_PROLONG_TAUX_MAX, P_PROLONG_TAUX_MIN } from '../../parametres/qualitatif'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { PERIODES } from '../../socle/periode'
import type { FichePeriode } from '../../socle/periode'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import type { BaremeSru } from '../../sru'
import { baremeDe, conditionDeProlongation, parametresDe, SRU_15 } from '../../sru'
import type { Dispositif } from '../dispositif'
import type { CompteDePeriodes, PeriodeAbaissee } from './compteur'
import { compterPeriodes, limiteDePeriodes } from './compteur'
import { CMS_05 } from './duree-abaissant'
import { CMS_11 } from './duree-mutualisant'
import { DUREE_TRIENNALE, ecrirePeriode, lirePeriodeAlignee, PREMIERE_ANNEE_3DS } from './periodes-alignees'
import { avecDispositif, lirePeriodesAbaissees } from './periodes-lues'
import type { Prolongation } from './prolongation'
import { CMS_06, prolongation } from './prolongation'

export interface EntreeCompteur {
  readonly periodes: readonly (readonly Brut[])[]
  /** Dispositif de la période examinée ; `null` = non dit. */
  readonly dispositif: Dispositif | null
  /** Période examinée, « AAAA-AAAA » ; `null` = 2023-2025. */
  readonly periode: string | null
  readonly population: number | null
  /** Part inconstructible du territoire urbanisé, en points (0 à 100). */
  readonly inconstructibilite: number | null
  readonly accordee: boolean
  readonly lectures: Lectures
}

const PARAMETRES_DE_PROLONGATION = [P_PROLONG_POPULATION, P_PROLONG_TAUX_MIN, P_PROLONG_TAUX_MAX]

interface Examen {
  readonly abaissees: readonly PeriodeAbaissee[]
  readonly examinee: PeriodeAbaissee
  readonly bareme: BaremeSru
  readonly limite: number
}

/**
 * Périodes abaissées consécutives d'une commune, celle qu'on examine comprise (CMS-05, CMS-06, CMS-11 ; CCH, art. L. 302-8,
 * IX et X). Le dépassement de la limite, et la prolongation d'un abaissement, se disent en alerte. `incomplet` : aucune
 * période écrite. `refuse` : période qui n'est pas triennale, antérieure à la loi 3DS, dispositif contredit.
 */
export function compteurDePeriodes(entree: EntreeCompteur, options: { readonly expliquer: boolean }): Resultat<number> {
  const examen = preparer(entree)
  if ('etat' in examen) return examen
  const { abaissees, examinee, bareme, limite } = examen
  const compter = (lectures: Lectures): CompteDePeriodes => compterPeriodes(abaissees, examinee, rangDe(lectures, 'AMB-20') === 1)
  const compte = compter(entree.lectures)
  if (!options.expliquer) return etabli(compte.compte, 'périodes')
  const depasse = compte.compte > limite
  const abaissant = examinee.dispositif === 'abaissant'
  const prolongeable = depasse && abaissant
  return etabli(compte.compte, 'périodes', {
    alertes: alertesDuCompte(compte, entree, examen),
    references: referencesDe([abaissant ? CMS_05 : CMS_11, ...(prolongeable ? [CMS_06, SRU_15] : [])]),
    parametres: [
      ...parametresDe([abaissant ? 'P_ab.duree' : 'P_mut.duree'], bareme),
      ...(prolongeable ? PARAMETRES_DE_PROLONGATION.map((parametre) => parametreEmploye(parametre, bareme.du)) : []),
    ],
    hypotheses: hypothesesTouchees(['AMB-20', 'AMB-15'], entree.lectures, (autres) => {
      const autre = compter(autres).compte
      return autre > limite ? `${autre} (limite ${limite}, prolongation ${prolongationDe(entree, examen, autres)})` : autre
    }),
    explication: [...expliquerCompte(compte, entree, examen), ...(prolongeable ? etapesDeProlongation(entree, bareme) : [])],
  })
}

function preparer({ periodes, dispositif, periode }: EntreeCompteur): Examen | ReturnType<typeof nonEtabli> {
  const refus: Message[] = []
  const lues = lirePeriodesAbaissees(periodes)
  if (lues !== null) refus.push(...lues.filter((lue): lue is Message => 'id' in lue))
  const debut = periode === null ? PREMIERE_ANNEE_3DS : lirePeriodeAlignee(periode)
  if (debut === undefined) refus.push(message('cms-commune.periode-examinee', { lu: periode ?? '' }))
  else if (debut < PREMIERE_ANNEE_3DS) refus.push(message('cms-commune.periode-avant-loi', { lu: ecrirePeriode(debut) }))
  const connues = (lues ?? []).flatMap((lue) => ('debut' in lue ? [lue] : []))
  const dit = connues.find((lue) => lue.debut === debut)?.dispositif ?? null
  if (dit !== null && dispositif !== null && dit !== dispositif) {
    refus.push(message('cms-commune.dispositif-contredit', { dispositif, dit, periode: ecrirePeriode(debut ?? 0) }))
  }
  if (refus.length > 0 || debut === undefined) return nonEtabli('refuse', refus)
  if (lues === null) return nonEtabli('incomplet', [message('cms-commune.periodes-manquantes')])
  const examinee = { debut, dispositif: dispositif ?? dit ?? 'abaissant' }
  const bareme = baremeDe(periodeDeParametres(debut).periode)
  const limite = limiteDePeriodes(examinee.dispositif, bareme)
  return { abaissees: avecDispositif(connues, examinee.dispositif), examinee, bareme, limite }
}

/** Période dont les paramètres s'emploient : la sienne, ou la dernière connue pour une période à venir. */
function periodeDeParametres(debut: number): FichePeriode {
  const connues = PERIODES.filter(({ du }) => Number(du.slice(0, 4)) <= debut)
  return connues[connues.length - 1] as FichePeriode
}

function prolongationDe({ population, inconstructibilite, accordee }: EntreeCompteur, examen: Examen, lectures: Lectures): Prolongation {
  const { bareme, examinee } = examen
  const condition = conditionDeProlongation(population, inconstructibilite, lectures, bareme.periode)
  return prolongation(examinee.dispositif, condition, accordee)
}

const PHRASES_DE_PROLONGATION: Readonly<Record<Prolongation, string>> = {
  accordée: 'accordee',
  possible: 'possible',
  'accordée sans motif': 'sans-motif',
  'accordée à vérifier': 'accordee-a-verifier',
  impossible: 'impossible',
  'à instruire': 'a-instruire',
  exclue: 'exclue',
}

/** Ce qui déciderait d'une prolongation et que l'appel ne dit pas. */
function manquesDe({ population, inconstructibilite }: EntreeCompteur): string {
  const manques = [
    ...(population === null ? ['la population (population)'] : []),
    ...(inconstructibilite === null ? ['le taux d’inconstructibilité (taux_inconstructibilite)'] : []),
  ]
  return manques.join(' ou ')
}

function alertesDuCompte(compte: CompteDePeriodes, entree: EntreeCompteur, examen: Examen): Message[] {
  const { examinee, limite } = examen
  const periode = ecrirePeriode(examinee.debut)
  const alertes: Message[] = []
  if (compte.compte > limite) {
    alertes.push(message('cms-commune.limite-depassee', { compte: compte.compte, limite, periode, dispositif: examinee.dispositif }))
    const issue = PHRASES_DE_PROLONGATION[prolongationDe(entree, examen, entree.lectures)]
    alertes.push(message(`cms-commune.prolongation.${issue}`, issue === 'a-instruire' ? { manques: manquesDe(entree) } : {}))
  } else if (compte.suiteMelee > limite) {
    alertes.push(message('cms-commune.suite-melee', { suite: compte.suiteMelee, limite, dispositif: examinee.dispositif }))
  }
  if (compte.avantLoi.length > 0) {
    const cumul = rangDe(entree.lectures, 'AMB-20') === 1
    alertes.push(message(cumul ? 'cms-commune.avant-loi-comptees' : 'cms-commune.avant-loi', { periodes: ecrireListe(compte.avantLoi) }))
  }
  if (examinee.debut !== PREMIERE_ANNEE_3DS) alertes.push(message('sru.periode-a-verifier', { periode }))
  return alertes
}

function expliquerCompte({ compte }: CompteDePeriodes, { lectures }: EntreeCompteur, examen: Examen): Etape[] {
  const { abaissees, examinee, limite } = examen
  const debuts = [...new Set(abaissees.map(({ debut }) => debut))].sort((a, b) => a - b)
  const cumul = rangDe(lectures, 'AMB-20') === 1
  const libre = examinee.debut + (compte === limite ? 2 : 1) * DUREE_TRIENNALE
  return [
    {
      etape: message('cms-commune.etape.triees'),
      calcul: message('cms-commune.calcul.triees', { nombre: debuts.length }),
      valeur: debuts.length === 0 ? 'aucune' : ecrireListe(debuts),
    },
    {
      etape: message('cms-commune.etape.compteur', { periode: ecrirePeriode(examinee.debut) }),
      calcul: message(cumul ? 'cms-commune.calcul.cumul' : 'cms-commune.calcul.suite', { dispositif: examinee.dispositif }),
      valeur: `${compte}/${limite}`,
    },
    {
      etape: message('cms-commune.etape.libre'),
      calcul: message(compte < limite ? 'cms-commune.calcul.libre' : 'cms-commune.calcul.libre-apres'),
      valeur: cumul && compte >= limite ? 'aucune' : ecrirePeriode(libre),
    },
  ]
}

/** Ce qui remplit la condition d'une prolongation (SRU-15), borne par borne. */
function etapesDeProlongation({ population, inconstructibilite, lectures }: EntreeCompteur, { du }: BaremeSru): Etape[] {
  const [seuil = '', min = '', max = ''] = PARAMETRES_DE_PROLONGATION.map((parametre) => parametreEmploye(parametre, du).valeur)
  return [
    {
      etape: message('sru-petite.etape.population'),
      calcul: message('sru-petite.calcul.population', { seuil }),
      valeur: population ?? 'inconnue',
    },
    {
      etape: message('sru-petite.etape.taux'),
      calcul: message(rangDe(lectures, 'AMB-15') === 1 ? 'sru-petite.calcul.exclues' : 'sru-petite.calcul.incluses', { min, max }),
      valeur: inconstructibilite === null ? 'inconnu' : `${String(inconstructibilite).replace('.', ',')} %`,
    },
  ]
}

function ecrireListe(debuts: readonly number[]): string {
  return debuts.map(ecrirePeriode).join(', ')
}
