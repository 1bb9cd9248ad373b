import { enFormuleFrancaise } from '../../../formules'
import { message } from '../../../regles'
import type { Controle } from '../../types'
import { formesDe } from '../lecture/formes'
import { nommer } from '../lecture/placer'
import { analyserErreurs } from './analyser'
import type { CauseDErreur } from './analyser'

/** Phrases qui disent d'où vient chaque erreur ; les autres codes ont une phrase commune. */
const CODES_EXPLIQUES: Readonly<Record<string, string>> = {
  '#DIV/0!': 'division',
  '#REF!': 'reference',
  '#N/A': 'introuvable',
  '#NOM?': 'nom',
  '#VALEUR!': 'valeur',
}
/** Cellules qui se suivent à partir desquelles une même formule recopiée n'est reprochée qu'une fois. */
const SUITE_D_UNE_CAUSE = 10

/** Cellules d'erreur : la première de chaque chaîne de formules, les autres en sont les conséquences. */
export const CELLULES_D_ERREUR: Controle = {
  id: 'COM-01.cellule-d-erreur',
  regle: 'COM-01',
  gravite: 'IN',
  aide: 'audit-qualite.aide.cellule-d-erreur',
  examiner: ({ instantane }, carnet) => {
    const causes = analyserErreurs(instantane).filter(({ genre }) => genre === 'cellule')
    if (causes.length === 0) carnet.conforme()
    for (const suite of reunirLesSuites(causes)) {
      const [premiere, ...suivantes] = suite
      if (premiere === undefined) continue
      const { lieu, code, formule } = premiere
      const phrase = suivantes.length > 0 ? 'suite' : formule === null ? 'saisie' : (CODES_EXPLIQUES[code] ?? 'autre')
      const donnees = {
        cellule: nommer(lieu),
        code,
        formule: formule === null ? '' : enFormuleFrancaise(formule.formule),
        cellules: suite.length,
      }
      carnet.nonConforme({
        lieu,
        lu: code,
        attendu: null,
        message: message(`audit-qualite.erreur.${phrase}`, donnees),
        consequences: [...premiere.consequences, ...suivantes.flatMap((suivante) => [suivante.lieu, ...suivante.consequences])],
      })
    }
  },
}

/** Réunit les causes qui se suivent dans une colonne, de même formule recopiée et de même code, quand elles sont nombreuses. */
function reunirLesSuites(causes: readonly CauseDErreur[]): readonly (readonly CauseDErreur[])[] {
  const suites: CauseDErreur[][] = []
  const triees = [...causes].sort((a, b) => a.place.colonne - b.place.colonne || a.place.ligne - b.place.ligne)
  for (const feuille of new Set(causes.map((cause) => cause.feuille))) {
    for (const cause of triees.filter((autre) => autre.feuille === feuille)) {
      const courante = suites.at(-1)
      const derniere = courante?.at(-1)
      if (courante !== undefined && derniere !== undefined && prolonge(cause, derniere)) courante.push(cause)
      else suites.push([cause])
    }
  }
  return suites.flatMap((suite) => (suite.length < SUITE_D_UNE_CAUSE ? suite.map((cause) => [cause]) : [suite]))
}

function prolonge(cause: CauseDErreur, precedente: CauseDErreur): boolean {
  const { feuille, place, code, formule } = cause
  if (feuille !== precedente.feuille || code !== precedente.code || formule === null || precedente.formule === null) return false
  const { de } = formesDe(feuille)
  return place.colonne === precedente.place.colonne && place.ligne === precedente.place.ligne + 1 && de(formule) === de(precedente.formule)
}
