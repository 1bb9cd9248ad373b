import { enFormuleFrancaise } from '../../../formules'
import { message } from '../../../regles'
import type { Controle } from '../../types'
import { calculer } from '../lecture/calculer'
import { nommer } from '../lecture/placer'
import { analyserErreurs } from './analyser'

/** `#NOM?` laissé par une de nos fonctions : une seule cause dans tout le classeur, le complément manque. */
export const COMPLEMENT_ABSENT: Controle = {
  id: 'COM-01.complement-absent',
  regle: 'COM-01',
  gravite: 'IN',
  aide: 'audit-qualite.aide.complement-absent',
  examiner: ({ instantane }, carnet) => {
    const [premiere, ...autres] = analyserErreurs(instantane).filter(({ genre }) => genre === 'complement')
    if (premiere?.formule == null) {
      carnet.conforme()
      return
    }
    const { lieu, code, formule, feuille } = premiere
    carnet.nonConforme({
      lieu,
      lu: code,
      attendu: calculer(instantane, feuille, formule),
      message: message('audit-qualite.complement-absent', {
        cellule: nommer(lieu),
        formule: enFormuleFrancaise(formule.formule),
        cellules: autres.length + 1,
      }),
      consequences: [...premiere.consequences, ...autres.flatMap((autre) => [autre.lieu, ...autre.consequences])],
    })
  },
}
