import { estErreur } from '../../../classeur/port'
import type { ErreurCellule, Valeur } from '../../../classeur/port'
import { ErreurDeCase, NonEvaluable } from '../arrets'
import { egales } from '../comparer'
import { enBooleen, enEntier } from '../conversions'
import { proteger } from '../moteur'
import type { Argument, Native, Outils } from '../moteur'
import { depuisValeur, estSeule, lireCase } from '../operande'
import type { Operande } from '../operande'
import { avecArguments, deValeurs, enLots } from './declarer'

/** Un test sur plusieurs cases, dans une formule ancienne, ne s'évalue pas comme dans une nouvelle : on ne devine pas. */
function tester(argument: Argument | undefined, outils: Outils, nom: string): Operande {
  if (argument === undefined) throw new NonEvaluable(nom, 'arguments')
  const test = outils.etendre([argument.evaluer()], ([valeur = null]) => valeur)
  if (outils.mode === 'sommeprod' && !estSeule(test)) throw new NonEvaluable(nom)
  return test
}

function ou(argument: Argument | undefined, parDefaut: Valeur): Operande {
  return argument?.evaluer() ?? depuisValeur(parDefaut)
}

const si: Native = ([test, siVrai, siFaux], outils) => {
  const condition = tester(test, outils, 'IF')
  if (!estSeule(condition)) {
    return outils.etendre([condition, ou(siVrai, true), ou(siFaux, false)], ([c = null, vrai = null, faux = null]) =>
      estErreur(c) ? c : enBooleen(c) ? vrai : faux,
    )
  }
  const verdict = proteger(() => enBooleen(lireCase(condition, 0, 0)))
  if (typeof verdict === 'object') return depuisValeur(verdict)
  return verdict === true ? ou(siVrai, true) : ou(siFaux, false)
}

function siErreur(nom: string, estConcernee: (valeur: Valeur) => boolean): Native {
  return ([valeur, repli], outils) => {
    const lue = tester(valeur, outils, nom)
    if (estSeule(lue)) return estConcernee(lireCase(lue, 0, 0)) ? ou(repli, null) : lue
    return outils.etendre([lue, ou(repli, null)], ([v = null, r = null]) => (estConcernee(v) ? r : v))
  }
}

const siConditions: Native = (args, outils) => {
  for (let i = 0; i < args.length; i += 2) {
    const test = tester(args[i], outils, 'IFS')
    if (!estSeule(test)) throw new NonEvaluable('IFS')
    const verdict = proteger(() => enBooleen(lireCase(test, 0, 0)))
    if (typeof verdict === 'object') return depuisValeur(verdict)
    if (verdict === true) return ou(args[i + 1], null)
  }
  return depuisValeur({ erreur: '#N/A' })
}

const siMultiple: Native = (args, outils) => {
  const [sujet, ...reste] = args
  const valeur = tester(sujet, outils, 'SWITCH')
  if (!estSeule(valeur)) throw new NonEvaluable('SWITCH')
  const cherchee = lireCase(valeur, 0, 0)
  if (estErreur(cherchee)) return valeur
  for (let i = 0; i + 1 < reste.length; i += 2) {
    const cas = tester(reste[i], outils, 'SWITCH')
    if (!estSeule(cas)) throw new NonEvaluable('SWITCH')
    const verdict = proteger(() => egales(cherchee, lireCase(cas, 0, 0)))
    if (typeof verdict === 'object') return depuisValeur(verdict)
    if (verdict === true) return ou(reste[i + 1], null)
  }
  return reste.length % 2 === 1 ? ou(reste.at(-1), null) : depuisValeur({ erreur: '#N/A' })
}

const choisir: Native = ([rang, ...choix], outils) => {
  const lu = tester(rang, outils, 'CHOOSE')
  if (!estSeule(lu)) throw new NonEvaluable('CHOOSE')
  const numero = proteger(() => enEntier(lireCase(lu, 0, 0)))
  const retenu = typeof numero === 'number' ? choix[numero - 1] : undefined
  return retenu?.evaluer() ?? depuisValeur(typeof numero === 'object' ? numero : { erreur: '#VALEUR!' })
}

/** ET, OU, OUX : le texte d'une plage est ignoré ; sans aucune valeur logique, `#VALEUR!`. */
function combiner(conclure: (verites: readonly boolean[]) => boolean): Native {
  return (args) =>
    depuisValeur(
      proteger(() => {
        const verites: boolean[] = []
        for (const { valeurs, directe } of enLots(args)) {
          for (const valeur of valeurs) {
            if (estErreur(valeur)) throw ErreurDeCase.pour(valeur.erreur)
            if (directe || typeof valeur === 'number' || typeof valeur === 'boolean') verites.push(enBooleen(valeur))
          }
        }
        if (verites.length === 0) throw ErreurDeCase.pour('#VALEUR!')
        return conclure(verites)
      }),
    )
}

const NON_APPLICABLE: ErreurCellule = { erreur: '#N/A' }

export const LOGIQUE: readonly (readonly [string, Native])[] = [
  avecArguments('IF', 2, 3, si),
  avecArguments('IFERROR', 2, 2, siErreur('IFERROR', estErreur)),
  avecArguments('IFNA', 2, 2, siErreur('IFNA', (valeur) => estErreur(valeur) && valeur.erreur === '#N/A')),
  avecArguments('IFS', 2, 254, (args, outils) => {
    if (args.length % 2 === 1) throw new NonEvaluable('IFS', 'arguments')
    return siConditions(args, outils)
  }),
  avecArguments('SWITCH', 3, 254, siMultiple),
  avecArguments('CHOOSE', 2, 255, choisir),
  avecArguments('AND', 1, 255, combiner((verites) => verites.every(Boolean))),
  avecArguments('OR', 1, 255, combiner((verites) => verites.some(Boolean))),
  avecArguments('XOR', 1, 254, combiner((verites) => verites.filter(Boolean).length % 2 === 1)),
  deValeurs('NOT', 1, 1, ([valeur = null]) => !enBooleen(valeur)),
  avecArguments('TRUE', 0, 0, () => depuisValeur(true)),
  avecArguments('FALSE', 0, 0, () => depuisValeur(false)),
  avecArguments('NA', 0, 0, () => depuisValeur(NON_APPLICABLE)),
]
