import type { ArgumentBrut, FonctionDecrite } from '../catalogue'
import { CELLULES_PAR_APPEL, compterCellules, OCTETS_PAR_APPEL, peserArguments } from '../catalogue'
import { redigerMessage } from '../textes'
import { erreurDeCellule } from './erreurs-de-cellule'

/**
 * Refuse un appel plus grand que ce qu'Excel sait transporter : 5 millions de cellules partout, 5 Mo sur le web. Au-delà, Excel
 * peut remettre des valeurs nulles sans le dire.
 * @throws CustomFunctions.Error #VALEUR!, dont la phrase nomme la plus grande plage et la commande du volet
 */
export function garderLesArguments(fonction: FonctionDecrite, args: readonly ArgumentBrut[]): void {
  const tailles = args.map(compterCellules)
  const cellules = tailles.reduce((somme, taille) => somme + taille, 0)
  const refus = (motif: string): CustomFunctions.Error => refuser(motif, fonction, tailles, cellules)
  if (cellules > CELLULES_PAR_APPEL) throw refus('trop-de-cellules')
  if (estSurLeWeb() && peserArguments(args, OCTETS_PAR_APPEL) > OCTETS_PAR_APPEL) throw refus('trop-lourd')
}

/** Un moteur réduit aux fonctions n'a ni `Office` ni contexte : rien n'y dit la plateforme, seul le nombre de cellules s'y juge. */
function estSurLeWeb(): boolean {
  if (typeof Office === 'undefined') return false
  const contexte = Office.context as Partial<Office.Context> | undefined
  // Valeur de `Office.PlatformType.OfficeOnline`, énumération qu’un moteur réduit n’a pas non plus.
  return String(contexte?.platform) === 'OfficeOnline'
}

function refuser(motif: string, fonction: FonctionDecrite, tailles: readonly number[], cellules: number): CustomFunctions.Error {
  const rang = tailles.indexOf(Math.max(...tailles))
  const phrase = redigerMessage({
    id: `functions.${motif}`,
    donnees: { argument: fonction.arguments[rang]?.nom ?? '', plage: tailles[rang] ?? 0, cellules, maximum: CELLULES_PAR_APPEL },
  })
  return erreurDeCellule(CustomFunctions.ErrorCode.invalidValue, phrase)
}
