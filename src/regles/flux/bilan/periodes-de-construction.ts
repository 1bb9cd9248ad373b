import type { Brut } from '../../com'
import { ecrireBrut } from '../../com'
import { normaliser } from '../../socle/normaliser'

const ANNEE_MIN = 1500
const ANNEE_MAX = 2100

/** Les signes se perdraient : « < 1949 » se lirait 1949. */
const SIGNES: readonly (readonly [RegExp, string])[] = [
  [/<=|≤/g, ' jusqu en '],
  [/>=|≥/g, ' depuis '],
  [/</g, ' avant '],
  [/>/g, ' apres '],
  [/(\d{4})\s*(?:et\s*)?\+/g, ' depuis $1 '],
]

const ECRITURES: readonly (readonly [RegExp, (de: number, a: number) => string | null])[] = [
  [/^(\d{4})$/, decennie],
  [/^(?:les )?annees (\d{3}0)$/, decennie],
  [/^(?:anterieur a|avant) (\d{4})$/, (annee) => `avant ${annee}`],
  [/^(?:jusqu en|jusqu a) (\d{4})$/, (annee) => `jusqu’en ${annee}`],
  [/^(?:posterieur a|apres) (\d{4})$/, (annee) => `après ${annee}`],
  [/^(?:depuis|a partir de) (\d{4})$/, (annee) => `depuis ${annee}`],
  [/^(\d{4}) (?:et|ou) (?:apres|plus)$|^(\d{4}) a nos jours$/, (annee) => `depuis ${annee}`],
  [/^(?:de |entre )?(\d{4})(?: a| et)? (\d{4})$/, (de, a) => (de <= a ? `${de}-${a}` : null)],
]

/**
 * Période de construction : « avant 1949 », « 1949-1974 », « 1949 à 1974 », « après 2000 », « depuis 2000 ». Une année seule se range
 * dans sa décennie. Aucun texte ne fixe la liste : la table apporte la sienne.
 */
export function lirePeriodeDeConstruction(brut: Exclude<Brut, null>): string | null {
  if (typeof brut === 'boolean') return null
  const mots = normaliser(SIGNES.reduce((texte, [signe, lu]) => texte.replace(signe, lu), ecrireBrut(brut)))
  for (const [ecriture, nommer] of ECRITURES) {
    const lu = ecriture.exec(mots)
    if (lu === null) continue
    const annees = lu.slice(1).flatMap((annee) => (annee === undefined ? [] : [Number(annee)]))
    if (annees.some((annee) => annee < ANNEE_MIN || annee > ANNEE_MAX)) return null
    return nommer(annees[0] ?? 0, annees[1] ?? 0)
  }
  return null
}

function decennie(annee: number): string {
  const debut = annee - (annee % 10)
  return `${debut}-${debut + 9}`
}

export interface IntervalleDAnnees {
  readonly de: number
  readonly a: number
}

/** Années d'une période telle que `lirePeriodeDeConstruction` l'écrit. */
export function anneesDeLaPeriode(periode: string): IntervalleDAnnees {
  const [premiere = 0, derniere] = (periode.match(/\d{4}/g) ?? []).map(Number)
  if (derniere !== undefined) return { de: premiere, a: derniere }
  switch (periode.split(' ')[0]) {
    case 'avant':
      return { de: -Infinity, a: premiere - 1 }
    case 'après':
      return { de: premiere + 1, a: Infinity }
    case 'depuis':
      return { de: premiere, a: Infinity }
    default:
      return { de: -Infinity, a: premiere }
  }
}

/** Premier couple de périodes qui ont une année en commun ; `null` : aucun. Un nom sans année n'en a avec aucune autre. */
export function periodesQuiSeChevauchent(noms: readonly string[]): readonly [string, string] | null {
  const periodes = noms.filter((nom) => /\d{4}/.test(nom))
  for (const [rang, periode] of periodes.entries()) {
    const { de, a } = anneesDeLaPeriode(periode)
    const autre = periodes.slice(rang + 1).find((suivante) => {
      const annees = anneesDeLaPeriode(suivante)
      return annees.de <= a && annees.a >= de
    })
    if (autre !== undefined) return [periode, autre]
  }
  return null
}
