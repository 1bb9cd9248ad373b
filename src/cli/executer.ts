import { VERSION } from '../catalogue'
import { redigerMessage } from '../textes'
import { lireArguments } from './arguments'
import { CODES } from './codes'
import type { Code } from './codes'
import type { Commande, Moyens, Sorties } from './commande'
import { AUDITER } from './commandes/auditer'
import { BILAN_FLUX } from './commandes/bilan-flux'
import { CALCULER } from './commandes/calculer'
import { COMPARER_GRILLES } from './commandes/comparer-grilles'
import { ECRIRE } from './commandes/ecrire'
import { LISTER_FONCTIONS } from './commandes/fonctions'
import { RECALCULER } from './commandes/recalculer'
import { LISTER_REGLES } from './commandes/regles'
import { REMPLIR } from './commandes/remplir'
import { SUIVI } from './commandes/suivi'
import { ErreurDUsage } from './erreurs'
import { motifDEchec } from './motif-d-echec'

const COMMANDES: readonly Commande[] = [CALCULER, LISTER_FONCTIONS, LISTER_REGLES, ECRIRE, RECALCULER, REMPLIR, AUDITER, BILAN_FLUX, SUIVI, COMPARER_GRILLES]

/** Exécute une ligne de commande et rend son code de sortie ; ne lève jamais. */
export async function executer(args: readonly string[], sorties: Sorties, moyens: Moyens = {}): Promise<Code> {
  try {
    return await aiguiller(args, sorties, moyens)
  } catch (cause) {
    return expliquerEchec(cause, sorties)
  }
}

async function aiguiller([nom, ...reste]: readonly string[], sorties: Sorties, moyens: Moyens): Promise<Code> {
  if (nom === undefined) throw new ErreurDUsage('sans-commande', { commandes: nomsConnus() })
  if (nom === '--help' || nom === '-h') return dire('cli.aide', sorties)
  if (nom === '--version') {
    sorties.ecrire(VERSION)
    return CODES.etabli
  }
  const commande = COMMANDES.find((connue) => connue.nom === nom)
  if (commande === undefined) throw new ErreurDUsage('commande-inconnue', { commande: nom, commandes: nomsConnus() })
  if (demandeDAide(reste)) return dire(`cli.aide-${commande.nom}`, sorties)
  return commande.executer(lireArguments(reste, commande.options), sorties, moyens)
}

function demandeDAide(args: readonly string[]): boolean {
  const fin = args.indexOf('--')
  return (fin < 0 ? args : args.slice(0, fin)).some((argument) => argument === '--help' || argument === '-h')
}

function dire(id: string, { ecrire }: Sorties): Code {
  ecrire(redigerMessage({ id, donnees: {} }))
  return CODES.etabli
}

function nomsConnus(): string {
  return COMMANDES.map(({ nom }) => nom).join(', ')
}

function expliquerEchec(cause: unknown, { prevenir }: Sorties): Code {
  const { motif, code } = motifDEchec(cause)
  prevenir(redigerMessage(motif))
  return code
}
