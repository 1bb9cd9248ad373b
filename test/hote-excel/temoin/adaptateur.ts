import { creerClasseurExcel } from '../../../src/classeur/excel'
import type { CodeErreurClasseur } from '../../../src/classeur/port'
import { casDuContrat } from '../../classeur/contrat'

/** À empaqueter et à charger dans une page reliée à l’hôte : l’adaptateur Office.js et la suite de contrat du port. */
const classeur = creerClasseurExcel()

interface Refus {
  readonly code: CodeErreurClasseur
  readonly donnees: object
}

export interface EssaiDAdaptateur {
  readonly classeur: typeof classeur
  readonly titres: readonly string[]
  /** Passe un cas ; rend `null`, ou ce qui n’a pas tenu. */
  readonly passer: (titre: string) => Promise<string | null>
  /** Code et données du refus, ou `null` si rien n’a été refusé. */
  readonly refus: (action: () => Promise<unknown>) => Promise<Refus | null>
  /** Nombre de fois où la sélection a été signalée depuis `suivre()`. */
  signaux: number
  readonly suivre: () => void
  readonly cesserDeSuivre: () => void
}

let desabonner: () => void = () => undefined

const essai: EssaiDAdaptateur = {
  classeur,
  titres: casDuContrat({ calcule: true }).map(({ titre }) => titre),
  async passer(titre) {
    const cas = casDuContrat({ calcule: true }).find((candidat) => candidat.titre === titre)
    if (cas === undefined) return `cas inconnu : ${titre}`
    return cas.executer(classeur).then(
      () => null,
      (erreur: unknown) => (erreur instanceof Error ? erreur.message : String(erreur)),
    )
  },
  async refus(action) {
    return action().then(
      () => null,
      ({ code, donnees }: Refus) => ({ code, donnees }),
    )
  },
  signaux: 0,
  suivre() {
    desabonner = classeur.surSelection(() => {
      essai.signaux += 1
    })
  },
  cesserDeSuivre: () => desabonner(),
}

Object.assign(window, { essai })
