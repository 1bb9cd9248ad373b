import { estErreur } from '../../classeur/port'
import { estNonEvaluee, evaluer } from '../../formules'
import type { AppelMixite, Contexte } from '../../formules'
import { redigerMessage } from '../../textes'
import { dire } from '../dire'
import { presenterAppel, presenterErreurPropagee } from './appel'
import type { AppelCalcule } from './appel'

/** Le moteur ne sait pas évaluer l’appel ; la phrase dit ce qui l’arrête. */
export interface AppelImpossible {
  readonly impossible: string
}

/**
 * Évalue un appel de la formule, seul, pour l’expliquer. `texte` est la formule française dont viennent les nœuds ;
 * `ligne` est celle à détailler d’un résultat qui déborde.
 */
export function evaluerAppel({ fonction, noeud }: AppelMixite, texte: string, lieu: Contexte, ligne: number): AppelCalcule | AppelImpossible {
  const citer = ({ debut, fin }: { readonly debut: number; readonly fin: number }): string => texte.slice(debut, fin).trim()
  const evaluation = evaluer(noeud, { ...lieu, expliquer: fonction.parLigne === undefined })
  if (estNonEvaluee(evaluation)) {
    return { impossible: dire('calcul.impossible', { ecriture: citer(noeud), motif: redigerMessage(evaluation.motif) }) }
  }
  const faits = evaluation.appels.filter((appel) => appel.noeud === noeud)
  const fait = faits[ligne] ?? faits[0]
  if (fait !== undefined) return presenterAppel(fait, citer(noeud), noeud.arguments.map(citer), ligne)
  const erreur = evaluation.valeurs.flat().find(estErreur) ?? { erreur: '#VALEUR!' as const }
  const fautif = noeud.arguments.findIndex((argument) => porteUneErreur(argument, lieu))
  const phrase = dire('calcul.argument-en-erreur', {
    argument: fonction.arguments[fautif]?.libelle ?? '',
    ecriture: noeud.arguments[fautif] === undefined ? '' : citer(noeud.arguments[fautif]),
    erreur: erreur.erreur,
  })
  return presenterErreurPropagee(fonction, citer(noeud), erreur, phrase)
}

function porteUneErreur(argument: AppelMixite['noeud']['arguments'][number], lieu: Contexte): boolean {
  const evaluation = evaluer(argument, lieu)
  return !estNonEvaluee(evaluation) && evaluation.valeurs.flat().some(estErreur)
}
