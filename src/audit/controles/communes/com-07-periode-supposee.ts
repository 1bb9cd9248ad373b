import { message } from '../../../regles'
import { periodeDesEntrees, periodeTue } from '../../communes/periode-tue'
import { voletsDe } from '../../communes/volets'
import { lieuDesTitres } from '../../reconnaissance/lieu-du-titre'
import type { Controle } from '../../types'

/** Ce qui ne se juge qu'aux paramètres d'une période. */
const DE_LA_PERIODE = ['regime', 'tauxRattrapage', 'objectif', 'tauxRetenu'] as const

/** Un classeur qui ne porte aucune année est jugé à la période par défaut : cela se dit, une fois (COM-07). */
export const COM_07_PERIODE_SUPPOSEE: Controle = {
  id: 'COM-07.periode-supposee',
  regle: 'COM-07',
  gravite: 'IF',
  aide: 'audit-communes.aide.periode-supposee',
  examiner: (dossier, carnet) => {
    if (dossier.options.periode !== undefined) return
    const periode = periodeTue(dossier)
    if (periode === null) return
    const suppose = voletsDe(dossier).find(
      ({ colonnes, tableau, ...volet }) =>
        volet.periode === periode && periodeDesEntrees(tableau) === null && DE_LA_PERIODE.some((notion) => colonnes.has(notion)),
    )
    if (suppose === undefined) return
    carnet.aVerifier({
      lieu: lieuDesTitres(suppose.tableau),
      lu: null,
      attendu: null,
      message: message('audit-communes.periode-supposee', { periode }),
    })
  },
}
