import type { FeuilleFigee, Instantane } from '../../classeur/instantane'
import type { OptionsDAudit, QuestionDeColonne } from '../types'
import { blocsDe } from './blocs'
import { deduireContexte } from './contexte'
import { creerLexique } from './lexique'
import type { Lexique } from './lexique'
import { MODELES } from './modeles'
import { batir, tableauxDuBloc } from './tableau'
import type { TableauTrouve } from './tableau'
import { lireTitres } from './titres'
import type { Contexte, TableauReconnu } from './types'
import { basculer, vueCouchee, vueDroite } from './vue'

export interface ClasseurReconnu {
  readonly tableaux: readonly TableauReconnu[]
  readonly contexte: Contexte
  readonly questions: readonly QuestionDeColonne[]
}

/** Tableaux du classeur, où qu'ils soient dans ses feuilles, et ce que ses titres disent de la période, du territoire et du contrat. */
export function reconnaitre(instantane: Instantane, options: OptionsDAudit): ClasseurReconnu {
  const lexique = creerLexique(MODELES)
  const trouves = instantane.feuilles.flatMap((feuille) => tableauxDeFeuille(feuille, lexique))
  const tableaux = trouves.map(({ tableau }) => tableau)
  return {
    tableaux,
    contexte: deduireContexte(tableaux, options),
    questions: [],
  }
}

/** Au-delà, un tableau n'est pas un bilan couché. */
const COUCHE_MAX = { lignes: 200, colonnes: 200 }

function tableauxDeFeuille(feuille: FeuilleFigee, lexique: Lexique): readonly TableauTrouve[] {
  const droite = vueDroite(feuille)
  const couchee = vueCouchee(droite)
  const declares = feuille.tableaux.flatMap(({ plage }) => {
    const titres = lireTitres(droite, plage, lexique, plage.ligne, plage.ligne)
    const { trouve } = titres === null ? { trouve: null } : batir(droite, plage, titres, lexique)
    return trouve === null ? [] : [trouve]
  })
  const ordinaires = blocsDe(
    droite,
    feuille.tableaux.map(({ plage }) => plage),
  ).flatMap((bloc) => {
    if (bloc.lignes * bloc.colonnes < 2) return []
    const debout = tableauxDuBloc(droite, bloc, lexique)
    if (debout.length > 0 || bloc.lignes > COUCHE_MAX.lignes || bloc.colonnes > COUCHE_MAX.colonnes) return debout
    return tableauxDuBloc(couchee, basculer(bloc), lexique)
  })
  return [...declares, ...ordinaires]
}
