import { normaliser } from '../../../regles'
import { memoriser } from '../../memoriser'
import { colonneDe } from '../../reconnaissance/acceder'
import { lireDateDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { Dossier } from '../../types'
import { MODELE_SATISFAITES } from './modele-statistiques'

/** Jours d'un mois moyen : la durée d'un délai en mois (COT-19). */
const JOURS_PAR_MOIS = 30.4375
/** Jour d'Excel du 1er janvier 1970. */
const EPOQUE = 25569
const JOUR = 86_400_000

interface Satisfaite {
  readonly typologie: string
  readonly financement: string
  readonly annee: number
  readonly mois: number
}

/** Demandes satisfaites du classeur, chaque façon de compter leur délai à part ; vide s'il n'en liste pas, ou dans plusieurs tableaux. */
export const satisfaitesDe = memoriser(({ tableaux }: Dossier): readonly (readonly Satisfaite[])[] => {
  const [tableau, ...autres] = tableaux.filter(({ modele }) => modele.id === MODELE_SATISFAITES.id)
  const [depot, typologie] = tableau === undefined ? [] : [colonneDe(tableau, 'depot'), colonneDe(tableau, 'typologie')]
  if (tableau === undefined || autres.length > 0 || depot === undefined || typologie === undefined) return []
  const financement = colonneDe(tableau, 'financement')
  return ['bail', 'attribution'].flatMap((notion) => {
    const fin = colonneDe(tableau, notion)
    if (fin === undefined) return []
    const lues = Array.from(tableau.objets).flatMap((objet) => {
      const [debut, jour] = [lireDateDeCase(tableau, depot, objet), lireDateDeCase(tableau, fin, objet)]
      if (debut === null || jour === null || jour < debut) return []
      const [de, a] = [new Date((debut - EPOQUE) * JOUR), new Date((jour - EPOQUE) * JOUR)]
      const nom = { typologie: normaliser(lireTexteDeCase(tableau, typologie, objet)), financement: financement === undefined ? '' : normaliser(lireTexteDeCase(tableau, financement, objet)), annee: a.getUTCFullYear() }
      const civils = 12 * (a.getUTCFullYear() - de.getUTCFullYear()) + a.getUTCMonth() - de.getUTCMonth() + (a.getUTCDate() - de.getUTCDate()) / JOURS_PAR_MOIS
      return [[{ ...nom, mois: (jour - debut) / JOURS_PAR_MOIS }, { ...nom, mois: civils }] as const]
    })
    return [lues.map(([moyen]) => moyen), lues.map(([, civil]) => civil)]
  })
})

/** Délai moyen en mois d'un groupe, une année donnée ou toutes ; `null` : aucune demande. */
export function delaiMoyen(satisfaites: readonly Satisfaite[], typologie: string, financement: string, annee: number | null): number | null {
  const retenues = satisfaites.filter(
    (lue) => (typologie === '' || lue.typologie === typologie) && (financement === '' || lue.financement === financement) && (annee === null || lue.annee === annee),
  )
  return retenues.length === 0 ? null : retenues.reduce((somme, { mois }) => somme + mois, 0) / retenues.length
}
