import { quotient } from '../quotient'
import type { Calculs } from '../table-saisie'
import { tableSaisie } from '../table-saisie'
import type { Recette } from '../types'
import { dessiner } from './dessiner'

/** Parts du total, par colonne ; l'acquisition-amélioration recoupe les deux filières (CMS-28). */
const PARTS = { p_vefa: 'vefa', p_mod: 'mod', p_aa: 'aa' }

const CALCULS: Calculs = Object.fromEntries(
  Object.entries(PARTS).map(([part, filiere]) => [part, ({ place }) => ({ formule: quotient(place(filiere), place('total')), rang: 0 })]),
)

export const TAB_10: Recette = (entree, table) => {
  const decrite = tableSaisie(entree, table, CALCULS)
  const { feuille } = decrite
  const lignes = entree.lignes.length
  const serie = (code: string, genre: 'barres-empilees' | 'courbe') => ({ colonne: table.colonnes.findIndex((colonne) => colonne.code === code), genre })
  const dessin = {
    id: 'GRA-05',
    description: 'Barres empilées par période : logements locatifs sociaux en VEFA et en maîtrise d’ouvrage directe ; à part, acquisition-amélioration.',
    abscisses: table.colonnes.findIndex(({ code }) => code === 'periode'),
    series: [serie('vefa', 'barres-empilees'), serie('mod', 'barres-empilees'), serie('aa', 'courbe')],
    ligne: 1,
    lignes,
    format: '#,##0',
    rang: 0,
  } as const
  return { ...decrite, graphiques: lignes === 0 ? [] : [dessiner(feuille, dessin)] }
}
