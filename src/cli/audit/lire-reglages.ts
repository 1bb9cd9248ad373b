import type { OptionsDAudit } from '../../audit'
import type { Lectures } from '../../regles'
import { LECTURES_PAR_DEFAUT, lireDate, lireLectures, lirePeriode, lireTaux, PERIODES } from '../../regles'
import { redigerMessage } from '../../textes'
import type { Arguments } from '../arguments'
import { CODES } from '../codes'
import { ErreurDUsage } from '../erreurs'
import { lireFichierDHypotheses } from '../remplissage/lire-hypotheses'

/** Taux cibles que la loi connaît, en points. */
const CIBLES: readonly number[] = [20, 25]

/**
 * Ce que la ligne de commande dit de l'audit.
 * @throws ErreurDUsage date, période, cible ou hypothèse inconnue, JSON faux ; ErreurDeCommande fichier d'hypothèses qui ne s'ouvre pas
 */
export async function lireReglages({ valeurs }: Arguments): Promise<OptionsDAudit> {
  const periode = valeurs.get('periode')
  const cible = valeurs.get('cible')
  return {
    lectures: await lireChoix(valeurs.get('hypotheses')),
    jour: lireJour(valeurs.get('date')),
    ...jourPresent(),
    ...(periode === undefined ? {} : { periode: exigerPeriode(periode) }),
    ...(cible === undefined ? {} : { cible: exigerCible(cible) }),
  }
}

async function lireChoix(chemin: string | undefined): Promise<OptionsDAudit['lectures']> {
  if (chemin === undefined) return LECTURES_PAR_DEFAUT
  const choix = await lireFichierDHypotheses(chemin, CODES.mauvaisUsage)
  const lectures = lireLectures(choix.map(({ point, lecture }) => [point, lecture]))
  if (Array.isArray(lectures)) throw new ErreurDUsage('auditer-hypotheses', { raison: lectures.map(redigerMessage).join(' ') })
  return lectures as Lectures
}

function lireJour(lu: string | undefined): OptionsDAudit['jour'] {
  if (lu === undefined) return null
  const jour = lireDate(lu)
  if (typeof jour === 'string') throw new ErreurDUsage('auditer-date', { lu })
  return jour
}

/** Aujourd'hui, au calendrier du poste. */
function jourPresent(): Pick<OptionsDAudit, 'aujourdhui'> {
  const present = new Date()
  const jour = lireDate([present.getDate(), present.getMonth() + 1, present.getFullYear()].join('/'))
  return typeof jour === 'number' ? { aujourdhui: jour } : {}
}

function exigerPeriode(lu: string): string {
  const fiche = lirePeriode(lu)
  if (fiche === undefined) throw new ErreurDUsage('periode-inconnue', { lu, periodes: PERIODES.map(({ periode }) => periode).join(', ') })
  return fiche.periode
}

function exigerCible(lu: string): number {
  const points = lireTaux(lu)
  if (typeof points === 'string' || !CIBLES.includes(points)) throw new ErreurDUsage('auditer-cible', { lu })
  return points
}
