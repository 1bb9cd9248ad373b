import { auditer } from '../../../audit'
import type { Audit, CorrespondanceRetenue } from '../../../audit'
import { figerClasseur } from '../../../classeur/figer'
import type { Instantane } from '../../../classeur/instantane'
import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import type { Classeur, Feuille } from '../../../classeur/port'
import type { Jour } from '../../../regles'
import { lireCorrespondancesDuClasseur, marcher, patiemment } from '../../../remplissage'
import type { Pas, Suivi } from '../../../remplissage'
import { feuillesAAuditer } from './feuilles-a-auditer'
import type { LecturesDuClasseur } from './lectures-du-classeur'
import { lecturesDuClasseur } from './lectures-du-classeur'
import type { ConstatMontre } from './montrer-constats'
import { montrerConstats } from './montrer-constats'

/** Ce que l’utilisateur choisit avant d’auditer. */
export interface Reglages {
  /** Feuilles laissées de côté. */
  readonly exclues: readonly string[]
  /** Jour du contrôle ; `null` : les échéances ne se jugent pas. */
  readonly jour: Jour | null
  /** Période et taux cible (en points) imposés ; `null` : ceux que le classeur dit. */
  readonly periode: string | null
  readonly cible: number | null
}

/** Un audit fait, et de quoi le refaire sous d’autres correspondances sans relire le classeur. */
export interface AuditDuClasseur {
  readonly reglages: Reglages
  readonly instantane: Instantane
  readonly hypotheses: LecturesDuClasseur
  readonly correspondances: readonly CorrespondanceRetenue[]
  readonly audit: Audit
  readonly constats: readonly ConstatMontre[]
}

/**
 * Lit les feuilles choisies, puis les audite ; rien n’est écrit. Une saisie ouverte dans une cellule suspend la lecture.
 * @throws ErreurClasseur lecture refusée ; TravailInterrompu
 */
export async function auditerClasseur(classeur: Classeur, reglages: Reglages, suivi: Suivi): Promise<AuditDuClasseur> {
  const pas = marcher(suivi)
  const feuilles = await feuillesAAuditer(classeur)
  const lues = feuilles.filter(({ nom }) => !reglages.exclues.some((exclue) => memeNomDeFeuille(exclue, nom)))
  const hypotheses = await lecturesDuClasseur(classeur)
  const correspondances = await lireCorrespondancesDuClasseur(classeur)
  const instantane = await figerClasseur(patient(classeur, lues, pas), { pas })
  await pas(1)
  return conclure({ reglages, instantane, hypotheses, correspondances })
}

/** Le même classeur, tel qu’il a été lu, sous d’autres correspondances. */
export function reauditer(fait: AuditDuClasseur, correspondances: readonly CorrespondanceRetenue[]): AuditDuClasseur {
  return conclure({ ...fait, correspondances })
}

function conclure(lu: Omit<AuditDuClasseur, 'audit' | 'constats'>): AuditDuClasseur {
  const { reglages, instantane, hypotheses, correspondances } = lu
  const { jour, periode, cible } = reglages
  const audit = auditer(instantane, {
    lectures: hypotheses.lectures,
    jour,
    correspondances,
    ...(periode === null ? {} : { periode }),
    ...(cible === null ? {} : { cible }),
  })
  return { ...lu, audit, constats: montrerConstats(audit.constats) }
}

/** Le classeur réduit aux feuilles choisies, dont chaque lecture attend la fin d’une saisie ouverte. */
function patient(classeur: Classeur, feuilles: readonly Feuille[], pas: Pas): Pick<Classeur, 'feuilles' | 'plageUtile' | 'lire' | 'obstacles'> {
  const attendre = <T>(geste: () => Promise<T>): Promise<T> => patiemment(geste, () => pas(0))
  return {
    feuilles: () => Promise.resolve(feuilles),
    plageUtile: (feuille) => attendre(() => classeur.plageUtile(feuille)),
    lire: (plage) => attendre(() => classeur.lire(plage)),
    obstacles: (plage) => attendre(() => classeur.obstacles(plage)),
  }
}
