import { parametreEmploye, valeurAuJour } from '../../com'
import type { ParametreDate } from '../../parametres'
import { P_PERIODE_DUREE, P_PERIODE_ORIGINE } from '../../parametres/sru-periodes'
import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { depuisCivil, enFrancais } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { alertesDePeriode, PERIODES } from '../../socle/periode'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'

export const SRU_21: FicheDeRegle = {
  id: 'SRU-21',
  titre: 'Référentiel des périodes triennales',
  nature: 'parametre',
  articles: [reference('art. L. 302-8, I du CCH', GUIDE, 'toutes les sections')],
  parametres: ['P_periode.origine', 'P_periode.duree'],
  pointsOuverts: [],
}

/** Période triennale du référentiel, du 1er janvier de la première année au 31 décembre de la dernière. */
export interface PeriodeReferencee {
  readonly nom: string
  /** Rang depuis la première période. */
  readonly rang: number
  readonly premiere: number
  readonly derniere: number
  /** Année du bilan triennal. */
  readonly bilan: number
}

function valeurSansFin(parametre: ParametreDate): number {
  const [debut] = parametre.serie
  const valeur = debut === undefined ? undefined : valeurAuJour(parametre, debut.du)
  if (valeur === undefined) throw new Error(`paramètre ${parametre.id} sans valeur`)
  return valeur.valeur
}

const ORIGINE = valeurSansFin(P_PERIODE_ORIGINE)
const DUREE = valeurSansFin(P_PERIODE_DUREE)
/** Le référentiel s'arrête à la dernière période que Mixité connaît : rien n'assure le découpage suivant. */
const DERNIERE_ANNEE = Math.max(...PERIODES.map(({ au }) => Number(au.slice(0, 4))))
/** Première des périodes que le guide nomme ; les précédentes se déduisent de l'origine. */
const PREMIERE_CITEE = 2014

/** Période triennale d'une année civile ; `undefined` hors référentiel. */
export function periodeDeLAnnee(annee: number): PeriodeReferencee | undefined {
  if (annee < ORIGINE || annee > DERNIERE_ANNEE) return undefined
  const ecoulees = Math.floor((annee - ORIGINE) / DUREE)
  const premiere = ORIGINE + ecoulees * DUREE
  const derniere = premiere + DUREE - 1
  return { nom: `${premiere}-${derniere}`, rang: ecoulees + 1, premiere, derniere, bilan: derniere + 1 }
}

/** Périodes triennales qui séparent deux périodes du référentiel, d'après leurs premières années. */
export function periodesEcoulees(depuis: number, jusqua: number): number {
  return (jusqua - depuis) / DUREE
}

/** Première année de la période qui commence `periodes` périodes après celle qui débute en `premiere`. */
export function anneeApres(premiere: number, periodes: number): number {
  return premiere + periodes * DUREE
}

/**
 * Période triennale d'une année, écrite « 2023-2025 » (SRU-21 ; CCH, art. L. 302-8, I).
 * `incomplet` : année absente. `refuse` : 0, ou année hors du référentiel.
 */
export function periodeTriennale(annee: number | null, options: { readonly expliquer: boolean }): Resultat<string> {
  if (annee === null) return nonEtabli('incomplet', [message('classement.annee-manquante')])
  const periode = periodeDeLAnnee(annee)
  if (periode === undefined) {
    const bornes = { premiere: String(ORIGINE), derniere: String(DERNIERE_ANNEE) }
    if (annee === 0) return nonEtabli('refuse', [message('classement.annee-nulle', bornes)])
    return nonEtabli('refuse', [message('classement.annee-hors-referentiel', { lu: String(annee), ...bornes })])
  }
  if (!options.expliquer) return etabli(periode.nom, 'texte')
  return etabli(periode.nom, 'texte', {
    alertes: alertesDeLaPeriode(periode),
    references: referencesDe([SRU_21]),
    parametres: [P_PERIODE_ORIGINE, P_PERIODE_DUREE].map((p) => parametreEmploye(p, `${periode.premiere}-01-01`)),
    explication: expliquerPeriode(periode),
  })
}

function alertesDeLaPeriode({ nom, premiere }: PeriodeReferencee): Message[] {
  const calculee = PERIODES.find(({ periode }) => periode === nom)
  if (calculee !== undefined) return alertesDePeriode(calculee)
  const connues = PERIODES.map(({ periode }) => periode).join(', ')
  const alertes = [message('classement.periode-non-calculee', { periode: nom, connues })]
  if (premiere < PREMIERE_CITEE) alertes.push(message('classement.periode-deduite', { origine: String(ORIGINE) }))
  return alertes
}

function expliquerPeriode({ nom, rang, premiere, derniere, bilan }: PeriodeReferencee): Etape[] {
  const depuis = { rang: rang === 1 ? '1re' : `${rang}e`, origine: String(ORIGINE), duree: DUREE }
  return [
    {
      etape: message('classement.etape.periode'),
      calcul: message('classement.calcul.periode', depuis),
      valeur: nom,
    },
    {
      etape: message('classement.etape.bornes'),
      calcul: message('classement.calcul.bornes'),
      valeur: `${enFrancais(depuisCivil(premiere, 1, 1))} → ${enFrancais(depuisCivil(derniere, 12, 31))}`,
    },
    { etape: message('classement.etape.bilan'), calcul: message('classement.calcul.bilan'), valeur: bilan },
  ]
}
