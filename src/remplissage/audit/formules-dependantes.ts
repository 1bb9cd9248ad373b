import { plageDUneCellule } from '../../classeur/instantane'
import type { Instantane } from '../../classeur/instantane'
import type { Plage } from '../../classeur/port'
import { plagesSeCroisent } from '../../classeur/rectangle'
import { estErreurDeFormule, lireFormule, plagesLues } from '../../formules'
import type { TableauConnu } from '../../formules'
import type { Pas } from '../suivi'

/** Cellules que l'aperçu d'une correction nomme : au-delà, il dit seulement qu'il y en a d'autres. */
const CELLULES_DITES = 200
/** Formules lues entre deux pas. */
const FORMULES_PAR_PAS = 2000

export interface FormulesDependantes {
  /** De la plus proche à la plus lointaine, dans l'ordre des feuilles. */
  readonly cellules: readonly Plage[]
  /** Faux : il y en a d'autres. */
  readonly completes: boolean
}

interface FormuleSituee {
  readonly lieu: Plage
  readonly lues: readonly Plage[]
}

/** Formules dont le résultat suit cette cellule, directement ou par d'autres. */
export async function formulesDependantes(instantane: Instantane, cellule: Plage, pas: Pas): Promise<FormulesDependantes> {
  const situees = await situerLesFormules(instantane, pas)
  const restantes = new Set(situees)
  const trouvees: Plage[] = []
  for (const source of suivre(cellule, trouvees)) {
    for (const formule of restantes) {
      if (!formule.lues.some((plage) => plagesSeCroisent(plage, source))) continue
      restantes.delete(formule)
      if (trouvees.length === CELLULES_DITES) return { cellules: trouvees, completes: false }
      trouvees.push(formule.lieu)
    }
  }
  return { cellules: trouvees, completes: true }
}

/** La cellule de départ, puis celles que le parcours trouve, à mesure qu'il les trouve. */
function* suivre(depart: Plage, trouvees: readonly Plage[]): Generator<Plage> {
  yield depart
  yield* trouvees
}

async function situerLesFormules({ feuilles, noms }: Instantane, pas: Pas): Promise<readonly FormuleSituee[]> {
  const definitions = new Map(noms.map(({ nom, texte }) => [nom.toLowerCase(), texte]))
  const total = feuilles.reduce((somme, { formules }) => somme + formules.length, 0)
  const situees: FormuleSituee[] = []
  let faites = 0
  for (const feuille of feuilles) {
    for (const { ligne, colonne, formule } of feuille.formules) {
      if (faites % FORMULES_PAR_PAS === 0) await pas(faites / total)
      faites += 1
      const lue = lireFormule(formule, 'en')
      if (estErreurDeFormule(lue)) continue
      const lues = plagesLues(lue, feuille.nom, {
        ligne,
        nom: (nom) => definitions.get(nom.toLowerCase()) ?? null,
        tableau: (nom) => tableauDe(feuilles, nom, plageDUneCellule(feuille.nom, ligne, colonne)),
      })
      if (lues.length > 0) situees.push({ lieu: plageDUneCellule(feuille.nom, ligne, colonne), lues })
    }
  }
  return situees
}

function tableauDe(feuilles: Instantane['feuilles'], nom: string, cellule: Plage): TableauConnu | null {
  for (const { tableaux, valeur } of feuilles) {
    const trouve = tableaux.find(({ nom: candidat, plage }) =>
      nom === '' ? plagesSeCroisent(plage, cellule) : candidat.toLowerCase() === nom.toLowerCase(),
    )
    if (trouve === undefined) continue
    const { plage } = trouve
    const colonnes = Array.from({ length: plage.colonnes }, (_colonne, j) => String(valeur(plage.ligne, plage.colonne + j) ?? ''))
    return { nom: trouve.nom, plage, colonnes, entetes: true, totaux: false }
  }
  return null
}
