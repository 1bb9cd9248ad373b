import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { FichePeriode, PeriodeTriennale } from '../../socle/periode'
import { alertesDePeriode, PERIODE_PAR_DEFAUT } from '../../socle/periode'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { BaremeQualitatif } from './bareme-qualitatif'
import { baremeQualitatif, parametresQualitatifs } from './bareme-qualitatif'
import { donneesManquantes } from './financements'

export const SRU_15: FicheDeRegle = {
  id: 'SRU-15',
  titre: 'Inconstructibilité et petite commune (prolongation)',
  nature: 'decision',
  articles: [
    reference('art. L. 302-8, IX, dernier alinéa du CCH', GUIDE, 'extraits de loi, section 2 et annexe 1'),
    reference('art. L. 302-5, III bis du CCH', GUIDE, 'section 2'),
  ],
  parametres: ['P_prolong.population', 'P_prolong.taux_min', 'P_prolong.taux_max'],
  pointsOuverts: ['AMB-15'],
}

/** Ce qui remplit la condition de prolongation ; « inconnue » quand la donnée manquante déciderait. */
export type ConditionDeProlongation = 'population' | 'inconstructibilite' | 'non remplie' | 'inconnue'

/**
 * Condition de prolongation d'un abaissement (SRU-15 ; CCH, art. L. 302-8, IX, dernier alinéa) : population strictement sous
 * le seuil, en habitants, ou taux d'inconstructibilité du territoire urbanisé entre les deux bornes, en points (0 à 100) ;
 * `null` = inconnu. Une population nulle n'en est pas une : à refuser avant. Bornes incluses, exclues sous l'autre lecture
 * d'AMB-15.
 */
export function conditionDeProlongation(
  population: number | null,
  tauxInconstructibilite: number | null,
  lectures: Lectures,
  periode: PeriodeTriennale = PERIODE_PAR_DEFAUT,
): ConditionDeProlongation {
  const bareme = baremeQualitatif(periode)
  if (population !== null && population < bareme.population) return 'population'
  if (tauxInconstructibilite !== null && estEntreBornes(tauxInconstructibilite, bareme, lectures)) return 'inconstructibilite'
  return population === null || tauxInconstructibilite === null ? 'inconnue' : 'non remplie'
}

function estEntreBornes(taux: number, { tauxMin, tauxMax }: { tauxMin: number; tauxMax: number }, lectures: Lectures): boolean {
  return rangDe(lectures, 'AMB-15') === 1 ? taux > tauxMin && taux < tauxMax : taux >= tauxMin && taux <= tauxMax
}

/** Population en habitants, taux d'inconstructibilité du territoire urbanisé en points ; `null` = non renseigné. */
export interface EntreePetiteCommune {
  readonly population: number | null
  readonly taux: number | null
  readonly periode: FichePeriode
  readonly lectures: Lectures
}

/**
 * Condition de prolongation, en texte : « remplie » ou « non remplie ». `incomplet` : la donnée manquante déciderait.
 * `refuse` : population nulle.
 */
export function conditionPetiteCommune(
  { population, taux, periode, lectures }: EntreePetiteCommune,
  options: { readonly expliquer: boolean },
): Resultat<'remplie' | 'non remplie'> {
  const references = referencesDe([SRU_15])
  if (population === 0) return nonEtabli('refuse', [message('sru-petite.population-nulle')], { references })
  const sous = (autres: Lectures): ConditionDeProlongation => conditionDeProlongation(population, taux, autres, periode.periode)
  const condition = sous(lectures)
  const bareme = baremeQualitatif(periode.periode)
  const alertes = [...alertesDePeriode(periode), ...alertesDesBornes(population, taux, bareme)]
  if (condition === 'inconnue') {
    const manques = [...(population === null ? ['population'] : []), ...(taux === null ? ['taux_inconstructibilite'] : [])]
    return nonEtabli('incomplet', [donneesManquantes(manques)], { references, alertes })
  }
  alertes.unshift(
    message(`sru-petite.motif-${CLES[condition]}`, { population: population ?? 0, taux: taux ?? 0, seuil: bareme.population }),
  )
  const valeur = condition === 'non remplie' ? 'non remplie' : 'remplie'
  if (!options.expliquer) return etabli(valeur, 'texte', { alertes })
  return etabli(valeur, 'texte', {
    alertes,
    references,
    parametres: parametresQualitatifs(SRU_15.parametres, periode),
    hypotheses: hypothesesTouchees(['AMB-15'], lectures, (autres) => EN_CLAIR[sous(autres)]),
    explication: [
      {
        etape: message('sru-petite.etape.population'),
        calcul: message('sru-petite.calcul.population', { seuil: bareme.population }),
        valeur: population ?? 'inconnue',
      },
      {
        etape: message('sru-petite.etape.taux'),
        calcul: message(rangDe(lectures, 'AMB-15') === 1 ? 'sru-petite.calcul.exclues' : 'sru-petite.calcul.incluses', {
          min: bareme.tauxMin,
          max: bareme.tauxMax,
        }),
        valeur: taux === null ? 'inconnu' : `${String(taux).replace('.', ',')} %`,
      },
      { etape: message('sru-petite.etape.effet'), calcul: message('sru-petite.calcul.effet'), valeur },
    ],
  })
}

const CLES: Readonly<Record<Exclude<ConditionDeProlongation, 'inconnue'>, string>> = {
  population: 'population',
  inconstructibilite: 'taux',
  'non remplie': 'aucun',
}

const EN_CLAIR: Readonly<Record<ConditionDeProlongation, string>> = {
  population: 'remplie par la population',
  inconstructibilite: 'remplie par l’inconstructibilité',
  'non remplie': 'non remplie',
  inconnue: 'indécise, population à renseigner',
}

/** Voisinage d'une borne : 1 % du seuil de population, 0,05 point d'un taux. */
const VOISINAGE_POPULATION = 0.01
const VOISINAGE_TAUX = 0.05

function alertesDesBornes(population: number | null, taux: number | null, bareme: BaremeQualitatif): Message[] {
  const alertes: Message[] = []
  const { population: seuil, tauxMin, tauxMax } = bareme
  if (population !== null && Math.abs(population - seuil) <= VOISINAGE_POPULATION * seuil) {
    alertes.push(message('sru-petite.population-proche', { population, seuil }))
  }
  if (taux === null) return alertes
  for (const borne of [tauxMin, tauxMax]) {
    if (taux === borne) alertes.push(message('sru-petite.a-la-borne', { borne }))
    else if (Math.abs(taux - borne) < VOISINAGE_TAUX) alertes.push(message('sru-petite.proche-borne', { taux, borne }))
  }
  if (taux > tauxMax) alertes.push(message('sru-petite.exemption', { taux, max: tauxMax }))
  if (taux === 0) alertes.push(message('sru-petite.taux-nul'))
  return alertes
}
