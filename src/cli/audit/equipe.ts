import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { CODES } from '../codes'
import { ErreurDeCommande } from '../erreurs'
import { CONGE } from './types'
import type { FichierIllisible, ResultatDeFichier, Tache } from './types'

/** Au-delà, les fils se partageraient trop peu de mémoire. */
const FILS_MAX = 4

/** Tas d'un fil ; au-delà il meurt, et son fichier est dit trop lourd. */
const TAS_DU_FIL_MO = 448

const MIO = 1024 * 1024

/** Node range les petits fichiers lus dans une mémoire commune de quelques kilooctets : elle ne peut pas passer à un fil. */
const COPIE_SOUS = MIO / 16

/** Temps laissé, à la fermeture, au fichier qu'un fil audite encore. */
const DERNIER_DELAI_MS = 2_000

/** Temps laissé à un fichier : une base, puis tant par mégaoctet à lire. */
export interface Delai {
  readonly baseMs: number
  readonly parMioMs: number
}

const DELAI: Delai = { baseMs: 60_000, parMioMs: 1_000 }

/** Les fils d'un lot. Un fil qui meurt ou s'éternise est remplacé ; son fichier reçoit une phrase, les autres continuent. */
export class Equipe {
  readonly effectif: number
  private readonly libres: Worker[] = []
  private readonly occupes = new Set<Worker>()
  private fermee = false

  constructor(
    private readonly programme: string,
    fichiers: number,
    private readonly delai: Delai = DELAI,
    private readonly dernierDelaiMs = DERNIER_DELAI_MS,
  ) {
    this.effectif = Math.max(1, Math.min(availableParallelism(), FILS_MAX, fichiers))
  }

  /**
   * @param cout octets à lire, dont dépend le temps laissé
   * @throws ErreurDeCommande l'équipe est fermée : un fichier qu'on lisait encore à l'arrêt n'ouvre pas de fil
   */
  async auditer(tache: Tache, cout: number): Promise<ResultatDeFichier> {
    if (this.fermee) throw new ErreurDeCommande('auditer-interrompu', {}, CODES.interrompue)
    const fil = this.libres.pop() ?? this.ouvrirUnFil()
    this.occupes.add(fil)
    const delai = this.delai.baseMs + (cout / MIO) * this.delai.parMioMs
    const issue = await confier(fil, tache, delai)
    this.occupes.delete(fil)
    if (issue.genre === 'long') {
      void fil.terminate()
      return refuser(tache.fichier, 'auditer-trop-long', { secondes: Math.round(delai / 1000) })
    }
    if (issue.genre === 'mort') {
      const tropLourd = issue.code === 'ERR_WORKER_OUT_OF_MEMORY'
      return refuser(tache.fichier, tropLourd ? 'auditer-trop-lourd' : 'auditer-fil-mort', tropLourd ? {} : { detail: issue.detail })
    }
    this.libres.push(fil)
    return issue.resultat
  }

  async fermer(): Promise<void> {
    this.fermee = true
    await Promise.all([...this.libres, ...this.occupes].map((fil) => congedier(fil, this.dernierDelaiMs)))
  }

  private ouvrirUnFil(): Worker {
    const fil = new Worker(this.programme, { resourceLimits: { maxOldGenerationSizeMb: TAS_DU_FIL_MO } })
    // Un fil qu'on arrête peut encore signaler sa mort : elle n'a plus à être entendue.
    return fil.on('error', () => undefined)
  }
}

/** Un fil tué pendant qu'il décompresse peut emporter le processus : on le laisse finir, et ne le tue que s'il tarde. */
function congedier(fil: Worker, delaiMs: number): Promise<void> {
  return new Promise((finir) => {
    const minuterie = setTimeout(() => void fil.terminate().then(() => finir()), delaiMs)
    fil.once('exit', () => {
      clearTimeout(minuterie)
      finir()
    })
    fil.postMessage(CONGE)
  })
}

type Issue =
  | { readonly genre: 'rendu'; readonly resultat: ResultatDeFichier }
  | { readonly genre: 'mort'; readonly code: string; readonly detail: string }
  | { readonly genre: 'long' }

/** Ce que devient la tâche : rendue, perdue avec son fil, ou trop longue. */
function confier(fil: Worker, { octets, ...reste }: Tache, delai: number): Promise<Issue> {
  return new Promise((finir) => {
    const conclure = (issue: Issue): void => {
      clearTimeout(minuterie)
      fil.off('message', surResultat).off('error', surErreur).off('exit', surArret)
      finir(issue)
    }
    const surResultat = (resultat: ResultatDeFichier): void => conclure({ genre: 'rendu', resultat })
    const surErreur = (cause: NodeJS.ErrnoException): void => conclure({ genre: 'mort', code: cause.code ?? '', detail: cause.message })
    const surArret = (code: number): void => conclure({ genre: 'mort', code: '', detail: `arrêt du fil, code ${code}` })
    const minuterie = setTimeout(() => conclure({ genre: 'long' }), delai)
    fil.on('message', surResultat).on('error', surErreur).on('exit', surArret)
    // La mémoire des octets passe au fil ; celle d'un petit fichier, partagée avec d'autres, se copie d'abord.
    const donnes = octets.length < COPIE_SOUS ? new Uint8Array(octets) : octets
    fil.postMessage({ ...reste, octets: donnes }, [donnes.buffer as ArrayBuffer])
  })
}

function refuser(fichier: string, id: string, donnees: FichierIllisible['motif']['donnees']): FichierIllisible {
  return { fichier, motif: { id: `cli.${id}`, donnees }, code: CODES.refuse }
}
