import { plageDUneCellule } from '../../../classeur/instantane'
import { citerArticle, message } from '../../../regles'
import type { Controle } from '../../types'
import { balayer } from '../lecture/balayer'
import { nommer } from '../lecture/placer'

/** « IX de l'article L. 302-8-1 » recopié de la trame : VII à X sont des paragraphes de L. 302-8. */
export const CITATIONS_D_ARTICLES: Controle = {
  id: 'COM-09.citation',
  regle: 'COM-09',
  gravite: 'IF',
  aide: 'audit-qualite.aide.citation',
  examiner: ({ instantane, options: { lectures } }, carnet) => {
    for (const feuille of instantane.feuilles) {
      for (const { ligne, colonne } of balayer(feuille).citations) {
        const lu = feuille.valeur(ligne, colonne)
        if (typeof lu !== 'string' || feuille.formule(ligne, colonne) !== null) continue
        const relue = citerArticle(lu, lectures, { expliquer: false })
        if (relue.etat !== 'etabli' || relue.valeur === lu) {
          carnet.conforme()
          continue
        }
        const lieu = plageDUneCellule(feuille.nom, ligne, colonne)
        const phrase = message('audit-qualite.citation', { cellule: nommer(lieu) })
        carnet.nonConforme({ lieu, lu, attendu: relue.valeur, message: phrase, correction: relue.valeur })
      }
    }
  },
}
