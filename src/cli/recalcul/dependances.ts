import type { Plage } from '../../classeur/port'
import { estErreurDeFormule, estRelative, lireFormule, parcourir, plagesLues } from '../../formules'
import type { Contexte, Formule, Noeud, NoeudReference } from '../../formules'

export interface Dependances {
  readonly plages: readonly Plage[]
  /** Vrai si la formule peut lire ailleurs que dans les plages qu'elle cite (DECALER, INDIRECT, `A1:INDEX(…)`…). */
  readonly ailleurs: boolean
}

const LISENT_AILLEURS: ReadonlySet<string> = new Set(['OFFSET', 'INDIRECT'])
/** Leur dernière plage prend la forme de la première : elle peut être plus grande qu'elle n'est écrite. */
const ETENDENT: ReadonlySet<string> = new Set(['SUMIF', 'AVERAGEIF'])

export function dependancesDe(formule: Formule, contexte: Contexte): Dependances {
  return {
    plages: plagesLues(formule, contexte.feuille, contexte),
    ailleurs: parcourir(formule.racine).some((noeud) => litAilleurs(noeud, contexte)),
  }
}

function litAilleurs(noeud: Noeud, contexte: Contexte): boolean {
  switch (noeud.genre) {
    case 'appel':
      return LISENT_AILLEURS.has(noeud.nom) || (ETENDENT.has(noeud.nom) && !memeForme(noeud.arguments[0], noeud.arguments[2]))
    case 'binaire':
      return noeud.operateur === ':'
    case 'nom':
      return nomLitAilleurs(noeud.nom, noeud.feuille ?? contexte.feuille, contexte)
    default:
      return false
  }
}

/** Deux plages écrites de même taille, ou pas de troisième plage du tout. */
function memeForme(testee: Noeud | undefined, calculee: Noeud | undefined): boolean {
  if (calculee === undefined) return true
  if (testee?.genre === 'structure' && calculee.genre === 'structure') return testee.tableau === calculee.tableau
  if (testee?.genre !== 'reference' || calculee.genre !== 'reference') return false
  return ecart(testee, 'ligne') === ecart(calculee, 'ligne') && ecart(testee, 'colonne') === ecart(calculee, 'colonne')
}

function ecart({ de, a }: NoeudReference, sens: 'ligne' | 'colonne'): number | null {
  const [debut, fin] = [de[sens], a[sens]]
  return debut === null || fin === null ? null : Math.abs(fin - debut)
}

/** Un nom à références relatives, calculé ou illisible ne dit pas ce qu'il lit. */
function nomLitAilleurs(nom: string, feuille: string, contexte: Contexte): boolean {
  const definition = contexte.nom?.(nom, feuille) ?? null
  if (definition === null) return false
  const lue = lireFormule(definition, 'en')
  return estErreurDeFormule(lue) || parcourir(lue.racine).some((noeud) => estRelative(noeud) || (noeud.genre !== 'nom' && litAilleurs(noeud, contexte)))
}
