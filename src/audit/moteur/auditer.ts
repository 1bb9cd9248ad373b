import type { Instantane } from '../../classeur/instantane'
import { CONTROLES } from '../controles'
import { sansLeRapport } from '../rapport/feuilles-du-rapport'
import { ramenerLesDates } from '../reconnaissance/dates-1904'
import { reconnaitre } from '../reconnaissance/reconnaitre'
import type { Audit, OptionsDAudit } from '../types'
import { ouvrirCarnet } from './carnet'
import { rangerLesConstats } from './ranger'
import { reunirLesCauses } from './reunir-les-causes'
import { situerLesConstats } from './situer-les-constats'

/**
 * Audite un classeur figé : reconnaît ses tableaux, refait ses calculs, liste ce qui enfreint les règles. Pure : rien n'est écrit, aucune
 * horloge, le même classeur et les mêmes options rendent toujours le même audit.
 */
export function auditer(classeur: Instantane, options: OptionsDAudit): Audit {
  const ecrit = sansLeRapport(classeur)
  const premiere = reconnaitre(ecrit, options)
  const instantane = ramenerLesDates(ecrit, premiere.tableaux)
  const { tableaux, contexte, questions } = instantane === ecrit ? premiere : reconnaitre(instantane, options)
  const dossier = { instantane, tableaux, contexte, options }
  const carnets = CONTROLES.map((controle) => {
    const carnet = ouvrirCarnet(controle)
    controle.examiner(dossier, carnet)
    return carnet
  })
  const constats = reunirLesCauses(carnets.flatMap((carnet) => carnet.constats))
  return {
    tableaux,
    contexte,
    questions,
    constats: situerLesConstats(
      rangerLesConstats(
        constats,
        instantane.feuilles.map(({ nom }) => nom),
      ),
      tableaux,
    ),
    bilans: carnets.map((carnet) => carnet.bilan()),
  }
}
