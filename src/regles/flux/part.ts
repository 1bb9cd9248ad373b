import { auxQuinzeChiffres, parametreEmploye } from '../com'
import { JOUR_DE_LA_CIRCULAIRE } from '../parametres/sans-fin'
import type { ModeArrondi } from '../socle/arrondi'
import type { FicheDeRegle } from '../socle/fiche'
import { referencesDe } from '../socle/fiche'
import { arrondirProduit, fractionDuPourcentage } from '../socle/fraction'
import { hypothesesTouchees } from '../socle/hypotheses'
import type { Lectures } from '../socle/lectures'
import { avecLecture, nomDeLecture, rangDe } from '../socle/lectures'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import type { Hypothese, Justification, NonEtabli, Reference, Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { assietteDuFlux, FLUX_04, hypotheseDesLiberes } from './assiette'
import { FLUX_15 } from './collectivites'
import { FLUX_09 } from './derogation-prefectorale'
import { FLUX_08, seCompteSurLeTotal } from './part-de-l-etat'
import { PLAFONDS, plafondDe } from './plafonds'
import type { Reservataire } from './reservataire'
import { famille } from './reservataire'
import { arrondiDePart, FLUX_18 } from './somme-des-taux'

/** Ce qu'on sait d'un réservataire ; `null` = non renseigné. Taux en points de pourcentage. */
export interface EntreePart {
  readonly misEnLocation: number | null
  readonly soustraits: number | null
  readonly points: number | null
  readonly reservataire: Reservataire
  /** Vrai : un titre permet de dépasser le plafond (arrêté de FLUX-09, apport ou terrain de FLUX-15). */
  readonly derogation: boolean
  readonly arrondi: ModeArrondi | null
  readonly lectures: Lectures
}

const FICHES: Readonly<Record<'etat' | 'agents' | 'collectivites' | 'libre', readonly FicheDeRegle[]>> = {
  etat: [FLUX_08, FLUX_09],
  agents: [FLUX_08],
  collectivites: [FLUX_15],
  libre: [],
}

/**
 * Part d'un réservataire dans le flux, en logements (FLUX-04, 08, 09, 15 et 18 ; CCH, art. R. 441-5 et R. 441-5-2).
 * `incomplet` : donnée absente. `refuse` : B > A, taux impossible ou plafond dépassé sans titre.
 */
export function partDuFlux(entree: EntreePart, options: { readonly expliquer: boolean }): Resultat<number> {
  const verifiee = verifier(entree)
  if ('etat' in verifiee) return verifiee
  const { flux, misEnLocation, points, lectures } = verifiee
  const { reservataire } = entree
  const base = baseDeLaPart(reservataire, flux, misEnLocation, lectures)
  const mode = arrondiDePart(reservataire, lectures)
  const valeur = misEnLocation === 0 ? 0 : arrondirProduit(fractionDuPourcentage(points), base, mode)
  if (valeur > flux) return nonEtabli('refuse', [message('flux.part-superieure', { valeur, flux })])
  const alertes = alertesDePart(entree, valeur, base, points)
  if (!options.expliquer) return etabli(valeur, 'logements', { alertes })
  return etabli(valeur, 'logements', {
    ...justifier(entree, verifiee, base, mode, valeur),
    alertes,
    hypotheses: [
      ...hypothesesTouchees(['AMB-37', 'AMB-43'], lectures, (autres) =>
        arrondirProduit(
          fractionDuPourcentage(points),
          baseDeLaPart(reservataire, flux, misEnLocation, autres),
          arrondiDePart(reservataire, autres),
        ),
      ),
      ...hypotheseDesLiberes(lectures),
      ...hypotheseDuCumul(reservataire, lectures),
    ],
  })
}

interface Verifiee {
  readonly flux: number
  readonly misEnLocation: number
  readonly soustraits: number
  readonly points: number
  readonly lectures: Lectures
}

function verifier(entree: EntreePart): Verifiee | NonEtabli {
  const { misEnLocation, soustraits, points, reservataire, derogation } = entree
  const lectures = lecturesAvecArrondi(entree)
  if ('etat' in lectures) return lectures
  const plafond = plafondDe(reservataire)
  const leve = derogation && famille(reservataire) !== 'agents'
  const refus: Message[] = []
  if (points !== null && plafond !== null && points > plafond && !leve) {
    refus.push(message(`flux.plafond-${famille(reservataire)}`, { points, plafond }))
  }
  if (misEnLocation !== null && soustraits !== null && assietteDuFlux(misEnLocation, soustraits) === null) {
    refus.push(message('flux.soustraits-superieurs', { soustraits, misEnLocation }))
  }
  if (refus.length > 0) return nonEtabli('refuse', refus, { references: references(reservataire) })
  const manques = [
    ...(misEnLocation === null ? ['mis_en_location'] : []),
    ...(soustraits === null && misEnLocation !== 0 ? ['soustraits'] : []),
    ...(points === null ? ['taux'] : []),
  ]
  if (manques.length > 0 || misEnLocation === null || points === null) {
    return nonEtabli('incomplet', [message('flux.donnees-manquantes', { manques: manques.join(', ') })])
  }
  return { flux: misEnLocation - (soustraits ?? 0), misEnLocation, soustraits: soustraits ?? 0, points, lectures }
}

/** Base du taux : C, ou A pour l'État et ses agents sous l'autre lecture d'AMB-37. */
function baseDeLaPart(reservataire: Reservataire, flux: number, misEnLocation: number, lectures: Lectures): number {
  return seCompteSurLeTotal(reservataire, lectures) ? misEnLocation : flux
}

/** Traduit l'arrondi demandé en lecture d'AMB-43 ; refuse s'il contredit celle qui est choisie. */
function lecturesAvecArrondi({ arrondi, lectures, reservataire }: EntreePart): Lectures | NonEtabli {
  if (arrondi === null) return lectures
  const choisi = lectures.get('AMB-43')
  if (choisi !== undefined && arrondiDePart(reservataire, lectures) !== arrondi) {
    return nonEtabli('refuse', [message('lectures.contredites', { argument: 'arrondi', lu: arrondi, id: 'AMB-43' })])
  }
  if (choisi !== undefined) return lectures
  const rang = [0, 1, 2, 3].find((r) => arrondiDePart(reservataire, avecLecture(lectures, 'AMB-43', r)) === arrondi)
  return avecLecture(lectures, 'AMB-43', rang ?? 0)
}

function alertesDePart({ reservataire, derogation, lectures }: EntreePart, valeur: number, base: number, points: number): Message[] {
  const groupe = famille(reservataire)
  const plafond = plafondDe(reservataire)
  const alertes: Message[] = []
  if (groupe === 'collectivites' && rangDe(lectures, 'AMB-40') === 0) alertes.push(message('flux.cumul-collectivites', { plafond: plafond ?? 0 }))
  if (groupe === 'agents' && derogation) alertes.push(message('flux.agents-sans-derogation', { plafond: plafond ?? 0 }))
  if (groupe === 'libre' && derogation) alertes.push(message('flux.derogation-sans-objet'))
  if (plafond !== null && points > plafond) alertes.push(message(`flux.derogation-${groupe}`, { points, plafond }))
  else if (plafond !== null && 100 * valeur > plafond * base) {
    alertes.push(message('flux.maximum-depasse', { maximum: (plafond * base) / 100, plafond }))
  }
  return alertes
}

/** « Globalement » 20 % : la lecture ne change pas la part, mais ce qu'il faut encore vérifier. */
function hypotheseDuCumul(reservataire: Reservataire, lectures: Lectures): Hypothese[] {
  if (famille(reservataire) !== 'collectivites') return []
  const rang = rangDe(lectures, 'AMB-40')
  return [{ id: 'AMB-40', lecture: nomDeLecture(rang), effet: message(rang === 0 ? 'flux.cumul-defaut' : 'flux.cumul-autre') }]
}

function references(reservataire: Reservataire): Reference[] {
  return referencesDe([FLUX_04, ...FICHES[famille(reservataire)], FLUX_18])
}

function justifier(
  { reservataire }: EntreePart,
  { flux, misEnLocation, soustraits, points }: Verifiee,
  base: number,
  mode: ModeArrondi,
  valeur: number,
): Pick<Justification, 'references' | 'parametres' | 'explication'> {
  const groupe = famille(reservataire)
  const fraction = fractionDuPourcentage(points)
  return {
    references: references(reservataire),
    parametres: groupe === 'libre' ? [] : [parametreEmploye(PLAFONDS[groupe], JOUR_DE_LA_CIRCULAIRE)],
    explication: [
      { etape: message('flux.etape.assiette'), calcul: message('flux.calcul.assiette', { misEnLocation, soustraits }), valeur: flux },
      {
        etape: message('flux.etape.brut'),
        calcul: message(base === flux ? 'flux.calcul.brut' : 'flux.calcul.brut-total', { points, base }),
        valeur: auxQuinzeChiffres((fraction.n * base) / fraction.d),
      },
      {
        etape: message('sru.etape.arrondi', { mode }),
        calcul: message('sru.calcul.arrondi', {
          superieur: arrondirProduit(fraction, base, 'supérieur'),
          proche: arrondirProduit(fraction, base, 'proche'),
          inferieur: arrondirProduit(fraction, base, 'inférieur'),
        }),
        valeur,
      },
    ],
  }
}
