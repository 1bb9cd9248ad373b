import { message } from '../../../regles'
import { visiterLesPhrases } from '../../communes/phrases'
import type { Controle } from '../../types'
import { ditUneDispense } from './sru-12-carence'

/** Aucune phrase du classeur ne peut dire qu'un contrat dispense de la procédure de carence. */
export const CMS_19_DISPENSE: Controle = {
  id: 'CMS-19.dispense',
  regle: 'CMS-19',
  gravite: 'EL',
  aide: 'audit-communes.aide.dispense-ecrite',
  examiner: (dossier, carnet) =>
    visiterLesPhrases(dossier, (texte, lieu) => {
      if (!ditUneDispense(texte)) return
      carnet.nonConforme({ lieu, lu: texte, attendu: 'aucune dispense de carence', message: message('audit-communes.dispense-ecrite', {}) })
    }),
}
