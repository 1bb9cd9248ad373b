import { message, normaliser } from '../../../regles'
import { visiterLesPhrases } from '../../communes/phrases'
import type { Controle } from '../../types'

const EN_MINIMUM = /\b(?:au moins|minimum(?: de)?) (?:20|30) (?:(?:de|des|en|logements|financements) )*pls\b|\bpls (?:(?:et|assimiles|minimum|mini) )*(?:au moins|minimum|mini)(?: de)? (?:20|30)\b|\b(?:20|30) (?:au minimum|au moins|minimum|mini) (?:(?:de|en) )*pls\b/

/** Une phrase qui fait du PLS un minimum : la loi en fait un maximum. */
export const SRU_10_PHRASE: Controle = {
  id: 'SRU-10.phrase',
  regle: 'SRU-10',
  gravite: 'EL',
  aide: 'audit-communes.aide.qualitatif',
  examiner: (dossier, carnet) =>
    visiterLesPhrases(dossier, (texte, lieu) => {
      if (!texte.includes('%') || !EN_MINIMUM.test(normaliser(texte))) return
      carnet.nonConforme({ lieu, lu: texte, attendu: 'au plus', message: message('audit-communes.pls-en-minimum', { lu: texte }) })
    }),
}
