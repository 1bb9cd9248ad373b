import type { Valeur } from '../../../classeur/port'
import { ErreurDeCase, NonEvaluable } from '../arrets'
import { enEntier, enNombre, enTexte } from '../conversions'
import type { Native } from '../moteur'
import { avecArguments, deValeurs } from './declarer'

const JOUR = 86_400_000
/** Numéro 0 du calendrier de 1900, pour les jours qui suivent le faux 29 février 1900. */
const ORIGINE = Date.UTC(1899, 11, 30)
const PREMIER_SUR = 61
const DERNIER = 2_958_465

interface Jour {
  readonly annee: number
  /** 1 à 12. */
  readonly mois: number
  readonly jour: number
}

/** @throws NonEvaluable avant mars 1900, où Excel compte un jour qui n'a pas existé */
function enJour(valeur: Valeur): Jour {
  const numero = Math.floor(enNombre(valeur))
  if (numero < 0 || numero > DERNIER) throw ErreurDeCase.pour('#NOMBRE!')
  if (numero < PREMIER_SUR) throw new NonEvaluable(String(numero), 'arguments')
  const date = new Date(ORIGINE + numero * JOUR)
  return { annee: date.getUTCFullYear(), mois: date.getUTCMonth() + 1, jour: date.getUTCDate() }
}

function enNumero(annee: number, mois: number, jour: number): number {
  const numero = (Date.UTC(annee, mois - 1, jour) - ORIGINE) / JOUR
  if (numero < 0 || numero > DERNIER) throw ErreurDeCase.pour('#NOMBRE!')
  if (numero < PREMIER_SUR) throw new NonEvaluable(String(numero), 'arguments')
  return numero
}

function construire(annee: number, mois: number, jour: number): number {
  if (annee < 0 || annee > 9999) throw ErreurDeCase.pour('#NOMBRE!')
  return enNumero(annee < 1900 ? annee + 1900 : annee, mois, jour)
}

function finDeMois(annee: number, mois: number): number {
  return new Date(Date.UTC(annee, mois, 0)).getUTCDate()
}

/** MOIS.DECALER : même jour du mois, ramené à la fin d'un mois plus court. */
function decaler(depart: Valeur, decalage: Valeur): number {
  const { annee, mois, jour } = enJour(depart)
  const total = annee * 12 + mois - 1 + enEntier(decalage)
  const [versAnnee, versMois] = [Math.floor(total / 12), (total % 12) + 1]
  return enNumero(versAnnee, versMois, Math.min(jour, finDeMois(versAnnee, versMois)))
}

/** « md » et « yd » sont connus pour être faux dans Excel même : on ne les imite pas. */
function ecart([debut = null, fin = null, unite = null]: readonly Valeur[]): number {
  const [de, a] = [enJour(debut), enJour(fin)]
  if (enNombre(debut) > enNombre(fin)) throw ErreurDeCase.pour('#NOMBRE!')
  const mois = (a.annee - de.annee) * 12 + a.mois - de.mois - (a.jour < de.jour ? 1 : 0)
  switch (enTexte(unite).toLowerCase()) {
    case 'd':
      return Math.floor(enNombre(fin)) - Math.floor(enNombre(debut))
    case 'm':
      return mois
    case 'y':
      return Math.floor(mois / 12)
    case 'ym':
      return mois % 12
    case 'md':
    case 'yd':
      throw new NonEvaluable('DATEDIF', 'arguments')
    default:
      throw ErreurDeCase.pour('#NOMBRE!')
  }
}

/** Le calendrier de 1904 décale tous les numéros : rien n'y est évalué. */
function deDates(
  nom: string,
  minimum: number,
  maximum: number,
  calculer: (valeurs: readonly Valeur[]) => number,
): readonly [string, Native] {
  const [, native] = deValeurs(nom, minimum, maximum, calculer)
  return avecArguments(nom, minimum, maximum, (args, outils) => {
    if (outils.contexte.date1904 === true) throw new NonEvaluable(nom)
    return native(args, outils)
  })
}

export const DATES: readonly (readonly [string, Native])[] = [
  deDates('DATE', 3, 3, ([annee = null, mois = null, jour = null]) => construire(enEntier(annee), enEntier(mois), enEntier(jour))),
  deDates('YEAR', 1, 1, ([date = null]) => enJour(date).annee),
  deDates('MONTH', 1, 1, ([date = null]) => enJour(date).mois),
  deDates('DAY', 1, 1, ([date = null]) => enJour(date).jour),
  deDates('EDATE', 2, 2, ([date = null, mois = null]) => decaler(date, mois)),
  deDates('EOMONTH', 2, 2, ([date = null, mois = null]) => {
    const { annee, mois: depart } = enJour(date)
    return enNumero(annee, depart + enEntier(mois) + 1, 0)
  }),
  deDates('DATEDIF', 3, 3, ecart),
]
