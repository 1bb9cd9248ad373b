import type { CodeErreur, ErreurCellule } from '../../../src/classeur/port'
import { afficherErreur } from '../modele/affichage'
import { ServiceHote } from '../protocole/objet'
import type { Argument } from '../protocole/objet'
import type { Json } from '../protocole/types'

export interface ErreurRendue extends ErreurCellule {
  /** Phrase que la cellule montre au survol ; vide quand Excel la perd. */
  readonly message: string
}
export type CaseRendue = number | string | boolean | ErreurRendue
/** Réponse d’une fonction : une valeur, un rectangle, ou une erreur avec sa phrase. */
export type ReponseDeFonction = { readonly valeur: CaseRendue | readonly (readonly CaseRendue[])[] } | ErreurRendue

/** Codes internes d’office.js ; 2 et 3 sont une exception et une promesse rejetée, dont Excel perd la phrase. */
const ERREURS: ReadonlyMap<number, CodeErreur> = new Map([
  [1, '#N/A'],
  [2, '#VALEUR!'],
  [3, '#VALEUR!'],
  [5, '#DIV/0!'],
  [6, '#NOMBRE!'],
  [7, '#VALEUR!'],
  [8, '#NUL!'],
])
/** Seules erreurs dont Excel montre la phrase. */
const AVEC_PHRASE: ReadonlySet<number> = new Set([1, 7])

/** Service par lequel office.js annonce que nos fonctions sont prêtes, puis rend leurs résultats. */
export class ServiceDesFonctions extends ServiceHote {
  readonly type = 'CustomFunctions'
  pret = false

  constructor(private readonly recevoir: (appel: number, reponse: ReponseDeFonction) => void) {
    super()
  }

  override readonly methodes = {
    _SetOsfControlContainerReadyForCustomFunctions: () => {
      this.pret = true
      return null
    },
    SetInvocationArrayResults: (...[liste]: readonly Argument[]) => {
      for (const [appel, reussi, valeur, code] of liste as readonly (readonly Json[])[]) {
        this.recevoir(Number(appel), interpreter(reussi === true, valeur ?? null, Number(code)))
      }
      return null
    },
  }
}

function interpreter(reussi: boolean, valeur: Json, code: number): ReponseDeFonction {
  if (!reussi) return { erreur: ERREURS.get(code) ?? '#VALEUR!', message: AVEC_PHRASE.has(code) ? String(valeur) : '' }
  if (Array.isArray(valeur)) return { valeur: (valeur as readonly (readonly Json[])[]).map((rangee) => rangee.map(lireCase)) }
  const seule = lireCase(valeur)
  return typeof seule === 'object' ? seule : { valeur: seule }
}

function lireCase(valeur: Json): CaseRendue {
  // Excel affiche 0 pour un null rendu : c’est justement la faute à voir.
  if (valeur === null) return 0
  if (typeof valeur !== 'object') return valeur
  const { basicValue, message } = valeur as { readonly basicValue?: Json; readonly message?: Json }
  const erreur = typeof basicValue === 'string' ? afficherErreur(basicValue) : undefined
  if (erreur === undefined) throw new Error(`valeur rendue inconnue d’Excel : ${JSON.stringify(valeur)}`)
  return { erreur, message: typeof message === 'string' ? message : '' }
}

/** Office.js y signale que les commandes du ruban sont associées. */
export class ServiceDesCommandes extends ServiceHote {
  readonly type = 'AddinInternalService'
  override readonly methodes = { NotifyActionHandlerReady: () => null }
}
