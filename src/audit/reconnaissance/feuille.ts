import type { FeuilleFigee } from '../../classeur/instantane'
import type { Rectangle } from '../../classeur/rectangle'
import { blocsDe } from './blocs'
import type { Lexique } from './lexique'
import { reunirLesBlocs } from './reunir-les-blocs'
import { batir, tableauxDuBloc } from './tableau'
import type { TableauTrouve } from './tableau'
import { lireTitres } from './titres'
import { estUneFiche, tableauxCouches } from './tableaux-couches'
import { vueCouchee, vueDroite } from './vue'
import type { Vue } from './vue'

/**
 * Tableaux d'une feuille : ceux qu'Excel déclare font foi ; les autres se cherchent dans les plages remplies, debout puis
 * couchés.
 */
export function tableauxDeFeuille(feuille: FeuilleFigee, lexique: Lexique): readonly TableauTrouve[] {
  const droite = vueDroite(feuille)
  const declares = feuille.tableaux.flatMap(({ plage }) => {
    const titres = lireTitres(droite, plage, lexique, plage.ligne, plage.ligne)
    const trouve = titres === null ? null : batir(droite, plage, titres, lexique).trouve
    return trouve === null ? [] : [{ plage, trouve }]
  })
  const blocs = blocsDe(
    droite,
    declares.map(({ plage }) => plage),
  )
  const couchee = vueCouchee(droite)
  const vus = reunirLesBlocs(droite, blocs, lexique).map((bloc) => {
    const trouves = debout(droite, bloc, lexique)
    return { bloc, trouves: estUneFiche(couchee, bloc, trouves, lexique) ? [] : trouves }
  })
  const restants = vus.filter(({ trouves }) => trouves.length === 0).map(({ bloc }) => bloc)
  const trouves = [...declares.map(({ trouve }) => trouve), ...vus.flatMap((vu) => vu.trouves)]
  const occupes = trouves.map(({ tableau }) => tableau.plage)
  return [...trouves, ...tableauxCouches(couchee, restants, occupes, lexique)].sort(parPlace)
}

function debout(vue: Vue, bloc: Rectangle, lexique: Lexique): readonly TableauTrouve[] {
  return bloc.lignes * bloc.colonnes < 2 ? [] : tableauxDuBloc(vue, bloc, lexique)
}

function parPlace({ tableau: { plage } }: TableauTrouve, { tableau: { plage: autre } }: TableauTrouve): number {
  return plage.ligne - autre.ligne || plage.colonne - autre.colonne
}
