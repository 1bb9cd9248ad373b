import type { Noyau } from '../noyau'
import { patienter } from '../pannes'
import type { Json, Requete } from '../protocole/types'

/**
 * Appel d’office.js à l’hôte. `ArrayData` d’une requête RichApi : contexte, méthode, chemin, en-têtes, corps, droits,
 * drapeaux…
 */
export interface AppelDeMethode {
  readonly DdaMethod: { readonly DispatchId: number }
  readonly ArrayData?: readonly Json[]
}

export interface ReponseDeMethode {
  readonly Version: 1
  readonly Error: number
  readonly Data?: readonly Json[]
}

const METHODE = { requete: 93, commandeTerminee: 94, ouvrirNavigateur: 102 } as const
const METHODE_INCONNUE = 5000
/** Drapeau posé par `delayForCellEdit`. */
const ATTENDRE_FIN_DE_SAISIE = 64
const PAS_D_ATTENTE_MS = 10

/** Répond à office.js, quelle que soit la couture. */
export async function executerMethode(noyau: Noyau, { DdaMethod, ArrayData = [] }: AppelDeMethode): Promise<ReponseDeMethode> {
  if (noyau.pannes.delaiMs > 0) await patienter(noyau.pannes.delaiMs)
  if (DdaMethod.DispatchId === METHODE.commandeTerminee) {
    noyau.commandesTerminees += 1
    return { Version: 1, Error: 0 }
  }
  if (DdaMethod.DispatchId === METHODE.ouvrirNavigateur) {
    noyau.adressesOuvertes.push(...ArrayData.filter((parametre) => typeof parametre === 'string'))
    return { Version: 1, Error: 0 }
  }
  if (DdaMethod.DispatchId !== METHODE.requete) {
    noyau.journal.hote.push(`méthode ${DdaMethod.DispatchId} non modélisée`)
    return { Version: 1, Error: METHODE_INCONNUE }
  }
  const reponse = await repondre(noyau, JSON.parse(String(ArrayData[4])) as Requete, Number(ArrayData[6]))
  return { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], JSON.stringify(reponse)] }
}

async function repondre(noyau: Noyau, requete: Requete, drapeaux: number): Promise<unknown> {
  const retenue = noyau.espion(requete)
  // Sans retenue, la requête se traite sans rendre la main.
  if (retenue !== undefined) await retenue
  if ((drapeaux & ATTENDRE_FIN_DE_SAISIE) !== 0) {
    while (noyau.pannes.modeEdition) await patienter(PAS_D_ATTENTE_MS)
  }
  if (noyau.pannes.modeEdition) return refuser('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.')
  const refus = noyau.pannes.refusDEcriture
  if (refus !== null && ecritDansUnePlage(requete)) {
    if (refus.apres === 0) return refuser(refus.code, 'Refus provoqué par l’essai.')
    refus.apres -= 1
  }
  return noyau.moteur.traiter(requete)
}

function ecritDansUnePlage({ Actions }: Requete): boolean {
  return Actions.some(({ Name }) => Name === 'Values' || Name === 'Formulas')
}

function refuser(code: string, message: string): Json {
  return { Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 } }
}
