import { nommer } from './acces'
import type { Acces } from './acces'
import { ErreurHote } from './erreurs'
import { ObjetHote } from './objet'
import type { Argument } from './objet'
import { References } from './references'
import { identifier, lire } from './requete'
import { ACTION, CHEMIN } from './types'
import type { Action, ArgumentsSurLeFil, CheminObjet, Json, Reponse, Requete, ResultatAction } from './types'

/** Défauts qu’on sème dans l’hôte lui-même pour prouver que les essais les voient. */
export interface DefautsDuMoteur {
  sansReferences: boolean
}

/** Décode une requête RichApi (chemins d’objets et actions), l’exécute sur le modèle, encode la réponse. */
export class Moteur {
  readonly references = new References()
  readonly defauts: DefautsDuMoteur = { sansReferences: false }

  constructor(
    private readonly acces: Acces,
    private readonly racine: ObjetHote,
    private readonly services: Readonly<Record<string, ObjetHote>>,
    private readonly signaler: (erreur: string) => void,
  ) {}

  traiter(requete: Requete): Reponse {
    const lot = new Lot(requete, this.acces, this.racine, this.services, this.references, this.defauts)
    const resultats: ResultatAction[] = []
    const traces: number[] = []
    for (const [rang, action] of requete.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.tracer) traces.push(action.Id)
        resultats.push({ ActionId: action.Id, Value: lot.executer(action) })
      } catch (erreur) {
        const connue = this.nommerErreur(erreur)
        return {
          Error: {
            Code: connue.code,
            Message: connue.message,
            Location: lot.situer(action),
            ActionIndex: rang,
            HttpStatusCode: connue.statut,
          },
          ...(traces.length > 0 && { TraceIds: traces }),
          // Rien n’annule les actions déjà faites : Excel les rend avec l’erreur.
          ProcessedResults: { Results: resultats },
        }
      }
    }
    return { Results: resultats, ...(traces.length > 0 && { TraceIds: traces }) }
  }

  private nommerErreur(erreur: unknown): ErreurHote {
    if (erreur instanceof ErreurHote) return erreur
    const detail = erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur)
    this.signaler(detail)
    return new ErreurHote('GeneralException', detail, 500)
  }
}

/** Une requête en cours : ses chemins d’objets sont résolus une seule fois. */
class Lot {
  private readonly objets = new Map<number, ObjetHote | null>()

  constructor(
    private readonly requete: Requete,
    private readonly acces: Acces,
    private readonly racine: ObjetHote,
    private readonly services: Readonly<Record<string, ObjetHote>>,
    private readonly references: References,
    private readonly defauts: DefautsDuMoteur,
  ) {}

  executer(action: Action): Json {
    if (action.ActionType === ACTION.tracer) return null
    const objet = this.resoudre(action.ObjectPathId)
    switch (action.ActionType) {
      case ACTION.instancier:
        return objet === null ? null : this.presenter(objet, this.chemin(action.ObjectPathId))
      case ACTION.lire:
        return objet === null ? null : lire(this.acces, objet, action.QueryInfo ?? {})
      case ACTION.appeler:
        return objet === null ? { _IsNull: true } : this.appeler(objet, action)
      case ACTION.affecter:
        return objet === null ? { _IsNull: true } : this.affecter(objet, action)
      default:
        throw this.acces.absent(`action ${action.ActionType}`)
    }
  }

  /** Lieu de l’erreur, comme Excel : `WorksheetCollection.getItem`. */
  situer(action: Action): string {
    const chemin = this.requete.ObjectPaths[action.ObjectPathId]
    const parent = chemin?.ParentObjectPathId == null ? null : (this.objets.get(chemin.ParentObjectPathId) ?? null)
    if (chemin !== undefined && parent !== null) {
      return nommer(parent, chemin.ObjectPathType === CHEMIN.indexeur ? 'GetItem' : chemin.Name)
    }
    const objet = this.objets.get(action.ObjectPathId) ?? null
    return objet === null || action.Name === undefined ? '' : nommer(objet, action.Name)
  }

  private resoudre(id: number): ObjetHote | null {
    const connu = this.objets.get(id)
    if (connu !== undefined) return connu
    const objet = this.suivre(this.chemin(id))
    this.objets.set(id, objet)
    return objet
  }

  private suivre(chemin: CheminObjet): ObjetHote | null {
    const parent = chemin.ParentObjectPathId == null ? undefined : this.resoudre(chemin.ParentObjectPathId)
    // Ce qui part d’un objet nul est nul.
    if (parent === null) return null
    switch (chemin.ObjectPathType) {
      case CHEMIN.racine:
        return this.racine
      case CHEMIN.service:
        return this.service(chemin.Name)
      case CHEMIN.reference:
        return this.references.retrouver(chemin.Name)
      case CHEMIN.nul:
        return null
      default:
        return this.descendre(exiger(parent), chemin)
    }
  }

  private descendre(parent: ObjetHote, chemin: CheminObjet): ObjetHote | null {
    const args = this.lireArguments(chemin.ArgumentInfo)
    switch (chemin.ObjectPathType) {
      case CHEMIN.methode: {
        const rendu = this.acces.appeler(parent, chemin.Name, args)
        return rendu instanceof ObjetHote ? rendu : null
      }
      case CHEMIN.propriete:
        return this.acces.naviguer(parent, chemin.Name)
      case CHEMIN.indexeur:
        return this.acces.indexer(parent, args)
      default:
        throw this.acces.absent(`chemin ${chemin.ObjectPathType}`)
    }
  }

  private service(nom: string): ObjetHote {
    const service = this.services[nom]
    if (service === undefined) throw this.acces.absent(`service ${nom}`)
    return service
  }

  private presenter(objet: ObjetHote, chemin: CheminObjet): Json {
    const cles = identifier(this.acces, objet)
    const aGarder = this.requete.AutoKeepReference === true && this.acces.typeDe(objet).garde && chemin.D !== true
    if (!aGarder || this.defauts.sansReferences) return cles
    return { ...cles, _ReferenceId: chemin.ObjectPathType === CHEMIN.reference ? chemin.Name : this.references.garder(objet) }
  }

  private appeler(objet: ObjetHote, action: Action): Json {
    const rendu = this.acces.appeler(objet, action.Name ?? '', this.lireArguments(action.ArgumentInfo))
    return rendu instanceof ObjetHote ? null : rendu
  }

  private affecter(objet: ObjetHote, action: Action): Json {
    this.acces.affecter(objet, action.Name ?? '', action.ArgumentInfo?.Arguments?.[0] ?? null)
    return null
  }

  private lireArguments({ Arguments = [], ReferencedObjectPathIds }: ArgumentsSurLeFil = {}): readonly Argument[] {
    return Arguments.map((argument, i) => this.dereferencer(argument, ReferencedObjectPathIds?.[i] ?? 0))
  }

  private dereferencer(argument: Json, reference: Json): Argument {
    if (Array.isArray(argument) && Array.isArray(reference)) {
      return argument.map((element: Json, i) => this.dereferencer(element, (reference as readonly Json[])[i] ?? 0))
    }
    return typeof reference === 'number' && reference > 0 ? this.resoudre(reference) : argument
  }

  private chemin(id: number): CheminObjet {
    return exiger(this.requete.ObjectPaths[id])
  }
}

function exiger<T>(valeur: T | undefined): T {
  if (valeur === undefined) throw new ErreurHote('InvalidRequest', 'chemin d’objet incomplet')
  return valeur
}
