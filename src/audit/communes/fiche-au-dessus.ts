import type { Plage, Valeur } from '../../classeur/port'
import { plageDUneCellule } from '../../classeur/instantane'
import { normaliser } from '../../regles'
import type { TableauReconnu } from '../reconnaissance/types'

const LIGNES_LUES = 20
const COLONNES_LUES = 12

/** Une mention écrite au-dessus d'un tableau : « PLH exécutoire | non », ou « PLH exécutoire : non » dans une cellule, seule ou après un tiret. */
export interface Mention {
  readonly lieu: Plage
  readonly valeur: Valeur
}

/** La mention que ce motif retient parmi les lignes au-dessus du tableau ; `null` : aucune, ou deux. */
export function mentionAuDessus({ feuille, plage }: TableauReconnu, motif: RegExp): Mention | null {
  const trouvees: Mention[] = []
  for (let ligne = Math.max(0, plage.ligne - LIGNES_LUES); ligne < plage.ligne; ligne += 1) {
    for (let colonne = 0; colonne < Math.min(feuille.colonnes, COLONNES_LUES); colonne += 1) {
      const texte = feuille.valeur(ligne, colonne)
      if (typeof texte !== 'string') continue
      const ecrites = texte.split(/\s+[–—-]\s+|\s*;\s*/).flatMap((mention) => {
        const [libelle = '', ...suite] = mention.split(/\s*:\s*/)
        const ecrite = motif.test(normaliser(libelle)) ? suite.join(' : ').trim() : ''
        return ecrite === '' ? [] : [ecrite]
      })
      trouvees.push(...ecrites.map((valeur) => ({ lieu: plageDUneCellule(feuille.nom, ligne, colonne), valeur })))
      const voisine = feuille.valeur(ligne, colonne + 1)
      if (ecrites.length > 0 || voisine === null || voisine === '' || !motif.test(normaliser(texte))) continue
      trouvees.push({ lieu: plageDUneCellule(feuille.nom, ligne, colonne + 1), valeur: voisine })
    }
  }
  return trouvees.length === 1 ? (trouvees[0] ?? null) : null
}
