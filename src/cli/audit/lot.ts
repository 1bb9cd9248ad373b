import { stat } from 'node:fs/promises'
import type { OptionsDAudit } from '../../audit'
import { CODES } from '../codes'
import { ErreurDeCommande } from '../erreurs'
import { motifDEchec } from '../motif-d-echec'
import { auditerFichier } from './auditer-fichier'
import { creerDiffere } from './differe'
import { Equipe } from './equipe'
import { creerLecteur } from './lecteur'
import type { FichierIllisible, ResultatDeFichier } from './types'

/**
 * Fichiers et octets en deçà desquels ouvrir des fils coûterait plus que d'auditer sur place. Un audit sur place n'a ni délai ni Ctrl-C : même
 * décompressé au plus fort de ce qui est permis, il doit rester court.
 */
const FICHIERS_SUR_PLACE = 12
const OCTETS_SUR_PLACE = 128 * 1024

export interface ReglagesDuLot {
  readonly options: OptionsDAudit
  /** Fichier de la commande, que les fils exécutent ; sans lui, tout s'audite sur place. */
  readonly programme: string | undefined
  /** Interruption demandée au clavier. */
  readonly signal: AbortSignal
}

/**
 * Audite des fichiers, à plusieurs fils s'ils en valent la peine, et rend chaque résultat dans l'ordre demandé.
 * @throws ErreurDeCommande interruption ; ce qui a été rendu reste valable
 */
export async function* auditerLeLot(
  fichiers: readonly (string | FichierIllisible)[],
  { options, programme, signal }: ReglagesDuLot,
): AsyncGenerator<ResultatDeFichier> {
  const equipe = programme !== undefined && (await valentDesFils(fichiers)) ? new Equipe(programme, fichiers.length) : null
  const lire = creerLecteur()
  const auditerUn = async (fichier: string): Promise<ResultatDeFichier> => {
    try {
      const { octets, cout, rendre } = await lire(fichier)
      try {
        const tache = { fichier, octets, options }
        return equipe === null ? await auditerFichier(tache) : await equipe.auditer(tache, cout)
      } finally {
        rendre()
      }
    } catch (cause) {
      return { fichier, ...motifDEchec(cause) }
    }
  }
  const resultats = fichiers.map(() => creerDiffere<ResultatDeFichier>())
  const interruption = creerDiffere<never>()
  const interrompre = (): void => interruption.rompre(new ErreurDeCommande('auditer-interrompu', {}, CODES.interrompue))
  signal.addEventListener('abort', interrompre)
  let suivant = 0
  const courir = async (): Promise<void> => {
    while (suivant < fichiers.length && !signal.aborted) {
      const rang = suivant++
      const fichier = fichiers[rang] as string | FichierIllisible
      resultats[rang]?.tenir(typeof fichier === 'string' ? await auditerUn(fichier) : fichier)
    }
  }
  for (let i = 0; i < (equipe?.effectif ?? 1); i++) void courir()
  try {
    for (const { promesse } of resultats) yield await Promise.race([promesse, interruption.promesse])
  } finally {
    signal.removeEventListener('abort', interrompre)
    suivant = fichiers.length
    await equipe?.fermer()
  }
}

async function valentDesFils(fichiers: readonly (string | FichierIllisible)[]): Promise<boolean> {
  if (fichiers.length > FICHIERS_SUR_PLACE) return true
  let octets = 0
  for (const fichier of fichiers) {
    if (typeof fichier === 'string') octets += await stat(fichier).then(({ size }) => size, () => 0)
  }
  return octets > OCTETS_SUR_PLACE
}
