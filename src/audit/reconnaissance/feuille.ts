import type { FeuilleFigee } from '../../classeur/instantane'
import type { Rectangle } from '../../classeur/rectangle'
import { blocsDe } from './blocs'
import type { Lexique } from './lexique'
import { reunirLesBlocs } from './reunir-les-blocs'
import { batir, tableauxDuBloc } from './tableau'
import type { TableauTrouve } from './tableau'
import { lireTitres } from './titres'
import { basculer, vueCouchee, vueDroite } from './vue'

/** Au-delà, ce n'est pas un bilan couché. */
const COUCHE_MAX = 200

/** Deux libellés l'un sous l'autre ne font qu'un encart. */
const NOTIONS_COUCHEES_MIN = 3

/** Tableaux d'une feuille : ceux qu'Excel déclare font foi ; les autres se cherchent dans les plages remplies, debout puis couchés. */
export function tableauxDeFeuille(feuille: FeuilleFigee, lexique: Lexique): readonly TableauTrouve[] {
  const droite = vueDroite(feuille)
  const couchee = vueCouchee(droite)
  const declares = feuille.tableaux.flatMap(({ plage }) => {
    const titres = lireTitres(droite, plage, lexique, plage.ligne, plage.ligne)
    const trouve = titres === null ? null : batir(droite, plage, titres, lexique).trouve
    return trouve === null ? [] : [{ plage, trouve }]
  })
  const blocs = blocsDe(droite, declares.map(({ plage }) => plage))
  const trouverDans = (bloc: Rectangle): readonly TableauTrouve[] => {
    if (bloc.lignes * bloc.colonnes < 2) return []
    const debout = tableauxDuBloc(droite, bloc, lexique)
    if (debout.length > 0 || bloc.lignes > COUCHE_MAX || bloc.colonnes > COUCHE_MAX) return debout
    return tableauxDuBloc(couchee, basculer(bloc), lexique).filter(({ tableau }) => tableau.colonnes.length >= NOTIONS_COUCHEES_MIN)
  }
  const ordinaires = reunirLesBlocs(droite, blocs, lexique).flatMap(trouverDans)
  return [...declares.map(({ trouve }) => trouve), ...ordinaires]
}
